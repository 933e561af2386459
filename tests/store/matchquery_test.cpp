// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/matchquery.h"
#include "support/catch.h"

using namespace napi;
using core::Reason;
using store::FieldGroup;
using store::Joined;

TEST_CASE("a ladder goes from exact words in the title to forms anywhere")
{
    const auto rungs = store::ladder(text::tokens("Kurse"), false, Joined::All);
    REQUIRE(rungs.size() == 8);
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        CHECK(rungs[i].reason == (i < 4 ? Reason::Exact : Reason::Form));
        CHECK(rungs[i].group == store::kFieldGroups[i % 4]);
    }
    CHECK(rungs[0].match == "{title_de_exact title_en_exact} : (\"kurse\")");
    CHECK(rungs[5].match == "{summary_de_stem summary_en_stem} : (\"kur\")");
    CHECK(rungs[3].match.find("rest_en_exact") != std::string::npos);
    CHECK(rungs[3].match.find("title_de_exact") != std::string::npos);
}

TEST_CASE("all words are needed, or any of them, and the last may be a beginning")
{
    const auto match = [](bool prefix, Joined joined) {
        return store::ladder(text::tokens("Deutsch 2020"), prefix, joined).front().match;
    };
    CHECK(match(false, Joined::All).ends_with("(\"deutsch\" AND \"2020\")"));
    CHECK(match(true, Joined::All).ends_with("(\"deutsch\" AND \"2020\"*)"));
    CHECK(match(false, Joined::Any).ends_with("(\"deutsch\" OR \"2020\")"));
}

TEST_CASE("a word has the stems of both languages")
{
    const auto rungs = store::ladder(text::tokens("Beratung"), false, Joined::All);
    CHECK(rungs[4].match == "{title_de_stem title_en_stem} : ((\"berat\" OR \"beratung\"))");
}

TEST_CASE("without words there is no ladder")
{
    CHECK(store::ladder({}, true, Joined::All).empty());
    CHECK(store::ladder(text::tokens("… * \""), true, Joined::Any).empty());
}
