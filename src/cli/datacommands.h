// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "words/catalogue.h"

namespace napi::cli {

/// The command `check-data`: every violation of the rules in a folder of data files, a line each.
[[nodiscard]] int checkData(const Arguments& arguments, const words::Catalogue& words);

/// The command `diff-data`: what two editions say differently. Throws UsageError, core::StoreError.
[[nodiscard]] int diffData(const Arguments& arguments, const words::Catalogue& words);

} // namespace napi::cli
