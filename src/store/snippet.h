// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search.h"
#include "text/tokens.h"

#include <string>
#include <vector>

namespace napi::store {

/// The words of a query in every form that counts as found.
class WordMatcher {
public:
    WordMatcher(const std::vector<text::Token>& words, bool lastIsPrefix);
    [[nodiscard]] bool matches(const text::Token& token, core::Language language) const;

private:
    struct Word {
        std::string exact;
        std::string germanStem;
        std::string englishStem;
        bool isPrefix = false;
    };
    std::vector<Word> m_words;
};

/// `text` with its found words marked.
[[nodiscard]] core::Marked marked(const std::string& text, const WordMatcher& matcher, core::Language language);

/// A stretch of `text` of at most about `length` bytes around its first found words, with marks; the beginning of
/// the text if nothing is found in it. Cut at words, with an ellipsis where something is left out.
[[nodiscard]] core::Marked snippet(const std::string& text, const WordMatcher& matcher, core::Language language,
                                   std::size_t length = 160);

} // namespace napi::store
