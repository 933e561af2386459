// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "text/shadow.h"
#include "text/tokens.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <sstream>

using napi::text::fold;
using napi::text::Token;
using napi::text::tokens;

namespace {

std::string words(std::string_view text)
{
    std::string result;
    for (const auto& token : tokens(text))
        result += (result.empty() ? "" : "|") + token.exact;
    return result;
}

struct Row {
    std::string text;
    std::string expected;
};

} // namespace

TEST_CASE("folding makes one word of its spellings")
{
    const auto row = GENERATE(
        Row{"", ""}, Row{"Kurs", "kurs"}, Row{"Maßnahme", "massnahme"}, Row{"STRASSE", "strasse"},
        Row{"GROẞ", "gross"}, Row{"ÄÖÜ", "aeoeue"}, Row{"äöü", "aeoeue"}, Row{"a\u0308o\u0308u\u0308", "aeoeue"},
        Row{"Café", "cafe"}, Row{"Çelik", "celik"}, Row{"İstanbul", "istanbul"}, Row{"Ærø", "aeroe"},
        Row{"Œuvre", "oeuvre"}, Row{"Inte\u00ADgration", "integration"}, Row{"ﬁnden", "finden"},
        Row{"Łódź", "łodz"}, Row{"16a", "16a"}, Row{"ΣΟΦΙΑΣ", "σοφιασ"});
    CAPTURE(row.text);
    CHECK(fold(row.text) == row.expected);
    CHECK(fold(fold(row.text)) == row.expected);
}

TEST_CASE("what is not UTF-8 folds to nothing")
{
    CHECK(fold("\xFF").empty());
    CHECK(fold("Kurs\xC3").empty());
    CHECK(fold("\xED\xA0\x80").empty());
}

TEST_CASE("words are separated by everything that is no letter or digit")
{
    const auto row = GENERATE(Row{"", ""}, Row{"Kurs", "kurs"}, Row{"  Kurs,\tBeruf.\nEnde!", "kurs|beruf|ende"},
                              Row{"E-Mail", "e|mail"}, Row{"2018–2021", "2018|2021"},
                              Row{"rund\u00A0120", "rund|120"}, Row{"4.000", "4|000"}, Row{"C++", "c"},
                              Row{"don’t", "don|t"}, Row{"„Wir zusammen“", "wir|zusammen"}, Row{"a\u200Bb", "a|b"},
                              Row{"Fem.OS", "fem|os"}, Row{"日本 語", "日本|語"}, Row{"x🙂y", "x|y"});
    CAPTURE(row.text);
    CHECK(words(row.text) == row.expected);
}

TEST_CASE("a section sign is a word of its own")
{
    const std::vector<Token> joined{{0, 2, "§"}, {2, 5, "16a"}};
    const std::vector<Token> apart{{0, 2, "§"}, {3, 6, "16a"}};
    CHECK(tokens("§16a") == joined);
    CHECK(tokens("§ 16a") == apart);
    CHECK(words("§§ 1, 2") == "§|§|1|2");
    CHECK(words("nach§5") == "nach|§|5");
}

TEST_CASE("gender forms are one word")
{
    const auto* text = GENERATE("Migrant*innen", "Migrant:innen", "Migrant_innen", "Migrant/-innen",
                                "Migrant/innen", "MigrantInnen");
    CAPTURE(text);
    const auto found = tokens(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].exact == "migrantinnen");
    CHECK(found[0].begin == 0);
    CHECK(found[0].end == std::string_view(text).size());
}

TEST_CASE("gender forms in a sentence end where they end")
{
    CHECK(words("Berater*in, Lehrer*innen.") == "beraterin|lehrerinnen");
    CHECK(words("Stand:innerhalb") == "stand|innerhalb");
    CHECK(words("Kurs:Inhalt") == "kurs|inhalt");
    CHECK(words("*innen") == "innen");
    CHECK(words("a_b") == "a|b");
}

TEST_CASE("offsets name bytes of the original text")
{
    const std::string text = "Für Inte\u00ADgration: Cafe\u0301";
    const auto found = tokens(text);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == Token{0, 4, "fuer"});
    CHECK(text.substr(found[1].begin, found[1].end - found[1].begin) == "Inte\u00ADgration");
    CHECK(found[1].exact == "integration");
    CHECK(found[2].exact == "cafe");
    CHECK(found[2].end == text.size());
}

TEST_CASE("bytes that are not UTF-8 separate words")
{
    CHECK(words("a\xFF"
                "b") == "a|b");
    CHECK(words("\xC3") == "");
    CHECK(words(std::string("a\0b", 3)) == "a|b");
}

TEST_CASE("characters that fold to nothing are no words")
{
    CHECK(tokens("\u00AD").empty());
    CHECK(tokens("\u0308").empty());
}

TEST_CASE("any bytes give words in order and within the text")
{
    const std::vector<std::string> pieces{"a", "Ü", "ß", "\u0308", "\u00AD", "*",        "innen", "in", "/-", ":",
                                          "_", "§", " ", "\xFF",   "\xC3",   "\xF0\x9F", "日",    "\"", "16"};
    std::mt19937 random(42);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto n = random() % 24; n > 0; --n)
            text += random() % 4 == 0 ? std::string(1, static_cast<char>(random() % 256))
                                      : pieces[random() % pieces.size()];
        CAPTURE(text);
        std::size_t last = 0;
        for (const auto& token : tokens(text)) {
            REQUIRE(token.begin >= last);
            REQUIRE(token.end > token.begin);
            REQUIRE(token.end <= text.size());
            REQUIRE_FALSE(token.exact.empty());
            REQUIRE(token.exact.find_first_of("\" *():") == std::string::npos);
            last = token.end;
        }
    }
}

TEST_CASE("any bytes give as many stems as words")
{
    using napi::core::Language;
    std::mt19937 random(43);
    const auto count = [](const std::string& text) {
        std::istringstream stream(text);
        return std::distance(std::istream_iterator<std::string>(stream), {});
    };
    for (int round = 0; round < 1000; ++round) {
        std::string text(random() % 40, ' ');
        std::ranges::generate(
            text, [&] { return static_cast<char>(random() % 3 == 0 ? random() % 256 : 'a' + random() % 26); });
        for (const auto language : {Language::German, Language::English}) {
            const auto shadow = napi::text::shadow(text, language, {});
            CAPTURE(text, shadow.exact, shadow.stem);
            REQUIRE(count(shadow.exact) == count(shadow.stem));
        }
    }
}
