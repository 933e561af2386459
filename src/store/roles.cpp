// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/roles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace napi::store::role {
namespace {

constexpr std::array<std::string_view, 3> kStatementTypes{"criticism", "reaction", "version"};

using UsageName = std::pair<std::string_view, core::Usage::Role>;
constexpr std::array<UsageName, 7> kUsages{{{kLead, core::Usage::Role::Lead},
                                            {kPartner, core::Usage::Role::Partner},
                                            {kSource, core::Usage::Role::Source},
                                            {kForum, core::Usage::Role::Forum},
                                            {kPhase, core::Usage::Role::Phase},
                                            {kSummit, core::Usage::Role::Summit},
                                            {kRelated, core::Usage::Role::Related}}};

} // namespace

std::string_view statementType(core::Statement::Kind kind)
{
    return kStatementTypes[static_cast<std::size_t>(kind)];
}

core::Statement::Kind statementKind(std::string_view type)
{
    return static_cast<core::Statement::Kind>(std::ranges::find(kStatementTypes, type) - kStatementTypes.begin());
}

std::optional<core::Usage::Role> usageRole(std::string_view role)
{
    const auto found = std::ranges::find(kUsages, role, &UsageName::first);
    return found == kUsages.end() ? std::nullopt : std::optional{found->second};
}

} // namespace napi::store::role
