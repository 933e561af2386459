// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/filter.h"
#include "support/catch.h"
#include "support/smallplan.h"

#include <set>

using namespace napi;
using core::FacetKey;
using core::Filter;
using core::Kind;
using core::YearSpan;

namespace {

/// The ids of the small plan that pass.
std::set<std::string> passing(const Filter& filter, Kind kind = Kind::Measure)
{
    const auto plan = test::smallPlan();
    std::set<std::string> ids;
    for (const auto& entry : plan.entries(kind))
        if (core::matches(entry, filter))
            ids.insert(entry.link.id);
    return ids;
}

using Ids = std::set<std::string>;

Filter only(FacetKey key, std::vector<std::string> any, std::vector<std::string> none = {})
{
    Filter filter;
    filter.facet(key) = {std::move(any), std::move(none)};
    return filter;
}

Filter years(YearSpan span)
{
    Filter filter;
    filter.years = {span};
    return filter;
}

} // namespace

TEST_CASE("facets have an English and a German name, in any case")
{
    CHECK(core::facetName(FacetKey::Lead) == "lead");
    for (const auto key : core::kFacetKeys)
        CHECK(core::facetFromName(core::facetName(key)) == key);
    CHECK(core::facetFromName("federführung") == FacetKey::Lead);
    CHECK(core::facetFromName("FEDERFÜHRUNG") == FacetKey::Lead);
    CHECK(core::facetFromName("feld") == FacetKey::Field);
    CHECK(core::facetFromName("grundlage") == FacetKey::Basis);
    CHECK(core::facetFromName("Art") == FacetKey::Kind);
    CHECK(core::facetFromName("zielgruppe") == FacetKey::Target);
    CHECK(core::facetFromName("gipfel") == FacetKey::Summit);
    CHECK_FALSE(core::facetFromName("year").has_value());
    CHECK_FALSE(core::facetFromName("").has_value());
}

TEST_CASE("a lead is meant by its id, abbreviation, titles and old names, in any case")
{
    const auto plan = test::smallPlan();
    for (const char* name : {"bmi", "BMI", "Bmi", "Bundesministerium des Innern", "BUNDESMINISTERIUM DES INNERN",
                             "federal ministry of the interior", "Bundesministerium des Innern, für Bau und Heimat",
                             "BUNDESMINISTERIUM DES INNERN, FÜR BAU UND HEIMAT", "öffentliches innenressort",
                             "ÖFFENTLICHES INNENRESSORT", "interior ministry"}) {
        CAPTURE(name);
        CHECK(core::resolveFacetValue(plan, FacetKey::Lead, name) == "bmi");
    }
    CHECK_FALSE(core::resolveFacetValue(plan, FacetKey::Lead, "BM").has_value());
    CHECK_FALSE(core::resolveFacetValue(plan, FacetKey::Lead, "").has_value());
}

TEST_CASE("the values of every other facet are meant by id or label")
{
    const auto plan = test::smallPlan();
    const auto resolved = [&](FacetKey key, std::string_view value) {
        return core::resolveFacetValue(plan, key, value).value_or("none");
    };
    CHECK(resolved(FacetKey::Phase, "ii") == "II");
    CHECK(resolved(FacetKey::Phase, "Erstintegration") == "II");
    CHECK(resolved(FacetKey::Phase, "V") == "none");
    CHECK(resolved(FacetKey::Forum, "themenforum sprache") == "sprache");
    CHECK(resolved(FacetKey::Summit, "12") == "12");
    CHECK(resolved(FacetKey::Field, "Sprache") == "language");
    CHECK(resolved(FacetKey::Field, "LANGUAGE") == "language");
    CHECK(resolved(FacetKey::Target, "women") == "frauen");
    CHECK(resolved(FacetKey::Basis, "Stated") == "stated");
    CHECK(resolved(FacetKey::Basis, "named") == "none");
    CHECK(resolved(FacetKey::Kind, "Measures") == "measure");
    CHECK(resolved(FacetKey::Kind, "thing") == "none");
}

TEST_CASE("values of one facet are ORed and facets are ANDed")
{
    CHECK(passing({}) == Ids{"sprachkurse", "beratung", "sport"});
    CHECK(passing(only(FacetKey::Phase, {"II"})) == Ids{"sprachkurse", "beratung"});
    CHECK(passing(only(FacetKey::Basis, {"summit", "related"})) == Ids{"beratung", "sport"});
    auto both = only(FacetKey::Phase, {"II"});
    both.facet(FacetKey::Basis).any = {"summit", "related"};
    CHECK(passing(both) == Ids{"beratung"});
    both.facet(FacetKey::Field).any = {"sport"};
    CHECK(passing(both).empty());
}

TEST_CASE("a measure counts once, under the better founded of its phases")
{
    CHECK(passing(only(FacetKey::Phase, {"III"})) == Ids{"sport"});
}

TEST_CASE("exclusions win over choices")
{
    CHECK(passing(only(FacetKey::Basis, {}, {"related"})) == Ids{"sprachkurse", "beratung"});
    CHECK(passing(only(FacetKey::Basis, {"related"}, {"related"})).empty());
    CHECK(passing(only(FacetKey::Phase, {"II", "III"}, {"III"})) == Ids{"beratung", "sprachkurse"});
}

TEST_CASE("records without a value do not pass a choice but do pass an exclusion")
{
    CHECK(passing(only(FacetKey::Lead, {"bmi"})) == Ids{"sprachkurse"});
    CHECK(passing(only(FacetKey::Lead, {}, {"bmi"})) == Ids{"beratung", "sport"});
    CHECK(passing(only(FacetKey::Target, {"frauen"})) == Ids{"sprachkurse"});
    CHECK(passing(only(FacetKey::Forum, {"sprache"})) == Ids{"sprachkurse"});
    CHECK(passing(only(FacetKey::Summit, {"12"})) == Ids{"sprachkurse"});
}

TEST_CASE("a phase, forum or summit is a value of its own facet")
{
    CHECK(passing(only(FacetKey::Phase, {"II"}), Kind::Phase) == Ids{"II"});
    CHECK(passing(only(FacetKey::Forum, {"sprache"}), Kind::Forum) == Ids{"sprache"});
    CHECK(passing(only(FacetKey::Summit, {"12"}), Kind::Summit) == Ids{"12"});
    CHECK(passing(only(FacetKey::Kind, {"event"}), Kind::Event) == Ids{"jugendgipfel"});
    CHECK(passing(only(FacetKey::Kind, {"event"}), Kind::Measure).empty());
}

TEST_CASE("a year matches where the known span touches it")
{
    CHECK(passing(years({2020, 2020})) == Ids{"sprachkurse"});
    CHECK(passing(years({2021, 2022})) == Ids{"sprachkurse"});
    CHECK(passing(years({2023, 2030})) == Ids{"sprachkurse"});
    CHECK(passing(years({2018, 2019})).empty());
    CHECK(passing(years({2024, 2024})).empty());
    CHECK(passing(years({2007, 2007}), Kind::Event) == Ids{"jugendgipfel"});
}

TEST_CASE("undated records never match a year and are never excluded by one")
{
    CHECK(passing(years({1000, 9999})) == Ids{"sprachkurse"});
    Filter filter;
    filter.notYears = {{2020, 2020}};
    CHECK(passing(filter) == Ids{"beratung", "sport"});
}

TEST_CASE("what no source dates can be asked for, with years or without")
{
    CHECK(passing(years(YearSpan::unknown())) == Ids{"beratung", "sport"});
    Filter both = years(YearSpan::unknown());
    both.years.push_back({2020, 2020});
    CHECK(passing(both) == Ids{"beratung", "sport", "sprachkurse"});
    Filter dated;
    dated.notYears = {YearSpan::unknown()};
    CHECK(passing(dated) == Ids{"sprachkurse"});
    // What never has a date is not undated.
    CHECK(passing(years(YearSpan::unknown()), Kind::Term).empty());
    CHECK(passing(years(YearSpan::unknown()), Kind::Organisation).empty());

    CHECK(YearSpan::parse("unknown") == YearSpan::unknown());
    CHECK(YearSpan::parse("Unbekannt") == YearSpan::unknown());
    CHECK(YearSpan::unknown().toString() == "unknown");
    core::Query query;
    query.filter = both;
    CHECK(core::Query::fromLink(query.toLink()) == query);
}

TEST_CASE("bases and kinds are known by their German words")
{
    const auto plan = test::smallPlan();
    const auto value = [&](FacetKey key, const char* words) {
        return core::resolveFacetValue(plan, key, words).value_or("none");
    };
    CHECK(value(FacetKey::Basis, "genannt") == "stated");
    CHECK(value(FacetKey::Basis, "Gipfel") == "summit");
    CHECK(value(FacetKey::Basis, "verwandt") == "related");
    CHECK(value(FacetKey::Kind, "Maßnahme") == "measure");
    CHECK(value(FacetKey::Kind, "gipfel") == "summit");
    CHECK(value(FacetKey::Kind, "LÜCKE") == "gap");
    CHECK(value(FacetKey::Kind, "sonstiges") == "none");
}

TEST_CASE("one known end stands for the whole span")
{
    core::Entry entry;
    entry.end = test::date("2019");
    CHECK(core::matches(entry, years({2019, 2019})));
    CHECK_FALSE(core::matches(entry, years({2018, 2018})));
    entry = {};
    entry.start = test::date("2019-05");
    CHECK(core::matches(entry, years({2019, 2019})));
    CHECK_FALSE(core::matches(entry, years({2020, 2020})));
}

TEST_CASE("years are read as one or as a span")
{
    CHECK(YearSpan::parse("2020") == YearSpan{2020, 2020});
    CHECK(YearSpan::parse("2018..2021") == YearSpan{2018, 2021});
    CHECK(YearSpan{2018, 2021}.toString() == "2018..2021");
    CHECK(YearSpan{2020, 2020}.toString() == "2020");
    for (const char* text :
         {"", "..", "2020..", "..2020", "2021..2018", "20", "2020-10", "2018..2021..2022", "2018...2021"}) {
        CAPTURE(text);
        CHECK_FALSE(YearSpan::parse(text).has_value());
    }
}

TEST_CASE("a filter is empty until something is chosen")
{
    CHECK(Filter{}.empty());
    CHECK_FALSE(only(FacetKey::Kind, {"event"}).empty());
    CHECK_FALSE(only(FacetKey::Kind, {}, {"event"}).empty());
    CHECK_FALSE(years({2020, 2020}).empty());
    Filter excluded;
    excluded.notYears = {{2020, 2020}};
    CHECK_FALSE(excluded.empty());
}

TEST_CASE("each facet has a meaning for the kinds that can have it")
{
    using enum Kind;
    const std::vector<std::pair<FacetKey, std::set<Kind>>> table{
        {FacetKey::Phase, {Phase, Forum, Summit, Measure, Event}},
        {FacetKey::Forum, {Forum, Measure}},
        {FacetKey::Field, {Measure}},
        {FacetKey::Lead, {Forum, Measure}},
        {FacetKey::Basis, {Measure}},
        {FacetKey::Kind, {Phase, Forum, Summit, Measure, Event, Organisation, Source, Term, Gap}},
        {FacetKey::Target, {Measure}},
        {FacetKey::Summit, {Phase, Summit, Measure, Event}}};
    REQUIRE(table.size() == core::kFacetKeys.size());
    for (const auto& [key, kinds] : table)
        for (const auto kind : core::kKinds) {
            CAPTURE(core::facetName(key), core::kindName(kind));
            CHECK(core::facetApplies(key, kind) == kinds.contains(kind));
        }
}
