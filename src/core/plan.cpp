// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/plan.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace napi::core {
namespace {

constexpr std::array<std::string_view, 3> kBasisNames{"stated", "summit", "related"};
constexpr std::array<std::string_view, 3> kPhaseBasisNames{"named", "inferred", "theme"};

template <typename Enum>
std::optional<Enum> fromName(const std::array<std::string_view, 3>& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

const Label* findLabel(std::span<const Label> labels, std::string_view id)
{
    const auto found = std::ranges::find(labels, id, &Label::id);
    return found == labels.end() ? nullptr : &*found;
}

} // namespace

std::string_view basisName(Basis basis) { return kBasisNames[static_cast<std::size_t>(basis)]; }

std::optional<Basis> basisFromName(std::string_view name) { return fromName<Basis>(kBasisNames, name); }

std::string_view phaseBasisName(PhaseBasis basis) { return kPhaseBasisNames[static_cast<std::size_t>(basis)]; }

std::optional<PhaseBasis> phaseBasisFromName(std::string_view name)
{
    return fromName<PhaseBasis>(kPhaseBasisNames, name);
}

Plan::Plan(std::vector<Entry> entries, std::vector<Label> fields, std::vector<Label> targets, Edition edition)
    : m_entries(std::move(entries))
    , m_fields(std::move(fields))
    , m_targets(std::move(targets))
    , m_edition(std::move(edition))
{
    std::ranges::stable_sort(m_entries, {}, [](const Entry& entry) { return entry.link.kind; });
    for (std::size_t position = 0; position < m_entries.size(); ++position) {
        const Link& link = m_entries[position].link;
        if (!m_positions.emplace(link, position).second)
            throw std::logic_error("two entries with the link " + link.toString());
        auto& range = m_ranges.try_emplace(link.kind, position, position).first->second;
        range.second = position + 1;
    }
}

std::span<const Entry> Plan::entries(Kind kind) const
{
    const auto found = m_ranges.find(kind);
    if (found == m_ranges.end())
        return {};
    const auto [first, last] = found->second;
    return std::span{m_entries}.subspan(first, last - first);
}

const Entry* Plan::find(const Link& link) const
{
    const auto found = m_positions.find(link);
    return found == m_positions.end() ? nullptr : &m_entries[found->second];
}

const Label* Plan::field(std::string_view id) const { return findLabel(m_fields, id); }

const Label* Plan::target(std::string_view id) const { return findLabel(m_targets, id); }

} // namespace napi::core
