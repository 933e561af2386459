// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "bench/queries.h"

#include "bench/corpus.h"
#include "text/stopwords.h"
#include "text/tokens.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace napi::bench {
namespace {

constexpr std::size_t kCount = 40;

/// `count` of the words, evenly spread over them.
std::vector<std::string> spread(const std::vector<std::string>& words, std::size_t count)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < std::min(count, words.size()); ++i)
        result.push_back(words[i * words.size() / std::min(count, words.size())]);
    return result;
}

/// German words of at least five letters that occur at least `least` and at most `most` times and say something.
std::vector<std::string> tellingWords(const Words& words, std::size_t least, std::size_t most)
{
    constexpr std::size_t kShortest = 5;
    std::vector<std::string> result;
    for (const auto& [word, count] : words.counts())
        if (count >= least && count <= most && word.size() >= kShortest && !text::isStopWord(text::fold(word)))
            result.push_back(word);
    return result;
}

/// The beginnings of a word, by letters.
std::vector<std::string> beginnings(const std::string& word)
{
    const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    std::vector<std::string> result;
    for (std::size_t size = 1; size <= word.size(); ++size)
        if (size == word.size() || !isInside(word[size]))
            result.push_back(word.substr(0, size));
    return result;
}

std::vector<BenchQuery> whole(const std::vector<std::string>& texts)
{
    std::vector<BenchQuery> queries;
    for (const auto& text : texts)
        queries.push_back({text, false});
    return queries;
}

std::vector<std::string> pairs(const std::vector<std::string>& words)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < words.size(); ++i)
        result.push_back(words[i] + ' ' + words[(i * 7 + 3) % words.size()]);
    return result;
}

/// The first two words of the titles of measures, as phrases.
std::vector<std::string> phrases(const store::EditionData& edition)
{
    std::vector<std::string> result;
    for (const auto& record : edition.records) {
        const auto words = text::tokens(record.entry.title.de);
        if (record.entry.link.kind == core::Kind::Measure && words.size() >= 2)
            result.push_back('"' + record.entry.title.de.substr(words[0].begin, words[1].end - words[0].begin) +
                             '"');
    }
    return result;
}

/// The words with two neighbouring letters exchanged.
std::vector<std::string> slips(std::vector<std::string> words)
{
    for (auto& word : words)
        std::swap(word[word.size() / 2 - 1], word[word.size() / 2]);
    return words;
}

std::vector<std::string> questions(const std::string& goldenPath)
{
    std::ifstream file(goldenPath);
    std::vector<std::string> result;
    for (std::string line; std::getline(file, line);) {
        std::istringstream fields(line);
        std::string language;
        std::string kind;
        std::string query;
        std::getline(fields, language, '\t');
        std::getline(fields, kind, '\t');
        std::getline(fields, query, '\t');
        if (kind == "question")
            result.push_back(query);
    }
    return result;
}

bool isAscii(const std::string& word)
{
    return std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

} // namespace

std::vector<QueryClass> queriesOf(const store::EditionData& edition, const std::string& goldenPath)
{
    constexpr std::size_t kAny = 1000000;
    constexpr std::size_t kOften = 20;
    const auto words = vocabularyOf(edition).german;
    std::vector<BenchQuery> typed;
    for (const auto& word : spread(tellingWords(words, 3, kAny), kCount))
        for (auto& beginning : beginnings(word))
            typed.push_back({std::move(beginning), true});
    auto plain = tellingWords(words, 4, kAny);
    std::erase_if(plain, [](const std::string& word) { return !isAscii(word) || word.size() < 8; });
    return {{"as you type", typed},
            {"two words", whole(pairs(spread(tellingWords(words, kOften, kAny), kCount)))},
            {"phrase", whole(spread(phrases(edition), kCount))},
            {"rare word", whole(spread(tellingWords(words, 1, 1), kCount))},
            {"slip", whole(slips(spread(plain, kCount)))},
            {"question", whole(questions(goldenPath))}};
}

} // namespace napi::bench
