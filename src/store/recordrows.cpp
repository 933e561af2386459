// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/recordrows.h"

#include "store/row.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <string_view>
#include <utility>

namespace napi::store {
namespace {

RecordRow rowOf(const core::Entry* entry)
{
    using core::Kind;
    if (!entry)
        return {};
    const auto kind = entry->link.kind;
    const auto weight = entry->basis ? static_cast<std::uint8_t>(*entry->basis)
                                     : static_cast<std::uint8_t>(kind <= Kind::Summit ? 1 : 2);
    return {entry, 0, kind == Kind::Source, kind == Kind::Gap || kind == Kind::Page, weight};
}

} // namespace

void RecordRows::load()
{
    m_rows.assign(m_plan.entries().size() + 1, {});
    // Within a kind the outline keeps the order of the rows, so a record stands where the last one of its kind did
    // or right behind it; only in another order it has to be looked for.
    std::array<std::size_t, core::kKinds.size() + 1> next{};
    SQLite::Statement rows(m_database.handle(), "SELECT rid, kind, id FROM record ORDER BY rid");
    while (rows.executeStep()) {
        const auto rid = rows.getColumn(0).getInt64();
        const auto kind = core::kindFromName(rows.getColumn(1).getText());
        if (!kind || rid < 1 || std::cmp_greater_equal(rid, m_rows.size()))
            continue;
        const std::string_view id = rows.getColumn(2).getText();
        const auto likely = m_plan.entries(*kind);
        auto& place = next.at(static_cast<std::size_t>(*kind));
        const bool isLikely = place < likely.size() && likely[place].link.id == id;
        m_rows[static_cast<std::size_t>(rid)] =
            rowOf(isLikely ? &likely[place++] : m_plan.find({*kind, std::string{id}}));
    }
}

const RecordRow& RecordRows::row(std::int64_t rid)
{
    if (m_rows.empty())
        load();
    return m_rows[rid > 0 && std::cmp_less(rid, m_rows.size()) ? static_cast<std::size_t>(rid) : 0];
}

std::uint32_t RecordRows::words(const MatchRow& row)
{
    const auto rid = row.rid();
    if (this->row(rid).words == 0)
        m_rows[static_cast<std::size_t>(rid)].words = row.length();
    return m_rows[static_cast<std::size_t>(rid)].words;
}

} // namespace napi::store
