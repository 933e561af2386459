// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/text.h"
#include "support/catch.h"

using namespace napi::core;

TEST_CASE("a text answers in the language asked for")
{
    const Text both{"Gipfel", "summit"};
    CHECK(both.in(Language::German) == "Gipfel");
    CHECK(both.in(Language::English) == "summit");
    CHECK_FALSE(both.isOriginalOnly(Language::English));
}

TEST_CASE("without a translation the German original stands in and is known as such")
{
    const Text original{"Bundesanzeiger", {}};
    CHECK(original.in(Language::English) == "Bundesanzeiger");
    CHECK(original.isOriginalOnly(Language::English));
    CHECK_FALSE(original.isOriginalOnly(Language::German));
    CHECK(Text{"temporary", "passing"}.in(Language::English) == "passing");
}

TEST_CASE("a text is empty where both languages are")
{
    CHECK(Text{}.empty());
    CHECK_FALSE(Text{"", "arrival"}.empty());
    CHECK_FALSE(Text{"Ankommen", ""}.empty());
    CHECK_FALSE(Text{}.isOriginalOnly(Language::English));
}
