// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "bench/stockindex.h"

#include "core/searchwords.h"
#include "store/searchtext.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace napi::bench {

void StockIndex::write(const std::string& path, const store::EditionData& edition)
{
    std::filesystem::remove(path);
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE VIRTUAL TABLE stock USING fts5 (title, summary, people, rest, tokenize = 'unicode61', "
                  "prefix = '2 3')");
    SQLite::Transaction transaction(database);
    SQLite::Statement insert(database, "INSERT INTO stock VALUES (?,?,?,?)");
    for (const auto& record : edition.records) {
        int column = 0;
        for (const auto group : store::kFieldGroups) {
            const auto text = store::searchText(record, group);
            insert.bind(++column, text.de + text.en);
        }
        insert.exec();
        insert.reset();
    }
    transaction.commit();
    database.exec("INSERT INTO stock(stock) VALUES ('optimize')");
    database.exec("VACUUM");
}

StockIndex::StockIndex(const std::string& path)
    : m_database(std::make_unique<SQLite::Database>(path, SQLite::OPEN_READONLY))
    , m_best(std::make_unique<SQLite::Statement>(
          *m_database, "SELECT rowid, title FROM stock WHERE stock MATCH ? ORDER BY bm25(stock) LIMIT 20"))
{
}

StockIndex::~StockIndex() = default;

int StockIndex::search(const std::string& match)
{
    int rows = 0;
    m_best->bind(1, match);
    while (m_best->executeStep())
        rows += m_best->getColumn(1).getString().empty() ? 0 : 1;
    m_best->reset();
    return rows;
}

std::string stockMatch(const std::string& words, bool lastIsPrefix, bool isAny)
{
    std::string match;
    for (const auto& group : core::readSearchWords(words).groups) {
        std::string quoted;
        for (const char c : group.front().text)
            quoted += c == '"' ? ' ' : c;
        match += (match.empty() ? "\"" : isAny ? " OR \"" : " AND \"") + quoted + '"';
    }
    return lastIsPrefix ? match + '*' : match;
}

} // namespace napi::bench
