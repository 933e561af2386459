// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"

#include <string>
#include <vector>

/// A small edition that has every kind of record and, somewhere, every field.
namespace napi::test {

/// The date that `iso` names; throws if it names none.
[[nodiscard]] core::Date date(std::string_view iso);

[[nodiscard]] core::Record record(core::Kind kind, std::string id, core::Text title);
/// A measure in phase `phase`; title and summary in German only where `en` is not given.
[[nodiscard]] core::Record measure(std::string id, core::Text title, std::string phase = "II",
                                   core::Basis basis = core::Basis::Stated);

[[nodiscard]] std::vector<core::Record> smallRecords();
[[nodiscard]] std::vector<core::Label> smallFields();
[[nodiscard]] std::vector<core::Label> smallTargets();
[[nodiscard]] core::Edition smallEdition();
[[nodiscard]] core::Figure planFigure();

/// The outline of `records`.
[[nodiscard]] core::Plan planOf(const std::vector<core::Record>& records);
[[nodiscard]] core::Plan smallPlan();

} // namespace napi::test
