// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"
#include "words/catalogue.h"

#include <QMimeData>

#include <memory>
#include <vector>

namespace napi::models {

/// Title, basis and link of a record, a line each: what copying and dragging give.
[[nodiscard]] QString recordText(const words::Catalogue& words, const core::Entry& entry);
/// The same of several, apart by empty lines; links that the plan does not have are left out.
[[nodiscard]] QString recordsText(const words::Catalogue& words, const core::Plan& plan,
                                  const std::vector<core::Link>& links);

/// The records as text, and their links as addresses.
[[nodiscard]] std::unique_ptr<QMimeData> recordMime(const words::Catalogue& words, const core::Plan& plan,
                                                    const std::vector<core::Link>& links);

} // namespace napi::models
