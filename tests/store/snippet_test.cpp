// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/snippet.h"
#include "support/catch.h"
#include "wordstore.h"

using namespace napi;
using core::Language;

namespace {

store::WordMatcher matcher(const std::string& words, bool lastIsPrefix = false,
                           core::Reason reason = core::Reason::Form)
{
    static const test::WordStore store;
    return {store.plan(words, lastIsPrefix), reason, store.vocabulary()};
}

/// The marked stretches, joined.
std::string found(const core::Marked& marked)
{
    std::string result;
    for (const auto& range : marked.ranges)
        result += '[' + marked.text.substr(range.begin, range.end - range.begin) + ']';
    return result;
}

std::string longText(const std::string& inTheMiddle)
{
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += "Förderung ";
    text += inTheMiddle;
    for (int i = 0; i < 60; ++i)
        text += " Zusammenhalt";
    return text;
}

} // namespace

TEST_CASE("words and their forms are marked, others are not")
{
    CHECK(found(store::marked("Der Kurs und die Kurse, kein Konkurs", matcher("kurs"), Language::German)) ==
          "[Kurs][Kurse]");
    CHECK(found(store::marked("Fluechtlinge", matcher("Flüchtling"), Language::German)) == "[Fluechtlinge]");
    CHECK(found(store::marked("Measures measured", matcher("measure"), Language::English)) ==
          "[Measures][measured]");
    CHECK(found(store::marked("nichts", matcher("kurs"), Language::German)).empty());
}

TEST_CASE("parts and synonyms are marked where they are why a record was found")
{
    const auto in = [](const char* text, const char* words, core::Reason reason,
                       Language language = Language::German) {
        return found(store::marked(text, matcher(words, false, reason), language));
    };
    CHECK(in("Der Integrationskurs", "Kurs", core::Reason::Form).empty());
    CHECK(in("Der Integrationskurs", "Kurs", core::Reason::Part) == "[Integrationskurs]");
    CHECK(in("Integration im Kurs", "Integrationskurs", core::Reason::Part) == "[Integration][Kurs]");
    CHECK(in("Der Integrationskurs", "Deutschkurs", core::Reason::Part).empty());
    CHECK(in("Der Integrationskurs", "Deutschkurs", core::Reason::Synonym) == "[Integrationskurs]");
    CHECK(in("A German class", "Deutschkurs", core::Reason::Synonym, Language::English) == "[German][class]");
    CHECK(in("Bundesamt für Migration, für alle", "BAMF", core::Reason::Synonym) == "[Bundesamt][Migration]");
    CHECK(in("Kurse und Kurs", "Kurs", core::Reason::Exact) == "[Kurs]");
}

TEST_CASE("only the last word is a beginning")
{
    CHECK(found(store::marked("Integrationsgipfel", matcher("integr", true), Language::German)) ==
          "[Integrationsgipfel]");
    CHECK(found(store::marked("Integrationsgipfel", matcher("integr", false), Language::German)).empty());
    CHECK(found(store::marked("Integrationsgipfel Phase", matcher("integr phase", true), Language::German)) ==
          "[Phase]");
}

TEST_CASE("a short text is its own snippet")
{
    const auto cut = store::snippet("Kurse für Frauen", matcher("frau"), Language::German);
    CHECK(cut.text == "Kurse für Frauen");
    CHECK(found(cut) == "[Frauen]");
}

TEST_CASE("a long text is cut at words around what was found")
{
    const auto cut = store::snippet(longText("Sprachkurse"), matcher("Sprachkurs"), Language::German, 100);
    CHECK(found(cut) == "[Sprachkurse]");
    CHECK(cut.text.starts_with("… Förderung "));
    CHECK(cut.text.ends_with(" …"));
    CHECK(cut.text.size() <= 120);
    CHECK(cut.text.find("Zusammenhal ") == std::string::npos);
}

TEST_CASE("a long text without a find is shown from its beginning")
{
    const auto cut = store::snippet(longText("Sprachkurse"), matcher("Gipfel"), Language::German, 100);
    CHECK(cut.text.starts_with("Förderung Förderung"));
    CHECK(cut.text.ends_with("Förderung …"));
    CHECK(cut.ranges.empty());
}

TEST_CASE("a find at the end is shown to the end")
{
    const auto cut = store::snippet(longText("") + " Sprachkurse.", matcher("Sprachkurs"), Language::German, 100);
    CHECK(cut.text.starts_with("… "));
    CHECK(cut.text.ends_with("Zusammenhalt Sprachkurse."));
}

TEST_CASE("marks stay on their words wherever a text is cut")
{
    for (std::size_t length = 20; length < 400; length += 7) {
        const auto cut = store::snippet(longText("äöü§ Sprachkurse ß"), matcher("Sprachkurse Zusammenhalt"),
                                        Language::German, length);
        for (const auto& range : cut.ranges) {
            REQUIRE(range.end <= cut.text.size());
            const auto word = cut.text.substr(range.begin, range.end - range.begin);
            REQUIRE((word == "Sprachkurse" || word == "Zusammenhalt"));
        }
    }
}

TEST_CASE("an empty text has an empty snippet")
{
    const auto cut = store::snippet("", matcher("kurs"), Language::German);
    CHECK(cut.text.empty());
    CHECK(cut.ranges.empty());
}
