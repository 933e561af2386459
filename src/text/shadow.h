// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"
#include "text/wordparts.h"

#include <string>
#include <string_view>

namespace napi::text {

/// What the full-text index holds of a text: its words folded, their stems, and the stems of parts of compounds.
struct Shadow {
    std::string exact;
    std::string stem;
    std::string part;
};

/// The shadow of a text in one language; only German words have parts. Index and query both come through here, so
/// they cannot drift apart.
[[nodiscard]] Shadow shadow(std::string_view text, core::Language language, const WordParts& parts);

} // namespace napi::text
