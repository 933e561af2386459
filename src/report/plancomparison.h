// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pagebuilder.h"

namespace napi::report {

/// The predecessor plans and this one side by side, from what the edition holds of them: when they were presented,
/// what they are, their figures, themes and results, who criticised them, what sources leave open. Plans are the
/// events of the category "plan" that were presented at a summit; the other ones follow as a list.
void fillPlanComparison(PageBuilder& builder, const core::PlanTexts& texts);

} // namespace napi::report
