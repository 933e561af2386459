// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pagebuilder.h"

namespace napi::report {

/// A figure of the plan as a whole, with the source that comes first for it.
[[nodiscard]] Tile planFigureTile(const words::Catalogue& words, const core::Plan& plan,
                                  const core::Figure& figure);

/// Fills a page of the edition on itself (core::kPageIds).
void fillEditionPage(PageBuilder& builder, const core::PlanTexts& texts);

} // namespace napi::report
