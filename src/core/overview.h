// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"

#include <string>
#include <vector>

namespace napi::core {

/// How many measures something has, by basis, and the search that finds them.
struct MeasureCount {
    /// The value that is counted: an id of a field, an organisation, a target group, a basis or a phase.
    std::string id;
    int stated = 0;
    int summit = 0;
    int related = 0;
    Query list;

    [[nodiscard]] int of(Basis basis) const;
    /// The search that finds those of one basis.
    [[nodiscard]] Query listOf(Basis basis) const;
    [[nodiscard]] int total() const { return stated + summit + related; }
    [[nodiscard]] int inPlan() const { return stated + summit; }
};

/// Measures by field and phase: a row for each field that has any, in the order of the plan, with a cell for each
/// phase and the whole row as the last one.
struct PhaseFieldMatrix {
    std::vector<std::string> phases;
    struct Row {
        std::string field;
        std::vector<MeasureCount> cells;
    };
    std::vector<Row> rows;
};

/// All measures, and those of one phase.
[[nodiscard]] MeasureCount allMeasures(const Plan& plan);
[[nodiscard]] MeasureCount measuresOfPhase(const Plan& plan, const std::string& phase);
[[nodiscard]] PhaseFieldMatrix phaseFieldMatrix(const Plan& plan);
/// Organisations in the lead of measures, those with the most first, equal ones by name.
[[nodiscard]] std::vector<MeasureCount> measuresByLead(const Plan& plan);
/// Target groups in the order of the plan. A measure for several groups counts in each.
[[nodiscard]] std::vector<MeasureCount> measuresByTarget(const Plan& plan);

} // namespace napi::core
