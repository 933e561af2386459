// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "wordstore.h"

using namespace napi;

namespace {

/// "kurs|rat & \"zwei worte\"": clauses with their alternatives, the words of units joined by +, * where
/// unfinished.
std::string shown(const store::SearchPlan& plan)
{
    std::string result;
    for (const auto& clause : plan.clauses) {
        result += result.empty() ? "" : " & ";
        std::string alternatives;
        for (const auto& units : clause.alternatives) {
            alternatives += alternatives.empty() ? "" : "|";
            std::string joined;
            for (const auto& unit : units) {
                std::string words;
                for (const auto& word : unit.words)
                    words += (words.empty() ? "" : "+") + word.exact + (word.isPrefix ? "*" : "");
                joined += (joined.empty() ? "" : " ") + (unit.isPhrase ? '"' + words + '"' : words);
            }
            alternatives += joined;
        }
        result += alternatives;
    }
    for (const auto& unit : plan.excluded)
        result += " -" + unit.words.front().exact;
    return result;
}

} // namespace

TEST_CASE("words, phrases, alternatives and exclusions keep their place")
{
    const test::WordStore store;
    CHECK(shown(store.plan("Rat Hilfe")) == "rat & hilfe");
    CHECK(shown(store.plan("\"zwei Worte\" Rat OR Hilfe -Sport")) == "\"zwei+worte\" & rat|hilfe -sport");
    CHECK(shown(store.plan("Fem.OS")) == "fem & os");
    CHECK(store.plan("… * \"").empty());
    CHECK(shown(store.plan("-Sport")) == " -sport");
}

TEST_CASE("words that say nothing count only where there are no others")
{
    const test::WordStore store;
    CHECK(shown(store.plan("Wo finde ich Hilfe für mich?")) == "hilfe");
    CHECK(store.plan("der Rat").typed == std::vector<std::string>{"der", "rat"});
    CHECK(shown(store.plan("was ist das")) == "was & ist & das");
    CHECK(shown(store.plan("\"wo ist das\"")) == "\"wo+ist+das\"");
}

TEST_CASE("only the last plain word is unfinished")
{
    const test::WordStore store;
    CHECK(shown(store.plan("Rat Hil", true)) == "rat & hil*");
    CHECK(shown(store.plan("Rat \"Hil\"", true)) == "rat & \"hil\"");
    CHECK(shown(store.plan("a1 OR Hil", true)) == "a1|hil*");
}

TEST_CASE("several words that are the name of a term stand together")
{
    const test::WordStore store;
    const auto plan = store.plan("neue integration course Hilfe");
    CHECK(shown(plan) == "neue & integration+course & hilfe");
    CHECK_FALSE(plan.clauses[1].alternatives[0][0].synonyms.empty());
    CHECK(plan.clauses[0].alternatives[0][0].synonyms.empty());
}

TEST_CASE("a pasted page is cut to its first words")
{
    const test::WordStore store;
    std::string page;
    for (int i = 0; i < 5000; ++i)
        page += "wort" + std::to_string(i) + ' ';
    CHECK(store.plan(page).words().size() == 32);
}
