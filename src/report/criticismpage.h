// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pagebuilder.h"

namespace napi::report {

/// Every criticism and reaction that the edition holds, with its sources: a section for each record that it is on,
/// by date, undated ones last.
void fillCriticism(PageBuilder& builder, const core::PlanTexts& texts);

} // namespace napi::report
