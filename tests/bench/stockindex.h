// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/databasewriter.h"

#include <memory>
#include <string>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace napi::bench {

/// The same rows in a plain FTS5 table: tokenizer unicode61, the four groups of fields as columns, both languages
/// in each.
class StockIndex {
public:
    /// Fills a new database at `path`.
    static void write(const std::string& path, const store::EditionData& edition);

    explicit StockIndex(const std::string& path);
    ~StockIndex();
    StockIndex(const StockIndex&) = delete;
    StockIndex& operator=(const StockIndex&) = delete;

    /// Reads the titles of the 20 best rows; gives how many there were.
    int search(const std::string& match);

private:
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<SQLite::Statement> m_best;
};

/// The words of a query as FTS5 is asked for them: all of them, or for a question any of them.
[[nodiscard]] std::string stockMatch(const std::string& words, bool lastIsPrefix, bool isAny);

} // namespace napi::bench
