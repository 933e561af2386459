// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search.h"
#include "store/searchplan.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace napi::store {

/// The words of a query in every form that counts as found, up to a class of match.
class WordMatcher {
public:
    /// The vocabulary must outlive the matcher.
    WordMatcher(const SearchPlan& plan, core::Reason reason, const Vocabulary& vocabulary);
    [[nodiscard]] bool matches(const text::Token& token, core::Language language) const;

private:
    void addSynonym(const Synonym& synonym);
    [[nodiscard]] bool isFound(const std::string& word, core::Language language) const;

    const Vocabulary& m_vocabulary;
    core::Reason m_reason;
    std::set<std::string> m_exact;
    std::vector<std::string> m_prefixes;
    std::set<std::string> m_german;
    std::set<std::string> m_english;
    /// Stems that count where they are a part of a compound.
    std::set<std::string> m_parts;
    /// What has been asked before; texts repeat their words.
    mutable std::unordered_map<std::string, bool> m_knownGerman;
    mutable std::unordered_map<std::string, bool> m_knownEnglish;
};

/// `text` with its found words marked.
[[nodiscard]] core::Marked marked(const std::string& text, const WordMatcher& matcher, core::Language language);

/// A stretch of `text` of at most about `length` bytes around its first found words, with marks; the beginning of
/// the text if nothing is found in it. Cut at words, with an ellipsis where something is left out.
[[nodiscard]] core::Marked snippet(const std::string& text, const WordMatcher& matcher, core::Language language,
                                   std::size_t length = 160);

} // namespace napi::store
