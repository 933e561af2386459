// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/search.h"

#include <array>

namespace napi::core {

std::string_view reasonName(Reason reason)
{
    constexpr std::array<std::string_view, 5> kNames{"exact", "form", "part", "synonym", "spelling"};
    return kNames[static_cast<std::size_t>(reason)];
}

} // namespace napi::core
