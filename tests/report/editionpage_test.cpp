// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pagetext.h"
#include "report/recordpage.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"
#include "words/domain.h"

using namespace napi;
using namespace napi::report;
using core::Kind;

namespace {

RecordPage page(const char* id, core::Language language = core::Language::English)
{
    const words::Catalogue words(language);
    const test::RecordTexts texts;
    const auto plan = test::smallPlan();
    return recordPage(words, plan, texts, texts.record({Kind::Page, id}).value());
}

Section section(const RecordPage& page, const QString& heading)
{
    for (const auto& one : page.sections)
        if (one.heading == heading)
            return one;
    throw std::runtime_error("no section " + heading.toStdString());
}

QStringList titles(const Section& section)
{
    QStringList result;
    for (const auto& item : section.items)
        result << plainText(item.line);
    return result;
}

} // namespace

TEST_CASE("completeness puts what the edition holds beside what sources count")
{
    const auto shown = page("completeness");
    const auto& table = section(shown, QStringLiteral("Phase II: Initial integration")).table;
    REQUIRE(table.columns.size() == 5);
    REQUIRE(table.rows.size() == 1);
    const auto plan = test::smallPlan();
    const auto held = std::ranges::count_if(plan.entries(Kind::Measure), [](const core::Entry& entry) {
        return entry.phase == "II" && entry.basis == core::Basis::Stated;
    });
    REQUIRE(held > 0);
    QStringList cells;
    for (const Line& cell : table.rows[0])
        cells << plainText(cell);
    CHECK(cells == QStringList{QStringLiteral("Measures of Phase II"), QString::number(held),
                               QStringLiteral("more than\u00A04"), QStringLiteral("source 1"),
                               QStringLiteral("a")});
    CHECK(table.rows[0][1][0].url == QStringLiteral("napi:search?phase=II&basis=stated&kind=measure"));
    CHECK(titles(section(shown, QStringLiteral("How it is counted"))) ==
          QStringList{QStringLiteral("a: Counted are measures of the plan.")});
    CHECK(pageText(shown, 200)
              .contains(QStringLiteral(
                            "Measures of Phase II (recorded here: %1; according to sources: more than\u00A04; ")
                            .arg(held)));
    CHECK(pageMarkdown(shown).contains(
        QStringLiteral("|---|---:|---:|---|---|\n| Measures of Phase II | [%1](").arg(held)));
    REQUIRE(shown.sources.size() == 1);
    CHECK(shown.sources[0].link == core::Link{Kind::Source, "bericht"});
}

TEST_CASE("gaps stand by kind, each with what is known of it")
{
    const auto shown = page("gaps");
    REQUIRE(shown.sections.size() == 1);
    const auto contradictions = section(shown, QStringLiteral("Where sources contradict each other"));
    CHECK(titles(contradictions) == QStringList{QStringLiteral("Contradictory number")});
    CHECK(plainText(secondLine(contradictions.items[0])) ==
          QStringLiteral("There are 100. (source 1); There are 120. (source 2)"));
}

TEST_CASE("criticism stands by record and date, each with its sources")
{
    const auto shown = page("criticism");
    REQUIRE(shown.sections.size() == 1);
    const auto said = section(shown, QStringLiteral("Language courses for women, 2020"));
    CHECK(titles(said) == QStringList{QStringLiteral("association: Too little."), QStringLiteral("More follows.")});
    CHECK(plainText(secondLine(said.items[0])) == QStringLiteral("Criticism \u00B7 source 1"));
    // The reaction has no source of its own: those of the measure are named.
    CHECK(plainText(secondLine(said.items[1])) == QStringLiteral("Reaction \u00B7 sources 1, 2"));
    REQUIRE(shown.sources.size() == 2);
    CHECK(shown.sources[0].link == core::Link{Kind::Source, "presse"});
    REQUIRE(said.paragraphs.size() == 1);
    CHECK(said.paragraphs[0][0].link == core::Link{Kind::Measure, "sprachkurse"});
    CHECK(plainText(said.paragraphs[0]).endsWith(QStringLiteral("May 2020")));
}

TEST_CASE("plans stand side by side, and what no source says of one is said")
{
    auto records = test::smallRecords();
    auto plan = test::record(Kind::Event, "integrationsplan", {"Integrationsplan", "Integration plan"});
    plan.entry.category = "plan";
    plan.entry.start = test::date("2007-07-12");
    plan.entry.summits = {"12"};
    plan.summary = {"Ein Plan.", "A plan."};
    plan.figures = {test::planFigure()};
    auto milestone = test::record(Kind::Event, "etappe", {"Etappe", "Milestone"});
    milestone.entry.category = "plan";
    const auto place = std::ranges::find(records, Kind::Organisation,
                                         [](const core::Record& record) { return record.entry.link.kind; });
    records.insert(place, {plan, milestone});
    const words::Catalogue words(core::Language::English);
    const test::RecordTexts texts(records);
    const auto shown = recordPage(words, test::planOf(records), texts, texts.record({Kind::Page, "plans"}).value());
    const auto& table = section(shown, QStringLiteral("Plan by plan")).table;
    REQUIRE(table.columns.size() == 3);
    CHECK(table.columns[1].title == QStringLiteral("Plan of 2007"));
    const auto cell = [&](const QString& label, std::size_t column) {
        for (const auto& row : table.rows)
            if (plainText(row.front()) == label)
                return plainText(row[column]);
        throw std::runtime_error("no row " + label.toStdString());
    };
    CHECK(cell(QStringLiteral("Presented at"), 1) == QStringLiteral("12th Integration Summit, 19 October 2020"));
    CHECK(cell(QStringLiteral("What the plan is"), 1) == QStringLiteral("A plan."));
    CHECK(cell(QStringLiteral("Themes"), 1) == QStringLiteral("Digital formats"));
    CHECK(cell(QStringLiteral("In figures"), 1).contains(QStringLiteral("sources 1, 2")));
    // The figure is that of the predecessor, so this plan has none.
    CHECK(cell(QStringLiteral("In figures"), 2) == words::notStated(words));
    CHECK(cell(QStringLiteral("Themes"), 2) ==
          QStringLiteral("Phase II: Initial integration; Phase III: Integration into society"));
    CHECK(titles(section(shown, QStringLiteral("Milestones before the plans"))) ==
          QStringList{QStringLiteral("Milestone")});
    CHECK(pageMarkdown(shown).contains(QStringLiteral("| What the plan is | A plan. | What stands here |")));
}

TEST_CASE("every target group opens the list of its measures")
{
    const auto shown = page("target-groups");
    const auto groups = section(shown, QStringLiteral("Target groups"));
    CHECK(titles(groups) == QStringList{QStringLiteral("Women: 1 measure")});
    CHECK(groups.items[0].line[0].url == QStringLiteral("napi:search?kind=measure&target=frauen"));
    CHECK(groups.items[0].detail.contains(QStringLiteral(": 1")));
}

TEST_CASE("the page on the plan leads to phases, summits, related summits, figures and the other pages")
{
    const auto shown = page("plan");
    CHECK(
        titles(section(shown, QStringLiteral("The five phases"))).contains(QStringLiteral("Initial integration")));
    CHECK(section(shown, QStringLiteral("Integration summits")).items.size() == 1);
    CHECK(titles(section(shown, QStringLiteral("Related summits"))) ==
          QStringList{QStringLiteral("Youth integration summit")});
    REQUIRE(shown.figures.size() == 1);
    REQUIRE_FALSE(shown.figures[0].basis.empty());
    CHECK(shown.figures[0].basis[0].link == core::Link{Kind::Source, "bericht"});
    CHECK(section(shown, QStringLiteral("More on this edition")).items.size() == core::kPageIds.size() - 1);
}

TEST_CASE("the page on the edition names version, counts, licence, checksum and changes")
{
    const auto shown = page("edition");
    const auto text = pageText(shown, 200);
    for (const auto* part :
         {"2026-11-22", "CC BY 4.0", "0123abcd", "Second edition", "First", "stated in the plan"}) {
        CAPTURE(part);
        CHECK(text.contains(QLatin1String(part)));
    }
    CHECK(section(shown, QStringLiteral("Changes")).items.size() == 2);
}

TEST_CASE("a phase has its summary in plain language too, and says who did not check it")
{
    const words::Catalogue words(core::Language::German);
    const test::RecordTexts texts;
    const auto plan = test::smallPlan();
    const auto shown = recordPage(words, plan, texts, texts.record({Kind::Phase, "II"}).value());
    REQUIRE(shown.plain.size() == 2);
    CHECK(plainText(shown.plain[0]) == QStringLiteral("Die Menschen kommen an."));
    CHECK(shown.plainNote.contains(QStringLiteral("nicht von einer Prüfgruppe geprüft")));
    CHECK(pageMarkdown(shown).contains(QStringLiteral("## In Einfacher Sprache")));
    CHECK(pageText(shown, 80).contains(QStringLiteral("Sie lernen Deutsch.")));
}
