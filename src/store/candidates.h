// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"
#include "store/matchquery.h"

#include <vector>

namespace napi::store {

/// A record that a search has found, with what its place among the hits depends on.
struct Candidate {
    const core::Entry* entry = nullptr;
    core::Reason reason = core::Reason::Exact;
    /// Of a form: only endings differ.
    bool isNear = false;
    FieldGroup group = FieldGroup::Title;
    /// The words are the whole title, no less.
    bool isWholeTitle = false;
    /// Smaller is better: bm25, or minus the score of a search for some of the words.
    double rank = 0;
};

/// Records that have everything of the plan, best first.
[[nodiscard]] std::vector<Candidate> candidatesWithAll(const Database& database, const core::Plan& plan,
                                                       const SearchPlan& search);

/// Records that have at least some of the words of the plan, those that have more of the telling words first.
[[nodiscard]] std::vector<Candidate> candidatesWithSome(const Database& database, const core::Plan& plan,
                                                        const SearchPlan& search);

} // namespace napi::store
