// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/matchrows.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <exception>

namespace napi::store {
namespace {

constexpr const char* kWalkPointer = "napi-walk";

/// What the rows of one expression are shown to.
struct Walk {
    const MatchRows::Use& use;
    std::exception_ptr error;
};

/// An auxiliary function of FTS5 that shows each row to the walk it is given and lets none through.
void showRow(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int count,
             sqlite3_value** values)
{
    auto* walk = count == 1 ? static_cast<Walk*>(sqlite3_value_pointer(values[0], kWalkPointer)) : nullptr;
    if (!walk) {
        sqlite3_result_error(result, "napi_show is of use to the program only", -1);
        return;
    }
    try {
        walk->use(MatchRow(*api, context));
        sqlite3_result_int(result, 0);
    } catch (...) {
        walk->error = std::current_exception();
        sqlite3_result_error(result, "stopped", -1);
    }
}

/// A statement of SQLite itself: SQLiteCpp binds no pointers.
std::shared_ptr<sqlite3_stmt> prepared(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    if (result != SQLITE_OK)
        throw SQLite::Exception(database, result);
    return {statement, &sqlite3_finalize};
}

fts5_api& apiOf(sqlite3* database)
{
    fts5_api* api = nullptr;
    const auto select = prepared(database, "SELECT fts5(?1)");
    sqlite3_bind_pointer(select.get(), 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(select.get());
    if (!api)
        throw SQLite::Exception("no FTS5", SQLITE_ERROR);
    return *api;
}

} // namespace

std::int64_t MatchRow::rid() const { return m_api.xRowid(m_context); }

void MatchRow::columns(std::span<Columns> phrases) const
{
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        phrases[i] = 0;
        Fts5PhraseIter place{};
        int column = -1;
        if (m_api.xPhraseFirstColumn(m_context, static_cast<int>(i), &place, &column) != SQLITE_OK)
            continue;
        for (; column >= 0; m_api.xPhraseNextColumn(m_context, &place, &column))
            phrases[i] |= Columns{1} << static_cast<unsigned>(column);
    }
}

void MatchRow::counts(std::span<Counts> phrases) const
{
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        phrases[i].fill(0);
        Fts5PhraseIter place{};
        int column = -1;
        int offset = -1;
        if (m_api.xPhraseFirst(m_context, static_cast<int>(i), &place, &column, &offset) != SQLITE_OK)
            continue;
        for (; column >= 0; m_api.xPhraseNext(m_context, &place, &column, &offset))
            ++phrases[i].at(static_cast<std::size_t>(column));
    }
}

std::uint32_t MatchRow::length() const
{
    int words = 0;
    m_api.xColumnSize(m_context, -1, &words);
    return static_cast<std::uint32_t>(words);
}

double MatchRow::averageLength() const
{
    sqlite3_int64 words = 0;
    sqlite3_int64 rows = 0;
    m_api.xColumnTotalSize(m_context, -1, &words);
    m_api.xRowCount(m_context, &rows);
    return rows > 0 ? static_cast<double>(words) / static_cast<double>(rows) : 1.0;
}

MatchRows::MatchRows(const Database& database)
{
    auto* handle = database.handle().getHandle();
    auto& api = apiOf(handle);
    api.xCreateFunction(&api, "napi_show", nullptr, &showRow, nullptr);
    m_statement = prepared(handle, "SELECT 1 FROM search WHERE search MATCH ?1 AND napi_show(search, ?2)");
}

void MatchRows::each(const std::string& match, const Use& use)
{
    Walk walk{use, {}};
    auto* statement = m_statement.get();
    sqlite3_bind_text(statement, 1, match.data(), static_cast<int>(match.size()), SQLITE_TRANSIENT);
    sqlite3_bind_pointer(statement, 2, &walk, kWalkPointer, nullptr);
    const int result = sqlite3_step(statement);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (walk.error)
        std::rethrow_exception(walk.error);
    if (result != SQLITE_DONE)
        throw SQLite::Exception(sqlite3_db_handle(statement), result);
}

} // namespace napi::store
