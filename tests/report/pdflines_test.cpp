// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdflines.h"
#include "report/pdfstyle.h"
#include "report/pdftext.h"
#include "support/catch.h"
#include "support/qtstrings.h"

using namespace napi::report;

namespace {

/// Whether a line may end where `text` has its bar.
bool mayEnd(const QString& text)
{
    const auto bar = text.indexOf(QLatin1Char('|'));
    REQUIRE(bar > 0);
    return mayBreak(QString(text).remove(QLatin1Char('|')), bar);
}

QStringList linesOf(const QString& text, Breaking breaking, qreal width)
{
    Tree tree;
    Span span{text};
    if (breaking == Breaking::Address)
        span.url = text;
    const PdfStyle style{PdfOptions{}};
    const TextPtr block =
        makeText(tree, tree.add(Tag::P, Tree::root()), {span}, style.text(TextRole::Body), width, breaking);
    QStringList lines;
    for (int i = 0; i < block->lineCount(); ++i)
        lines << text.mid(block->layout.lineAt(i).textStart(), block->layout.lineAt(i).textLength());
    return lines;
}

} // namespace

TEST_CASE("a line ends between words, but not between a number and its noun")
{
    CHECK(mayEnd(QStringLiteral("ein |Wort")));
    CHECK_FALSE(mayEnd(QStringLiteral("mindestens 120 |Stunden")));
    CHECK_FALSE(mayEnd(QStringLiteral("am 2. |März 2020")));
    CHECK_FALSE(mayEnd(QStringLiteral("on 2 |March")));
    CHECK_FALSE(mayEnd(QStringLiteral("rund 200.000 |Anträge")));
    CHECK_FALSE(mayEnd(QStringLiteral("nach § |16a")));
    CHECK_FALSE(mayEnd(QStringLiteral("Phase III · ● |im Plan genannt")));
    CHECK_FALSE(mayEnd(QStringLiteral("die Phase |II endet")));
    CHECK(mayEnd(QStringLiteral("im Jahr 2020 |begann")));
    CHECK(mayEnd(QStringLiteral("120 Stunden |und")));
    CHECK(mayEnd(QStringLiteral("Phase |beginnt")));
}

TEST_CASE("a hyphen stays with the word that it completes")
{
    CHECK_FALSE(mayEnd(QStringLiteral("Sportvereine und -|verbände")));
    CHECK(mayEnd(QStringLiteral("Bund-|Länder-Programm")));
    CHECK_FALSE(mayEnd(QStringLiteral("Phase III |· BMBF")));
    CHECK(mayEnd(QStringLiteral("Phase III · |BMBF")));
}

TEST_CASE("no width makes a line end where it may not")
{
    const QString text = QStringLiteral("Sportvereine und -verbände helfen am 2. März 2020 mindestens 120 Personen "
                                        "in Phase II nach § 16a und 200.000 Anträge");
    for (qreal width = 1100; width < 4000; width += 37) {
        const QStringList lines = linesOf(text, Breaking::Words, width);
        CHECK(lines.join(QString()) == text);
        qsizetype place = 0;
        for (const QString& line : lines) {
            place += line.size();
            INFO(width << " " << line.toStdString());
            CHECK(mayBreak(text, place));
        }
    }
}

TEST_CASE("an address breaks after its slashes")
{
    const QString address = QStringLiteral(
        "https://www.example.org/ministerium/integration-vor-der-zuwanderung/2020/bericht-phase-2.pdf");
    for (qreal width = 2300; width < 4500; width += 41) {
        const QStringList lines = linesOf(address, Breaking::Address, width);
        CHECK(lines.join(QString()) == address);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            CHECK(lines[i].endsWith(QLatin1Char('/')));
    }
}

TEST_CASE("the lines of a title are of about one length")
{
    const Spans title = plain(QStringLiteral("Zentrale Servicestelle Berufsanerkennung nimmt die Arbeit auf"));
    const PdfStyle style{PdfOptions{}};
    const TextStyle look = style.text(TextRole::Title);
    Tree tree;
    const qreal natural = makeText(tree, kArtifact, title, look, 100000)->naturalWidth(0);
    const qreal balanced = balancedWidth(title, look, natural * 0.9);
    const TextPtr block = makeText(tree, kArtifact, title, look, balanced);
    REQUIRE(block->lineCount() == 2);
    CHECK(block->naturalWidth(1) > 0.6 * block->naturalWidth(0));
    CHECK(balancedWidth(title, look, natural * 1.1) == natural * 1.1);
}
