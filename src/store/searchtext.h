// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "text/wordparts.h"

#include <array>
#include <string>

namespace napi::store {

/// The groups of fields that the search ranks, best first.
enum class FieldGroup { Title, Summary, People, Rest };
inline constexpr std::array kFieldGroups{FieldGroup::Title, FieldGroup::Summary, FieldGroup::People,
                                         FieldGroup::Rest};
/// The forms of a word that the index holds.
enum class Form { Exact, Stem, Part };

/// "title_de_exact title_en_exact": the columns of one group and form in both languages.
[[nodiscard]] std::string columnNames(FieldGroup group, Form form);
/// The columns of one form in all groups.
[[nodiscard]] std::string columnNames(Form form);

/// The columns of the stems of one language, in one group or in all.
[[nodiscard]] std::string stemColumnNames(FieldGroup group, const char* language);
[[nodiscard]] std::string stemColumnNames(const char* language);

/// The original texts of one field group that are indexed, one a line.
[[nodiscard]] core::Text searchText(const core::Record& record, FieldGroup group);

/// What the full-text table holds of a record, in the order of its columns.
[[nodiscard]] std::vector<std::string> searchColumns(const core::Record& record, const text::WordParts& parts);
[[nodiscard]] std::string searchInsertSql();

} // namespace napi::store
