// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "text/wordparts.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace napi::store {

/// Fills the tables that tell the search of words: parts of compounds, synonyms, the vocabulary. Records must stand
/// in the order of their rows.
void writeWords(SQLite::Database& database, const std::vector<core::Record>& records, const text::WordParts& parts);

} // namespace napi::store
