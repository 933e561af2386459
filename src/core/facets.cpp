// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/facets.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace napi::core {
namespace {

using Values = std::vector<std::string>;

Values idsOf(std::span<const Entry> entries)
{
    Values ids;
    for (const auto& entry : entries)
        ids.push_back(entry.link.id);
    return ids;
}

Values idsOf(std::span<const Label> labels)
{
    Values ids;
    for (const auto& label : labels)
        ids.push_back(label.id);
    return ids;
}

Values forumsByPhase(const Plan& plan)
{
    Values ids;
    for (const auto& phase : plan.entries(Kind::Phase))
        for (const auto& forum : plan.entries(Kind::Forum))
            if (forum.phase == phase.link.id)
                ids.push_back(forum.link.id);
    return ids;
}

Values kindsOf(const Plan& plan)
{
    Values names;
    for (const auto kind : kKinds)
        names.emplace_back(kindName(kind));
    if (std::ranges::any_of(plan.entries(Kind::Gap),
                            [](const Entry& gap) { return gap.category == kContradiction; }))
        names.emplace_back(kContradiction);
    if (!plan.entries(Kind::Page).empty())
        names.emplace_back(kindName(Kind::Page));
    return names;
}

Values leadsOf(const Plan& plan)
{
    std::set<std::string> ids;
    for (const auto& entry : plan.entries())
        ids.insert(entry.leads.begin(), entry.leads.end());
    return {ids.begin(), ids.end()};
}

Values valuesOf(const Plan& plan, FacetKey key)
{
    switch (key) {
    case FacetKey::Phase:
        return idsOf(plan.entries(Kind::Phase));
    case FacetKey::Forum:
        return forumsByPhase(plan);
    case FacetKey::Field:
        return idsOf(plan.fields());
    case FacetKey::Lead:
        return leadsOf(plan);
    case FacetKey::Basis:
        return {std::string{basisName(Basis::Stated)}, std::string{basisName(Basis::Summit)},
                std::string{basisName(Basis::Related)}};
    case FacetKey::Kind:
        return kindsOf(plan);
    case FacetKey::Target:
        return idsOf(plan.targets());
    case FacetKey::Summit:
        return idsOf(plan.entries(Kind::Summit));
    }
    return {};
}

std::string nameOf(const Plan& plan, const std::string& lead, Language language)
{
    const auto* entry = plan.find({Kind::Organisation, lead});
    if (!entry)
        return lead;
    return entry->abbreviation.empty() ? entry->title.in(language) : entry->abbreviation;
}

void sortLeads(const Plan& plan, std::vector<FacetCount>& counts, Language language)
{
    std::ranges::sort(counts, [&](const FacetCount& a, const FacetCount& b) {
        return a.count != b.count ? a.count > b.count
                                  : nameOf(plan, a.value, language) < nameOf(plan, b.value, language);
    });
}

template <typename Value>
void addOnce(std::vector<Value>& values, const Value& value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

template <typename Value>
void choose(std::vector<Value>& wanted, std::vector<Value>& unwanted, const Value& value)
{
    std::erase(unwanted, value);
    addOnce(wanted, value);
}

} // namespace

Entries allEntries(const Plan& plan)
{
    Entries entries;
    entries.reserve(plan.entries().size());
    for (const auto& entry : plan.entries())
        entries.push_back(&entry);
    return entries;
}

std::vector<FacetCount> facetCounts(const Plan& plan, FacetKey key, const Entries& entries, const Filter& filter,
                                    Language language)
{
    Filter others = filter;
    others.facet(key) = {};
    std::unordered_map<std::string, std::size_t> found;
    for (const auto* entry : entries)
        if (matches(*entry, others))
            for (const auto& value : facetValues(*entry, key))
                ++found[value];
    std::vector<FacetCount> counts;
    for (auto& value : valuesOf(plan, key)) {
        const auto place = found.find(value);
        counts.push_back({std::move(value), place == found.end() ? 0 : place->second});
    }
    if (key == FacetKey::Lead)
        sortLeads(plan, counts, language);
    return counts;
}

std::size_t countMatching(const Entries& entries, const Filter& filter)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(entries, [&](const Entry* entry) { return matches(*entry, filter); }));
}

std::vector<Condition> conditions(const Filter& filter)
{
    std::vector<Condition> result;
    for (const auto key : kFacetKeys) {
        for (const auto& value : filter.facet(key).any)
            result.push_back({key, value, false});
        for (const auto& value : filter.facet(key).none)
            result.push_back({key, value, true});
    }
    for (const auto& span : filter.years)
        result.push_back({std::nullopt, span.toString(), false});
    for (const auto& span : filter.notYears)
        result.push_back({std::nullopt, span.toString(), true});
    return result;
}

Filter with(Filter filter, const Condition& condition)
{
    if (condition.key) {
        auto& [any, none] = filter.facet(*condition.key);
        choose(condition.isExcluded ? none : any, condition.isExcluded ? any : none, condition.value);
    } else if (const auto span = YearSpan::parse(condition.value)) {
        choose(condition.isExcluded ? filter.notYears : filter.years,
               condition.isExcluded ? filter.years : filter.notYears, *span);
    }
    return filter;
}

Filter without(Filter filter, const Condition& condition)
{
    if (condition.key) {
        auto& [any, none] = filter.facet(*condition.key);
        std::erase(condition.isExcluded ? none : any, condition.value);
    } else if (const auto span = YearSpan::parse(condition.value)) {
        std::erase(condition.isExcluded ? filter.notYears : filter.years, *span);
    }
    return filter;
}

Filter joined(Filter filter, const Filter& more)
{
    for (const auto& condition : conditions(more))
        filter = with(std::move(filter), condition);
    return filter;
}

} // namespace napi::core
