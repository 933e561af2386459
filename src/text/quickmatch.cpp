// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "text/quickmatch.h"

#include "text/tokens.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace napi::text {
namespace {

/// The rank of names that have the letters behind their first word; the worst.
constexpr int kInside = 3;

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (auto& token : tokens(text))
        words.push_back(std::move(token.exact));
    return words;
}

bool beginsAny(const std::vector<std::string>& words, const std::string& letters)
{
    return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(letters); });
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
        if (!std::ranges::all_of(letters, [&](const std::string& word) { return beginsAny(name.words, word); }))
            return letters.size() == 1 && !name.abbreviation.empty() &&
                           name.abbreviation.starts_with(letters.front())
                       ? std::optional{2}
                       : std::nullopt;
        return name.words.front().starts_with(letters.front()) ? 1 : kInside;
    };
    std::vector<std::tuple<int, std::size_t, core::Kind, std::size_t, const core::Entry*>> found;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (const auto rank = rankOf(m_names[i]))
            // Inside of names, the word says most of a short one.
            found.emplace_back(*rank, *rank == kInside ? m_names[i].words.size() : 0, m_names[i].entry->link.kind,
                               i, m_names[i].entry);
    std::ranges::sort(found);
    std::vector<const core::Entry*> entries;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        entries.push_back(std::get<4>(found[i]));
    return entries;
}

} // namespace napi::text
