// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "importer/jsonview.h"

namespace napi::importer {

/// Reports what does not fit together within one record that has been read from `json`.
void checkRecord(const core::Record& record, const JsonView& json);

} // namespace napi::importer
