// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/databasewriter.h"

#include <string>

namespace napi::importer {

/// Reads the edition at `path`: a folder of data files, or a database made of one. Throws DataError for a folder
/// that breaks rules, core::StoreError for a database that cannot be used.
[[nodiscard]] store::EditionData loadEdition(const std::string& path);

} // namespace napi::importer
