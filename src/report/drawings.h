// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"
#include "report/document.h"
#include "words/catalogue.h"

#include <functional>
#include <optional>

namespace napi::report {

/// The phases as connected steps, each with its date and the number of its measures.
[[nodiscard]] Drawing phasesDrawing(const words::Catalogue& words, const core::Plan& plan);

/// The timeline of the records that are `shown`; absent where fewer than two of them have a date.
[[nodiscard]] std::optional<Drawing> timelineDrawing(const words::Catalogue& words, const core::Plan& plan,
                                                     const std::function<bool(const core::Entry&)>& shown);

/// What belongs to a phase in time: its measures, its decisions and laws, its summits.
[[nodiscard]] bool isOfPhase(const core::Plan& plan, const core::Entry& entry, const std::string& phase);

} // namespace napi::report
