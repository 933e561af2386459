// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "shipped.h"
#include "support/catch.h"
#include "text/stem.h"
#include "text/tokens.h"

#include <algorithm>

using namespace napi;
using core::Kind;

namespace {

core::SearchResult searched(const test::Shipped& shipped, const std::string& words)
{
    core::SearchRequest request;
    request.words = words;
    request.lastWordIsPrefix = false;
    return shipped.search.search(request);
}

/// The place of a record among the hits, from 1; 0 if it is none of them.
std::size_t rankOf(const core::SearchResult& result, const core::Link& link)
{
    const auto found = std::ranges::find(result.hits, link, &core::Hit::link);
    return found == result.hits.end() ? 0 : static_cast<std::size_t>(found - result.hits.begin()) + 1;
}

} // namespace

TEST_CASE("every measure is found by its title, among the first three")
{
    const test::Shipped shipped;
    for (const auto& entry : shipped.plan.entries(Kind::Measure)) {
        const auto rank = rankOf(searched(shipped, entry.title.de), entry.link);
        CAPTURE(entry.title.de, rank);
        CHECK(rank >= 1);
        CHECK(rank <= 3);
    }
}

TEST_CASE("what people look for is found")
{
    const test::Shipped shipped;
    const auto first = [&](const std::string& words, const core::Link& link, std::size_t worst) {
        const auto rank = rankOf(searched(shipped, words), link);
        CAPTURE(words, rank);
        CHECK(rank >= 1);
        CHECK(rank <= worst);
    };
    first("Erstintegration", {Kind::Phase, "II"}, 3);
    first("12. Integrationsgipfel", {Kind::Summit, "12"}, 3);
    first("BAMF", {Kind::Organisation, "bamf"}, 5);
}

TEST_CASE("a measure of the plan comes before gaps that speak of it")
{
    const test::Shipped shipped;
    CHECK(rankOf(searched(shipped, "Fem.OS"), {Kind::Measure, "fem-os"}) == 1);
    CHECK(rankOf(searched(shipped, "fem os"), {Kind::Measure, "fem-os"}) == 1);
}

TEST_CASE("spellings of one word find the same records")
{
    const test::Shipped shipped;
    const auto links = [&](const std::string& words) {
        std::vector<core::Link> found;
        for (const auto& hit : searched(shipped, words).hits)
            found.push_back(hit.link);
        return found;
    };
    CHECK_FALSE(links("Flüchtlinge").empty());
    CHECK(links("Flüchtlinge") == links("fluechtlinge"));
    CHECK(links("Maßnahmen") == links("MASSNAHMEN"));
}

TEST_CASE("every mark of a word found as typed or in a form stands on that word")
{
    const test::Shipped shipped;
    for (const std::string word : {"Integrationskurse", "Frauen", "Anerkennung", "Beratung"}) {
        const auto wanted = text::stem(text::fold(word), core::Language::German);
        int marks = 0;
        for (const auto& hit : searched(shipped, word).hits) {
            if (hit.reason > core::Reason::Form)
                continue;
            for (const auto* marked : {&hit.title, &hit.snippet})
                for (const auto& range : marked->ranges) {
                    REQUIRE(range.begin < range.end);
                    REQUIRE(range.end <= marked->text.size());
                    const auto found = text::fold(marked->text.substr(range.begin, range.end - range.begin));
                    CAPTURE(word, found);
                    CHECK(text::stem(found, core::Language::German) == wanted);
                    ++marks;
                }
        }
        CHECK(marks > 5);
    }
}

TEST_CASE("words of no record find nothing")
{
    const test::Shipped shipped;
    const auto result = searched(shipped, "xyzzy");
    CHECK(result.total == 0);
    CHECK(result.hits.empty());
    CHECK_FALSE(result.relaxed);
}
