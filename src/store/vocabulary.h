// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"
#include "store/database.h"
#include "text/wordparts.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Statement;
}

namespace napi::store {

/// Words in one language that mean the same as others, as stems with single spaces between them.
struct Synonym {
    core::Language language = core::Language::German;
    std::string stems;
    bool operator==(const Synonym&) const = default;
};

/// A folded word, or a stem, and in how many records of the edition it stands: at most, as a record may have
/// several forms of it.
struct CountedWord {
    std::string word;
    int records = 0;
    bool operator==(const CountedWord&) const = default;
};

/// A word and its forms.
struct WordFamily {
    /// Of the word as it is.
    int records = 0;
    /// Of all words with its stem.
    int stemRecords = 0;
    /// Other words of the edition that are forms of this one and begin with it, or it with them: endings only, no
    /// other vowel inside.
    std::vector<CountedWord> near;
};

/// What the database knows of words. Read when it is first asked, and kept; one thread at a time.
class Vocabulary {
public:
    /// The database must outlive the vocabulary.
    explicit Vocabulary(const Database& database);
    ~Vocabulary();
    Vocabulary(const Vocabulary&) = delete;
    Vocabulary& operator=(const Vocabulary&) = delete;

    /// The stem of a folded word.
    [[nodiscard]] const std::string& stem(const std::string& folded, core::Language language) const;
    /// The stems of the parts of a folded word.
    [[nodiscard]] const std::vector<std::string>& partStems(const std::string& folded) const;
    /// What means the same as words with these stems in either language; empty if nothing does.
    [[nodiscard]] std::vector<Synonym> synonyms(std::string_view germanStems, std::string_view englishStems) const;
    [[nodiscard]] WordFamily family(const std::string& folded) const;
    [[nodiscard]] int recordsOfStem(const std::string& germanStem) const;
    [[nodiscard]] int recordsOfPrefix(const std::string& folded) const;
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
        /// Which letters it has.
        std::uint32_t letters = 0;
    };

    /// What is known of a word of a text, each as soon as it has been asked for.
    struct Forms {
        std::string german;
        std::string english;
        std::vector<std::string> parts;
        bool hasParts = false;
    };

    [[nodiscard]] Forms& forms(const std::string& folded) const;
    [[nodiscard]] SQLite::Statement& prepared(std::unique_ptr<SQLite::Statement>& statement, const char* sql) const;
    void loadParts() const;
    void loadWords() const;
    [[nodiscard]] std::string split(std::string_view folded) const;
    [[nodiscard]] std::string nearest(std::string_view folded, std::size_t most) const;

    const Database& m_database;
    mutable std::unique_ptr<SQLite::Statement> m_synonyms;
    mutable std::unique_ptr<SQLite::Statement> m_family;
    mutable std::unique_ptr<SQLite::Statement> m_recordsOfStem;
    mutable std::unique_ptr<SQLite::Statement> m_recordsOfPrefix;
    mutable bool m_hasParts = false;
    mutable text::WordParts m_parts;
    mutable std::unordered_map<std::string, Forms> m_forms;
    mutable std::vector<Word> m_words;
};

} // namespace napi::store
