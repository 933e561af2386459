// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "store/database.h"

namespace napi::store {

/// The outline: ids, titles, bases and dates of every record, without the long texts. Throws core::StoreError.
[[nodiscard]] core::Plan loadPlan(const Database& database);

/// Reads whole records when they are shown.
class PlanStore : public core::PlanTexts {
public:
    /// Both must outlive the store.
    PlanStore(const Database& database, const core::Plan& plan) : m_database(database), m_plan(plan) {}

    [[nodiscard]] std::optional<core::Record> record(const core::Link& link) const override;
    [[nodiscard]] std::vector<core::Figure> planFigures() const override;
    [[nodiscard]] std::vector<core::Coverage> coverage() const override;

private:
    const Database& m_database;
    const core::Plan& m_plan;
};

} // namespace napi::store
