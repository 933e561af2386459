// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"

#include <string>
#include <string_view>

namespace napi::text {

/// The stem that the forms of a folded word share: Snowball to a fixpoint, feminine and gender endings removed.
/// ä = a is allowed here, so Förderung and Forderung may meet; the exact form keeps them apart.
[[nodiscard]] std::string stem(std::string_view folded, core::Language language);

} // namespace napi::text
