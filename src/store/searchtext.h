// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "text/wordparts.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace napi::store {

/// The groups of fields that the search ranks, best first.
enum class FieldGroup { Title, Summary, People, Rest };
inline constexpr std::array kFieldGroups{FieldGroup::Title, FieldGroup::Summary, FieldGroup::People,
                                         FieldGroup::Rest};
/// The forms of a word that the index holds.
enum class Form { Exact, Stem, Part };

/// Columns of the full-text table, a bit each in their order.
using Columns = std::uint32_t;
inline constexpr std::size_t kColumnCount = 24;

/// The columns of one form, in all groups: of both languages, or of one.
[[nodiscard]] Columns columnsOf(Form form);
[[nodiscard]] Columns columnsOf(Form form, core::Language language);
/// The columns of one group of fields.
[[nodiscard]] Columns columnsOf(FieldGroup group);
/// "title_de_exact summary_de_exact": the names of columns.
[[nodiscard]] std::string columnNames(Columns columns);

/// The original texts of one field group that are indexed, one a line.
[[nodiscard]] core::Text searchText(const core::Record& record, FieldGroup group);

/// What the full-text table holds of a record, in the order of its columns.
[[nodiscard]] std::vector<std::string> searchColumns(const core::Record& record, const text::WordParts& parts);
[[nodiscard]] std::string searchInsertSql();

} // namespace napi::store
