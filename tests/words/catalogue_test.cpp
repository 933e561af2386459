// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "support/qtlog.h"
#include "support/qtstrings.h"
#include "words/catalogue.h"

using namespace napi;
using core::Language;
using words::Catalogue;

TEST_CASE("a catalogue speaks its own language, whatever the other does")
{
    const Catalogue german(Language::German);
    const Catalogue english(Language::English);
    CHECK(german.translate("Domain", "not stated") == QStringLiteral("nicht genannt"));
    CHECK(english.translate("Domain", "not stated") == QStringLiteral("not stated"));
    CHECK(german.language() == Language::German);
    CHECK(german.locale().language() == QLocale::German);
    CHECK(english.locale().language() == QLocale::English);
    CHECK(german.text({"Gipfel", "summit"}) == QStringLiteral("Gipfel"));
    CHECK(english.text({"Gipfel", "summit"}) == QStringLiteral("summit"));
    CHECK(english.text({"Gipfel", {}}) == QStringLiteral("Gipfel"));
}

TEST_CASE("a count chooses its plural and is written as the language writes numbers")
{
    const Catalogue german(Language::German);
    const Catalogue english(Language::English);
    const auto source = "%n measure(s)";
    CHECK(german.translate("Domain", source, nullptr, 1) == QStringLiteral("1 Maßnahme"));
    CHECK(german.translate("Domain", source, nullptr, 0) == QStringLiteral("0 Maßnahmen"));
    CHECK(german.translate("Domain", source, nullptr, 1234) == QStringLiteral("1.234 Maßnahmen"));
    CHECK(english.translate("Domain", source, nullptr, 1) == QStringLiteral("1 measure"));
    CHECK(english.translate("Domain", source, nullptr, 1234) == QStringLiteral("1,234 measures"));
}

TEST_CASE("a sentence that has no translation is a warning and stays readable")
{
    const Catalogue german(Language::German);
    CHECK(german.translate("Domain", "no such sentence") == QStringLiteral("no such sentence"));
    CHECK(test::QtLog::warnings().size() == 1);
    test::QtLog::clear();
}

TEST_CASE("the translator can be installed in an application")
{
    Catalogue german(Language::German);
    CHECK(german.translator().translate("Domain", "not stated") == QStringLiteral("nicht genannt"));
}

TEST_CASE("languages have codes that read back")
{
    CHECK(words::languageCode(Language::German) == QStringLiteral("de"));
    CHECK(words::languageCode(Language::English) == QStringLiteral("en"));
    CHECK(words::languageFromCode("de") == Language::German);
    CHECK(words::languageFromCode("en") == Language::English);
    for (const char* code : {"", "fr", "DE", "de_DE", "deutsch"})
        CHECK_FALSE(words::languageFromCode(code).has_value());
}

TEST_CASE("German stands in for every locale that is not English, C included")
{
    // The tests run in the locale C.
    CHECK(words::systemLanguage() == Language::German);
}

TEST_CASE("UTF-8 becomes text")
{
    CHECK(words::qt("Maß §") == QStringLiteral("Maß §"));
    CHECK(words::qt({}).isEmpty());
    CHECK(words::qt(std::string_view("abc", 2)) == QStringLiteral("ab"));
}
