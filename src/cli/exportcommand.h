// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/edition.h"

namespace napi::cli {

/// The command `export`. Makes the Qt application that fonts need, on the offscreen platform.
/// Throws UsageError, core::ExportError.
[[nodiscard]] int runExport(const Arguments& arguments, const Edition& edition, int argc, char** argv);

} // namespace napi::cli
