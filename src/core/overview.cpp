// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/overview.h"

#include <algorithm>
#include <tuple>

namespace napi::core {
namespace {

/// The measures that pass `list`, counted by basis.
MeasureCount counted(const Plan& plan, std::string id, Query list)
{
    list.filter.facet(FacetKey::Kind).any = {std::string{kindName(Kind::Measure)}};
    MeasureCount count{std::move(id), 0, 0, 0, std::move(list)};
    for (const auto& entry : plan.entries(Kind::Measure)) {
        if (!entry.basis || !matches(entry, count.list.filter))
            continue;
        ++(*entry.basis == Basis::Stated   ? count.stated
           : *entry.basis == Basis::Summit ? count.summit
                                           : count.related);
    }
    return count;
}

MeasureCount counted(const Plan& plan, FacetKey key, const std::string& id)
{
    Query list;
    list.filter.facet(key).any = {id};
    return counted(plan, id, std::move(list));
}

} // namespace

int MeasureCount::of(Basis basis) const
{
    return basis == Basis::Stated ? stated : basis == Basis::Summit ? summit : related;
}

Query MeasureCount::listOf(Basis basis) const
{
    Query query = list;
    query.filter.facet(FacetKey::Basis).any = {std::string{basisName(basis)}};
    return query;
}

MeasureCount allMeasures(const Plan& plan) { return counted(plan, std::string{}, Query{}); }

MeasureCount measuresOfPhase(const Plan& plan, const std::string& phase)
{
    return counted(plan, FacetKey::Phase, phase);
}

PhaseFieldMatrix phaseFieldMatrix(const Plan& plan)
{
    PhaseFieldMatrix matrix;
    for (const auto& phase : plan.entries(Kind::Phase))
        matrix.phases.push_back(phase.link.id);
    for (const auto& field : plan.fields()) {
        PhaseFieldMatrix::Row row{field.id, {}};
        for (const auto& phase : matrix.phases) {
            Query list;
            list.filter.facet(FacetKey::Phase).any = {phase};
            list.filter.facet(FacetKey::Field).any = {field.id};
            row.cells.push_back(counted(plan, phase, std::move(list)));
        }
        row.cells.push_back(counted(plan, FacetKey::Field, field.id));
        if (row.cells.back().total() > 0)
            matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

std::vector<MeasureCount> measuresByLead(const Plan& plan)
{
    std::vector<MeasureCount> counts;
    for (const auto& organisation : plan.entries(Kind::Organisation))
        if (auto count = counted(plan, FacetKey::Lead, organisation.link.id); count.total() > 0)
            counts.push_back(std::move(count));
    std::ranges::stable_sort(counts, {}, [&](const MeasureCount& count) {
        return std::tuple(-count.total(), plan.find({Kind::Organisation, count.id})->title.de);
    });
    return counts;
}

std::vector<MeasureCount> measuresByTarget(const Plan& plan)
{
    std::vector<MeasureCount> counts;
    for (const auto& target : plan.targets())
        counts.push_back(counted(plan, FacetKey::Target, target.id));
    return counts;
}

} // namespace napi::core
