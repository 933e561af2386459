// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/matchquery.h"
#include "support/catch.h"
#include "wordstore.h"

using namespace napi;
using core::Reason;
using store::FieldGroup;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a ladder goes from words as typed in the title to synonyms anywhere")
{
    const test::WordStore store;
    const auto rungs = store::ladder(store.plan("Deutschkurs"));
    const std::vector<Reason> reasons{Reason::Exact, Reason::Form, Reason::Form, Reason::Part, Reason::Synonym};
    REQUIRE(rungs.size() == 4 * reasons.size());
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        CHECK(rungs[i].reason == reasons[i / 4]);
        CHECK(rungs[i].isNear == (i / 4 == 1));
        CHECK(rungs[i].group == store::kFieldGroups[i % 4]);
    }
    CHECK(rungs[0].match == "{title_de_exact title_en_exact} : \"deutschkurs\"");
    CHECK(has(rungs[3].match, "rest_en_exact"));
    CHECK(has(rungs[9].match, "{summary_de_stem} : \"deutschkur\""));
    CHECK(has(rungs[12].match, "{title_de_part title_en_part} : \"deutschkur\""));
    CHECK_FALSE(has(rungs[12].match, "integrationskur"));
    CHECK(has(rungs[16].match, "{title_de_stem} : \"integrationskur\""));
}

TEST_CASE("every clause is needed, alternatives are not, and the last word may be a beginning")
{
    const test::WordStore store;
    const auto match = [&](const char* words, bool prefix) {
        return store::ladder(store.plan(words, prefix)).front().match;
    };
    const std::string title = "{title_de_exact title_en_exact} : ";
    CHECK(match("Rat 2020", false) == '(' + title + "\"rat\" AND " + title + "\"2020\")");
    CHECK(match("Rat 2020", true) == '(' + title + "\"rat\" AND " + title + "\"2020\" *)");
    CHECK(match("Rat OR Tat", false) == '(' + title + "\"rat\" OR " + title + "\"tat\")");
    CHECK(match("\"Rat und Tat\"", false) == title + "\"rat und tat\"");
}

TEST_CASE("a compound is looked for in its parts too")
{
    const test::WordStore store;
    const auto match = store::ladder(store.plan("Integrationskurse"))[12].match;
    CHECK(has(match, "\"integration\""));
    CHECK(has(match, "\"kur\""));
}

TEST_CASE("what is left out is left out in all its forms")
{
    const test::WordStore store;
    const auto match = store::matchExcluded(store.plan("Rat -Kurse"));
    CHECK(has(match, "\"kurse\""));
    CHECK(has(match, "\"kur\""));
    CHECK(store::matchExcluded(store.plan("Rat")).empty());
}

TEST_CASE("without words there is no ladder")
{
    const test::WordStore store;
    CHECK(store::ladder(store.plan("")).empty());
    CHECK(store::ladder(store.plan("… * \"")).empty());
}
