// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/vocabulary.h"

#include "store/row.h"
#include "text/distance.h"
#include "text/stem.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <sstream>
#include <tuple>

namespace napi::store {
namespace {

text::Parts splitAtSpaces(const std::string& text)
{
    std::istringstream words(text);
    text::Parts parts;
    for (std::string word; words >> word;)
        parts.push_back(word);
    return parts;
}

text::WordParts readParts(SQLite::Database& database)
{
    text::WordParts::Table table;
    text::WordParts::Lexicon lexicon;
    SQLite::Statement rows(database, "SELECT word, parts FROM word_part");
    while (rows.executeStep()) {
        if (rows.getColumn(1).isNull())
            lexicon.insert(text(rows, 0));
        else
            table.emplace(text(rows, 0), splitAtSpaces(text(rows, 1)));
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

} // namespace

void Vocabulary::load() const
{
    std::call_once(m_loaded, [&] {
        m_parts = readParts(m_database.handle());
        SQLite::Statement rows(m_database.handle(), "SELECT word, shown, records FROM word ORDER BY word");
        while (rows.executeStep())
            m_words.push_back({text(rows, 0), text(rows, 1), rows.getColumn(2).getInt()});
    });
}

std::vector<std::string> Vocabulary::partStems(std::string_view folded) const
{
    load();
    std::vector<std::string> stems;
    for (const auto& part : m_parts.allParts(folded))
        stems.push_back(text::stem(part, core::Language::German));
    return stems;
}

std::vector<Synonym> Vocabulary::synonyms(std::string_view germanStems, std::string_view englishStems) const
{
    std::vector<Synonym> result;
    SQLite::Statement rows(m_database.handle(),
                           "SELECT DISTINCT o.language, o.stems FROM synonym s JOIN synonym o ON o.term = s.term "
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

std::vector<std::string> Vocabulary::nearForms(std::string_view folded) const
{
    std::vector<std::string> forms;
    SQLite::Statement rows(m_database.handle(),
                           "SELECT word FROM word WHERE stem_de = ? UNION SELECT word FROM word "
                           "WHERE stem_en = ? ORDER BY 1");
    rows.bind(1, text::stem(folded, core::Language::German));
    rows.bind(2, text::stem(folded, core::Language::English));
    while (rows.executeStep())
        if (const auto word = text(rows, 0);
            word != folded && (word.starts_with(folded) || folded.starts_with(word)))
            forms.push_back(word);
    return forms;
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
    load();
    // The words come from the database in their order.
    return std::ranges::binary_search(m_words, folded, {},
                                      [](const Word& word) -> std::string_view { return word.folded; });
}

std::string Vocabulary::suggestion(std::string_view folded) const
{
    load();
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
    for (const auto& word : m_words) {
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
