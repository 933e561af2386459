// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"
#include "store/matchrows.h"

#include <cstdint>
#include <vector>

namespace napi::store {

/// What the search needs to know of a row at once, in little room: a search may go through all of them.
struct RecordRow {
    /// Null for a row that the outline does not have.
    const core::Entry* entry = nullptr;
    /// 0 until it has been asked for.
    std::uint32_t words = 0;
    /// Sources stand behind everything that they are sources of.
    bool isSource = false;
    /// Within a group of fields, what the plan is made of comes before what is said about it.
    bool isRemark = false;
    /// Basis as an order: stated, summit, related. The parts of the plan stand with the second, what happened
    /// around it, who took part and what words mean with the third.
    std::uint8_t weight = 0;
};

/// The rows of the full-text table. Read when the first is asked for.
class RecordRows {
public:
    /// Both must outlive it.
    RecordRows(const Database& database, const core::Plan& plan) : m_database(database), m_plan(plan) {}

    [[nodiscard]] const RecordRow& row(std::int64_t rid);
    /// How many words a row has.
    [[nodiscard]] std::uint32_t words(const MatchRow& row);

private:
    void load();

    const Database& m_database;
    const core::Plan& m_plan;
    /// By rid.
    std::vector<RecordRow> m_rows;
};

} // namespace napi::store
