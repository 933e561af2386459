// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "text/shadow.h"
#include "text/stopwords.h"
#include "text/wordparts.h"

using namespace napi;
using text::Parts;

namespace {

const text::WordParts::Lexicon kLexicon{"sprache", "kurs", "foerderung", "integration", "beratung",   "stelle",
                                        "arbeit",  "bund", "amt",        "land",        "bundesland", "wirtschaft"};

Parts split(const char* word) { return text::splitCompound(word, kLexicon); }

} // namespace

TEST_CASE("compounds are split at their linking sounds")
{
    CHECK(split("integrationskurs") == Parts{"integration", "kurs"});
    CHECK(split("sprachkurs") == Parts{"sprache", "kurs"});
    CHECK(split("sprachkursfoerderung") == Parts{"sprache", "kurs", "foerderung"});
    CHECK(split("beratungsstellen") == Parts{"beratung", "stelle"});
    CHECK(split("kursberatungen") == Parts{"kurs", "beratung"});
}

TEST_CASE("of several ways the one with the fewest parts counts, then the one with the longest shortest part")
{
    CHECK(split("bundeslandkurs") == Parts{"bundesland", "kurs"});
}

TEST_CASE("words that are no compounds of known words stay whole")
{
    for (const char* word : {"", "kurs", "kurse", "integration", "integrations", "xkurs", "kursx", "integrationkur",
                             "arbeitsamt", "ueberintegration"}) {
        CAPTURE(word);
        CHECK(split(word).empty());
    }
    CHECK(text::splitCompound(std::string(200000, 'a'), kLexicon).empty());
}

TEST_CASE("the table wins; parts are split further")
{
    const text::WordParts parts({{"berufssprachkurs", {"berufs", "sprachkurs"}}, {"deutschland", {}}}, kLexicon);
    CHECK(parts.parts("berufssprachkurs") == Parts{"berufs", "sprachkurs"});
    CHECK(parts.allParts("berufssprachkurs") == Parts{"berufs", "sprachkurs", "sprache", "kurs"});
    CHECK(parts.parts("deutschland").empty());
    CHECK(parts.parts("integrationsberatung") == Parts{"integration", "beratung"});
    CHECK(text::WordParts().parts("integrationskurs").empty());
}

TEST_CASE("a table is made from words, the words that may be parts, and exceptions")
{
    const auto table = text::wordPartsOf({"kurs", "sprachkurs", "integrationskurs", "arbeitsamt", "kursstelle"},
                                         kLexicon, {{"arbeitsamt", {"arbeit", "amt"}}, {"kursstelle", {}}});
    CHECK(table == text::WordParts::Table{{"arbeitsamt", {"arbeit", "amt"}},
                                          {"integrationskurs", {"integration", "kurs"}},
                                          {"sprachkurs", {"sprache", "kurs"}}});
}

TEST_CASE("the shadow of a German text has the stems of its parts, an English one has none")
{
    const text::WordParts parts({}, kLexicon);
    CHECK(text::shadow("Der Integrationskurs", core::Language::German, parts).part == "integration kur");
    CHECK(text::shadow("Integrationskurs", core::Language::English, parts).part.empty());
}

TEST_CASE("stop words say nothing of a subject")
{
    for (const char* word : {"der", "fuer", "welche", "the", "which"})
        CHECK(text::isStopWord(word));
    for (const char* word : {"hilfe", "kurs", "phase", "12", "", "measures"})
        CHECK_FALSE(text::isStopWord(word));
}

TEST_CASE("a word that can be split in very many ways is split at once")
{
    // Each way would be tried by a search without memory: longer than anybody waits.
    const std::string letters(60, 'n');
    CHECK(text::splitCompound(letters, {"nnnn", "nnnnn", "nnnnnn", "nnnnnnn"}) == Parts(8, "nnnnnnn"));
    CHECK(text::splitCompound(letters.substr(1) + 'x', {"nnnn", "nnnnn", "nnnnnn"}).empty());
}
