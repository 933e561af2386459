// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/planstore.h"

#include "store/guard.h"
#include "store/recordtexts.h"
#include "store/roles.h"
#include "store/row.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace napi::store {
namespace {

std::vector<std::string> evidence(SQLite::Database& database, const char* owner, std::int64_t id)
{
    std::vector<std::string> sources;
    SQLite::Statement rows(database, "SELECT source FROM evidence WHERE owner = ? AND oid = ? ORDER BY ord");
    rows.bind(1, owner);
    rows.bind(2, id);
    while (rows.executeStep())
        sources.push_back(text(rows, 0));
    return sources;
}

core::Figure readFigure(SQLite::Database& database, const SQLite::Statement& row)
{
    core::Figure figure;
    figure.label = bilingual(row, 1);
    figure.value = row.getColumn(3).getDouble();
    figure.unit = bilingual(row, 4);
    figure.qualifier = bilingual(row, 6);
    figure.meaning = bilingual(row, 8);
    figure.asOf = core::Date::parse(text(row, 10));
    figure.asOfNote = bilingual(row, 11);
    figure.sources = evidence(database, "figure", row.getColumn(0).getInt64());
    return figure;
}

std::vector<core::Figure> readFigures(SQLite::Database& database, std::optional<std::int64_t> rid)
{
    std::vector<core::Figure> figures;
    SQLite::Statement rows(database,
                           "SELECT fid, label_de, label_en, value, unit_de, unit_en, qualifier_de, qualifier_en, "
                           "meaning_de, meaning_en, as_of, as_of_note_de, as_of_note_en FROM figure "
                           "WHERE rid IS ? ORDER BY fid");
    if (rid)
        rows.bind(1, *rid);
    while (rows.executeStep())
        figures.push_back(readFigure(database, rows));
    return figures;
}

std::vector<core::Statement> readStatements(SQLite::Database& database, std::int64_t rid)
{
    std::vector<core::Statement> statements;
    SQLite::Statement rows(database,
                           "SELECT sid, type, by_de, by_en, de, en FROM statement WHERE rid = ? ORDER BY sid");
    rows.bind(1, rid);
    while (rows.executeStep())
        statements.push_back({role::statementKind(text(rows, 1)), bilingual(rows, 2), bilingual(rows, 4),
                              evidence(database, "statement", rows.getColumn(0).getInt64())});
    return statements;
}

void readTexts(SQLite::Database& database, std::int64_t rid, core::Record& record)
{
    SQLite::Statement rows(database, "SELECT role, de, en FROM record_text WHERE rid = ? ORDER BY role, ord");
    rows.bind(1, rid);
    while (rows.executeStep())
        placeText(record, text(rows, 0), bilingual(rows, 1));
}

void readReferences(SQLite::Database& database, std::int64_t rid, core::Record& record)
{
    SQLite::Statement rows(database,
                           "SELECT role, kind, id, de, en FROM record_ref WHERE rid = ? ORDER BY role, ord");
    rows.bind(1, rid);
    while (rows.executeStep()) {
        const std::string role = text(rows, 0);
        const std::string id = text(rows, 2);
        if (role == role::kLead)
            record.leads.push_back({id, bilingual(rows, 3)});
        else if (role == role::kPartner)
            record.partners.push_back({id, bilingual(rows, 3)});
        else if (role == role::kSource)
            record.sources.push_back(id);
        else if (role == role::kAlsoPhase)
            record.alsoPhases.push_back(
                {id, core::phaseBasisFromName(text(rows, 3)).value_or(core::PhaseBasis::Theme)});
        else if (role == role::kTarget)
            record.targetGroups.push_back({id, bilingual(rows, 3)});
        else if (role == role::kRelated)
            record.related.push_back(
                {{core::kindFromName(text(rows, 1)).value_or(core::Kind::Gap), id}, bilingual(rows, 3)});
    }
}

void addUsage(core::Record& record, core::Usage usage)
{
    for (const auto& known : record.usedBy)
        if (known.link == usage.link && known.role == usage.role)
            return;
    record.usedBy.push_back(std::move(usage));
}

/// Which records name this one; for a source also through figures and statements.
void readUsages(SQLite::Database& database, core::Record& record)
{
    SQLite::Statement rows(database, "SELECT f.role, r.kind, r.id FROM record_ref f JOIN record r ON r.rid = f.rid "
                                     "WHERE f.kind = ?1 AND f.id = ?2 "
                                     "UNION ALL SELECT 'source', r.kind, r.id FROM evidence e "
                                     "JOIN figure g ON e.owner = 'figure' AND g.fid = e.oid "
                                     "JOIN record r ON r.rid = g.rid WHERE ?1 = 'source' AND e.source = ?2 "
                                     "UNION ALL SELECT 'source', r.kind, r.id FROM evidence e "
                                     "JOIN statement s ON e.owner = 'statement' AND s.sid = e.oid "
                                     "JOIN record r ON r.rid = s.rid WHERE ?1 = 'source' AND e.source = ?2 "
                                     // Figures of the plan stand on its page, counts on that of completeness.
                                     "UNION ALL SELECT 'source', 'page', CASE e.owner WHEN 'figure' THEN 'plan' "
                                     "ELSE 'completeness' END FROM evidence e LEFT JOIN figure g ON "
                                     "e.owner = 'figure' AND g.fid = e.oid WHERE ?1 = 'source' AND e.source = ?2 "
                                     "AND (e.owner = 'coverage' OR (e.owner = 'figure' AND g.rid IS NULL))");
    rows.bind(1, std::string{core::kindName(record.entry.link.kind)});
    rows.bind(2, record.entry.link.id);
    while (rows.executeStep()) {
        const auto role = role::usageRole(text(rows, 0));
        const auto kind = core::kindFromName(text(rows, 1));
        if (role && kind)
            addUsage(record, {*role, {*kind, text(rows, 2)}});
    }
}

std::int64_t ridOf(SQLite::Database& database, const core::Link& link)
{
    SQLite::Statement row(database, "SELECT rid FROM record WHERE kind = ? AND id = ?");
    row.bind(1, std::string{core::kindName(link.kind)});
    row.bind(2, link.id);
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

} // namespace

std::optional<core::Record> PlanStore::record(const core::Link& link) const
{
    const auto* entry = m_plan.find(link);
    if (!entry)
        return std::nullopt;
    return guarded(m_database.path(), [&] {
        auto& database = m_database.handle();
        core::Record record;
        record.entry = *entry;
        const auto rid = ridOf(database, link);
        readTexts(database, rid, record);
        readReferences(database, rid, record);
        readUsages(database, record);
        record.figures = readFigures(database, rid);
        record.statements = readStatements(database, rid);
        return std::optional{std::move(record)};
    });
}

std::vector<core::Figure> PlanStore::planFigures() const
{
    return guarded(m_database.path(), [&] { return readFigures(m_database.handle(), std::nullopt); });
}

std::vector<core::Coverage> PlanStore::coverage() const
{
    return guarded(m_database.path(), [&] {
        std::vector<core::Coverage> result;
        SQLite::Statement rows(
            m_database.handle(),
            "SELECT cid, title_de, title_en, phase, stated, qualifier_de, qualifier_en, rule_de, "
            "rule_en, list FROM coverage ORDER BY cid");
        while (rows.executeStep())
            result.push_back(
                {bilingual(rows, 1), text(rows, 3),
                 rows.getColumn(4).isNull() ? std::nullopt : std::optional{rows.getColumn(4).getDouble()},
                 bilingual(rows, 5), bilingual(rows, 7),
                 core::Query::fromLink(text(rows, 9)).value_or(core::Query{}),
                 evidence(m_database.handle(), "coverage", rows.getColumn(0).getInt64())});
        return result;
    });
}

} // namespace napi::store
