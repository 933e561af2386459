// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "report/pdflayout.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <cmath>
#include <set>

using namespace napi::report;

namespace {

const PdfStyle& style(int size)
{
    static const PdfStyle normal{PdfOptions{Paper::A4, 10}};
    static const PdfStyle large{PdfOptions{Paper::A4, 16}};
    return size == 16 ? large : normal;
}

/// A report that holds nothing but `blocks`.
Document withBlocks(std::vector<Block> blocks)
{
    const napi::test::FakePlan plan;
    Document document = napi::test::reportOn(plan, napi::core::Language::German, {napi::test::measure("zuschuss")});
    document.blocks = std::move(blocks);
    return document;
}

Strips setBlocks(std::vector<Block> blocks, int size = 10)
{
    Tree tree;
    const Document document = withBlocks(std::move(blocks));
    return PdfLayout(style(size), tree, document).body();
}

QString lineOf(const Piece& piece)
{
    const QTextLine line = piece.text->layout.lineAt(piece.line);
    return piece.text->layout.text().mid(line.textStart(), line.textLength());
}

Tiles tiles(const QStringList& values)
{
    Tiles made;
    for (const QString& value : values)
        made.tiles.push_back({value, QStringLiteral("Bedeutung"), QStringLiteral("Stand 2020")});
    return made;
}

/// How many figures stand in each row.
std::vector<std::size_t> rows(int count, int size = 10)
{
    QStringList values;
    for (int i = 0; i < count; ++i)
        values << QStringLiteral("%1 Kurse").arg(i + 1);
    std::vector<std::size_t> lengths;
    for (const Strip& strip : setBlocks({tiles(values)}, size))
        lengths.push_back(strip.boxes.size());
    return lengths;
}

using Counts = std::vector<std::size_t>;

Table wideTable()
{
    Table table;
    table.columns.push_back({QStringLiteral("Teil"), false});
    for (const char16_t* title :
         {u"im Plan genannt", u"auf einem Gipfel vorgestellt", u"verwandtes Programm", u"Integrationseinträge"})
        table.columns.push_back({QString::fromUtf16(title), true});
    table.rows.push_back({plain(QStringLiteral("Integrationsgipfel")), plain(QStringLiteral("10")),
                          plain(QStringLiteral("\u2013")), plain(QStringLiteral("3")),
                          plain(QStringLiteral("13"))});
    return table;
}

} // namespace

TEST_CASE("no row of figures has a single one beside full ones")
{
    CHECK(rows(1) == Counts{1});
    CHECK(rows(2) == Counts{2});
    CHECK(rows(3) == Counts{3});
    CHECK(rows(4) == Counts{2, 2});
    CHECK(rows(5) == Counts{3, 2});
    CHECK(rows(7) == Counts{3, 2, 2});
    CHECK(rows(4, 16) == Counts{2, 2});
}

TEST_CASE("numbers of a group have one size, units stand on lines of their own")
{
    const Strips strips = setBlocks(
        {tiles({QStringLiteral("deutlich über 2.000.000 Personen"), QStringLiteral("600 Unterrichtseinheiten"),
                QStringLiteral("765 Mio. Euro"), QStringLiteral("drei Monate")})});
    std::set<int> sizes;
    QStringList heads;
    std::set<qreal> meanings;
    for (const Strip& strip : strips)
        for (const Piece& piece : strip.pieces) {
            const QString words = lineOf(piece);
            heads << words;
            if (words.contains(QLatin1Char('0')) && !words.startsWith(QStringLiteral("Stand")))
                sizes.insert(piece.text->style.font.pixelSize());
        }
    CHECK(sizes.size() == 1);
    CHECK(heads.contains(QStringLiteral("deutlich über 2.000.000")));
    CHECK(heads.contains(QStringLiteral(" Personen")));
    CHECK(heads.contains(QStringLiteral("765 Mio.")));
    CHECK(heads.contains(QStringLiteral(" Euro")));
    CHECK(heads.contains(QStringLiteral("drei Monate")));
    for (const Piece& piece : strips.front().pieces)
        if (lineOf(piece) == QStringLiteral("Bedeutung"))
            meanings.insert(piece.position.y());
    CHECK(meanings.size() == 1);
}

TEST_CASE("large print has nothing under 12 points and captions as large as the text")
{
    for (int role = 0; role <= static_cast<int>(TextRole::Frame); ++role) {
        const auto wanted = static_cast<TextRole>(role);
        INFO(role);
        CHECK(style(16).text(wanted).font.pixelSize() >= (wanted == TextRole::Frame ? 120 : 160));
        CHECK(style(16).text(wanted, 0.5).font.pixelSize() >= 120);
    }
}

TEST_CASE("no label of the key facts is cut in large print")
{
    Facts facts;
    for (const char16_t* label : {u"Kabinettsbeschluss", u"Ende", u"Bundeszuwendungsempfänger"})
        facts.rows.push_back({QString::fromUtf16(label), {plain(QStringLiteral("Wert"))}});
    const Strips strips = setBlocks({facts}, 16);
    CHECK(strips.size() == 3);
    std::set<qreal> edges;
    for (const Strip& strip : strips) {
        REQUIRE(strip.pieces.size() == 2);
        CHECK(strip.pieces.front().text->lineCount() == 1);
        edges.insert(strip.pieces.back().position.x());
    }
    CHECK(edges.size() == 1);
    CHECK_FALSE(strips.back().boxes.back().isRule);
    CHECK(strips.back().boxes.back().rect.top() > strips.back().height);
}

TEST_CASE("a table that large print has no room for is a list that names its columns")
{
    CHECK(setBlocks({wideTable()}).front().pieces.size() >= 5);
    QString words;
    for (const Strip& strip : setBlocks({wideTable()}, 16))
        for (const Piece& piece : strip.pieces) {
            words += lineOf(piece);
            CHECK(piece.text->style.font.pixelSize() >= 160);
        }
    CHECK(words == QStringLiteral("Integrationsgipfelim Plan genannt: 10 · verwandtes Programm: 3 · "
                                  "Integrationseinträge: 13"));
}

TEST_CASE("text behind numbers keeps its distance, and the room goes where it is needed")
{
    Table table{{{QStringLiteral("Gegenstand")},
                 {QStringLiteral("laut Quellen"), true},
                 {QStringLiteral("genannt in")},
                 {QStringLiteral("Regel")}},
                {}};
    table.rows.push_back({plain(QStringLiteral("Maßnahmen der Phase II und ihrer Themenforen")),
                          plain(QStringLiteral("mehr als 100")), plain(QStringLiteral("Quellen 1, 2")),
                          plain(QStringLiteral("a"))});
    const Strips strips = setBlocks({table});
    REQUIRE(strips.size() == 2);
    for (const Strip& strip : strips) {
        // All cells stand on one line, apart from each other.
        REQUIRE(strip.pieces.size() == 4);
        for (std::size_t i = 1; i < strip.pieces.size(); ++i) {
            const Piece& before = strip.pieces[i - 1];
            const qreal end = before.position.x() + before.text->naturalWidth(before.line);
            CHECK(strip.pieces[i].position.x() > end + 50);
        }
    }
}

TEST_CASE("title, lead and key facts of a short record share a page")
{
    Heading heading;
    heading.role = Heading::Role::Record;
    heading.level = 2;
    heading.title = plain(QStringLiteral("Integrationskurse"));
    Facts facts;
    for (int i = 0; i < 5; ++i)
        facts.rows.push_back({QStringLiteral("Zeile %1").arg(i), {plain(QStringLiteral("Wert"))}});
    const Paragraph lead{Paragraph::Role::Lead, plain(QStringLiteral("Worum es geht. ").repeated(20)), false};
    const Strips strips = setBlocks({heading, lead, facts});
    CHECK(strips.front().record == QStringLiteral("Integrationskurse"));
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        CHECK(strips[i].keepWithNext);
    CHECK_FALSE(strips.back().keepWithNext);
}

TEST_CASE("the contents stand in two columns, read one after the other, in large print in one")
{
    std::vector<PlacedMark> marks{{{QStringLiteral("phase/II"), QStringLiteral("Phase II"), 1}, 0, 0}};
    for (int i = 0; i < 150; ++i)
        marks.push_back({{QString::number(i), QStringLiteral("Eintrag %1").arg(i), 2}, i, 0});
    const Document document = withBlocks({});
    Tree tree;
    const Strips strips = PdfLayout(style(10), tree, document).contents(marks, 951);
    CHECK(paginate(strips, style(10)).size() == 2);
    QStringList titles;
    std::set<qreal> columns;
    for (const Strip& strip : strips)
        for (const Piece& piece : strip.pieces)
            if (const QString words = lineOf(piece); words.startsWith(QStringLiteral("Eintrag"))) {
                titles << words;
                columns.insert(piece.position.x());
            }
    CHECK(columns.size() == 2);
    for (const Strip& strip : strips)
        for (const Piece& piece : strip.pieces)
            CHECK(piece.text->lineCount() == 1);
    REQUIRE(titles.size() == 150);
    for (int i = 0; i < 150; ++i)
        CHECK(titles[i] == QStringLiteral("Eintrag %1").arg(i));
    for (const Page& page : paginate(strips, style(10)))
        for (const PlacedStrip& placed : page.strips)
            CHECK(placed.y + placed.strip->height <= style(10).bottom() + 1);
    const Strips large = PdfLayout(style(16), tree, document).contents(marks, 5);
    CHECK(paginate(large, style(16)).size() > 4);
}

TEST_CASE("numbers of sources end below each other")
{
    References references;
    for (const int number : {1, 17, 111})
        references.entries.push_back({number, {}, {QStringLiteral("Titel")}, {}, {}});
    std::set<int> ends;
    for (const Strip& strip : setBlocks({references}))
        for (const Piece& piece : strip.pieces)
            if (lineOf(piece).startsWith(QLatin1Char('[')))
                ends.insert(
                    static_cast<int>(std::lround(piece.position.x() + piece.text->naturalWidth(piece.line))));
    CHECK(ends.size() == 1);
}

TEST_CASE("sources of a brief report are set close, with their addresses whole")
{
    References references;
    for (int i = 1; i <= 3; ++i)
        references.entries.push_back({i,
                                      QStringLiteral("source/%1").arg(i),
                                      {QStringLiteral("Ein Titel")},
                                      QStringLiteral("Bund, 2020"),
                                      QStringLiteral("https://www.example.org/a/b/")});
    const auto height = [](const Strips& strips) {
        qreal sum = 0;
        for (const Strip& strip : strips)
            sum += strip.before + strip.height;
        return sum;
    };
    const qreal usual = height(setBlocks({references}));
    references.isCompact = true;
    const Strips close = setBlocks({references});
    CHECK(height(close) < 0.7 * usual);
    QStringList words;
    for (const Strip& strip : close)
        for (const Piece& piece : strip.pieces)
            words << lineOf(piece);
    CHECK(words.contains(QStringLiteral("Ein Titel. Bund, 2020")));
    CHECK(words.contains(QStringLiteral("www.example.org/a/b")));
    Tree tree;
    const Document document = withBlocks({references});
    const Strips strips = PdfLayout(style(10), tree, document).body();
    bool isWhole = false;
    for (int i = 0; i < tree.size(); ++i)
        isWhole = isWhole || tree.at(i).url == QStringLiteral("https://www.example.org/a/b/");
    CHECK(isWhole);
}
