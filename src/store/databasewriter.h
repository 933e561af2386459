// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "text/wordparts.h"

#include <string>
#include <vector>

namespace napi::store {

/// Everything that a database is made of.
struct EditionData {
    std::vector<core::Record> records;
    std::vector<core::Figure> planFigures;
    std::vector<core::Coverage> coverage;
    std::vector<core::Label> fields;
    std::vector<core::Label> targets;
    core::Edition edition;
    /// The parts of compounds.
    text::WordParts wordParts = {};
};

/// Writes a new database and `path`.sha256 beside it. Both are made under other names and put in place at the end,
/// so that what stood there before stays until then. The same data gives the same bytes.
/// Throws core::ExportError if the file cannot be written.
void writeDatabase(const std::string& path, const std::string& schemaSql, const EditionData& data);

/// The version of the schema that this program reads and writes, and the mark of the format ("NAPI").
inline constexpr int kSchemaVersion = 1;
inline constexpr unsigned kApplicationId = 0x4E415049;

} // namespace napi::store
