// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/searchwords.h"
#include "support/catch.h"
#include "support/smallplan.h"

#include <random>

using namespace napi;
using namespace napi::core;

namespace {

/// A query with anything in it that a query can have.
Query anyQuery(std::mt19937& random)
{
    const std::vector<std::string> values{"II", "sport", "bmi", "a b", "ä&=?%", "\xFF", "", "12"};
    const auto value = [&] { return values[random() % values.size()]; };
    Query query;
    query.words = value() + ' ' + value();
    for (const auto key : kFacetKeys) {
        if (random() % 3 == 0)
            query.filter.facet(key).any.push_back(value());
        if (random() % 3 == 0)
            query.filter.facet(key).none.push_back(value());
    }
    const auto year = [&] { return static_cast<int>(random() % 9999) + 1; };
    for (auto* spans : {&query.filter.years, &query.filter.notYears})
        if (const auto first = year(); random() % 2 == 0)
            spans->push_back({first, std::min(9999, first + static_cast<int>(random() % 3))});
    return query;
}

} // namespace

TEST_CASE("any query with any values reads back from its link")
{
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        const auto query = anyQuery(random);
        const auto link = query.toLink();
        CAPTURE(link);
        CHECK(Query::fromLink(link) == query);
    }
}

TEST_CASE("a year is written as it is read, with four digits")
{
    for (const auto& span : {YearSpan{379, 379}, YearSpan{7, 1019}, YearSpan{2018, 2021}}) {
        const auto text = span.toString();
        CAPTURE(text);
        CHECK(YearSpan::parse(text) == span);
    }
    CHECK(YearSpan{379, 379}.toString() == "0379");
    const auto plan = test::smallPlan();
    const auto query = readQuery(plan, "jahr:0379 Kurse");
    CHECK(query.filter.years == std::vector<YearSpan>{{379, 379}});
    CHECK(readQuery(plan, queryText(query)) == query);
}

TEST_CASE("only a short word before a colon is a key")
{
    const auto plan = test::smallPlan();
    CHECK(readQuery(plan, "\"phase:II").filter.empty());
    CHECK(readQuery(plan, std::string(40, 'x') + ":II").words == std::string(40, 'x') + ":II");
    CHECK(readQuery(plan, "federführung:BMI").filter.facet(FacetKey::Lead).any == std::vector<std::string>{"bmi"});
}
