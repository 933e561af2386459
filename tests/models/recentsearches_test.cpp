// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/recentsearches.h"
#include "support/catch.h"

using namespace napi;

namespace {

std::vector<std::string> remembered()
{
    std::vector<std::string> words;
    for (const auto& query : models::recentSearches())
        words.push_back(query.words);
    return words;
}

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("the latest search stands first, each once, ten at most")
{
    models::forgetSearches();
    CHECK(remembered().empty());
    models::rememberSearch({"Sport", {}});
    models::rememberSearch({"Kurse", {}});
    models::rememberSearch({"Sport", {}});
    CHECK(remembered() == Strings{"Sport", "Kurse"});
    for (int i = 0; i < 12; ++i)
        models::rememberSearch({std::to_string(i) + " Wort", {}});
    REQUIRE(remembered().size() == 10);
    CHECK(remembered().front() == "11 Wort");
    models::forgetSearches();
    CHECK(remembered().empty());
}

TEST_CASE("a search that goes on with the words of the latest takes its place")
{
    models::forgetSearches();
    models::rememberSearch({"Sprach", {}});
    models::rememberSearch({"Sprachkurse", {}});
    CHECK(remembered() == Strings{"Sprachkurse"});
    models::rememberSearch({"Sprach", {}});
    CHECK(remembered() == Strings{"Sprach", "Sprachkurse"});
    models::forgetSearches();
}

TEST_CASE("a search is remembered with its filter, nothing is not")
{
    models::forgetSearches();
    models::rememberSearch({});
    CHECK(remembered().empty());
    core::Query query{"Größe & Maß", {}};
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    query.filter.notYears = {{2018, 2020}};
    models::rememberSearch(query);
    CHECK(models::recentSearches() == std::vector<core::Query>{query});
    models::forgetSearches();
}
