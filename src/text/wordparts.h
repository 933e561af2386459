// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace napi::text {

/// The parts of a folded German compound, in order: integrationskurs -> integration, kurs.
using Parts = std::vector<std::string>;

/// Splits a folded word into words of `lexicon`, with linking sounds between them (-s-, -es-, -n-, -en-, -er-), a
/// dropped -e (Sprache, Sprachkurs) and a plural at the end. Of several ways the one with the fewest parts, then
/// with the longest shortest part. Empty if the word is no compound of these words.
[[nodiscard]] Parts splitCompound(std::string_view word, const std::set<std::string, std::less<>>& lexicon);

/// The reviewed table of compounds. Words that it does not have are split into the parts that it knows.
class WordParts {
public:
    using Table = std::map<std::string, Parts, std::less<>>;

    using Lexicon = std::set<std::string, std::less<>>;

    WordParts() = default;
    /// `lexicon`: further words that compounds may consist of.
    explicit WordParts(Table table, Lexicon lexicon = {});

    /// The parts of a folded word; empty if it has none.
    [[nodiscard]] Parts parts(std::string_view word) const;
    /// The parts, and the parts of those: berufssprachkurs -> berufs, sprachkurs, sprache, kurs.
    [[nodiscard]] Parts allParts(std::string_view word) const;
    [[nodiscard]] const Table& table() const { return m_table; }
    [[nodiscard]] const Lexicon& lexicon() const { return m_lexicon; }

private:
    Table m_table;
    Lexicon m_lexicon;
};

/// Makes the table for folded words from those that may be parts; `exceptions` win, those without parts are never
/// split.
[[nodiscard]] WordParts::Table wordPartsOf(const WordParts::Lexicon& words, const WordParts::Lexicon& lexicon,
                                           const WordParts::Table& exceptions);

} // namespace napi::text
