// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/vocabulary.h"

#include "store/row.h"
#include "text/distance.h"
#include "text/stem.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <bit>
#include <tuple>

namespace napi::store {
namespace {

text::Parts splitAtSpaces(const std::string& text)
{
    text::Parts parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

text::WordParts readParts(SQLite::Database& database)
{
    text::WordParts::Table table;
    text::WordParts::Lexicon lexicon;
    SQLite::Statement rows(database, "SELECT word, parts FROM word_part ORDER BY word");
    while (rows.executeStep()) {
        if (rows.getColumn(1).isNull())
            lexicon.insert(lexicon.end(), text(rows, 0));
        else
            table.emplace_hint(table.end(), text(rows, 0), splitAtSpaces(text(rows, 1)));
    }
    return text::WordParts(std::move(table), std::move(lexicon));
}

/// How many letters of a word may be wrong.
std::size_t tolerance(std::size_t size)
{
    constexpr std::size_t kShort = 4;
    constexpr std::size_t kLong = 7;
    return size < kShort ? 0 : size < kLong ? 1 : 2;
}

/// The letters of a word, a bit each; every character that is none shares the others' bit.
std::uint32_t lettersOf(std::string_view word)
{
    constexpr unsigned kOthers = 26;
    std::uint32_t letters = 0;
    for (const char c : word)
        letters |= 1U << (c >= 'a' && c <= 'z' ? static_cast<unsigned>(c - 'a') : kOthers);
    return letters;
}

} // namespace

Vocabulary::Vocabulary(const Database& database) : m_database(database) {}

Vocabulary::~Vocabulary() = default;

SQLite::Statement& Vocabulary::prepared(std::unique_ptr<SQLite::Statement>& statement, const char* sql) const
{
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database.handle(), sql);
    statement->reset();
    return *statement;
}

void Vocabulary::loadParts() const
{
    if (m_hasParts)
        return;
    m_parts = readParts(m_database.handle());
    m_hasParts = true;
}

void Vocabulary::loadWords() const
{
    if (!m_words.empty())
        return;
    SQLite::Statement rows(m_database.handle(), "SELECT word, shown, records FROM word ORDER BY word");
    while (rows.executeStep()) {
        auto word = text(rows, 0);
        const auto letters = lettersOf(word);
        m_words.push_back({std::move(word), text(rows, 1), rows.getColumn(2).getInt(), letters});
    }
}

Vocabulary::Forms& Vocabulary::forms(const std::string& folded) const
{
    // More words than this edition has; a bound for editions to come.
    constexpr std::size_t kMost = 20000;
    if (m_forms.size() >= kMost && !m_forms.contains(folded))
        m_forms.clear();
    return m_forms[folded];
}

const std::string& Vocabulary::stem(const std::string& folded, core::Language language) const
{
    auto& known = forms(folded);
    auto& stem = language == core::Language::German ? known.german : known.english;
    if (stem.empty())
        stem = text::stem(folded, language);
    return stem;
}

const std::vector<std::string>& Vocabulary::partStems(const std::string& folded) const
{
    auto& known = forms(folded);
    if (!known.hasParts) {
        loadParts();
        for (const auto& part : m_parts.allParts(folded))
            known.parts.push_back(text::stem(part, core::Language::German));
        known.hasParts = true;
    }
    return known.parts;
}

std::vector<Synonym> Vocabulary::synonyms(std::string_view germanStems, std::string_view englishStems) const
{
    std::vector<Synonym> result;
    auto& rows =
        prepared(m_synonyms, "SELECT DISTINCT o.language, o.stems FROM synonym s JOIN synonym o ON o.term = s.term "
                             "WHERE (s.language = 'de' AND s.stems = ?1) OR (s.language = 'en' AND s.stems = ?2) "
                             "ORDER BY o.language, o.stems");
    rows.bind(1, std::string{germanStems});
    rows.bind(2, std::string{englishStems});
    while (rows.executeStep()) {
        const auto language = text(rows, 0) == "de" ? core::Language::German : core::Language::English;
        Synonym other{language, text(rows, 1)};
        if (other.stems != (language == core::Language::German ? germanStems : englishStems))
            result.push_back(std::move(other));
    }
    return result;
}

WordFamily Vocabulary::family(const std::string& folded) const
{
    WordFamily family;
    auto& rows = prepared(m_family, "SELECT word, records FROM word WHERE stem_de = ? UNION SELECT word, records "
                                    "FROM word WHERE stem_en = ? ORDER BY 1");
    rows.bind(1, stem(folded, core::Language::German));
    rows.bind(2, stem(folded, core::Language::English));
    while (rows.executeStep()) {
        CountedWord form{text(rows, 0), rows.getColumn(1).getInt()};
        family.stemRecords += form.records;
        if (form.word == folded)
            family.records = form.records;
        else if (form.word.starts_with(folded) || folded.starts_with(form.word))
            family.near.push_back(std::move(form));
    }
    return family;
}

int Vocabulary::recordsOfStem(const std::string& germanStem) const
{
    auto& rows = prepared(m_recordsOfStem, "SELECT coalesce(sum(records), 0) FROM word WHERE stem_de = ?");
    rows.bind(1, germanStem);
    return rows.executeStep() ? rows.getColumn(0).getInt() : 0;
}

int Vocabulary::recordsOfPrefix(const std::string& folded) const
{
    auto& rows = prepared(m_recordsOfPrefix, "SELECT coalesce(sum(records), 0) FROM word WHERE word >= ?1 AND "
                                             "word < ?1 || char(0x10FFFF)");
    rows.bind(1, folded);
    return rows.executeStep() ? rows.getColumn(0).getInt() : 0;
}

/// The two words of the edition that were written as one.
std::string Vocabulary::split(std::string_view folded) const
{
    // Shorter words would be found in many a slip.
    constexpr std::size_t kShortest = 3;
    constexpr std::size_t kShortestSecond = 6;
    for (std::size_t at = kShortest; at + kShortestSecond <= folded.size(); ++at)
        if (isKnown(folded.substr(0, at)) && isKnown(folded.substr(at)))
            return std::string{folded.substr(0, at)} + ' ' + std::string{folded.substr(at)};
    return {};
}

bool Vocabulary::isKnown(std::string_view folded) const
{
    loadWords();
    // The words come from the database in their order.
    return std::ranges::binary_search(m_words, folded, {},
                                      [](const Word& word) -> std::string_view { return word.folded; });
}

std::string Vocabulary::suggestion(std::string_view folded) const
{
    loadWords();
    const std::size_t most = tolerance(folded.size());
    if (most == 0)
        return {};
    for (const auto& found : {split(folded), nearest(folded, most)})
        if (!found.empty())
            return found;
    return {};
}

/// The word of the edition with the fewest wrong letters, at most `most`.
std::string Vocabulary::nearest(std::string_view folded, std::size_t most) const
{
    const Word* best = nullptr;
    std::size_t bestDistance = most + 1;
    const auto letters = lettersOf(folded);
    for (const auto& word : m_words) {
        // A wrong letter takes one from a word and brings another.
        if (static_cast<std::size_t>(std::popcount(word.letters ^ letters)) > 2 * most)
            continue;
        const auto shorter = std::min(word.folded.size(), folded.size());
        const auto longer = std::max(word.folded.size(), folded.size());
        if (longer - shorter > most || tolerance(word.folded.size()) == 0)
            continue;
        const auto distance = text::distance(folded, word.folded, std::min(most, bestDistance));
        // Of words equally near, the one that begins alike and more records have.
        const auto worth = [&](const Word& one) {
            return std::tuple(one.folded.front() == folded.front(), one.records);
        };
        if (distance < bestDistance ||
            (distance == bestDistance && distance <= most && worth(word) > worth(*best))) {
            best = &word;
            bestDistance = distance;
        }
    }
    return best && bestDistance <= most ? best->shown : std::string{};
}

} // namespace napi::store
