// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace napi::text {

/// True for folded words, German or English, that questions are full of and that say nothing of their subject.
[[nodiscard]] bool isStopWord(std::string_view folded);

} // namespace napi::text
