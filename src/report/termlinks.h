// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/recordpage.h"
#include "text/termfinder.h"

namespace napi::report {

/// Links the terms in the running texts of `page` to their pages, each where it stands first, with its definition
/// as a hint. Words that are linked already and the term's own page stay as they are.
void linkTerms(RecordPage& page, const text::TermFinder& terms, const words::Catalogue& words,
               const core::PlanTexts& texts);

} // namespace napi::report
