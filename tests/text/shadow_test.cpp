// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "text/shadow.h"

using napi::core::Language;
using napi::text::shadow;

TEST_CASE("a shadow holds the folded words and their stems, word for word")
{
    const auto german = shadow("Kurse für Flüchtlinge, § 16a", Language::German, {});
    CHECK(german.exact == "kurse fuer fluechtlinge § 16a");
    CHECK(german.stem == "kur fur fluchtling § 16a");
    const auto english = shadow("Courses for refugees", Language::English, {});
    CHECK(english.exact == "courses for refugees");
    CHECK(english.stem == "cour for refug");
}

TEST_CASE("a text without words has no shadow")
{
    for (const char* text : {"", " ", "—…!", "\xFF\xFE"}) {
        CHECK(shadow(text, Language::German, {}).exact.empty());
        CHECK(shadow(text, Language::German, {}).stem.empty());
    }
}
