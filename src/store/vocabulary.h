// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"
#include "store/database.h"
#include "text/wordparts.h"

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace napi::store {

/// Words in one language that mean the same as others, as stems with single spaces between them.
struct Synonym {
    core::Language language = core::Language::German;
    std::string stems;
    bool operator==(const Synonym&) const = default;
};

/// What the database knows of words. Read when it is first asked; may be asked from several threads.
class Vocabulary {
public:
    /// The database must outlive the vocabulary.
    explicit Vocabulary(const Database& database) : m_database(database) {}

    /// The stems of the parts of a folded word.
    [[nodiscard]] std::vector<std::string> partStems(std::string_view folded) const;
    /// What means the same as words with these stems in either language; empty if nothing does.
    [[nodiscard]] std::vector<Synonym> synonyms(std::string_view germanStems, std::string_view englishStems) const;
    /// Other words of the edition that are forms of this one and begin with it, or it with them: endings only, no
    /// other vowel inside.
    [[nodiscard]] std::vector<std::string> nearForms(std::string_view folded) const;
    /// True if the edition has the folded word.
    [[nodiscard]] bool isKnown(std::string_view folded) const;
    /// What may have been meant by a word that the edition does not have, as it is shown: two words written as one,
    /// or the word with the fewest wrong letters. Empty if there is nothing.
    [[nodiscard]] std::string suggestion(std::string_view folded) const;

private:
    struct Word {
        std::string folded;
        std::string shown;
        int records = 0;
    };

    void load() const;
    [[nodiscard]] std::string split(std::string_view folded) const;
    [[nodiscard]] std::string nearest(std::string_view folded, std::size_t most) const;

    const Database& m_database;
    mutable std::once_flag m_loaded;
    mutable text::WordParts m_parts;
    mutable std::vector<Word> m_words;
};

} // namespace napi::store
