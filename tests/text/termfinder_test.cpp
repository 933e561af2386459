// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "support/smallplan.h"
#include "text/termfinder.h"

using namespace napi;
using core::Kind;
using core::Language;

namespace {

core::Plan planWithTerms()
{
    auto bamf = test::record(Kind::Term, "bamf", {"Bundesamt für Migration", "Federal Office for Migration"});
    bamf.entry.abbreviation = "BAMF";
    auto ba = test::record(Kind::Term, "ba", {"Bundesagentur für Arbeit", "Federal Employment Agency"});
    ba.entry.abbreviation = "BA";
    return test::planOf({bamf, ba, test::record(Kind::Term, "kurs", {"Kurs", "Course"}),
                         test::record(Kind::Term, "migration", {"Migration", "Migration"}),
                         test::record(Kind::Measure, "vorhaben", {"Vorhaben", "Project"})});
}

/// "bamf: BAMF" for each term found: its id and the words as they stand in the text.
std::vector<std::string> found(const std::string& text, Language language = Language::German)
{
    std::vector<std::string> result;
    const auto plan = planWithTerms();
    for (const auto& term : text::TermFinder(plan, language).find(text))
        result.push_back(term.term.id + ": " + text.substr(term.begin, term.end - term.begin));
    return result;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("terms are found in their forms, as they stand in the text")
{
    CHECK(found("Die Kurse beginnen.") == Names{"kurs: Kurse"});
    CHECK(found("Teil des Kurses, des KURSES") == Names{"kurs: Kurses", "kurs: KURSES"});
    CHECK(found("courses", Language::English) == Names{"kurs: courses"});
}

TEST_CASE("the longest title wins, and nothing is found inside it")
{
    CHECK(found("Das Bundesamt für Migration hilft.") == Names{"bamf: Bundesamt für Migration"});
    CHECK(found("Bundesamt und Migration") == Names{"migration: Migration"});
    CHECK(found("am Bundesamt für") == Names{});
}

TEST_CASE("abbreviations count only as they are written")
{
    CHECK(found("BAMF und BA") == Names{"bamf: BAMF", "ba: BA"});
    CHECK(found("bamf, ba, BAs") == Names{});
}

TEST_CASE("only terms are found, and only in the language asked for")
{
    CHECK(found("Vorhaben").empty());
    CHECK(found("Course").empty());
    CHECK(found("").empty());
    CHECK(found("Kurs", Language::English).empty());
}
