// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"

#include <vector>

/// What the reader searched for last, kept in the settings.
namespace napi::models {

/// At most ten searches, the latest first.
[[nodiscard]] std::vector<core::Query> recentSearches();
/// Puts a search in front. One that only goes on with the words of the latest takes its place.
void rememberSearch(const core::Query& query);
void forgetSearches();

} // namespace napi::models
