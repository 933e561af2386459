// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace napi::importer {

/// A place in a text that breaks a rule: what stands there, with its surroundings, and what should.
struct Breach {
    std::string found;
    std::string expected;
    bool operator==(const Breach&) const = default;
};

/// What may not stand in any text, of whatever language and origin: control characters, invisible characters,
/// unusual, double or outer spaces, markup, hyphenation left over inside a line. `text` is UTF-8.
[[nodiscard]] std::vector<Breach> cleanlinessBreaches(std::string_view text);

/// What a text of our own breaks of the typography of its language: quotation marks, dashes, ranges, no-break
/// spaces. `text` is UTF-8.
[[nodiscard]] std::vector<Breach> typographyBreaches(std::string_view text, core::Language language);

} // namespace napi::importer
