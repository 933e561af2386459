// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

class Hunspell;

namespace napi::test {

/// The words of a text, in their order: letters and digits, with hyphens, apostrophes and the colon of
/// „Bürger:innen“ inside. A hyphen at the end or the beginning of a word stays, because it stands for a part.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

/// A word with hyphens by its parts; all but the last keep the hyphen.
[[nodiscard]] std::vector<std::string> partsOf(std::string_view word);

/// Knows the words of a dictionary of Hunspell and of a list of names and technical words, one a line.
class Speller {
public:
    /// `dictionary` is "de_DE" or "en_GB"; `list` is the path of the list.
    Speller(const std::string& dictionary, const std::string& list);
    ~Speller();

    /// True if the whole word is known, or each of its parts. What holds digits, a single letter and abbreviations
    /// in capitals are not looked up.
    [[nodiscard]] bool knows(const std::string& word) const;
    [[nodiscard]] const std::vector<std::string>& list() const { return m_list; }

private:
    [[nodiscard]] bool knowsPart(std::string part) const;
    [[nodiscard]] bool hasSpelling(const std::string& word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    std::vector<std::string> m_list;
    std::set<std::string> m_listed;
};

} // namespace napi::test
