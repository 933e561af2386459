// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "text/quickmatch.h"

#include "text/tokens.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace napi::text {
namespace {

/// The rank of names that have the letters behind their first word; worse only those that have them inside of
/// words.
constexpr int kInside = 3;
constexpr int kInsideWords = 4;

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (auto& token : tokens(text))
        words.push_back(std::move(token.exact));
    return words;
}

bool isNumber(const std::string& word)
{
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Shorter letters stand inside of too many words.
constexpr std::size_t kFewestInside = 4;

/// How a word of a name is met by typed letters, best first.
enum class Meeting { Beginning, Inside, None };

/// A number is typed whole or not at all: "12." is not 2012, and 1 not 12. Of words the beginning is enough; longer
/// letters may stand inside of a compound.
Meeting meeting(const std::string& word, const std::string& letters)
{
    if (isNumber(letters) && isNumber(word))
        return word == letters || (letters.size() > 2 && word.starts_with(letters)) ? Meeting::Beginning
                                                                                    : Meeting::None;
    if (word.starts_with(letters))
        return Meeting::Beginning;
    const bool isInside = letters.size() >= kFewestInside && word.find(letters) != std::string::npos;
    return isInside ? Meeting::Inside : Meeting::None;
}

Meeting meeting(const std::vector<std::string>& words, const std::string& letters)
{
    auto best = Meeting::None;
    for (const auto& word : words)
        best = std::min(best, meeting(word, letters));
    return best;
}

} // namespace

QuickMatcher::QuickMatcher(const core::Plan& plan, core::Language language)
{
    for (const auto& entry : plan.entries()) {
        Name name{&entry, fold(entry.abbreviation), {}};
        if (entry.link.kind == core::Kind::Phase)
            name.words = wordsOf("Phase " + entry.link.id);
        std::ranges::move(wordsOf(entry.title.in(language)), std::back_inserter(name.words));
        m_names.push_back(std::move(name));
    }
}

std::vector<const core::Entry*> QuickMatcher::find(std::string_view typed, std::size_t limit) const
{
    const auto letters = wordsOf(typed);
    if (letters.empty())
        return {};
    const auto rankOf = [&](const Name& name) -> std::optional<int> {
        if (letters.size() == 1 && name.abbreviation == letters.front())
            return 0;
        auto worst = Meeting::Beginning;
        for (const auto& word : letters)
            worst = std::max(worst, meeting(name.words, word));
        if (worst == Meeting::None)
            return letters.size() == 1 && !name.abbreviation.empty() &&
                           name.abbreviation.starts_with(letters.front())
                       ? std::optional{2}
                       : std::nullopt;
        if (meeting(name.words.front(), letters.front()) == Meeting::Beginning)
            return 1;
        return worst == Meeting::Beginning ? kInside : kInsideWords;
    };
    // Sources come behind what they are sources of, but for one that is called so itself. What is found inside of
    // its name comes behind; there, gaps behind what they are gaps of.
    std::vector<std::tuple<bool, int, bool, int, std::size_t, core::Kind, std::size_t, const core::Entry*>> found;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (const auto rank = rankOf(m_names[i]))
            // Inside of names, the word says most of a short one.
            found.emplace_back(*rank > 0 && m_names[i].entry->link.kind == core::Kind::Source,
                               std::min(*rank, kInside), m_names[i].entry->link.kind == core::Kind::Gap, *rank,
                               *rank >= kInside ? m_names[i].words.size() : 0, m_names[i].entry->link.kind, i,
                               m_names[i].entry);
    std::ranges::sort(found);
    std::vector<const core::Entry*> entries;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        entries.push_back(std::get<7>(found[i]));
    return entries;
}

} // namespace napi::text
