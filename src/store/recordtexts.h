// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "store/database.h"
#include "store/searchtext.h"

#include <cstdint>
#include <memory>
#include <string>

namespace SQLite {
class Statement;
}

namespace napi::store {

/// Puts a text of a record where its role says. Roles of a meeting bring the meeting into being.
void placeText(core::Record& record, const std::string& role, core::Text text);

/// The texts of records that the search looks at, without the rest of the record. One thread at a time.
class RecordTexts {
public:
    /// The database must outlive it.
    explicit RecordTexts(const Database& database);
    ~RecordTexts();
    RecordTexts(const RecordTexts&) = delete;
    RecordTexts& operator=(const RecordTexts&) = delete;

    /// Turns to the record of a row.
    void open(std::int64_t rid);
    /// What searchText() gives for the record, but for the group of titles, which the outline has.
    [[nodiscard]] core::Text lines(FieldGroup group);
    [[nodiscard]] const core::Text& summary() const { return m_record.summary; }

private:
    void readReferences();
    void readFigures();
    void readStatements();

    std::unique_ptr<SQLite::Statement> m_texts;
    std::unique_ptr<SQLite::Statement> m_references;
    std::unique_ptr<SQLite::Statement> m_figures;
    std::unique_ptr<SQLite::Statement> m_statements;
    std::int64_t m_rid = 0;
    /// What has been read of it.
    core::Record m_record;
    bool m_isWhole = false;
};

} // namespace napi::store
