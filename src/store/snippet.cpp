// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/snippet.h"

#include "text/stem.h"

#include <algorithm>

namespace napi::store {
namespace {

const std::string kEllipsis = "… ";

struct Cut {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The stretch to show: from a few words before the first mark up to `length` bytes on.
Cut cutAround(const std::vector<text::Token>& tokens, const std::vector<core::Range>& marks, std::size_t size,
              std::size_t length)
{
    if (size <= length || tokens.empty())
        return {0, size};
    const std::size_t anchor = marks.empty() ? 0 : marks.front().begin;
    Cut cut{0, size};
    for (const auto& token : tokens)
        if (token.begin <= anchor && anchor - token.begin <= length / 3) {
            cut.begin = anchor <= length / 3 ? 0 : token.begin;
            break;
        }
    for (const auto& token : tokens)
        if (token.end > cut.begin + length) {
            cut.end = token.begin;
            break;
        }
    return cut;
}

} // namespace

WordMatcher::WordMatcher(const std::vector<text::Token>& words, bool lastIsPrefix)
{
    for (const auto& word : words)
        m_words.push_back({word.exact, text::stem(word.exact, core::Language::German),
                           text::stem(word.exact, core::Language::English),
                           lastIsPrefix && &word == &words.back()});
}

bool WordMatcher::matches(const text::Token& token, core::Language language) const
{
    const bool german = language == core::Language::German;
    return std::ranges::any_of(m_words, [&](const Word& word) {
        if (token.exact == word.exact || (word.isPrefix && token.exact.starts_with(word.exact)))
            return true;
        return text::stem(token.exact, language) == (german ? word.germanStem : word.englishStem);
    });
}

core::Marked marked(const std::string& text, const WordMatcher& matcher, core::Language language)
{
    core::Marked result{text, {}};
    for (const auto& token : text::tokens(text))
        if (matcher.matches(token, language))
            result.ranges.push_back({token.begin, token.end});
    return result;
}

core::Marked snippet(const std::string& text, const WordMatcher& matcher, core::Language language,
                     std::size_t length)
{
    const auto whole = marked(text, matcher, language);
    const auto cut = cutAround(text::tokens(text), whole.ranges, text.size(), length);
    core::Marked result;
    if (cut.begin > 0)
        result.text = kEllipsis;
    const std::size_t shift = result.text.size();
    result.text += text.substr(cut.begin, cut.end - cut.begin);
    if (cut.end < text.size()) {
        result.text.erase(result.text.find_last_not_of(' ') + 1);
        result.text += " …";
    }
    for (const auto& range : whole.ranges)
        if (range.begin >= cut.begin && range.end <= cut.end)
            result.ranges.push_back({range.begin - cut.begin + shift, range.end - cut.begin + shift});
    return result;
}

} // namespace napi::store
