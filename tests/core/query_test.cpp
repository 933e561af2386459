// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/filter.h"
#include "support/catch.h"

#include <random>

using namespace napi::core;

namespace {

std::string randomText(std::mt19937& random)
{
    static const std::vector<std::string> pieces{"a", "Z", "ü", "ß",  " ",   "&",  "=",    "%", "+",    "?",
                                                 "#", "/", "§", "\"", "%41", "..", "\xFF", "☃", "not-", "\n"};
    std::string text;
    for (auto n = random() % 8; n > 0; --n)
        text += pieces[random() % pieces.size()];
    return text;
}

} // namespace

TEST_CASE("a search link names its keys in one order")
{
    Query query;
    query.words = "Deutsch & Beruf";
    query.filter.facet(FacetKey::Field).none = {"sport"};
    query.filter.facet(FacetKey::Phase).any = {"II", "III"};
    query.filter.notYears = {{2006, 2006}};
    query.filter.years = {{2018, 2021}};
    CHECK(query.toLink() ==
          "napi:search?q=Deutsch%20%26%20Beruf&phase=II&phase=III&not-field=sport&year=2018..2021&"
          "not-year=2006");
}

TEST_CASE("text in a search link is percent-encoded UTF-8")
{
    Query query;
    query.words = "§16a Maß+Weg?";
    CHECK(query.toLink() == "napi:search?q=%C2%A716a%20Ma%C3%9F%2BWeg%3F");
    CHECK(Query::fromLink(query.toLink()) == query);
    CHECK(Query{}.toLink() == "napi:search?");
    CHECK(Query::fromLink("napi:search?") == Query{});
}

TEST_CASE("links that people write are read kindly")
{
    const auto words = [](std::string_view link) { return Query::fromLink(link).value().words; };
    CHECK(words("napi:search?q=Deutsch+Kurs") == "Deutsch Kurs");
    CHECK(words("napi:search?q=100%") == "100%");
    CHECK(words("napi:search?q=%zz%4") == "%zz%4");
    CHECK(words("napi:search?q=%41") == "A");
    CHECK(words("napi:search?&&q=a&&") == "a");
    CHECK(words("napi:search?q") == "");
    const auto german = Query::fromLink("napi:search?federf%C3%BChrung=bmi");
    REQUIRE(german);
    CHECK(german->filter.empty());
    CHECK(Query::fromLink("napi:search?lead=bmi&not-lead=bmas")->filter.facet(FacetKey::Lead) ==
          Facet{{"bmi"}, {"bmas"}});
}

TEST_CASE("keys that are not known are named and otherwise ignored")
{
    std::vector<std::string> unknown;
    const auto query = Query::fromLink("napi:search?colour=red&q=x&not-size=1&year=2020&=y", &unknown);
    REQUIRE(query);
    CHECK(query->words == "x");
    CHECK(query->filter.years == std::vector<YearSpan>{{2020, 2020}});
    CHECK(unknown == std::vector<std::string>{"colour", "not-size"});
    CHECK(Query::fromLink("napi:search?colour=red") == Query{});
}

TEST_CASE("years in a link that are none are left out")
{
    CHECK(Query::fromLink("napi:search?year=soon&not-year=2021..2018") == Query{});
}

TEST_CASE("what is no search link is refused")
{
    for (const char* text : {"", "napi:search", "napi:searchq=x", "napi:measure/x", "search?q=x"}) {
        CAPTURE(text);
        CHECK_FALSE(Query::fromLink(text).has_value());
    }
}

TEST_CASE("any query reads back from its link")
{
    std::mt19937 random(20201019);
    for (int round = 0; round < 300; ++round) {
        Query query;
        query.words = randomText(random);
        for (const auto key : kFacetKeys)
            for (auto n = random() % 3; n > 0; --n)
                (random() % 2 == 0 ? query.filter.facet(key).any : query.filter.facet(key).none)
                    .push_back(randomText(random));
        if (random() % 2 == 0)
            query.filter.years.push_back({2006, 2021});
        if (random() % 3 == 0)
            query.filter.notYears.push_back({2010, 2010});
        std::vector<std::string> unknown;
        CAPTURE(query.toLink());
        REQUIRE(Query::fromLink(query.toLink(), &unknown) == query);
        REQUIRE(unknown.empty());
    }
}
