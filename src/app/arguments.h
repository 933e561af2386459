// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"

#include <optional>
#include <string>

namespace napi::app {

/// What was asked for on the command line.
struct Arguments {
    /// Absent for the language that the reader chose last.
    std::optional<core::Language> language;
    /// The database to use and no other; absent for the usual places.
    std::optional<std::string> database;
    /// What to show first.
    std::string link;
};

/// Reads the arguments. Answers --help, --version and wrong usage itself: then `exitCode` is set and nothing else
/// is.
struct ParsedArguments {
    Arguments arguments;
    std::optional<int> exitCode;
};
[[nodiscard]] ParsedArguments parseArguments(int argc, char** argv);

} // namespace napi::app
