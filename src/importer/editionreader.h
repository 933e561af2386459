// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer/violation.h"
#include "store/databasewriter.h"

#include <string>

namespace napi::importer {

/// Reads and validates the data files in `folder`. Throws DataError with every violation of every file.
[[nodiscard]] store::EditionData readEdition(const std::string& folder);

/// Reads `folder`, and only if every rule holds writes the database to `path`. Throws DataError, core::ExportError.
void compileEdition(const std::string& folder, const std::string& path);

} // namespace napi::importer
