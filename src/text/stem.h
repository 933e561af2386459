// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"

#include <string>
#include <string_view>

namespace napi::text {

/// The stem that the forms of a folded word share: Snowball to a fixpoint; feminine and gender endings and those of
/// foreign words (Foren, Firmen, Azubis) removed.
/// ä = a is allowed here, so Förderung and Forderung may meet; the exact form keeps them apart.
[[nodiscard]] std::string stem(std::string_view folded, core::Language language);

/// The stems of the words of a text, in order, with single spaces between them.
[[nodiscard]] std::string stems(std::string_view text, core::Language language);

} // namespace napi::text
