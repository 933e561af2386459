// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <string>

namespace napi::store {

/// The text of a column; empty for NULL.
[[nodiscard]] inline std::string text(const SQLite::Statement& row, int column)
{
    const auto value = row.getColumn(column);
    return value.isNull() ? std::string{} : value.getString();
}

/// A German column and the English one after it.
[[nodiscard]] inline core::Text bilingual(const SQLite::Statement& row, int column)
{
    return {text(row, column), text(row, column + 1)};
}

} // namespace napi::store
