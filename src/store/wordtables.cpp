// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/wordtables.h"

#include "store/searchtext.h"
#include "text/stem.h"
#include "text/tokens.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <set>

namespace napi::store {
namespace {

void run(SQLite::Statement& statement)
{
    statement.exec();
    statement.reset();
}

void writeParts(SQLite::Database& database, const text::WordParts& parts)
{
    SQLite::Statement insert(database, "INSERT INTO word_part VALUES (?,?)");
    for (const auto& [word, list] : parts.table()) {
        std::string joined;
        for (const auto& part : list)
            joined += (joined.empty() ? "" : " ") + part;
        insert.bind(1, word);
        insert.bind(2, joined);
        run(insert);
    }
    for (const auto& word : parts.lexicon()) {
        if (parts.table().contains(word))
            continue;
        insert.bind(1, word);
        insert.bind(2);
        run(insert);
    }
}

void writeSynonyms(SQLite::Database& database, const std::vector<core::Record>& records)
{
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO synonym VALUES (?,?,?)");
    std::int64_t rid = 0;
    const auto add = [&](const std::string& words, core::Language language) {
        const auto stems = text::stems(words, language);
        if (stems.empty())
            return;
        insert.bind(1, stems);
        insert.bind(2, language == core::Language::German ? "de" : "en");
        insert.bind(3, rid);
        run(insert);
    };
    const auto addBoth = [&](const core::Text& text) {
        add(text.de, core::Language::German);
        add(text.en, core::Language::English);
    };
    for (const auto& record : records) {
        ++rid;
        if (record.entry.link.kind != core::Kind::Term)
            continue;
        addBoth(record.entry.title);
        addBoth({record.entry.abbreviation, record.entry.abbreviation});
        for (const auto& synonym : record.synonyms)
            addBoth(synonym);
    }
}

/// How often each spelling of a word occurs, and in how many records the word does.
struct Word {
    std::map<std::string, int> spellings;
    int records = 0;

    [[nodiscard]] const std::string& shown() const
    {
        const auto* best = &*spellings.begin();
        for (const auto& spelling : spellings)
            if (spelling.second > best->second)
                best = &spelling;
        return best->first;
    }
};

void writeVocabulary(SQLite::Database& database, const std::vector<core::Record>& records)
{
    std::map<std::string, Word> words;
    for (const auto& record : records) {
        std::set<std::string> seen;
        for (const auto group : kFieldGroups) {
            const auto texts = searchText(record, group);
            for (const auto* text : {&texts.de, &texts.en})
                for (const auto& token : text::tokens(*text)) {
                    auto& word = words[token.exact];
                    ++word.spellings[text->substr(token.begin, token.end - token.begin)];
                    word.records += seen.insert(token.exact).second ? 1 : 0;
                }
        }
    }
    SQLite::Statement insert(database, "INSERT INTO word VALUES (?,?,?,?,?)");
    for (const auto& [word, facts] : words) {
        insert.bind(1, word);
        insert.bind(2, text::stem(word, core::Language::German));
        insert.bind(3, text::stem(word, core::Language::English));
        insert.bind(4, facts.shown());
        insert.bind(5, facts.records);
        run(insert);
    }
}

} // namespace

void writeWords(SQLite::Database& database, const std::vector<core::Record>& records, const text::WordParts& parts)
{
    writeParts(database, parts);
    writeSynonyms(database, records);
    writeVocabulary(database, records);
}

} // namespace napi::store
