// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/snippet.h"

#include "text/tokens.h"

#include <algorithm>

namespace napi::store {
namespace {

const std::string kEllipsis = "… ";

struct Cut {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The stretch to show: from a few words before `anchor` up to `length` bytes on.
Cut cutAround(const std::vector<text::Token>& tokens, std::size_t anchor, std::size_t size, std::size_t length)
{
    if (size <= length || tokens.empty())
        return {0, size};
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

WordMatcher::WordMatcher(const SearchPlan& plan, core::Reason reason, const Vocabulary& vocabulary)
    : m_vocabulary(vocabulary)
    , m_reason(reason)
{
    for (const auto* word : plan.words()) {
        m_exact.insert(word->exact);
        if (word->isPrefix)
            m_prefixes.push_back(word->exact);
        m_german.insert(word->germanStem);
        m_english.insert(word->englishStem);
        m_parts.insert(word->germanStem);
        if (reason < core::Reason::Part)
            continue;
        for (const auto& part : word->parts) {
            m_german.insert(part.word);
            m_parts.insert(part.word);
        }
    }
    if (reason < core::Reason::Synonym)
        return;
    for (const auto& clause : plan.clauses)
        for (const auto& units : clause.alternatives)
            for (const auto& unit : units)
                for (const auto& synonym : unit.synonyms)
                    addSynonym(synonym);
}

void WordMatcher::addSynonym(const Synonym& synonym)
{
    // Short words inside a name (für, of) would be marked everywhere.
    constexpr std::size_t kTelling = 4;
    auto& stems = synonym.language == core::Language::German ? m_german : m_english;
    const bool isName = synonym.stems.find(' ') != std::string::npos;
    for (const auto& token : text::tokens(synonym.stems))
        if (!isName || token.exact.size() >= kTelling)
            stems.insert(synonym.stems.substr(token.begin, token.end - token.begin));
}

bool WordMatcher::matches(const text::Token& token, core::Language language) const
{
    auto& known = language == core::Language::German ? m_knownGerman : m_knownEnglish;
    const auto [place, isNew] = known.try_emplace(token.exact, false);
    if (isNew)
        place->second = isFound(token.exact, language);
    return place->second;
}

bool WordMatcher::isFound(const std::string& word, core::Language language) const
{
    if (m_exact.contains(word) ||
        std::ranges::any_of(m_prefixes, [&](const std::string& prefix) { return word.starts_with(prefix); }))
        return true;
    if (m_reason == core::Reason::Exact)
        return false;
    const bool isGerman = language == core::Language::German;
    if ((isGerman ? m_german : m_english).contains(m_vocabulary.stem(word, language)))
        return true;
    return isGerman && m_reason >= core::Reason::Part &&
           std::ranges::any_of(m_vocabulary.partStems(word),
                               [&](const std::string& part) { return m_parts.contains(part); });
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
    const auto tokens = text::tokens(text);
    const auto isFound = [&](const text::Token& token) { return matcher.matches(token, language); };
    const auto first = std::ranges::find_if(tokens, isFound);
    const auto cut = cutAround(tokens, first == tokens.end() ? 0 : first->begin, text.size(), length);
    core::Marked result;
    if (cut.begin > 0)
        result.text = kEllipsis;
    const std::size_t shift = result.text.size();
    result.text += text.substr(cut.begin, cut.end - cut.begin);
    if (cut.end < text.size()) {
        result.text.erase(result.text.find_last_not_of(' ') + 1);
        result.text += " …";
    }
    for (auto token = first; token != tokens.end() && token->end <= cut.end; ++token)
        if (isFound(*token))
            result.ranges.push_back({token->begin - cut.begin + shift, token->end - cut.begin + shift});
    return result;
}

} // namespace napi::store
