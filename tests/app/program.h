// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

/// The real programs, run as a person at a terminal without a display would run them.
namespace napi::test {

using Arguments = std::vector<std::string>;
using Variables = std::map<std::string, std::string>;

struct Outcome {
    /// -1 if the program crashed or had to be ended.
    int code = -1;
    std::string out;
    std::string err;
};

/// Runs napi-atlas-cli.
[[nodiscard]] Outcome cli(const Arguments& arguments, const Variables& variables = {});
/// Runs napi-atlas.
[[nodiscard]] Outcome window(const Arguments& arguments, const Variables& variables = {});
/// Runs napi-mkdb.
[[nodiscard]] Outcome mkdb(const Arguments& arguments);
/// Starts napi-atlas without a screen, gives the first line that it says, and ends it.
[[nodiscard]] std::string firstWordsOfWindow(const Arguments& arguments);

/// What a command that must succeed prints as JSON.
[[nodiscard]] nlohmann::ordered_json json(const Arguments& arguments);

/// "napi-atlas-cli list x": for messages.
[[nodiscard]] std::string joined(const Arguments& arguments);

} // namespace napi::test
