// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/searchwords.h"
#include "shipped.h"
#include "support/catch.h"
#include "support/tempfolder.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <sstream>

using namespace napi;

namespace {

/// A line of golden.tsv: what a person would type, which records answer it, and how far down one of them may stand.
struct Question {
    int line = 0;
    core::Language language = core::Language::German;
    std::string kind;
    std::string query;
    std::vector<core::Link> expected;
    std::size_t rank = 0;
};

std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

std::vector<Question> questions()
{
    std::vector<Question> result;
    std::istringstream lines(test::readFile(NAPI_SOURCE_DIR "/tests/data/golden.tsv"));
    std::string line;
    std::getline(lines, line);
    for (int number = 2; std::getline(lines, line); ++number) {
        const auto fields = split(line, '\t');
        if (fields.size() < 5)
            throw std::runtime_error("golden.tsv, line " + std::to_string(number) + ": too few fields");
        Question question{number,    fields[0] == "de" ? core::Language::German : core::Language::English,
                          fields[1], fields[2],
                          {},        std::stoul(fields[4])};
        for (const auto& link : split(fields[3], ' '))
            question.expected.push_back(core::Link::parse(link).value());
        result.push_back(std::move(question));
    }
    return result;
}

core::SearchResult asked(const test::Shipped& shipped, const Question& question)
{
    const auto query = core::readQuery(shipped.plan, question.query);
    core::SearchRequest request;
    request.words = query.words;
    request.filter = query.filter;
    request.language = question.language;
    request.lastWordIsPrefix = false;
    request.limit = 20;
    return shipped.search.search(request);
}

/// The place of the first expected record among the hits, from 1; 0 if none of them is there.
std::size_t placeOf(const core::SearchResult& result, const Question& question)
{
    const auto found = std::ranges::find_if(result.hits, [&](const core::Hit& hit) {
        return std::ranges::find(question.expected, hit.link) != question.expected.end();
    });
    return found == result.hits.end() ? 0 : static_cast<std::size_t>(found - result.hits.begin()) + 1;
}

struct Score {
    int asked = 0;
    int found = 0;
    double reciprocal = 0;
};

} // namespace

TEST_CASE("what people would ask is answered, and near the top")
{
    const test::Shipped shipped;
    std::map<std::string, Score> scores;
    Score total;
    for (const auto& question : questions()) {
        const auto result = asked(shipped, question);
        const auto place = placeOf(result, question);
        CAPTURE(question.line, question.kind, question.query, place);
        std::string first;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, result.hits.size()); ++i)
            first += result.hits[i].link.toString() + ' ';
        CAPTURE(first, result.total);
        if (question.kind == "none") {
            CHECK(result.total == 0);
            continue;
        }
        const bool isFound = place >= 1 && place <= question.rank;
        CHECK(isFound);
        for (auto* score : {&scores[question.kind], &total}) {
            ++score->asked;
            score->found += isFound ? 1 : 0;
            score->reciprocal += place == 0 ? 0 : 1.0 / static_cast<double>(place);
        }
    }
    scores["all"] = total;
    for (const auto& [kind, score] : scores)
        std::cout << kind << ": recall " << score.found << '/' << score.asked << ", mean reciprocal rank "
                  << score.reciprocal / score.asked << '\n';
    CHECK(total.asked >= 190);
    CHECK(total.reciprocal / total.asked >= 0.90);
}
