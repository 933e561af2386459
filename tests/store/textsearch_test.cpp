// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/candidates.h"
#include "storefile.h"
#include "support/catch.h"
#include "text/tokens.h"

#include <future>
#include <random>

using namespace napi;
using core::Basis;
using core::FacetKey;
using core::Kind;
using core::Reason;
using core::Record;
using core::SearchResult;

namespace {

Record withSummary(Record record, const std::string& summary)
{
    record.summary = {summary, {}};
    return record;
}

Record plain(const std::string& id, const std::string& title, Basis basis = Basis::Stated)
{
    return test::measure(id, {title, {}}, "II", basis);
}

/// A store that one test searches.
class Searched {
public:
    explicit Searched(std::vector<Record> records, text::WordParts parts = {})
        : m_file(std::move(records), std::move(parts))
        , m_store(m_file.path())
    {
    }

    [[nodiscard]] SearchResult result(const std::string& words, bool prefix = false) const
    {
        core::SearchRequest request;
        request.words = words;
        request.lastWordIsPrefix = prefix;
        return m_store.search.search(request);
    }
    /// The ids of the hits in their order.
    [[nodiscard]] std::string ids(const std::string& words, bool prefix = false) const
    {
        return ids(result(words, prefix));
    }
    [[nodiscard]] static std::string ids(const SearchResult& result)
    {
        std::string joined;
        for (const auto& hit : result.hits)
            joined += (joined.empty() ? "" : " ") + hit.link.id;
        return joined;
    }
    [[nodiscard]] const store::TextSearch& service() const { return m_store.search; }

private:
    test::StoreFile m_file;
    test::OpenStore m_store;
};

} // namespace

TEST_CASE("a word is found in any case and spelling")
{
    const Searched store({plain("a", "Maßnahme für Geflüchtete"), plain("b", "Anderes")});
    for (const char* words : {"Maßnahme", "massnahme", "MASSNAHME", "Geflüchtete", "gefluechtete", "GEFLÜCHTETE",
                              "maßnahme geflüchtete"}) {
        CAPTURE(words);
        const auto result = store.result(words);
        CHECK(store.ids(words) == "a");
        CHECK(result.hits.front().reason == Reason::Exact);
        CHECK_FALSE(result.relaxed);
    }
}

TEST_CASE("a form of a word is found and said to be one")
{
    const Searched store({plain("a", "Kurse"), plain("b", "Beraterinnen")});
    CHECK(store.ids("Kurs") == "a");
    CHECK(store.result("Kurs").hits.front().reason == Reason::Form);
    CHECK(store.ids("Berater") == "b");
    CHECK(store.result("Kurse").hits.front().reason == Reason::Exact);
}

TEST_CASE("English words are found in English texts")
{
    auto record = test::measure("a", {"Beratung", "Counselling centres"});
    const Searched store({record});
    CHECK(store.ids("centre") == "a");
    CHECK(store.ids("counselling") == "a");
}

TEST_CASE("the last word is a beginning only while it is typed")
{
    const Searched store({plain("a", "Integrationsgipfel")});
    CHECK(store.ids("integr", true) == "a");
    CHECK(store.ids("integr", false).empty());
    CHECK(store.ids("integrationsgipfel integr", true) == "a");
    CHECK(store.ids("integr integrationsgipfel", true) == "a");
    CHECK(store.result("integr integrationsgipfel", true).relaxed);
}

TEST_CASE("paragraphs of laws are found with and without a space")
{
    const Searched store(
        {withSummary(plain("a", "Aufenthalt"), "Erlaubnis nach §16a."), plain("b", "16a ohne Zeichen")});
    CHECK(store.ids("§16a") == "a");
    CHECK(store.ids("§ 16a") == "a");
    CHECK(store.ids("16a") == "b a");
}

TEST_CASE("exact words come before forms of them")
{
    const Searched store({plain("other", "Alle Häuser"), withSummary(plain("exact", "Zusammen"), "Ein Haus."),
                          withSummary(plain("near", "Einzeln"), "Am Hause.")});
    CHECK(store.ids("Haus") == "exact near other");
    CHECK(store.ids("Häuser").starts_with("other "));
}

TEST_CASE("a title with other endings stands with titles as typed, before texts as typed")
{
    const Searched store({plain("near", "Alle Kurse"), withSummary(plain("text", "Zusammen"), "Ein Kurs."),
                          plain("title", "Der Kurs")});
    CHECK(store.ids("Kurs") == "title near text");
    CHECK(store.result("Kurs").hits[1].reason == Reason::Form);
}

TEST_CASE("the word as typed comes first, whatever its stem meets")
{
    const Searched store({plain("f", "Förderung"), withSummary(plain("t", "Anderes"), "Eine Forderung."),
                          plain("o", "Forderungen")});
    CHECK(store.ids("Forderung") == "o t f");
    CHECK(store.ids("Förderung") == "f o t");
}

TEST_CASE("a part finds its compound and a compound its parts, and synonyms come after")
{
    auto term = test::record(Kind::Term, "kurs", {"Integrationskurs", {}});
    term.synonyms = {{"Deutschkurs", {}}};
    const Searched store({plain("whole", "Integrationskurse"), term, plain("word", "Kurs für Integration")},
                         text::WordParts({}, {"integration", "kurs"}));
    CHECK(store.ids("Kurs") == "word whole kurs");
    CHECK(store.result("Kurs").hits[1].reason == Reason::Part);
    CHECK(store.ids("Integrationskurs") == "kurs whole word");
    CHECK(store.result("Deutschkurs").hits.back().reason == Reason::Synonym);
    CHECK(store.ids("Deutschkurs") == "kurs whole");
}

TEST_CASE("phrases, exclusions and alternatives narrow and widen")
{
    const Searched store({plain("a", "Sprache und Beruf"), plain("b", "Beruf und Sprache"), plain("c", "Sport")});
    CHECK(store.ids("\"Sprache und Beruf\"") == "a");
    CHECK(store.ids("Sprache -\"und Beruf\"") == "b");
    CHECK(store.ids("Sport OR Beruf").size() == std::string("a b c").size());
    CHECK(store.ids("-Sport").size() == std::string("a b").size());
    CHECK(store.ids("Sport -Sport").empty());
}

TEST_CASE("a slip of the pen finds what was meant, and says so")
{
    const Searched store({plain("a", "Anerkennung"), plain("b", "Beratung")});
    const auto result = store.result("Anerkenung");
    CHECK(Searched::ids(result) == "a");
    CHECK(result.suggestion == "Anerkennung");
    CHECK(result.hits[0].reason == Reason::Spelling);
    CHECK_FALSE(result.relaxed);
    CHECK(store.result("Anerkennung").suggestion.empty());
    CHECK(store.result("Quantencomputer").suggestion.empty());
}

TEST_CASE("a question is answered by the records that have most of its words")
{
    const Searched store(
        {plain("both", "Hilfe bei der Anerkennung"), plain("one", "Anerkennung"), plain("none", "Sport")});
    const auto result = store.result("Wo bekomme ich Hilfe bei der Anerkennung meines Zeugnisses?");
    CHECK(Searched::ids(result) == "both one");
    CHECK(result.relaxed);
    CHECK(store.ids("Wo ist die Anerkennung?") == "one both");
}

TEST_CASE("the words of a search are found in any text, in every form")
{
    const Searched store({plain("a", "Kurs")}, text::WordParts({}, {"integration", "kurs"}));
    const auto ranges =
        store.service().matches("kurs", {"Kurse im Integrationskurs", "", "ohne"}, core::Language::German);
    REQUIRE(ranges.size() == 3);
    CHECK(ranges[0] == std::vector<core::Range>{{0, 5}, {9, 25}});
    CHECK(ranges[1].empty());
    CHECK(ranges[2].empty());
    CHECK(store.service().matches("", {"Kurs"}, core::Language::German)[0].empty());
}

TEST_CASE("what the words find is told whatever the filter says")
{
    const Searched store({plain("a", "Kurs"), plain("b", "Kurse", Basis::Related)});
    core::SearchRequest request;
    request.words = "Kurs";
    request.filter.facet(FacetKey::Basis).any = {"related"};
    const auto result = store.service().search(request);
    CHECK(Searched::ids(result) == "b");
    CHECK(result.unfiltered.size() == 2);
}

TEST_CASE("within a class of match the title comes before the summary, bodies and the rest")
{
    auto people = plain("people", "C");
    people.partners = {{{}, {"Sprache e. V.", {}}}};
    auto rest = plain("rest", "D");
    rest.note = {"Die Sprache.", {}};
    const Searched store(
        {rest, people, withSummary(plain("summary", "B"), "Die Sprache."), plain("title", "Sprache")});
    CHECK(store.ids("Sprache") == "title summary people rest");
}

TEST_CASE("within a group of fields the firmer basis comes first")
{
    const Searched store({plain("related", "Sprache", Basis::Related), plain("summit", "Sprache", Basis::Summit),
                          plain("stated", "Sprache", Basis::Stated)});
    CHECK(store.ids("Sprache") == "stated summit related");
}

TEST_CASE("equal hits are ordered by title")
{
    const Searched store({plain("b", "Sprache B"), plain("a", "Sprache A")});
    CHECK(store.ids("Sprache") == "a b");
}

TEST_CASE("a shorter text with the word ranks before a longer one")
{
    const Searched store(
        {plain("long", "Sprache und noch sehr viele weitere Worte im Titel"), plain("short", "Sprache im Titel")});
    CHECK(store.ids("Sprache") == "short long");
}

TEST_CASE("sources come after records that they carry")
{
    auto source = test::record(Kind::Source, "bericht", {"Sprache", {}});
    const Searched store({source, plain("related", "Sprache", Basis::Related)});
    CHECK(store.ids("Sprache") == "related bericht");
}

TEST_CASE("where no record has all words those with some are shown and said to be")
{
    const Searched store({plain("a", "Kurse"), plain("b", "Sport")});
    const auto result = store.result("Kurse Banane");
    CHECK(Searched::ids(result) == "a");
    CHECK(result.relaxed);
    CHECK(result.total == 1);
    const auto none = store.result("Banane Ananas");
    CHECK(none.total == 0);
    CHECK_FALSE(none.relaxed);
    CHECK_FALSE(store.result("Banane").relaxed);
}

TEST_CASE("a filter narrows a search, and alone it lists")
{
    const Searched store(
        {plain("a", "Sprache", Basis::Stated), plain("b", "Sprache", Basis::Related), plain("c", "Sport")});
    core::SearchRequest request;
    request.words = "Sprache";
    request.filter.facet(FacetKey::Basis).any = {"related"};
    CHECK(Searched::ids(store.service().search(request)) == "b");
    request.words.clear();
    CHECK(Searched::ids(store.service().search(request)) == "b");
    request.filter = {};
    CHECK(store.service().search(request).total == 0);
}

TEST_CASE("the limit cuts the hits and never the total")
{
    const Searched store({plain("a", "Sprache A"), plain("b", "Sprache B"), plain("c", "Sprache C")});
    core::SearchRequest request;
    request.words = "Sprache";
    for (const std::size_t limit : {0U, 1U, 2U, 3U, 9U}) {
        request.limit = limit;
        const auto result = store.service().search(request);
        CHECK(result.hits.size() == std::min<std::size_t>(limit, 3));
        CHECK(result.total == 3);
    }
}

TEST_CASE("a hit marks its words in title and snippet")
{
    auto record = plain("a", "Sprachkurse für Frauen");
    record.summary = {"Die Förderung gilt Sprachkursen.", {}};
    const Searched store({record});
    const auto result = store.result("Sprachkurse");
    REQUIRE(result.hits.size() == 1);
    const auto& [link, title, snippet, reason] = result.hits.front();
    CHECK(link == core::Link{Kind::Measure, "a"});
    REQUIRE(title.ranges.size() == 1);
    CHECK(title.text.substr(title.ranges[0].begin, title.ranges[0].end) == "Sprachkurse");
    REQUIRE(snippet.ranges.size() == 1);
    CHECK(snippet.text.substr(snippet.ranges[0].begin, snippet.ranges[0].end - snippet.ranges[0].begin) ==
          "Sprachkursen");
}

TEST_CASE("a snippet is taken from where the word stands")
{
    auto record = withSummary(plain("a", "Titel"), "Nichts davon.");
    record.note = {"Hier steht die Sprache.", {}};
    const Searched store({record});
    CHECK(store.result("Sprache").hits.front().snippet.text == "Hier steht die Sprache.");
    CHECK(store.result("Titel").hits.front().snippet.text == "Nichts davon.");
}

TEST_CASE("titles and snippets are in the language asked for")
{
    auto record = test::measure("a", {"Sprachkurse", "Language courses"});
    record.summary = {"Deutsche Kurse.", "German courses."};
    const Searched store({record});
    core::SearchRequest request;
    request.words = "courses";
    request.language = core::Language::English;
    const auto hit = store.service().search(request).hits.at(0);
    CHECK(hit.title.text == "Language courses");
    CHECK(hit.snippet.text == "German courses.");
}

TEST_CASE("words that are operators elsewhere are words here")
{
    const Searched store({plain("a", "Not und Near"), plain("b", "Kurse")});
    CHECK(store.ids("NOT") == "a");
    CHECK(store.ids("NEAR") == "a");
    CHECK(store.ids("title_de_exact:Kurse").find("b") != std::string::npos);
    const auto* text = GENERATE("\"", "\"Kurse", "Kurse*", "^Kurse", "(Kurse", "Kurse)", "Kurse AND", "OR Kurse",
                                "NEAR(Kurse, 3)", "{title_de_exact}: Kurse", "-Kurse", "'; DROP TABLE record; --",
                                "a\"b\"c", "*", "()", "NOT", "+", "\\", "%", "_");
    CAPTURE(text);
    CHECK_NOTHROW(store.result(text, true));
    CHECK_NOTHROW(store.result(text, false));
}

TEST_CASE("any text is a query")
{
    const Searched store({plain("a", "Kurse"), plain("b", "Sport")});
    const std::vector<std::string> pieces{"\"",   "*",    "(",     ")", " AND ", " OR ", " NOT ",  "NEAR",   ":",
                                          "^",    "-",    "{",     "}", "§",     "ü",    "\u0308", "\u00AD", "日本",
                                          "🙂", "\xFF", "Kurse", "a", " ",     "\n",   "*innen"};
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n)
            text += random() % 5 == 0 ? std::string(1, static_cast<char>(random() % 256))
                                      : pieces[random() % pieces.size()];
        CAPTURE(text);
        REQUIRE_NOTHROW(store.result(text, random() % 2 == 0));
    }
}

TEST_CASE("a text of many characters is a query")
{
    const Searched store({plain("a", "Kurse"), plain("b", "Sport")});
    CHECK(store.result(std::string(100000, 'k'), true).total == 0);
    std::string words;
    while (words.size() < 100000)
        words += "Kurse Wort" + std::to_string(words.size()) + ' ';
    CHECK_NOTHROW(store.result(words, false));
}

TEST_CASE("the best come first however many are alike")
{
    std::vector<Record> records;
    for (std::size_t i = 0; i < store::CandidateFinder::kMostRanked + 100; ++i)
        records.push_back(plain("m" + std::to_string(i), "Sprache im Titel"));
    records.push_back(plain("near", "Sprachen im Titel"));
    records.push_back(plain("short", "Sprache Titel"));
    records.push_back(plain("whole", "Sprache"));
    records.push_back(withSummary(plain("summary", "Anderes"), "Die Sprache."));
    const Searched store(records);
    const auto result = store.result("Sprache");
    CHECK(result.total == records.size());
    REQUIRE(result.hits.size() == 200);
    CHECK(result.hits.front().link.id == "whole");
    REQUIRE(result.unfiltered.size() == records.size());
    CHECK(result.unfiltered.back()->link.id == "summary");
    CHECK(result.unfiltered[result.unfiltered.size() - 2]->link.id == "near");
    core::SearchRequest request;
    request.words = "Sprache";
    request.filter.facet(FacetKey::Basis).none = {"related"};
    CHECK(store.service().search(request).hits.front().link.id == "whole");
}

TEST_CASE("searches from several threads take turns")
{
    const Searched store({plain("a", "Kurse"), plain("b", "Sport")});
    std::vector<std::future<std::string>> answers;
    for (int i = 0; i < 4; ++i)
        answers.push_back(std::async(std::launch::async, [&store, i] {
            std::string last;
            for (int round = 0; round < 50; ++round)
                last = store.ids(i % 2 == 0 ? "Kurs" : "Sport");
            return last;
        }));
    for (std::size_t i = 0; i < answers.size(); ++i)
        CHECK(answers[i].get() == (i % 2 == 0 ? "a" : "b"));
}

TEST_CASE("the words of a title find its record first, also those that say nothing")
{
    auto page = test::record(Kind::Page, "plan", {"Was ist der NAP-I?", {}});
    const Searched store({plain("bericht", "Bericht zu Phase I des NAP-I"), plain("nap", "NAP-I", Basis::Related),
                          page, plain("zusatz", "Pläne der Länder und der Vergleich"),
                          plain("plaene", "Vergleich der Pläne: 2007 und 2012", Basis::Related)});
    for (const auto* typed : {"Was ist der NAP-I", "was ist der nap-i?", "„Was ist der NAP-I“", "Was ist der NAP"})
        CHECK(store.result(typed, true).hits.front().link.id == "plan");
    CHECK(store.result("Vergleich der Plaene", true).hits.front().link.id == "plaene");
    CHECK(store.result("NAP-I").hits.front().link.id == "nap");
}

TEST_CASE("criticism is found by its heading and shown by its beginning")
{
    auto summit = test::record(Kind::Summit, "2", {"2. Integrationsgipfel", {}});
    summit.statements = {{core::Statement::Kind::Criticism, {"Verband", {}}, {"Der Plan bleibe zu vage.", {}}, {}}};
    const Searched store({summit});
    CHECK(store.result("Kritik").hits.front().snippet.text == "Kritik (Verband): Der Plan bleibe zu vage.");
}

TEST_CASE("figures are found by their number")
{
    auto measure = plain("netz", "Netzwerk");
    core::Figure figure;
    figure.value = 3300;
    figure.unit = {"Partner", "partners"};
    measure.figures = {figure};
    const Searched store({measure, plain("andere", "Partner")});
    CHECK(store.ids("3.300 Partner") == "netz");
    CHECK(store.result("3.300 Partner").hits.front().snippet.text == "3.300 Partner");
}
