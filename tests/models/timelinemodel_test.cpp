// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/timelinemodel.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace napi;

namespace {

core::Entry entry(core::Kind kind, std::string id, std::string title, std::string_view start,
                  std::string_view end = {})
{
    core::Entry result;
    result.link = {kind, std::move(id)};
    result.title = {title, title};
    result.start = core::Date::parse(start);
    result.end = core::Date::parse(end);
    return result;
}

core::Entry measure(std::string id, std::string title, std::string phase, core::Basis basis, std::string_view start,
                    std::string_view end = {})
{
    core::Entry result = entry(core::Kind::Measure, std::move(id), std::move(title), start, end);
    result.phase = phase;
    result.phases = {phase};
    result.basis = basis;
    return result;
}

core::Entry event(std::string id, std::string category, std::string_view start,
                  std::vector<std::string> phases = {})
{
    core::Entry result = entry(core::Kind::Event, id, "Event " + id, start);
    result.category = std::move(category);
    result.phases = std::move(phases);
    return result;
}

core::Plan plan()
{
    using core::Basis;
    return {{
                measure("fem-os", "Fem.OS", "III", Basis::Summit, "2020-05", "2023-06-30"),
                measure("later", "Later", "III", Basis::Related, "2021"),
                measure("unknown", "Unknown", "III", Basis::Stated, ""),
                measure("kurse", "Kurse", "II", Basis::Stated, "2005"),
                entry(core::Kind::Summit, "12", "12. Integrationsgipfel", "2020-10-19"),
                entry(core::Kind::Summit, "1", "1. Integrationsgipfel", "2006-07-14"),
                event("cabinet", "cabinet", "2020-07-29", {"II", "III"}),
                event("law", "law", "2016-08-06"),
                event("youth", "related-summit", "2007-05-07"),
                event("report", "report", "2019-12-03"),
                entry(core::Kind::Term, "bamf", "BAMF", ""),
            },
            {},
            {},
            {}};
}

struct Fixture {
    core::Plan edition = plan();
    models::SelectionHub hub{edition};
    words::Catalogue english{core::Language::English};
    models::TimelineModel model{hub, english};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString sentence(core::Kind kind, const char* id) { return model.sentence(*model.position({kind, id})); }
    std::vector<std::string> ids()
    {
        std::vector<std::string> result;
        for (const core::TimelineItem& item : model.items())
            result.push_back(item.link.id);
        return result;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "lanes follow one another, and time within them, undated last")
{
    CHECK(ids() ==
          std::vector<std::string>{"1", "youth", "12", "law", "cabinet", "kurse", "fem-os", "later", "unknown"});
    REQUIRE(model.lanes().size() == 4);
    CHECK(model.lanes()[0].title == "Summits");
    CHECK(model.lanes()[2].title == "Phase II");
    CHECK(model.lanes()[2].undatedTitle.empty());
    CHECK(model.lanes()[3].undatedTitle == "undated: 1");
    CHECK(model.rowCount() == 9);
}

TEST_CASE_METHOD(Fixture, "items carry mark, phase and basis")
{
    const auto item = [&](core::Kind kind, const char* id) { return model.items()[*model.position({kind, id})]; };
    CHECK(item(core::Kind::Summit, "12").mark == core::TimelineMark::Summit);
    CHECK(item(core::Kind::Event, "law").mark == core::TimelineMark::Law);
    CHECK(item(core::Kind::Event, "cabinet").label == "II, III");
    CHECK(item(core::Kind::Event, "cabinet").phase == "II");
    CHECK(item(core::Kind::Event, "youth").related);
    CHECK(item(core::Kind::Measure, "later").related);
    CHECK_FALSE(item(core::Kind::Measure, "fem-os").related);
    CHECK_FALSE(model.position({core::Kind::Event, "report"}));
    CHECK_FALSE(model.position({core::Kind::Term, "bamf"}));
}

TEST_CASE_METHOD(Fixture, "the sentence says what is known of the time and what is not")
{
    CHECK(sentence(core::Kind::Measure, "fem-os") ==
          QStringLiteral("Fem.OS, measure, presented at a summit, Phase III, from May 2020 to 30 June 2023"));
    CHECK(sentence(core::Kind::Measure, "kurse") ==
          QStringLiteral("Kurse, measure, stated in the plan, Phase II, from 2005 (only the year is known), "
                         "end not stated"));
    CHECK(sentence(core::Kind::Measure, "unknown").endsWith(QStringLiteral("Phase III, date not stated")));
    CHECK(sentence(core::Kind::Event, "cabinet") ==
          QStringLiteral("Event cabinet, cabinet decision, Phases II, III, 29 July 2020"));
    CHECK(sentence(core::Kind::Summit, "12") == QStringLiteral("12. Integrationsgipfel, summit, 19 October 2020"));
}

TEST_CASE_METHOD(Fixture, "the filter hides measures and nothing else")
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    hub.setQuery(query);
    CHECK(resets.count() == 1);
    CHECK(ids() == std::vector<std::string>{"1", "youth", "12", "law", "cabinet", "kurse"});
    CHECK(model.lanes().size() == 3);
    query.words = "other words, same filter";
    hub.setQuery(query);
    CHECK(resets.count() == 1);
    hub.setQuery({});
    CHECK(model.rowCount() == 9);
}

TEST_CASE_METHOD(Fixture, "as a table it shows the same in columns")
{
    const int row = static_cast<int>(*model.position({core::Kind::Measure, "fem-os"}));
    const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
    CHECK(cell(models::TimelineModel::TitleColumn) == QStringLiteral("Fem.OS"));
    CHECK(cell(models::TimelineModel::KindColumn) == QStringLiteral("measure"));
    CHECK(cell(models::TimelineModel::LaneColumn) == QStringLiteral("Phase III"));
    CHECK(cell(models::TimelineModel::StartColumn) == QStringLiteral("May 2020"));
    CHECK(cell(models::TimelineModel::EndColumn) == QStringLiteral("30 June 2023"));
    CHECK(cell(models::TimelineModel::BasisColumn) == QStringLiteral("\u25c6 presented at a summit"));
    CHECK(model.index(row, 0).data(models::TimelineModel::LinkRole).toString() ==
          QStringLiteral("napi:measure/fem-os"));
    CHECK(model.headerData(models::TimelineModel::StartColumn, Qt::Horizontal).toString() ==
          QStringLiteral("Start"));
}

TEST_CASE_METHOD(Fixture, "a cell of the table without a value says so")
{
    using Model = models::TimelineModel;
    const int row = static_cast<int>(*model.position({core::Kind::Summit, "12"}));
    for (const int column : {Model::EndColumn, Model::BasisColumn}) {
        CHECK(model.index(row, column).data().toString() == QStringLiteral("does not apply"));
        CHECK(model.index(row, column).data(Model::UnknownRole).toBool());
        CHECK_FALSE(model.index(row, column).data(Model::SortRole).isValid());
    }
    CHECK_FALSE(model.index(row, Model::StartColumn).data(Model::UnknownRole).toBool());
    const int undated = static_cast<int>(*model.position({core::Kind::Measure, "unknown"}));
    CHECK(model.index(undated, Model::StartColumn).data().toString() == QStringLiteral("not stated"));
    CHECK(model.index(undated, Model::StartColumn).data(Model::UnknownRole).toBool());
    CHECK_FALSE(model.index(undated, Model::BasisColumn).data(Model::UnknownRole).toBool());
    for (int any = 0; any < model.rowCount(); ++any)
        CHECK(model.index(any, Model::KindColumn).data() != model.index(any, Model::LaneColumn).data());
}

TEST_CASE("long titles are cut between the name and its explanation")
{
    const core::Plan edition({measure("a", "Fem.OS – Aufsuchendes Orientierungs- und Beratungs-System", "II",
                                      core::Basis::Stated, "2020"),
                              measure("b", "MUT – Kurz", "II", core::Basis::Stated, "2021")},
                             {}, {}, {});
    const models::SelectionHub hub(edition);
    const words::Catalogue german(core::Language::German);
    const models::TimelineModel model(hub, german);
    CHECK(model.items()[0].label == "Fem.OS");
    CHECK(model.items()[1].label == "MUT – Kurz");
}

TEST_CASE_METHOD(Fixture, "another language gives other words")
{
    const words::Catalogue german(core::Language::German);
    model.setWords(german);
    CHECK(model
              .index(static_cast<int>(*model.position({core::Kind::Measure, "fem-os"})),
                     models::TimelineModel::StartColumn)
              .data()
              .toString() == QStringLiteral("Mai 2020"));
    CHECK(model.rowCount() == 9);
}

TEST_CASE("a measure knows the summits that presented it, and a phase its time to the summit")
{
    auto presented = measure("fem-os", "Fem.OS", "III", core::Basis::Summit, "2020-05");
    presented.summits = {"12", "99"};
    presented.leads = {"intb", "nobody"};
    auto phase = entry(core::Kind::Phase, "III", "Eingliederung", "2020-07-29");
    phase.summits = {"12"};
    auto undecided = entry(core::Kind::Phase, "IV", "Zusammenwachsen", "");
    undecided.summits = {"12"};
    auto body = entry(core::Kind::Organisation, "intb", "Beauftragte", "");
    body.abbreviation = "IntB";
    auto predecessor = event("nip", "plan", "2007-07-12");
    predecessor.summits = {"12"};
    const core::Plan edition({presented, phase, undecided, body, predecessor, event("other-plan", "plan", "2018"),
                              entry(core::Kind::Summit, "12", "12. Integrationsgipfel", "2020-10-19")},
                             {}, {}, {});
    const models::SelectionHub hub(edition);
    const words::Catalogue english(core::Language::English);
    const models::TimelineModel model(hub, english);
    const auto place = [&](core::Kind kind, const char* id) { return model.position({kind, id}).value(); };
    const std::size_t measurePlace = place(core::Kind::Measure, "fem-os");
    const std::size_t summit = place(core::Kind::Summit, "12");

    CHECK(model.presentedAt(measurePlace) == std::vector<std::size_t>{summit});
    CHECK(model.presentedAt(summit).empty());
    REQUIRE(model.bands().size() == 1);
    CHECK(model.bands()[0].phase == "III");
    CHECK(model.bands()[0].lane == 0);
    CHECK(model.bands()[0].days == core::DayRange{core::Date::parse("2020-07-29")->firstDayNumber(),
                                                  core::Date::parse("2020-10-19")->firstDayNumber()});
    const auto& plan2007 = model.items()[place(core::Kind::Event, "nip")];
    CHECK(plan2007.label == "Plan of 2007");
    CHECK(plan2007.named);
    CHECK_FALSE(model.items()[place(core::Kind::Event, "other-plan")].named);

    const auto card = model.card(measurePlace);
    CHECK(card.title == QStringLiteral("Fem.OS"));
    CHECK(card.kind == QStringLiteral("measure, Phase III"));
    CHECK(card.time == QStringLiteral("from May 2020, end not stated"));
    CHECK(card.grounds.contains(QStringLiteral("presented at a summit")));
    CHECK(card.lead == QStringLiteral("In the lead: IntB"));
    CHECK(model.card(summit).grounds.isEmpty());
    CHECK(model.card(summit).lead.isEmpty());
    CHECK(model.card(summit).kind == QStringLiteral("summit"));
}

TEST_CASE_METHOD(Fixture, "the filter is told by counts of measures, shown and all")
{
    CHECK(model.shownMeasures() == 4);
    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    hub.setQuery(query);
    CHECK(model.shownMeasures() == 1);
    CHECK(model.allMeasures() == 4);
}

TEST_CASE_METHOD(Fixture, "columns sort by date and lane, not by their words")
{
    const auto key = [&](core::Kind kind, const char* id, int column) {
        const int row = static_cast<int>(*model.position({kind, id}));
        return model.index(row, column).data(models::TimelineModel::SortRole);
    };
    using Model = models::TimelineModel;
    CHECK(key(core::Kind::Summit, "1", Model::StartColumn).toInt() <
          key(core::Kind::Summit, "12", Model::StartColumn).toInt());
    CHECK_FALSE(key(core::Kind::Measure, "unknown", Model::StartColumn).isValid());
    CHECK(key(core::Kind::Measure, "kurse", Model::LaneColumn).toInt() == 2);
    CHECK(key(core::Kind::Measure, "kurse", Model::TitleColumn).toString() == QStringLiteral("Kurse"));
}
