// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "text/stem.h"
#include "text/tokens.h"

using napi::core::Language;
using napi::text::fold;
using napi::text::stem;

namespace {

struct Pair {
    const char* a;
    const char* b;
};

std::string german(const char* word) { return stem(fold(word), Language::German); }
std::string english(const char* word) { return stem(fold(word), Language::English); }

} // namespace

TEST_CASE("German forms of one word meet")
{
    const auto pair = GENERATE(Pair{"Kurs", "Kurse"}, Pair{"Kurs", "Kursen"}, Pair{"Maßnahme", "Massnahmen"},
                               Pair{"Flüchtling", "Fluechtlinge"}, Pair{"Förderung", "Förderungen"},
                               Pair{"Kommune", "Kommunen"}, Pair{"Frau", "Frauen"}, Pair{"Beruf", "Berufe"},
                               Pair{"Sprache", "Sprachen"}, Pair{"Gipfel", "Gipfels"}, Pair{"digital", "digitale"},
                               Pair{"Angebot", "Angebote"}, Pair{"Verband", "Verbände"});
    CAPTURE(pair.a, pair.b);
    CHECK(german(pair.a) == german(pair.b));
}

TEST_CASE("feminine forms meet their base")
{
    const auto pair =
        GENERATE(Pair{"Migrantinnen", "Migrant"}, Pair{"Migrantin", "Migranten"}, Pair{"Beraterin", "Berater"},
                 Pair{"Expertinnen", "Experte"}, Pair{"Teilnehmerinnen", "Teilnehmer"},
                 Pair{"Studentin", "Studenten"}, Pair{"Juristin", "Jurist"});
    CAPTURE(pair.a, pair.b);
    CHECK(german(pair.a) == german(pair.b));
}

TEST_CASE("further feminine forms meet their base", "")
{
    const auto pair =
        GENERATE(Pair{"Ärztinnen", "Arzt"}, Pair{"Pädagoginnen", "Pädagoge"}, Pair{"Kollegin", "Kollege"},
                 Pair{"Kundinnen", "Kunde"}, Pair{"Ingenieurin", "Ingenieur"});
    CAPTURE(pair.a, pair.b);
    CHECK(german(pair.a) == german(pair.b));
}

TEST_CASE("words that only end like a feminine form stay whole")
{
    CHECK(german("Berlin") == "berlin");
    CHECK(german("Termin") == "termin");
    CHECK(german("beginnen") != german("begi"));
}

TEST_CASE("different words stay apart")
{
    const auto pair = GENERATE(Pair{"Kurs", "Kultur"}, Pair{"Integration", "Intention"}, Pair{"Bund", "Bunt"},
                               Pair{"Phase", "Frau"});
    CAPTURE(pair.a, pair.b);
    CHECK(german(pair.a) != german(pair.b));
}

TEST_CASE("an umlaut written as two letters is one, but not after a vowel or q")
{
    CHECK(stem("fluechtling", Language::German) == "fluchtling");
    CHECK(stem("foerdern", Language::German) == "ford");
    CHECK(stem("quelle", Language::German) == stem("quellen", Language::German));
    CHECK(stem("neuen", Language::German) == "neu");
}

TEST_CASE("English forms of one word meet")
{
    const auto pair =
        GENERATE(Pair{"measure", "measures"}, Pair{"course", "courses"}, Pair{"refugee", "refugees"},
                 Pair{"city", "cities"}, Pair{"counselling", "counsel"}, Pair{"participating", "participate"});
    CAPTURE(pair.a, pair.b);
    CHECK(english(pair.a) == english(pair.b));
}

TEST_CASE("foreign words meet their plurals")
{
    const auto stem = [](const char* word) { return napi::text::stem(word, Language::German); };
    CHECK(stem("forum") == stem("foren"));
    CHECK(stem("forums") == stem("forum"));
    CHECK(stem("zentrum") == stem("zentren"));
    CHECK(stem("firma") == stem("firmen"));
    CHECK(stem("thema") == stem("themen"));
    CHECK(stem("azubi") == stem("azubis"));
    CHECK(stem("kita") == stem("kitas"));
    CHECK(stem("zeitraum") == stem("zeitraeume"));
}

TEST_CASE("an empty word has an empty stem")
{
    CHECK(german("").empty());
    CHECK(english("").empty());
}
