// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"

#include <string>

/// Values as text, one field a line: equal values give equal text, and a failed comparison shows the field.
namespace napi::test {

[[nodiscard]] std::string dump(const core::Entry& entry);
[[nodiscard]] std::string dump(const core::Figure& figure);
/// Everything but `usedBy`, which no record states of itself.
[[nodiscard]] std::string dump(const core::Record& record);
[[nodiscard]] std::string dump(const core::Edition& edition);
[[nodiscard]] std::string dump(const core::Coverage& coverage);
[[nodiscard]] std::string dump(const core::Label& label);

} // namespace napi::test
