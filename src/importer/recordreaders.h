// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "importer/jsonview.h"

/// One function a kind: the JSON object of a record as data/README.md describes it, to a value.
namespace napi::importer {

[[nodiscard]] core::Record readPhase(const JsonView& json);
[[nodiscard]] core::Record readForum(const JsonView& json);
[[nodiscard]] core::Record readSummit(const JsonView& json);
[[nodiscard]] core::Record readMeasure(const JsonView& json);
[[nodiscard]] core::Record readEvent(const JsonView& json);
[[nodiscard]] core::Record readOrganisation(const JsonView& json);
[[nodiscard]] core::Record readSource(const JsonView& json);
[[nodiscard]] core::Record readTerm(const JsonView& json);
[[nodiscard]] core::Record readGap(const JsonView& json);

[[nodiscard]] core::Record readPage(const JsonView& json);

[[nodiscard]] core::Coverage readCoverage(const JsonView& json);
[[nodiscard]] core::Label readLabel(const JsonView& json);
[[nodiscard]] core::Figure readPlanFigure(const JsonView& json);
[[nodiscard]] core::Edition readEditionRecord(const JsonView& json);

} // namespace napi::importer
