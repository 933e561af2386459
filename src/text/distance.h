// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string_view>

namespace napi::text {

/// Optimal string alignment distance of two folded words: insertions, deletions, exchanges and swaps of
/// neighbours. Gives `most` + 1 as soon as the distance is known to be greater than `most`.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b, std::size_t most);

} // namespace napi::text
