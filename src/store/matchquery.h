// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search.h"
#include "store/searchplan.h"
#include "store/searchtext.h"

#include <string>
#include <vector>

namespace napi::store {

/// One step of the ladder that a search climbs down: a MATCH expression and what a hit of it is worth.
struct Rung {
    std::string match;
    core::Reason reason = core::Reason::Exact;
    /// Forms that differ from the typed words in their endings only.
    bool isNear = false;
    FieldGroup group = FieldGroup::Title;
};

/// The rungs of a plan, best first: for each class of match (as typed, other endings, other forms, parts, synonyms)
/// all of it within the title, within the summary, within people and bodies, and anywhere. A class holds those
/// before it. Empty if the plan has no clause. Every text is quoted, so no input can be a syntax error.
[[nodiscard]] std::vector<Rung> ladder(const SearchPlan& plan);

/// Where a single unit is found in one class of match: within a group of fields, or anywhere (Rest).
[[nodiscard]] std::string matchUnit(const PlanUnit& unit, core::Reason reason, FieldGroup group);

/// What the plan leaves out, anywhere; empty if it leaves nothing out.
[[nodiscard]] std::string matchExcluded(const SearchPlan& plan);

} // namespace napi::store
