// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"
#include "core/timelinelayout.h"
#include "words/catalogue.h"

#include <functional>
#include <string>
#include <vector>

namespace napi::words {

/// What stands on the timeline: summits, decisions and laws, then the measures of each phase, each group a lane.
/// Items follow the lanes; within a lane time, undated ones last.
struct TimelineContents {
    std::vector<core::TimelineItem> items;
    std::vector<core::TimelineLane> lanes;
    /// From the decision on each phase to its summit, where both are dated and shown.
    std::vector<core::TimelineBand> bands;
};

/// The records of the plan that have a place on the timeline and are `shown`.
[[nodiscard]] TimelineContents timelineContents(const Catalogue& words, const core::Plan& plan,
                                                const std::function<bool(const core::Entry&)>& shown);

/// "Phase II", "Phases II, III".
[[nodiscard]] QString phaseText(const Catalogue& words, const std::vector<std::string>& phases);

} // namespace napi::words
