// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/searchwords.h"
#include "shipped.h"
#include "support/catch.h"

#include <array>
#include <random>

using namespace napi;

namespace {

/// Makes queries that nobody expects; the same every time.
class Monkey {
public:
    std::string query()
    {
        std::string text;
        for (auto count = below(12); count > 0; --count)
            text += piece();
        return text;
    }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }

    template <typename List>
    auto oneOf(const List& list)
    {
        return list[below(list.size())];
    }

    std::string piece()
    {
        static const std::array<const char*, 24> kSigns{
            "\"", "„", "“", "»", "«", "(", ")",  "*",    "^",      "-",     "--",    "+",
            ":",  "{", "}", "'", ";", "%", "\\", " OR ", " ODER ", " AND ", " NOT ", " NEAR(a b, 3) "};
        static const std::array<const char*, 14> kWords{
            "Integration",   "Kurse",    "Frauen",  "BAMF", "Flüchtlingsfrauen", "der", "§16a", "Sprachförderung",
            "Anerkennungen", "integrat", "courses", "13.",  "Migrant*innen",     "ä"};
        static const std::array<const char*, 12> kConditions{
            "phase:II",  "-phase:V",   "phase:\"", "lead:BMI",          "jahr:2018..2021", "year:9999999999",
            "gipfel:12", "feld:sport", "kind:",    "kind:measure:kind", ":sport",          "title_de_exact:kurs"};
        switch (below(8)) {
        case 0:
            return oneOf(kSigns);
        case 1:
        case 2:
            return std::string{oneOf(kWords)} + ' ';
        case 3:
            return std::string{oneOf(kConditions)} + ' ';
        case 4:
            return character(static_cast<std::uint32_t>(below(0x110000)));
        case 5:
            return std::string(1, static_cast<char>(below(256)));
        case 6:
            return std::string(1, '\0');
        default:
            return " ";
        }
    }

    /// UTF-8 of any code, surrogates too.
    static std::string character(std::uint32_t code)
    {
        const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | (code >> shift & 0x3FU)); };
        if (code < 0x80)
            return {static_cast<char>(code)};
        if (code < 0x800)
            return {static_cast<char>(0xC0U | code >> 6U), tail(0)};
        if (code < 0x10000)
            return {static_cast<char>(0xE0U | code >> 12U), tail(6), tail(0)};
        return {static_cast<char>(0xF0U | code >> 18U), tail(12), tail(6), tail(0)};
    }

    std::mt19937 m_random{20241122};
};

void checkSearch(const test::Shipped& shipped, const core::SearchRequest& request)
{
    core::SearchResult result;
    REQUIRE_NOTHROW(result = shipped.search.search(request));
    REQUIRE(result.hits.size() <= request.limit);
    REQUIRE(result.total >= result.hits.size());
    REQUIRE(result.unfiltered.size() >= result.total);
    for (const auto& hit : result.hits)
        for (const auto* marked : {&hit.title, &hit.snippet})
            for (const auto& range : marked->ranges)
                REQUIRE((range.begin < range.end && range.end <= marked->text.size()));
}

std::string repeated(const std::string& piece, std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += piece;
    return text;
}

} // namespace

TEST_CASE("any input is a search of the shipped database")
{
    const test::Shipped shipped;
    Monkey monkey;
    for (int round = 0; round < 800; ++round) {
        const auto text = monkey.query();
        CAPTURE(round, text);
        core::SearchRequest request;
        request.lastWordIsPrefix = round % 2 == 0;
        request.language = round % 3 == 0 ? core::Language::English : core::Language::German;
        request.limit = static_cast<std::size_t>(round) % 5;
        request.words = text;
        checkSearch(shipped, request);
        const auto query = core::readQuery(shipped.plan, text);
        request.words = query.words;
        request.filter = query.filter;
        checkSearch(shipped, request);
    }
}

TEST_CASE("a text of a hundred thousand characters is a search too")
{
    const test::Shipped shipped;
    constexpr std::size_t kSize = 100000;
    for (const std::string piece : {"k", "ä", "Integration ", "\"", "-", "Kurs OR ", "\"Runder Tisch\" ", "-Sport ",
                                    "phase:II ", "\xFF", "§", "Integrationskurs", "a b "}) {
        CAPTURE(piece);
        core::SearchRequest request;
        request.limit = 3;
        request.words = repeated(piece, kSize);
        checkSearch(shipped, request);
        request.lastWordIsPrefix = false;
        checkSearch(shipped, request);
        const auto query = core::readQuery(shipped.plan, request.words);
        request.words = query.words;
        request.filter = query.filter;
        checkSearch(shipped, request);
    }
    core::SearchRequest zeros;
    zeros.words = std::string(kSize, '\0');
    checkSearch(shipped, zeros);
}
