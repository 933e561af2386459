// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "words/catalogue.h"

namespace napi::cli {

/// Runs the command: results on stdout, diagnostics on stderr. Returns the exit code.
[[nodiscard]] int run(const Arguments& arguments, const words::Catalogue& words, int argc, char** argv);

} // namespace napi::cli
