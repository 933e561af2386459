// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "text/distance.h"

#include <algorithm>
#include <random>

using napi::text::distance;

TEST_CASE("distance counts insertions, deletions, exchanges and swaps of neighbours")
{
    struct Row {
        const char* a;
        const char* b;
        std::size_t expected;
    };
    const auto row =
        GENERATE(Row{"", "", 0}, Row{"kurs", "kurs", 0}, Row{"", "kurs", 4}, Row{"kurs", "kurse", 1},
                 Row{"kurs", "urs", 1}, Row{"kurs", "kars", 1}, Row{"integration", "integraiton", 1},
                 Row{"ab", "ba", 1}, Row{"abc", "cba", 2}, Row{"ca", "abc", 3}, Row{"phase", "forum", 5});
    CAPTURE(row.a, row.b);
    CHECK(distance(row.a, row.b, 10) == row.expected);
    CHECK(distance(row.b, row.a, 10) == row.expected);
}

TEST_CASE("beyond the limit the distance is one more than the limit")
{
    CHECK(distance("phase", "forum", 2) == 3);
    CHECK(distance("a", "abcdefgh", 2) == 3);
    CHECK(distance("kurs", "kurse", 0) == 1);
    CHECK(distance("kurs", "kurs", 0) == 0);
    CHECK(distance("kurs", "karte", 3) == 3);
}

TEST_CASE("the limit never changes a distance within it")
{
    std::mt19937 random(7);
    const auto word = [&] {
        std::string text(random() % 7, 'a');
        std::ranges::generate(text, [&] { return static_cast<char>('a' + random() % 3); });
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const auto a = word();
        const auto b = word();
        const auto whole = distance(a, b, 20);
        CAPTURE(a, b);
        for (std::size_t most = 0; most < 5; ++most)
            REQUIRE(distance(a, b, most) == std::min(whole, most + 1));
    }
}
