// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "report/citations.h"
#include "report/csv.h"
#include "report/htmlwriter.h"
#include "report/markdownwriter.h"
#include "report/recordjson.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>
#include <nlohmann/json.hpp>

using namespace napi;
using core::Kind;
using core::Language;
using test::FakePlan;
using test::reportOn;

namespace {

/// What an independent reader finds in an HTML file.
struct HtmlFile {
    QString error;
    QString language;
    QStringList headings;
    QStringList elements;
    QSet<QString> ids;
    QStringList targets;
    QString text;
};

HtmlFile read(const QByteArray& bytes)
{
    HtmlFile file;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters)
            file.text += reader.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const auto attributes = reader.attributes();
        file.elements << name;
        if (name == QLatin1String("html"))
            file.language = attributes.value(QLatin1String("lang")).toString();
        if (name.size() == 2 && name.startsWith(QLatin1Char('h')) && name[1].isDigit())
            file.headings << name;
        if (attributes.hasAttribute(QLatin1String("id")))
            file.ids.insert(attributes.value(QLatin1String("id")).toString());
        if (name == QLatin1String("a"))
            file.targets << attributes.value(QLatin1String("href")).toString();
        if (name == QLatin1String("th"))
            CHECK_FALSE(attributes.value(QLatin1String("scope")).isEmpty());
    }
    if (reader.hasError())
        file.error = reader.errorString();
    return file;
}

/// The cells of a CSV file as RFC 4180 reads them.
std::vector<QStringList> cells(const QString& text, QChar separator)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            row << cell;
            cell.clear();
        } else if (!quoted && c == QLatin1Char('\n')) {
            row << cell;
            cell.clear();
            rows.push_back(row);
            row.clear();
        } else if (quoted || c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    return rows;
}

std::vector<const core::Entry*> entriesOf(const core::Plan& plan, const std::vector<core::Link>& links)
{
    std::vector<const core::Entry*> entries;
    for (const auto& link : links)
        entries.push_back(plan.find(link));
    return entries;
}

const core::Link kCourses{Kind::Measure, "sprachkurse"};
const core::Link kPress{Kind::Source, "presse"};

} // namespace

TEST_CASE("HTML is well formed, needs nothing else, and its links lead somewhere")
{
    const FakePlan plan;
    for (const auto language : {Language::German, Language::English}) {
        const auto bytes = report::renderHtml(reportOn(plan, language, test::severalLinks()));
        const auto file = read(bytes);
        CHECK(file.error.toStdString().empty());
        CHECK(file.language == (language == Language::German ? QStringLiteral("de") : QStringLiteral("en")));
        CHECK(file.elements.count(QStringLiteral("main")) == 1);
        CHECK(file.elements.count(QStringLiteral("title")) == 1 + file.elements.count(QStringLiteral("svg")));
        for (const char* foreign : {"script", "img", "link", "iframe"})
            CHECK_FALSE(file.elements.contains(QLatin1String(foreign)));
        REQUIRE_FALSE(file.headings.isEmpty());
        CHECK(file.headings.front() == QStringLiteral("h1"));
        for (qsizetype i = 1; i < file.headings.size(); ++i)
            CHECK(file.headings[i][1].digitValue() <= file.headings[i - 1][1].digitValue() + 1);
        for (const QString& target : file.targets) {
            CAPTURE(target.toStdString());
            CHECK((target.startsWith(QLatin1String("http")) ||
                   (target.startsWith(QLatin1Char('#')) && file.ids.contains(target.mid(1)))));
        }
        CHECK_FALSE(bytes.contains("url("));
    }
}

TEST_CASE("HTML says what the report says, and nothing in it is markup")
{
    FakePlan plan;
    plan.at(test::measure("portal")).summary = {"<b>1 & 2</b>", "<b>1 & 2</b>"};
    const auto document = reportOn(plan, Language::German, {test::measure("portal")});
    const auto file = read(report::renderHtml(document));
    CHECK(file.error.toStdString().empty());
    CHECK(file.text.contains(QStringLiteral("<b>1 & 2</b>")));
    CHECK(file.headings.count(QStringLiteral("h1")) == 1);
    CHECK(file.text.contains(report::plainText(std::get<report::Heading>(document.blocks.front()).title)));
}

TEST_CASE("Markdown reads back with its headings, and nothing in it is markup")
{
    FakePlan plan;
    plan.at(test::measure("portal")).summary = {"*1* _2_ [3] #4 `5` |6|", "x"};
    const auto bytes = report::renderMarkdown(reportOn(plan, Language::German, {test::measure("portal")}));
    QTextDocument reader;
    reader.setMarkdown(QString::fromUtf8(bytes));
    const QString text = reader.toPlainText();
    CHECK(text.contains(QStringLiteral("*1* _2_ [3] #4 `5` |6|")));
    CHECK(reader.begin().blockFormat().headingLevel() == 1);
}

TEST_CASE("CSV reads back cell by cell, and no cell is a formula")
{
    auto records = test::smallRecords();
    for (auto& record : records)
        if (record.entry.link == kCourses)
            record.note = {"=1+1; \"so\"\nund", "=1+1; \"so\"\nand"};
    const test::RecordTexts texts(records);
    const auto plan = test::planOf(records);
    for (const auto language : {Language::German, Language::English}) {
        const words::Catalogue words(language);
        const auto bytes =
            report::recordsCsv(words, plan, texts, entriesOf(plan, {kCourses, {Kind::Summit, "12"}}));
        CHECK(bytes.startsWith("\xEF\xBB\xBF"));
        const auto rows = cells(QString::fromUtf8(bytes.mid(3)), language == Language::German ? u';' : u',');
        REQUIRE(rows.size() == 3);
        for (const auto& row : rows)
            CHECK(row.size() == rows.front().size());
        CHECK(rows[1].front() == QStringLiteral("napi:measure/sprachkurse"));
        CHECK(rows[1].filter(QStringLiteral("\"so\"")).front().startsWith(QLatin1String("'=1+1")));
        for (const QString& cell : rows[1])
            CHECK_FALSE((cell.startsWith(QLatin1Char('=')) || cell.startsWith(QLatin1Char('+'))));
        CHECK(rows[1].filter(QStringLiteral("https://example.org/bericht")).size() == 1);
    }
}

TEST_CASE("JSON has the edition and every record as show gives it")
{
    const test::RecordTexts texts;
    const auto plan = test::smallPlan();
    const words::Catalogue words(Language::English);
    const auto json =
        nlohmann::json::parse(report::recordsJson(words, plan, texts, entriesOf(plan, {kCourses, kPress})));
    CHECK(json.at("edition").at("version") == plan.edition().version);
    CHECK(json.at("edition").at("checksum") == plan.edition().builtFrom);
    CHECK(json.at("edition").at("counts").at("measures") == plan.entries(Kind::Measure).size());
    CHECK(json.at("language") == "en");
    REQUIRE(json.at("records").size() == 2);
    CHECK(json.at("records")[0] ==
          nlohmann::json::parse(report::recordJson(words, plan, texts, texts.record(kCourses).value())));
}

TEST_CASE("references name records and every source that they rest on, each once")
{
    const test::RecordTexts texts;
    const auto plan = test::smallPlan();
    const words::Catalogue words(Language::German);
    const auto entries = entriesOf(plan, {kCourses, {Kind::Summit, "12"}, kPress});
    const auto keys = [](const std::vector<report::Citation>& citations) {
        QStringList result;
        for (const auto& citation : citations)
            result << citation.key;
        return result;
    };
    const auto all = report::citationsOf(words, plan, texts, entries, true);
    CHECK(keys(all).mid(0, 2) == QStringList{QStringLiteral("measure-sprachkurse"), QStringLiteral("summit-12")});
    CHECK(keys(all).count(QStringLiteral("source-bericht")) == 1);
    CHECK(keys(all).count(QStringLiteral("source-presse")) == 1);
    CHECK(keys(report::citationsOf(words, plan, texts, entries, false)).size() == 3);
}

TEST_CASE("RIS and BibTeX read back")
{
    const std::vector<report::Citation> citations{{QStringLiteral("a-1"),
                                                   QStringLiteral("50 % {A} & B\nC_d"),
                                                   QStringLiteral("Amt #1"),
                                                   test::date("2020-10-19"),
                                                   QStringLiteral("https://example.org/a_b?x={1}"),
                                                   {},
                                                   QStringLiteral("de")},
                                                  {QStringLiteral("b"),
                                                   QStringLiteral("Ohne Angaben"),
                                                   {},
                                                   test::date("2020-10"),
                                                   {},
                                                   QStringLiteral("N"),
                                                   QStringLiteral("en")}};
    const auto ris = QString::fromUtf8(report::renderRis(citations));
    const QRegularExpression line(QStringLiteral("^[A-Z][A-Z0-9]  - .*$"));
    int ends = 0;
    for (const QString& one : ris.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)) {
        CAPTURE(one.toStdString());
        CHECK(line.match(one).hasMatch());
        ends += one.startsWith(QLatin1String("ER")) ? 1 : 0;
    }
    CHECK(ends == 2);
    CHECK(ris.contains(QStringLiteral("TI  - 50 % {A} & B C_d\r\n")));
    CHECK(ris.contains(QStringLiteral("DA  - 2020/10/19/\r\n")));
    CHECK(ris.contains(QStringLiteral("DA  - 2020/10//\r\n")));
    CHECK(ris.contains(QStringLiteral("TY  - GEN\r\nID  - b\r\n")));

    const auto bib = QString::fromUtf8(report::renderBibtex(citations));
    int depth = 0;
    for (qsizetype i = 0; i < bib.size(); ++i) {
        const bool isEscaped = i > 0 && bib[i - 1] == QLatin1Char('\\');
        if (!isEscaped && bib[i] == QLatin1Char('{'))
            ++depth;
        if (!isEscaped && bib[i] == QLatin1Char('}'))
            --depth;
        REQUIRE(depth >= 0);
    }
    CHECK(depth == 0);
    CHECK(bib.count(QStringLiteral("@misc{")) == 2);
    CHECK(bib.contains(QStringLiteral("title = {{50 \\% \\{A\\} \\& B C\\_d}},")));
    CHECK(bib.contains(QStringLiteral("url = {https://example.org/a_b?x=%7B1%7D},")));
}
