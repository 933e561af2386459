// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "support/smallplan.h"
#include "text/quickmatch.h"

using namespace napi;
using core::Kind;

namespace {

core::Plan namedPlan()
{
    auto body = test::record(Kind::Organisation, "bmi", {"Ministerium des Innern", "Interior Ministry"});
    body.entry.abbreviation = "BMI";
    return test::planOf({test::record(Kind::Phase, "II", {"Erstintegration", "Initial integration"}),
                         test::measure("sprache", {"Kurse für Sprache", "Language courses"}),
                         test::measure("beruf", {"Sprachkurse im Beruf", "Courses at work"}), body,
                         test::record(Kind::Source, "q", {"Sprache und BMI", {}})});
}

std::string found(const std::string& typed, std::size_t limit = 10,
                  core::Language language = core::Language::German)
{
    const auto plan = namedPlan();
    std::string ids;
    for (const auto* entry : text::QuickMatcher(plan, language).find(typed, limit))
        ids += (ids.empty() ? "" : " ") + entry->link.id;
    return ids;
}

} // namespace

TEST_CASE("a few letters find records, titles that begin so first")
{
    CHECK(found("spra") == "beruf sprache q");
    CHECK(found("kur spr") == "sprache");
    CHECK(found("SPRACHE für") == "sprache");
    CHECK(found("lang", 10, core::Language::English) == "sprache");
    CHECK(found("spra", 1) == "beruf");
}

TEST_CASE("abbreviations and phases are found by what they are called")
{
    CHECK(found("bmi") == "bmi q");
    CHECK(found("BM") == "bmi q");
    CHECK(found("phase ii") == "II");
}

TEST_CASE("sources come behind what they are sources of, but for one that is called so")
{
    auto report = test::record(Kind::Source, "bericht", {"Gipfel der Kommunen", {}});
    auto law = test::record(Kind::Source, "gesetz", {"Gesetz", {}});
    law.entry.abbreviation = "IntG";
    const auto plan = test::planOf({report, law, test::record(Kind::Summit, "12", {"12. Integrationsgipfel", {}}),
                                    test::record(Kind::Term, "t", {"Zum IntG", {}})});
    const text::QuickMatcher matcher(plan, core::Language::German);
    const auto first = [&](const char* typed) { return matcher.find(typed, 10).front()->link.id; };
    CHECK(first("gipfel") == "12");
    CHECK(first("gipfel der kommunen") == "bericht");
    CHECK(first("intg") == "gesetz");
}

TEST_CASE("nothing typed and nothing known find nothing")
{
    CHECK(found("").empty());
    CHECK(found("  -").empty());
    CHECK(found("xyz").empty());
}

TEST_CASE("a word inside of a short name comes before the same inside of a long one")
{
    const auto plan =
        test::planOf({test::record(Kind::Event, "ag", {"AG Frauen zum Nationalen Integrationsplan", {}}),
                      test::record(Kind::Term, "nip", {"Nationaler Integrationsplan", {}})});
    const auto entries = text::QuickMatcher(plan, core::Language::German).find("integrationspl", 10);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]->link.id == "nip");
    CHECK(entries[1]->link.id == "ag");
}

TEST_CASE("a word inside of a compound is found, a number only whole, and records come before gaps")
{
    const auto plan =
        test::planOf({test::record(Kind::Gap, "luecke", {"12. Gipfel: Zahl der Teilnehmenden", {}}),
                      test::record(Kind::Gap, "frage", {"Teilnehmende am 12. Integrationsgipfel", {}}),
                      test::record(Kind::Summit, "12", {"12. Integrationsgipfel: Integration digital", {}}),
                      test::record(Kind::Summit, "2", {"2. Integrationsgipfel", {}}),
                      test::record(Kind::Event, "bericht", {"Bericht zum Gipfel 2012", {}}),
                      test::record(Kind::Event, "dialog", {"Sommerempfang 1234", {}})});
    const text::QuickMatcher matcher(plan, core::Language::German);
    const auto ids = [&](const char* typed) {
        std::string joined;
        for (const auto* entry : matcher.find(typed, 10))
            joined += (joined.empty() ? "" : " ") + entry->link.id;
        return joined;
    };
    CHECK(ids("12. Gipfel") == "12 luecke frage");
    CHECK(ids("gipfel 12") == "12 luecke frage");
    CHECK(ids("2012") == "bericht");
    CHECK(ids("gip").find('2') == std::string::npos);
}
