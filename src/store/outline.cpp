// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/guard.h"
#include "store/planstore.h"
#include "store/roles.h"
#include "store/row.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>

namespace napi::store {
namespace {

core::Entry readEntry(const SQLite::Statement& row)
{
    core::Entry entry;
    entry.link = {core::kindFromName(text(row, 1)).value_or(core::Kind::Gap), text(row, 2)};
    entry.title = {text(row, 3), text(row, 4)};
    entry.abbreviation = text(row, 5);
    entry.category = text(row, 6);
    entry.phase = text(row, 7);
    entry.phaseBasis = core::phaseBasisFromName(text(row, 8));
    entry.basis = core::basisFromName(text(row, 9));
    entry.forum = text(row, 10);
    entry.field = text(row, 11);
    entry.start = core::Date::parse(text(row, 12));
    entry.end = core::Date::parse(text(row, 13));
    return entry;
}

/// rids count from 1 in the order of the records; where they do not, the file is damaged.
void expect(bool rowsFit)
{
    if (!rowsFit)
        throw SQLite::Exception("rows do not fit together");
}

std::vector<core::Entry> readEntries(SQLite::Database& database)
{
    std::vector<core::Entry> entries;
    SQLite::Statement rows(database,
                           "SELECT rid, kind, id, title_de, title_en, abbreviation, category, phase, phase_basis, "
                           "basis, forum, field, start_date, end_date FROM record ORDER BY rid");
    while (rows.executeStep()) {
        entries.push_back(readEntry(rows));
        expect(rows.getColumn(0).getInt64() == static_cast<std::int64_t>(entries.size()));
    }
    const auto last = database.execAndGet("SELECT coalesce(max(rid), 0) FROM record_text").getInt64();
    expect(last <= static_cast<std::int64_t>(entries.size()));
    return entries;
}

/// The entry that a row of another table belongs to.
core::Entry& entryOf(const SQLite::Statement& row, std::vector<core::Entry>& entries)
{
    const auto rid = row.getColumn(0).getInt64();
    expect(rid >= 1 && static_cast<std::size_t>(rid) <= entries.size());
    return entries[static_cast<std::size_t>(rid - 1)];
}

void readReferences(SQLite::Database& database, std::vector<core::Entry>& entries)
{
    SQLite::Statement rows(database, "SELECT rid, role, id FROM record_ref WHERE id IS NOT NULL AND "
                                     "role IN ('lead', 'target', 'phase', 'summit') ORDER BY rid, role, ord");
    while (rows.executeStep()) {
        auto& entry = entryOf(rows, entries);
        const std::string role = text(rows, 1);
        auto& list = role == role::kLead     ? entry.leads
                     : role == role::kTarget ? entry.targets
                     : role == role::kPhase  ? entry.phases
                                             : entry.summits;
        const std::string id = text(rows, 2);
        if (std::find(list.begin(), list.end(), id) == list.end())
            list.push_back(id);
    }
}

void readOtherNames(SQLite::Database& database, std::vector<core::Entry>& entries)
{
    SQLite::Statement rows(database,
                           "SELECT t.rid, t.de, t.en FROM record r JOIN record_text t ON t.rid = r.rid AND "
                           "t.role = 'other_name' WHERE r.kind = 'organisation' ORDER BY t.rid, t.ord");
    while (rows.executeStep())
        entryOf(rows, entries).otherNames.push_back(bilingual(rows, 1));
}

std::vector<core::Label> readLabels(SQLite::Database& database, const char* list)
{
    std::vector<core::Label> labels;
    SQLite::Statement rows(database, "SELECT id, de, en FROM label WHERE list = ? ORDER BY ord");
    rows.bind(1, list);
    while (rows.executeStep())
        labels.push_back({text(rows, 0), {text(rows, 1), text(rows, 2)}});
    return labels;
}

std::vector<core::Change> readChanges(SQLite::Database& database)
{
    std::vector<core::Change> changes;
    SQLite::Statement rows(database, "SELECT version, de, en FROM change ORDER BY ord");
    while (rows.executeStep())
        if (const auto version = core::Date::parse(text(rows, 0)))
            changes.push_back({*version, bilingual(rows, 1)});
    return changes;
}

core::Edition readEdition(SQLite::Database& database)
{
    std::map<std::string, std::string> values;
    SQLite::Statement rows(database, "SELECT key, value FROM metadata");
    while (rows.executeStep())
        values[text(rows, 0)] = text(rows, 1);
    return {values["data_version"],
            {values["title"], values["title_en"]},
            {values["description"], values["description_en"]},
            values["license"],
            values["license_url"],
            values["built_from"],
            readChanges(database)};
}

} // namespace

core::Plan loadPlan(const Database& database)
{
    return guarded(database.path(), [&] {
        auto& handle = database.handle();
        auto entries = readEntries(handle);
        readReferences(handle, entries);
        readOtherNames(handle, entries);
        return core::Plan(std::move(entries), readLabels(handle, "field"), readLabels(handle, "target"),
                          readEdition(handle));
    });
}

} // namespace napi::store
