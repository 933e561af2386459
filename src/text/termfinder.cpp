// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "text/termfinder.h"

#include "text/stem.h"
#include "text/tokens.h"

#include <algorithm>

namespace napi::text {

TermFinder::TermFinder(const core::Plan& plan, core::Language language) : m_language(language)
{
    for (const auto& term : plan.entries(core::Kind::Term)) {
        addTitle(term);
        if (!term.abbreviation.empty())
            m_abbreviations.emplace(term.abbreviation, term.link);
    }
    for (auto& [stem, names] : m_titles)
        std::ranges::stable_sort(names, std::greater{}, [](const Name& name) { return name.stems.size(); });
}

void TermFinder::addTitle(const core::Entry& term)
{
    Name name{{}, term.link};
    for (const auto& word : tokens(term.title.in(m_language)))
        name.stems.push_back(stem(word.exact, m_language));
    if (!name.stems.empty())
        m_titles[name.stems.front()].push_back(std::move(name));
}

std::vector<TermFinder::Found> TermFinder::find(std::string_view text) const
{
    const auto words = tokens(text);
    std::vector<std::string> stems;
    stems.reserve(words.size());
    for (const auto& word : words)
        stems.push_back(stem(word.exact, m_language));
    const auto titleAt = [&](std::size_t place) -> const Name* {
        const auto names = m_titles.find(stems[place]);
        if (names == m_titles.end())
            return nullptr;
        const auto found = std::ranges::find_if(names->second, [&](const Name& name) {
            return place + name.stems.size() <= stems.size() &&
                   std::equal(name.stems.begin(), name.stems.end(),
                              stems.begin() + static_cast<std::ptrdiff_t>(place));
        });
        return found == names->second.end() ? nullptr : &*found;
    };
    std::vector<Found> result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto written = text.substr(words[i].begin, words[i].end - words[i].begin);
        if (const auto* title = titleAt(i)) {
            const std::size_t last = i + title->stems.size() - 1;
            result.push_back({words[i].begin, words[last].end, title->term});
            i = last;
        } else if (const auto short_ = m_abbreviations.find(written); short_ != m_abbreviations.end()) {
            result.push_back({words[i].begin, words[i].end, short_->second});
        }
    }
    return result;
}

} // namespace napi::text
