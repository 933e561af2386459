// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/database.h"
#include "store/searchtext.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>

struct Fts5ExtensionApi;
struct Fts5Context;
struct sqlite3_stmt;

namespace napi::store {

/// How often a phrase stands in each column of a row.
using Counts = std::array<std::uint32_t, kColumnCount>;

/// A row of a MATCH expression, as the full-text index tells of it; its texts are not read. Phrases are numbered as
/// they stand in the expression.
class MatchRow {
public:
    MatchRow(const Fts5ExtensionApi& api, Fts5Context* context) : m_api(api), m_context(context) {}

    [[nodiscard]] std::int64_t rid() const;
    /// The columns that each phrase stands in.
    void columns(std::span<Columns> phrases) const;
    void counts(std::span<Counts> phrases) const;
    /// Words in all columns, and their average over all rows.
    [[nodiscard]] std::uint32_t length() const;
    [[nodiscard]] double averageLength() const;

private:
    const Fts5ExtensionApi& m_api;
    Fts5Context* m_context;
};

/// Walks through the rows of MATCH expressions without leaving the full-text index.
class MatchRows {
public:
    using Use = std::function<void(const MatchRow&)>;

    /// The database must outlive it.
    explicit MatchRows(const Database& database);

    /// Calls `use` for each row; what it throws is passed on.
    void each(const std::string& match, const Use& use);

private:
    std::shared_ptr<sqlite3_stmt> m_statement;
};

} // namespace napi::store
