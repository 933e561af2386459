// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "pdffile.h"
#include "report/pdfwriter.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QFile>
#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <set>
#include <thread>

using namespace napi;
using namespace napi::report;
using napi::core::Language;
using napi::test::elements;
using napi::test::FakePlan;
using napi::test::measure;
using napi::test::openPdf;

namespace {

Document several(Language language = Language::German)
{
    return test::reportOn(FakePlan(), language, test::severalLinks());
}

Document single(Language language = Language::German)
{
    return test::reportOn(FakePlan(), language, {measure("zuschuss")});
}

/// A document with nothing but `block` under a heading.
Document withBlock(Block block)
{
    Document document = single();
    document.blocks.resize(1);
    document.blocks.push_back(std::move(block));
    return document;
}

/// What another program reads from the file; absent where it is not installed.
std::optional<QString> textOf(const QByteArray& pdf, const QStringList& options = {})
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(),
                                                 QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

Paragraph longParagraph(int words)
{
    Paragraph paragraph;
    QString text;
    for (int i = 0; i < words; ++i)
        text += QStringLiteral("Wort%1 ").arg(i);
    paragraph.text = plain(text.trimmed());
    return paragraph;
}

/// Punctuation in the company that changes its shape.
QString allMarks()
{
    return QStringLiteral(
        "A–B—C (D) [E] {F} G:H -> <- 1×2 ●◆○›‹ „x“ ‚y‘ “z” § 16a 50 % 3/12 a@b €5 C* #1 "
        "A-B 10x10 12:30 A.B 1.2 A,B 4,5 A;B 6;7 „A“ ‚1‘ A!B 1?2 'A' 1/2 §1 50% A&B A/B (1) 8X9 A:B 1·2 "
        " … · ÄÖÜ ß é ş ğ ı ł ž");
}

/// The pages that the content of an element lies on.
std::set<QPDFObjGen> pagesUnder(QPDFObjectHandle element)
{
    std::set<QPDFObjGen> pages;
    QPDFObjectHandle kids = element.getKey("/K");
    const auto take = [&](QPDFObjectHandle kid) {
        if (kid.isInteger())
            pages.insert(element.getKey("/Pg").getObjGen());
        else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR"))
            pages.insert(kid.getKey("/Pg").getObjGen());
    };
    if (kids.isArray())
        for (const QPDFObjectHandle& kid : kids.getArrayAsVector())
            take(kid);
    else
        take(kids);
    return pages;
}

core::ExportFault faultOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const core::ExportError& error) {
        return error.fault();
    }
    FAIL("no error");
    return {};
}

} // namespace

TEST_CASE("reports pass the check in both languages, on both papers and in both sizes")
{
    for (const Language language : {Language::German, Language::English})
        for (const Paper paper : {Paper::A4, Paper::Letter})
            for (const int size : {10, 16}) {
                for (const Document& document : {single(language), several(language)}) {
                    PdfResult result;
                    const QByteArray bytes = renderPdf(document, {paper, size}, &result);
                    CHECK(result.findings == std::vector<PdfFinding>{});
                    CHECK(result.isAccessible());
                    CHECK(result.bytes == bytes.size());
                    CHECK(checkPdf(bytes) == std::vector<PdfFinding>{});
                    CHECK(test::pagesOf(*openPdf(bytes)).size() == static_cast<std::size_t>(result.pages));
                }
            }
}

TEST_CASE("the paper has the wanted size")
{
    const auto size = [](Paper paper) {
        const QByteArray bytes = renderPdf(single(), {paper, 10});
        const auto pdf = openPdf(bytes);
        QPDFObjectHandle box = test::pagesOf(*pdf).front().getKey("/MediaBox");
        return std::pair(box.getArrayItem(2).getNumericValue(), box.getArrayItem(3).getNumericValue());
    };
    CHECK(size(Paper::A4).first == Catch::Approx(595.3).margin(0.8));
    CHECK(size(Paper::A4).second == Catch::Approx(841.9).margin(0.8));
    CHECK(size(Paper::Letter) == std::pair(612.0, 792.0));
}

TEST_CASE("the text of a report reads as it was written")
{
    const auto text = textOf(renderPdf(several(), {}));
    if (!text)
        return;
    CHECK_FALSE(text->contains(QRegularExpression(QStringLiteral("[\\x{FB00}-\\x{FB06}\\x{00AD}\\t]"))));
    const QString joined = text->simplified();
    CHECK(joined.contains(
        QStringLiteral("Geflüchtete erhalten Hilfe für Gebühren, Übersetzungen und „Gutachten“ – häufig "
                       "600 Euro.")));
    CHECK(joined.contains(QStringLiteral("Affäre, Offizier, Pfiff, Schifffahrt.")));
    CHECK(joined.contains(QStringLiteral("https://example.org/alpha?a=1&b=(2)")));
    CHECK(joined.contains(QStringLiteral("Ankommen erleichtern")));
}

TEST_CASE("the line above a title is read after it")
{
    Document document = single();
    document.blocks.resize(1);
    auto& heading = std::get<Heading>(document.blocks.front());
    heading.kicker = plain(QStringLiteral("Sprachförderung"));
    const QByteArray bytes = renderPdf(document, {});
    const auto pdf = openPdf(bytes);
    auto kids = elements(*pdf, "/H1").front().getKey("/P").getKey("/K").getArrayAsVector();
    REQUIRE(kids.size() >= 2);
    CHECK(kids[0].getKey("/S").isNameAndEquals("/H1"));
    CHECK(kids[1].getKey("/S").isNameAndEquals("/P"));
    // Painted in the other order.
    CHECK(kids[0].getKey("/K").getIntValue() > kids[1].getKey("/K").getIntValue());
}

TEST_CASE("words at line ends stay apart")
{
    const auto text = textOf(renderPdf(withBlock(longParagraph(700)), {}), {QStringLiteral("-raw")});
    if (!text)
        return;
    for (int i = 0; i < 700; ++i)
        CHECK(text->contains(QRegularExpression(QStringLiteral("\\bWort%1\\s").arg(i))));
}

TEST_CASE("every punctuation mark of the texts has its character")
{
    for (const QString& word : allMarks().split(QLatin1Char(' '))) {
        Paragraph alone;
        alone.text = plain(word);
        PdfResult found;
        static_cast<void>(renderPdf(withBlock(alone), {}, &found));
        INFO(word.toStdString());
        CHECK(found.findings == std::vector<PdfFinding>{});
    }
    Paragraph paragraph;
    paragraph.text = plain(allMarks());
    PdfResult result;
    const QByteArray bytes = renderPdf(withBlock(paragraph), {}, &result);
    CHECK(result.findings == std::vector<PdfFinding>{});
    if (const auto text = textOf(bytes))
        // A line may end at any space or hyphen.
        CHECK(QString(*text)
                  .remove(QRegularExpression(QStringLiteral("\\s")))
                  .contains(allMarks().remove(QLatin1Char(' '))));
}

TEST_CASE("the same document gives the same bytes, on any thread")
{
    const QByteArray first = renderPdf(several(), {});
    CHECK(renderPdf(several(), {}) == first);
    QByteArray other;
    std::thread([&] { other = renderPdf(several(), {}); }).join();
    CHECK(other == first);
    // Another process has another order in its hashes.
    QHashSeed::setDeterministicGlobalSeed();
    CHECK(renderPdf(several(), {}) == first);
    for (int i = 0; i < 5; ++i) {
        QHashSeed::resetRandomGlobalSeed();
        CHECK(renderPdf(several(), {}) == first);
    }
    Document later = several();
    later.date = QDate(2027, 1, 1);
    CHECK(renderPdf(later, {}) != first);
}

TEST_CASE("title, language and dates are in the file")
{
    Document document = single(Language::English);
    document.title = QStringLiteral("Fees & <costs> „für“ alle");
    PdfResult result;
    const QByteArray bytes = renderPdf(document, {}, &result);
    CHECK(result.isAccessible());
    const auto pdf = openPdf(bytes);
    QPDFObjectHandle info = pdf->getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == document.title.toStdString());
    CHECK(info.getKey("/CreationDate").getStringValue() == "D:20261122000000Z");
    CHECK(pdf->getRoot().getKey("/Lang").getStringValue() == "en-GB");
    const auto data = pdf->getRoot().getKey("/Metadata").getStreamData(qpdf_dl_all);
    const std::string xmp(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    CHECK(xmp.find("Fees &amp; &lt;costs&gt; „für“ alle") != std::string::npos);
    CHECK(xmp.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos);
}

TEST_CASE("passages in the original carry their language")
{
    const FakePlan plan;
    const QByteArray bytes = renderPdf(test::reportOn(plan, Language::English, {measure("portal")}), {});
    const auto pdf = openPdf(bytes);
    const auto spans = elements(*pdf, "/Span");
    REQUIRE_FALSE(spans.empty());
    for (QPDFObjectHandle span : spans)
        CHECK(span.getKey("/Lang").getStringValue() == "de-DE");
    const QByteArray german = renderPdf(test::reportOn(plan, Language::German, {measure("portal")}), {});
    CHECK(elements(*openPdf(german), "/Span").empty());
}

TEST_CASE("a paragraph over several pages is one element")
{
    const QByteArray bytes = renderPdf(withBlock(longParagraph(1500)), {});
    const auto pdf = openPdf(bytes);
    std::size_t most = 0;
    for (const QPDFObjectHandle& paragraph : elements(*pdf, "/P"))
        most = std::max(most, pagesUnder(paragraph).size());
    CHECK(most == test::pagesOf(*pdf).size());
    CHECK(most >= 3);
}

TEST_CASE("the head of a long table stands on every page and once in the structure")
{
    Table table;
    table.columns = {{QStringLiteral("Spaltenkopf")}, {QStringLiteral("Zahl"), true}};
    for (int i = 0; i < 90; ++i)
        table.rows.push_back({plain(QStringLiteral("Zeile %1").arg(i)), plain(QString::number(i))});
    PdfResult result;
    const QByteArray bytes = renderPdf(withBlock(table), {}, &result);
    CHECK(result.isAccessible());
    REQUIRE(result.pages >= 2);
    const auto pdf = openPdf(bytes);
    int columns = 0;
    for (QPDFObjectHandle head : elements(*pdf, "/TH"))
        columns += head.getKey("/A").getKey("/Scope").isNameAndEquals("/Column") ? 1 : 0;
    CHECK(columns == 2);
    CHECK(elements(*pdf, "/TR").size() == 91);
    if (const auto text = textOf(bytes))
        CHECK(text->count(QStringLiteral("Spaltenkopf")) == result.pages);
}

TEST_CASE("links know their text and lead to a place or an address")
{
    const QByteArray bytes = renderPdf(several(), {});
    const auto pdf = openPdf(bytes);
    int places = 0;
    std::set<std::string> addresses;
    for (QPDFObjectHandle link : test::links(*pdf)) {
        CHECK_FALSE(link.getKey("/Contents").getUTF8Value().empty());
        if (link.getKey("/Dest").isArray())
            ++places;
        else
            addresses.insert(link.getKey("/A").getKey("/URI").getStringValue());
    }
    CHECK(places > 10);
    CHECK(addresses.count("https://example.org/beta?a=1&b=(2)") == 1);
    CHECK(addresses.size() == 3);
}

TEST_CASE("a link to a place that the report does not have is plain text")
{
    Paragraph paragraph;
    paragraph.text = {Span{QStringLiteral("nirgendwo")}};
    paragraph.text.front().anchor = QStringLiteral("napi:measure/nirgendwo");
    PdfResult result;
    const QByteArray bytes = renderPdf(withBlock(paragraph), {}, &result);
    CHECK(result.isAccessible());
    CHECK(test::links(*openPdf(bytes)).empty());
}

TEST_CASE("contents and outline name the page that a record is on")
{
    const QByteArray bytes = renderPdf(several(), {});
    const auto pdf = openPdf(bytes);
    const auto pages = test::pagesOf(*pdf);
    int page = 0;
    QPDFObjectHandle part = pdf->getRoot().getKey("/Outlines").getKey("/First");
    for (; part.isDictionary(); part = part.getKey("/Next"))
        for (QPDFObjectHandle item = part.getKey("/First"); item.isDictionary(); item = item.getKey("/Next"))
            if (item.getKey("/Title").getUTF8Value() == "Integrationskurse")
                for (std::size_t i = 0; i < pages.size(); ++i)
                    if (QPDFObjectHandle(pages[i]).getObjGen() == item.getKey("/Dest").getArrayItem(0).getObjGen())
                        page = static_cast<int>(i) + 1;
    REQUIRE(page > 2);
    const auto contents = textOf(bytes, {QStringLiteral("-layout"), QStringLiteral("-f"), QStringLiteral("2"),
                                         QStringLiteral("-l"), QStringLiteral("2")});
    if (contents)
        CHECK(contents->contains(QRegularExpression(QStringLiteral("Integrationskurse\\s+%1\\n").arg(page))));
    const QString number = QString::number(page);
    const auto text = textOf(bytes, {QStringLiteral("-f"), number, QStringLiteral("-l"), number});
    if (text)
        CHECK(text->contains(QStringLiteral("Integrationskurse")));
}

TEST_CASE("another program finds nothing wrong with the file")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (program.isEmpty())
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bericht.pdf"));
    writePdf(several(), {}, path, false);
    QProcess process;
    process.start(program, {QStringLiteral("--check"), path});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    CHECK_FALSE(QString::fromUtf8(process.readAllStandardError()).contains(QStringLiteral("WARNING")));
}

TEST_CASE("progress goes from one step to the last")
{
    std::vector<int> steps;
    int total = 0;
    static_cast<void>(renderPdf(several(), {}, nullptr, [&](int done, int all) {
        steps.push_back(done);
        total = all;
        return true;
    }));
    REQUIRE_FALSE(steps.empty());
    CHECK(steps.front() == 1);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    CHECK(steps.back() == total);
}

TEST_CASE("a cancelled export leaves the old file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bericht.pdf"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("alt");
    old.close();
    for (const int last : {1, 3, 8}) {
        CHECK(faultOf([&] {
                  writePdf(several(), {}, path, true, [last](int done, int) { return done < last; });
              }) == core::ExportFault::Cancelled);
        REQUIRE(old.open(QIODevice::ReadOnly));
        CHECK(old.readAll() == QByteArray("alt"));
        old.close();
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("the written file is the rendered one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bericht.pdf"));
    const PdfResult result = writePdf(several(), {}, path, false);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == renderPdf(several(), {}));
    CHECK(file.size() == result.bytes);
    CHECK(faultOf([&] { writePdf(several(), {}, path, false); }) == core::ExportFault::Exists);
}

TEST_CASE("a report of nothing is a valid file")
{
    PdfResult result;
    static_cast<void>(renderPdf(test::reportOn(FakePlan(), Language::German, {}), {}, &result));
    CHECK(result.isAccessible());
}
