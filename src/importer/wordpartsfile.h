// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "text/wordparts.h"

#include <string>
#include <string_view>
#include <vector>

namespace napi::importer {

/// What a person laid down about compounds (data/word-parts-rules.txt). One rule a line, # begins a comment:
/// `+ word` is a part though the edition never has it alone, `- word` is none, `word = part part` splits so,
/// `word =` is never split.
struct WordPartRules {
    std::set<std::string, std::less<>> added;
    std::set<std::string, std::less<>> removed;
    text::WordParts::Table exceptions;
};

/// Lines that are no rule are put into `faults`, with their number.
[[nodiscard]] WordPartRules readWordPartRules(std::string_view content, std::vector<std::string>* faults = nullptr);

/// The table of data/word-parts.txt: `compound part part`, one a line. Lines with fewer words are `faults`.
[[nodiscard]] text::WordParts::Table readWordParts(std::string_view content,
                                                   std::vector<std::string>* faults = nullptr);

/// The words that compounds may consist of: those of the German texts and the added ones, without the removed ones.
[[nodiscard]] text::WordParts::Lexicon partLexicon(const std::vector<core::Record>& records,
                                                   const WordPartRules& rules);

/// The table made anew from the German texts of the records and the rules, as the content of its file.
[[nodiscard]] std::string makeWordParts(const std::vector<core::Record>& records, const WordPartRules& rules);
/// The same for the data files in `folder`. Throws DataError.
[[nodiscard]] std::string makeWordParts(const std::string& folder);
/// What the edition in `folder` says of compounds, for its records. Throws DataError.
[[nodiscard]] text::WordParts readWordParts(const std::string& folder, const std::vector<core::Record>& records);

} // namespace napi::importer
