// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "report/querywords.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "words/domain.h"

#include <QStringList>

#include <set>

using namespace napi;
using namespace napi::report;
using napi::core::Language;
using napi::test::blocksOf;
using napi::test::FakePlan;
using napi::test::measure;
using napi::test::reportOn;

namespace {

QStringList titles(const Document& document, Heading::Role role)
{
    QStringList found;
    for (const Heading& heading : blocksOf<Heading>(document))
        if (heading.role == role)
            found << plainText(heading.title);
    return found;
}

/// The references of the records, "[1] [2]", in order.
QStringList references(const Document& document)
{
    QStringList found;
    for (const Paragraph& paragraph : blocksOf<Paragraph>(document))
        if (paragraph.isAttached) {
            QStringList numbers;
            for (const Span& span : paragraph.text)
                if (!span.anchor.isEmpty())
                    numbers << span.text;
            found << numbers.join(QLatin1Char(' '));
        }
    return found;
}

std::set<QString> anchors(const Document& document)
{
    std::set<QString> found;
    for (const Heading& heading : blocksOf<Heading>(document))
        found.insert(heading.anchor);
    for (const References& list : blocksOf<References>(document))
        for (const References::Entry& entry : list.entries)
            found.insert(entry.anchor);
    return found;
}

std::vector<Span> allSpans(const Document& document)
{
    std::vector<Span> found;
    const auto take = [&](const Spans& spans) { found.insert(found.end(), spans.begin(), spans.end()); };
    for (const Paragraph& paragraph : blocksOf<Paragraph>(document))
        take(paragraph.text);
    for (const List& list : blocksOf<List>(document))
        for (const ListItem& item : list.items)
            take(item.text);
    for (const Facts& facts : blocksOf<Facts>(document))
        for (const Facts::Row& row : facts.rows)
            for (const Spans& value : row.values)
                take(value);
    for (const Table& table : blocksOf<Table>(document))
        for (const auto& row : table.rows)
            for (const Spans& cell : row)
                take(cell);
    return found;
}

} // namespace

TEST_CASE("a single record is a report without a cover whose title is the first heading")
{
    const FakePlan plan;
    const Document document = reportOn(plan, Language::German, {measure("zuschuss")});
    CHECK_FALSE(document.hasCover);
    CHECK(document.title == QStringLiteral("Anerkennungszuschuss"));
    const auto headings = blocksOf<Heading>(document);
    REQUIRE_FALSE(headings.empty());
    CHECK(headings.front().level == 1);
    CHECK(headings.front().opensPage);
    CHECK(headings.front().phase == QStringLiteral("II"));
    CHECK(plainText(headings.front().title) == QStringLiteral("Anerkennungszuschuss"));
    for (std::size_t i = 1; i < headings.size(); ++i)
        CHECK(headings[i].level == 2);
    CHECK(references(document).isEmpty());
}

TEST_CASE("several records are grouped by phase, those without one by kind")
{
    const FakePlan plan;
    const words::Catalogue words(Language::German);
    const Document document = reportOn(plan, Language::German, test::severalLinks());
    CHECK(document.hasCover);
    const QStringList parts = titles(document, Heading::Role::Part);
    REQUIRE(parts.size() == 4);
    CHECK(parts[1].contains(QStringLiteral("Vor der Zuwanderung")));
    CHECK(parts[2] == words::kindHeading(words, core::Kind::Summit));
    CHECK(parts[3] == words::kindHeading(words, core::Kind::Source));
    // Phase II is a record of the report, so it opens its part itself.
    const QStringList records = titles(document, Heading::Role::Record);
    REQUIRE(records.size() == 5);
    CHECK(records[0] == QStringLiteral("Portal „Mein Weg“"));
    CHECK(records[1].contains(QStringLiteral("Erstintegration")));
    CHECK(records.mid(2) == QStringList{QStringLiteral("Anerkennungszuschuss"), QStringLiteral("Integrationskurse"),
                                        QStringLiteral("12. Integrationsgipfel")});
}

TEST_CASE("a page on the edition stands behind the records that it was chosen with")
{
    const Document document =
        reportOn(FakePlan(), Language::German, {{core::Kind::Page, "edition"}, measure("kurse")});
    CHECK(titles(document, Heading::Role::Record) ==
          QStringList{QStringLiteral("Integrationskurse"), QStringLiteral("Zu dieser Ausgabe")});
}

TEST_CASE("levels of headings never skip")
{
    const FakePlan plan;
    for (const auto& links : {test::severalLinks(), std::vector<core::Link>{measure("kurse")}}) {
        int last = 0;
        for (const Heading& heading : blocksOf<Heading>(reportOn(plan, Language::English, links))) {
            CHECK(heading.level <= last + 1);
            last = heading.level;
        }
    }
}

TEST_CASE("sources are numbered through the report and listed once")
{
    const FakePlan plan;
    const Document document = reportOn(plan, Language::German, test::severalLinks());
    const auto lists = blocksOf<References>(document);
    REQUIRE(lists.size() == 1);
    REQUIRE(lists[0].entries.size() == 3);
    CHECK(lists[0].entries[0].title.text == QStringLiteral("Bericht über Geflüchtete: gamma"));
    CHECK(lists[0].entries[1].title.text == QStringLiteral("Bericht über Geflüchtete: beta"));
    CHECK(lists[0].entries[2].title.text == QStringLiteral("Bericht über Geflüchtete: alpha"));
    CHECK(lists[0].entries[2].url == QStringLiteral("https://example.org/alpha?a=1&b=(2)"));
    CHECK(references(document) == QStringList{QStringLiteral("[1]"), QStringLiteral("[2]"),
                                              QStringLiteral("[2] [3]"), QStringLiteral("[1] [2]"),
                                              QStringLiteral("[1]")});
}

TEST_CASE("what rests on a source names the number of the report")
{
    const FakePlan plan;
    const words::Catalogue words(Language::German);
    const Document document = reportOn(plan, Language::German, test::severalLinks());
    // Within the record of the grant, beta is source 2; so it is in the report. Within that of the courses
    // gamma is source 1, in the report too; the portal makes gamma the first.
    const QString two = words.translate("Page", "source %1").arg(2);
    const QString one = words.translate("Page", "source %1").arg(1);
    const auto tiles = blocksOf<Tiles>(document);
    REQUIRE(tiles.size() == 1);
    CHECK(tiles[0].tiles[0].note.endsWith(two));
    const QString ofRecord = words.translate("Page", "sources of the record") + QStringLiteral(": ");
    REQUIRE(tiles[0].tiles[1].note.contains(ofRecord));
    CHECK(tiles[0].tiles[1].note.section(ofRecord, 1).front().isDigit());
    QStringList details;
    for (const List& list : blocksOf<List>(document))
        for (const ListItem& item : list.items)
            details << plainText(item.detail);
    CHECK(details.contains(one));
    CHECK(details.contains(two));
}

TEST_CASE("numbers of the record become numbers of the report where they differ")
{
    FakePlan plan;
    plan.at(measure("kurse")).statements[0].sources = {"beta"};
    plan.at(measure("kurse")).sources = {"gamma", "beta"};
    plan.at(measure("zuschuss")).sources = {"alpha", "beta"};
    const words::Catalogue words(Language::English);
    const Document document = reportOn(plan, Language::English, {measure("zuschuss"), measure("kurse")});
    // The list is alpha, beta, gamma: beta is 2 in both; gamma is source 1 of its record and 3 of the report.
    CHECK(references(document) == QStringList{QStringLiteral("[1] [2]"), QStringLiteral("[2] [3]")});
    plan.at(measure("kurse")).statements[0].sources = {"gamma"};
    const Document other = reportOn(plan, Language::English, {measure("zuschuss"), measure("kurse")});
    QStringList details;
    for (const List& list : blocksOf<List>(other))
        for (const ListItem& item : list.items)
            details << plainText(item.detail);
    CHECK(details.contains(words.translate("Page", "source %1").arg(3)));
}

TEST_CASE("links lead to records of the report, others are plain text")
{
    const FakePlan plan;
    const Document document = reportOn(plan, Language::German, {measure("zuschuss"), measure("kurse")});
    const std::set<QString> known = anchors(document);
    bool hasCourses = false;
    for (const Span& span : allSpans(document)) {
        if (span.text == QStringLiteral("Integrationskurse")) {
            CHECK(span.anchor == QStringLiteral("napi:measure/kurse"));
            hasCourses = true;
        }
        if (span.text == QStringLiteral("Portal „Mein Weg“"))
            CHECK(span.anchor.isEmpty());
        if (!span.anchor.isEmpty())
            CHECK(known.contains(span.anchor));
    }
    CHECK(hasCourses);
}

TEST_CASE("without sources no number is left that leads nowhere")
{
    const FakePlan plan;
    const words::Catalogue words(Language::German);
    ReportOptions options = test::fixedOptions();
    options.withSources = false;
    const Document document = reportOn(plan, Language::German, test::severalLinks(), options);
    CHECK(blocksOf<References>(document).empty());
    CHECK(references(document).isEmpty());
    const auto tiles = blocksOf<Tiles>(document);
    REQUIRE(tiles.size() == 1);
    CHECK_FALSE(tiles[0].tiles[0].note.contains(words.translate("Page", "source %1").arg(2)));
    CHECK_FALSE(tiles[0].tiles[0].note.isEmpty());
}

TEST_CASE("the brief layout keeps summary and key facts and leaves out figures and sections")
{
    const FakePlan plan;
    ReportOptions options = test::fixedOptions();
    options.layout = Layout::Brief;
    const Document brief = reportOn(plan, Language::German, {measure("zuschuss")}, options);
    CHECK(blocksOf<Tiles>(brief).empty());
    CHECK(blocksOf<List>(brief).empty());
    const words::Catalogue words(Language::German);
    // What is not known is named in one row.
    const auto hasUnstated = [&](const Document& document) {
        for (const Facts& facts : blocksOf<Facts>(document))
            for (const Facts::Row& row : facts.rows)
                if (row.label == words.translate("Report", "Not stated"))
                    return !plainText(row.values.front()).isEmpty();
        return false;
    };
    REQUIRE_FALSE(blocksOf<Facts>(brief).empty());
    CHECK_FALSE(hasUnstated(brief));
    CHECK(hasUnstated(reportOn(plan, Language::German, {measure("zuschuss")})));
    CHECK(blocksOf<References>(brief).size() == 1);
    CHECK_FALSE(blocksOf<Tiles>(reportOn(plan, Language::German, {measure("zuschuss")})).empty());
}

TEST_CASE("records are sorted by title or date, undated ones last")
{
    FakePlan plan;
    ReportOptions options = test::fixedOptions();
    const std::vector<core::Link> links{measure("zuschuss"), measure("kurse")};
    options.sort = Sort::Date;
    CHECK(titles(reportOn(plan, Language::German, links, options), Heading::Role::Record).front() ==
          QStringLiteral("Integrationskurse"));
    options.sort = Sort::Title;
    CHECK(titles(reportOn(plan, Language::German, links, options), Heading::Role::Record).front() ==
          QStringLiteral("Anerkennungszuschuss"));
}

TEST_CASE("German originals inside an English report are marked")
{
    const FakePlan plan;
    const Document document = reportOn(plan, Language::English, {measure("portal"), measure("kurse")});
    CHECK(document.language == Language::English);
    for (const Heading& heading : blocksOf<Heading>(document)) {
        if (heading.anchor == QStringLiteral("napi:measure/portal"))
            CHECK(heading.title.front().original);
        if (heading.anchor == QStringLiteral("napi:measure/kurse"))
            CHECK_FALSE(heading.title.front().original);
    }
    CHECK(blocksOf<References>(document).front().entries.front().title.original);
    const Document german = reportOn(plan, Language::German, {measure("portal"), measure("kurse")});
    CHECK_FALSE(blocksOf<References>(german).front().entries.front().title.original);
}

TEST_CASE("the cover says what was chosen")
{
    const FakePlan plan;
    const words::Catalogue words(Language::German);
    core::Query query;
    query.words = "Anerkennung";
    query.filter.facet(core::FacetKey::Lead).any = {"bmi"};
    query.filter.facet(core::FacetKey::Field).none = {"sport"};
    query.filter.years = {{2018, 2021}};
    const auto rows = queryInWords(words, plan.plan(), query);
    REQUIRE(rows.size() == 4);
    CHECK(plainText(rows[0].values.front()) == QStringLiteral("Anerkennung"));
    CHECK(rows[1].label == words::facetTitle(words, core::FacetKey::Field));
    CHECK(plainText(rows[1].values.front()) == words.translate("Report", "not %1").arg(QStringLiteral("Sport")));
    CHECK(plainText(rows[2].values.front()) == QStringLiteral("Bundesministerium des Innern"));
    CHECK(plainText(rows[3].values.front()) == QStringLiteral("2018–2021"));
    const Document document = reportOn(plan, Language::German, test::severalLinks());
    CHECK(plainText(document.cover.facts.rows.front().values.front()) == QStringLiteral("2026-11-22"));
    CHECK(plainText(document.cover.facts.rows.back().values.front()) == QStringLiteral("22.11.2026"));
    CHECK_FALSE(document.cover.notice.isEmpty());
}

TEST_CASE("the overview counts the measures of each part by their basis")
{
    const FakePlan plan;
    const auto tables = blocksOf<Table>(reportOn(plan, Language::German, test::severalLinks()));
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].rows.size() == 4);
    const auto numbers = [&](std::size_t row) {
        QStringList cells;
        for (const Spans& cell : tables[0].rows[row])
            cells << plainText(cell);
        return cells.mid(1);
    };
    CHECK(numbers(1) ==
          QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("3")});
    for (qsizetype column = 0; column < 4; ++column) {
        int sum = 0;
        for (std::size_t row = 0; row < 3; ++row)
            sum += numbers(row)[column].toInt();
        CHECK(numbers(3)[column].toInt() == sum);
    }
}

TEST_CASE("a report of records that are no measures says nothing of the basis of measures")
{
    const FakePlan plan;
    std::vector<core::Link> links = test::severalLinks();
    std::erase_if(links, [](const core::Link& link) { return link.kind == core::Kind::Measure; });
    REQUIRE(links.size() > 1);
    const auto tables = blocksOf<Table>(reportOn(plan, Language::German, links));
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].columns.size() == 2);
}

TEST_CASE("a report is titled by what was searched or filtered")
{
    const FakePlan plan;
    const words::Catalogue words(Language::German);
    ReportRequest request{{}, {}, test::severalLinks()};
    const auto title = [&] { return buildReport(words, plan.plan(), plan, request, test::fixedOptions()).title; };
    CHECK(title() == QStringLiteral("Nationaler Aktionsplan Integration"));
    request.query.filter.facet(core::FacetKey::Phase).any = {"II"};
    CHECK(title() == words::phaseTitle(words, *plan.plan().find({core::Kind::Phase, "II"})));
    request.query.filter.facet(core::FacetKey::Basis).any = {"stated"};
    CHECK(title() == QStringLiteral("Nationaler Aktionsplan Integration"));
    request.query.words = "Sprache";
    CHECK(title() == QStringLiteral("Suche: Sprache"));
}

TEST_CASE("links that the edition does not have are left out")
{
    const FakePlan plan;
    const Document document = reportOn(plan, Language::German, {measure("zuschuss"), measure("gibt-es-nicht")});
    CHECK_FALSE(document.hasCover);
}

TEST_CASE("the date is that of SOURCE_DATE_EPOCH if it is set")
{
    qputenv("SOURCE_DATE_EPOCH", "1600000000");
    CHECK(reportDate() == QDate(2020, 9, 13));
    qputenv("SOURCE_DATE_EPOCH", "yesterday");
    CHECK(reportDate() == QDate::currentDate());
    qunsetenv("SOURCE_DATE_EPOCH");
    CHECK(reportDate() == QDate::currentDate());
}
