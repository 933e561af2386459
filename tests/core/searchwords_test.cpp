// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/searchwords.h"
#include "support/catch.h"
#include "support/smallplan.h"

#include <random>

using namespace napi;
using namespace napi::core;

namespace {

SearchTerm word(std::string text) { return {std::move(text), false}; }
SearchTerm phrase(std::string text) { return {std::move(text), true}; }
using Groups = std::vector<std::vector<SearchTerm>>;

/// What a typed query means in the small edition: its words, then its filter as a link.
std::string meaning(std::string_view text)
{
    static const Plan plan = test::smallPlan();
    return readQuery(plan, text).toLink();
}

} // namespace

TEST_CASE("words are ANDed, phrases stand in any quotation marks")
{
    CHECK(readSearchWords("  Sprache \t Beruf\n").groups == Groups{{word("Sprache")}, {word("Beruf")}});
    CHECK(readSearchWords("\"Sprache und Beruf\" neu").groups ==
          Groups{{phrase("Sprache und Beruf")}, {word("neu")}});
    CHECK(readSearchWords("„Sprache und Beruf“").groups == Groups{{phrase("Sprache und Beruf")}});
    CHECK(readSearchWords("“language courses”").groups == Groups{{phrase("language courses")}});
    CHECK(readSearchWords("»Sprache«").groups == Groups{{phrase("Sprache")}});
    CHECK(readSearchWords("").groups.empty());
}

TEST_CASE("a minus before a word or phrase leaves out what has it")
{
    const auto words = readSearchWords("Sprache -Sport -\"in der Freizeit\"");
    CHECK(words.groups == Groups{{word("Sprache")}});
    CHECK(words.excluded == std::vector<SearchTerm>{word("Sport"), phrase("in der Freizeit")});
    CHECK(readSearchWords("Sprach-Kita - --x").excluded.empty());
    CHECK(readSearchWords("Migrantinnen und -migranten").excluded.empty());
}

TEST_CASE("OR joins its neighbours and is a word where it has none")
{
    CHECK(readSearchWords("Kurs OR Beratung neu").groups ==
          Groups{{word("Kurs"), word("Beratung")}, {word("neu")}});
    CHECK(readSearchWords("a ODER b OR c").groups == Groups{{word("a"), word("b"), word("c")}});
    CHECK(readSearchWords("Kurs OR").groups == Groups{{word("Kurs")}});
    CHECK(readSearchWords("OR Kurs").groups == Groups{{word("OR")}, {word("Kurs")}});
    CHECK(readSearchWords("Kurs or Rat").groups.size() == 3);
}

TEST_CASE("what is not closed or not known is plain words")
{
    CHECK(readSearchWords("\"offen bleibt").groups == Groups{{word("\"offen")}, {word("bleibt")}});
    CHECK(meaning("farbe:rot phase:IX jahr:heute :x phase:") ==
          "napi:search?q=farbe%3Arot%20phase%3AIX%20jahr%3Aheute%20%3Ax%20phase%3A");
}

TEST_CASE("conditions become the filter, in both languages and by any name of their value")
{
    CHECK(meaning("phase:II Kurse") == "napi:search?q=Kurse&phase=II");
    CHECK(meaning("Kurse federführung:BMI -feld:Sport") == "napi:search?q=Kurse&not-field=sport&lead=bmi");
    CHECK(meaning("lead:\"Bundesministerium des Innern\"") == "napi:search?lead=bmi");
    CHECK(meaning("jahr:2018..2021 -year:2020") == "napi:search?year=2018..2021&not-year=2020");
    CHECK(meaning("zielgruppe:Women art:measure grundlage:stated gipfel:12") ==
          "napi:search?basis=stated&kind=measure&target=frauen&summit=12");
    CHECK(meaning("federfuehrung:BMI art:massnahme") == "napi:search?lead=bmi&kind=measure");
    CHECK(meaning("ART:Luecke") == "napi:search?kind=gap");
    CHECK(meaning("art:widerspruch -kind:contradiction") ==
          "napi:search?kind=contradiction&not-kind=contradiction");
    CHECK(meaning("phase:II,III -phase:III,II") == "napi:search?phase=II&phase=III&not-phase=III&not-phase=II");
    // One unknown value among them, and all of it is words.
    CHECK(meaning("phase:II,VII") == "napi:search?q=phase%3AII%2CVII");
    CHECK(meaning("phase:II,") == "napi:search?q=phase%3AII%2C");
    CHECK(meaning("phase:II phase:II phase:III") == "napi:search?phase=II&phase=III");
}

TEST_CASE("a query reads back from its own text")
{
    const Plan plan = test::smallPlan();
    for (const auto* text : {"Kurse", "phase:II", "\"zwei Worte\" -ohne phase:II -field:sport year:2018..2021",
                             "a OR b lead:bmi", "", "summit:12 -kind:measure -year:2019"}) {
        CAPTURE(text);
        const auto query = readQuery(plan, text);
        CHECK(readQuery(plan, queryText(query)) == query);
    }
}

TEST_CASE("any text can be read as a query")
{
    const Plan plan = test::smallPlan();
    const std::vector<std::string> pieces{"\"", "„", "“", "-",    ":",  "phase:", "II",
                                          "OR", " ", "ä", "\xFF", "\n", "x"};
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n)
            text += pieces[random() % pieces.size()];
        CAPTURE(text);
        const auto query = readQuery(plan, text);
        CHECK(readQuery(plan, queryText(query)).filter == query.filter);
        for (const auto& group : readSearchWords(text).groups)
            CHECK_FALSE(group.empty());
    }
}
