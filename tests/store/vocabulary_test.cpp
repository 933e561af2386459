// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "text/stem.h"
#include "wordstore.h"

using namespace napi;
using core::Language;
using Words = std::vector<std::string>;

namespace {

std::string german(const char* word) { return text::stem(word, Language::German); }

} // namespace

TEST_CASE("parts come from the table, and for other compounds from the words that it knows")
{
    const test::WordStore store;
    const auto& words = store.vocabulary();
    CHECK(words.partStems("integrationskurse") == Words{german("integration"), german("kurse")});
    CHECK(words.partStems("sprachfoerderung") == Words{german("sprache"), german("foerderung")});
    CHECK(words.partStems("kurs").empty());
}

TEST_CASE("a term means the same as its abbreviation and synonyms, in both languages")
{
    const test::WordStore store;
    const auto meant = [&](const char* de, const char* en) {
        Words result;
        for (const auto& synonym : store.vocabulary().synonyms(de, en))
            result.push_back((synonym.language == Language::German ? "de " : "en ") + synonym.stems);
        return result;
    };
    CHECK(meant(german("deutschkurs").c_str(), "") ==
          Words{"de " + german("integrationskurs"), "en " + text::stems("german class", Language::English),
                "en " + text::stems("integration course", Language::English)});
    CHECK(meant("", text::stem("bamf", Language::English).c_str()).size() >= 2);
    CHECK(meant(german("gipfel").c_str(), "summit").empty());
}

TEST_CASE("near forms differ in their endings only")
{
    const test::WordStore store(
        {test::measure("a", {"Förderung Forderung Förderungen Kurse Kurs Haus Häuser", {}})});
    const auto near = [&](const char* word) {
        Words words;
        for (const auto& form : store.vocabulary().family(word).near)
            words.push_back(form.word);
        return words;
    };
    CHECK(near("foerderung") == Words{"foerderungen"});
    CHECK(near("kurses") == Words{"kurs", "kurse"});
    CHECK(near("haus").empty());
}

TEST_CASE("the records of a word, of its forms and of what begins with it are counted")
{
    const test::WordStore store({test::measure("a", {"Kurs Rat", {}}), test::measure("b", {"Kurse", {}}),
                                 test::measure("c", {"Kurs Kurs", {}})});
    const auto family = store.vocabulary().family("kurs");
    CHECK(family.records == 2);
    CHECK(family.stemRecords == 3);
    CHECK(family.near == std::vector<store::CountedWord>{{"kurse", 1}});
    CHECK(store.vocabulary().recordsOfStem(german("kurse")) == 3);
    CHECK(store.vocabulary().recordsOfPrefix("kur") == 3);
    CHECK(store.vocabulary().recordsOfPrefix("kurse") == 1);
    CHECK(store.vocabulary().recordsOfPrefix("kurz") == 0);
    CHECK(store.vocabulary().family("kanu").stemRecords == 0);
}

TEST_CASE("what may have been meant is the nearest word, or two written as one")
{
    const test::WordStore store({test::measure("a", {"Anerkennung Migration Migranten Rat", "anti discrimination"}),
                                 test::measure("b", {"Migration", {}})});
    const auto& words = store.vocabulary();
    CHECK(words.suggestion("anerkenung") == "Anerkennung");
    CHECK(words.suggestion("anrekennung") == "Anerkennung");
    CHECK(words.suggestion("antidiscrimination") == "anti discrimination");
    CHECK(words.suggestion("migratien") == "Migration");
    CHECK(words.suggestion("rad").empty());
    CHECK(words.suggestion("quantencomputer").empty());
    CHECK(words.isKnown("anerkennung"));
    CHECK_FALSE(words.isKnown("anerkenn"));
}
