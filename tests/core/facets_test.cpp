// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/facets.h"
#include "support/catch.h"
#include "support/smallplan.h"

using namespace napi;
using namespace napi::core;
using Counts = std::vector<FacetCount>;

namespace {

Filter choice(FacetKey key, std::vector<std::string> any, std::vector<std::string> none = {})
{
    Filter filter;
    filter.facet(key) = {std::move(any), std::move(none)};
    return filter;
}

Counts counted(const Plan& plan, FacetKey key, const Filter& filter = {})
{
    return facetCounts(plan, key, allEntries(plan), filter, Language::German);
}

} // namespace

TEST_CASE("the values of a facet stand in the order of the plan, with their counts")
{
    const auto plan = test::smallPlan();
    // The phases themselves, the forum, measures, the summit and the event.
    CHECK(counted(plan, FacetKey::Phase) == Counts{{"II", 5}, {"III", 4}});
    CHECK(counted(plan, FacetKey::Field) == Counts{{"language", 3}, {"sport", 0}});
    CHECK(counted(plan, FacetKey::Basis) == Counts{{"stated", 1}, {"summit", 1}, {"related", 1}});
    CHECK(counted(plan, FacetKey::Target) == Counts{{"frauen", 1}});
    CHECK(counted(plan, FacetKey::Summit) == Counts{{"12", 5}});
    const auto kinds = counted(plan, FacetKey::Kind);
    REQUIRE(kinds.size() == 11);
    CHECK(kinds[0] == FacetCount{"phase", 2});
    CHECK(kinds[3] == FacetCount{"measure", 3});
    CHECK(kinds[9] == FacetCount{"contradiction", 1});
    CHECK(kinds[10] == FacetCount{"page", kPageIds.size()});
}

TEST_CASE("a facet is counted without its own choice and under all others")
{
    const auto plan = test::smallPlan();
    CHECK(counted(plan, FacetKey::Phase, choice(FacetKey::Phase, {"III"})) == counted(plan, FacetKey::Phase));
    CHECK(counted(plan, FacetKey::Phase, choice(FacetKey::Phase, {}, {"II"})) == counted(plan, FacetKey::Phase));
    CHECK(counted(plan, FacetKey::Basis, choice(FacetKey::Phase, {"III"})) ==
          Counts{{"stated", 0}, {"summit", 0}, {"related", 1}});
    CHECK(counted(plan, FacetKey::Basis, choice(FacetKey::Phase, {}, {"III"})) ==
          Counts{{"stated", 1}, {"summit", 1}, {"related", 0}});
    Filter years;
    years.years = {{2020, 2020}};
    CHECK(counted(plan, FacetKey::Kind, years)[3].count == 1);
}

TEST_CASE("only the given records are counted")
{
    const auto plan = test::smallPlan();
    const Entries some{plan.find({Kind::Measure, "sport"}), plan.find({Kind::Measure, "beratung"})};
    CHECK(facetCounts(plan, FacetKey::Phase, some, {}, Language::German) == Counts{{"II", 1}, {"III", 1}});
    CHECK(facetCounts(plan, FacetKey::Phase, {}, {}, Language::German) == Counts{{"II", 0}, {"III", 0}});
    CHECK(countMatching(some, choice(FacetKey::Phase, {"II"})) == 1);
}

TEST_CASE("leads stand by count, then by name")
{
    auto records = test::smallRecords();
    const auto add = [&](const char* id, const char* name, const char* abbreviation, int measures) {
        records.push_back(test::record(Kind::Organisation, id, {name, {}}));
        records.back().entry.abbreviation = abbreviation;
        for (int i = 0; i < measures; ++i) {
            records.push_back(test::measure(id + ("-" + std::to_string(i)), {name, {}}));
            records.back().entry.leads = {id};
        }
    };
    add("z", "Zuerst", "AAA", 1);
    add("viel", "Viel", "VIEL", 3);
    add("a", "Bbb", "", 1);
    add("ohne", "Ohne Vorhaben", "", 0);
    std::ranges::stable_sort(records, {}, [](const Record& record) { return record.entry.link.kind; });
    const auto leads = counted(test::planOf(records), FacetKey::Lead);
    REQUIRE(leads.size() == 4);
    CHECK(leads[0] == FacetCount{"viel", 3});
    std::vector<std::string> rest;
    for (std::size_t i = 1; i < leads.size(); ++i)
        rest.push_back(leads[i].value);
    const auto bmi = std::ranges::find(leads, "bmi", &FacetCount::value)->count;
    CHECK(rest ==
          (bmi == 1 ? std::vector<std::string>{"z", "bmi", "a"} : std::vector<std::string>{"bmi", "z", "a"}));
}

TEST_CASE("forums stand by phase")
{
    auto records = test::smallRecords();
    auto late = test::record(Kind::Forum, "arbeit", {"Arbeit", {}});
    late.entry.phase = "III";
    const auto place =
        std::ranges::find(records, Kind::Forum, [](const Record& one) { return one.entry.link.kind; });
    records.insert(place, late);
    const auto forums = counted(test::planOf(records), FacetKey::Forum);
    REQUIRE(forums.size() == 2);
    CHECK(forums[0].value == "sprache");
    CHECK(forums[1].value == "arbeit");
}

TEST_CASE("a filter comes apart into its choices and is put together from them")
{
    Filter filter = choice(FacetKey::Phase, {"II", "III"}, {"V"});
    filter.facet(FacetKey::Field).none = {"sport"};
    filter.years = {{2018, 2021}};
    filter.notYears = {{2020, 2020}};
    const auto parts = conditions(filter);
    CHECK(parts == std::vector<Condition>{{FacetKey::Phase, "II", false},
                                          {FacetKey::Phase, "III", false},
                                          {FacetKey::Phase, "V", true},
                                          {FacetKey::Field, "sport", true},
                                          {std::nullopt, "2018..2021", false},
                                          {std::nullopt, "2020", true}});
    CHECK(joined({}, filter) == filter);
    Filter rest = filter;
    for (const auto& part : parts) {
        CHECK(with(without(filter, part), part).empty() == false);
        rest = without(rest, part);
    }
    CHECK(rest.empty());
}

TEST_CASE("the later choice of a value counts")
{
    const Condition wanted{FacetKey::Field, "sport", false};
    const Condition unwanted{FacetKey::Field, "sport", true};
    CHECK(with(with({}, wanted), unwanted) == choice(FacetKey::Field, {}, {"sport"}));
    CHECK(with(with({}, unwanted), wanted) == choice(FacetKey::Field, {"sport"}));
    CHECK(with(with({}, wanted), wanted) == choice(FacetKey::Field, {"sport"}));
    CHECK(with({}, {std::nullopt, "kein Jahr", false}).empty());
}
