// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer/jsonview.h"

#include <optional>

namespace napi::importer {

/// Reads the JSON text of `file`. Reports with its line what is no JSON, and then gives nothing; reports every key
/// that stands twice in one object, of which JSON readers would silently drop one.
[[nodiscard]] std::optional<nlohmann::json> parseJson(const std::string& text, const std::string& file,
                                                      Findings& findings);

} // namespace napi::importer
