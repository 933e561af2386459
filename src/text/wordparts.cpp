// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "text/wordparts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace napi::text {
namespace {

using Lexicon = WordParts::Lexicon;

constexpr std::size_t kShortestPart = 4;
constexpr std::size_t kShortestCompound = 8;
constexpr std::array<std::string_view, 6> kLinks{"", "s", "es", "n", "en", "er"};
constexpr std::array<std::string_view, 6> kEndings{"", "s", "es", "n", "en", "e"};

/// The word of the lexicon that `piece` is: itself, or with an -e that was dropped (sprach, schul).
std::optional<std::string> known(std::string_view piece, const Lexicon& lexicon)
{
    if (piece.size() < kShortestPart)
        return std::nullopt;
    if (lexicon.contains(piece))
        return std::string{piece};
    if (auto longer = std::string{piece} + 'e'; lexicon.contains(longer))
        return longer;
    return std::nullopt;
}

/// The last part may be inflected: its form without the ending counts too.
std::optional<std::string> knownLast(std::string_view piece, const Lexicon& lexicon)
{
    for (const auto ending : kEndings)
        if (piece.ends_with(ending))
            if (auto word = known(piece.substr(0, piece.size() - ending.size()), lexicon))
                return word;
    return std::nullopt;
}

std::size_t shortest(const Parts& parts)
{
    std::size_t size = std::string::npos;
    for (const auto& part : parts)
        size = std::min(size, part.size());
    return size;
}

bool isBetter(const Parts& a, const Parts& b)
{
    return b.empty() || a.size() < b.size() || (a.size() == b.size() && shortest(a) > shortest(b));
}

/// Splits one word. What is left behind a part may be reached in many ways, and is split once.
class Splitter {
public:
    Splitter(std::string_view word, const Lexicon& lexicon) : m_word(word), m_lexicon(lexicon), m_known(word.size())
    {
    }

    /// The best way to split the word from `begin` on; a single part counts only behind another one.
    const Parts& from(std::size_t begin)
    {
        if (!m_known[begin])
            m_known[begin] = found(begin);
        return *m_known[begin];
    }

private:
    Parts found(std::size_t begin)
    {
        const auto rest = m_word.substr(begin);
        if (begin > 0)
            if (auto last = knownLast(rest, m_lexicon))
                return {*last};
        Parts best;
        for (std::size_t size = kShortestPart; size + kShortestPart <= rest.size(); ++size)
            for (const auto link : kLinks) {
                if (size < kShortestPart + link.size() || !rest.substr(0, size).ends_with(link))
                    continue;
                if (const auto first = known(rest.substr(0, size - link.size()), m_lexicon))
                    improve(best, *first, from(begin + size));
            }
        return best;
    }

    static void improve(Parts& best, const std::string& first, const Parts& others)
    {
        if (others.empty())
            return;
        Parts parts{first};
        parts.insert(parts.end(), others.begin(), others.end());
        if (isBetter(parts, best))
            best = std::move(parts);
    }

    std::string_view m_word;
    const Lexicon& m_lexicon;
    /// By where they begin.
    std::vector<std::optional<Parts>> m_known;
};

} // namespace

Parts splitCompound(std::string_view word, const Lexicon& lexicon)
{
    // Longer than any word of the language; the time would grow with every letter.
    constexpr std::size_t kLongest = 60;
    if (word.size() < kShortestCompound || word.size() > kLongest)
        return {};
    return Splitter(word, lexicon).from(0);
}

WordParts::WordParts(Table table, Lexicon lexicon) : m_table(std::move(table)), m_lexicon(std::move(lexicon))
{
    for (const auto& [word, parts] : m_table)
        m_lexicon.insert(parts.begin(), parts.end());
}

Parts WordParts::parts(std::string_view word) const
{
    const auto found = m_table.find(word);
    return found == m_table.end() ? splitCompound(word, m_lexicon) : found->second;
}

Parts WordParts::allParts(std::string_view word) const
{
    Parts all;
    for (auto& part : parts(word)) {
        auto smaller = allParts(part);
        all.push_back(std::move(part));
        std::ranges::move(smaller, std::back_inserter(all));
    }
    return all;
}

WordParts::Table wordPartsOf(const WordParts::Lexicon& words, const WordParts::Lexicon& lexicon,
                             const WordParts::Table& exceptions)
{
    WordParts::Table table;
    for (const auto& word : words) {
        const auto exception = exceptions.find(word);
        auto parts = exception == exceptions.end() ? splitCompound(word, lexicon) : exception->second;
        if (!parts.empty())
            table.emplace(word, std::move(parts));
    }
    return table;
}

} // namespace napi::text
