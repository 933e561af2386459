// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"

#include <string>
#include <string_view>
#include <vector>

namespace napi::core {

/// A word or, in quotation marks, a phrase that is looked for.
struct SearchTerm {
    std::string text;
    bool isPhrase = false;
    bool operator==(const SearchTerm&) const = default;
};

/// The words of a query, read: one term of each group must be found, none of the excluded ones.
struct SearchWords {
    std::vector<std::vector<SearchTerm>> groups;
    std::vector<SearchTerm> excluded;
    bool operator==(const SearchWords&) const = default;
};

/// Reads `"a phrase"` (also „…“ and “…”), `-without`, `one OR another` (also ODER); everything else is plain words.
/// No text is an error.
[[nodiscard]] SearchWords readSearchWords(std::string_view text);

/// Reads a typed query: `key:value` and `-key:value` (values with spaces in quotation marks) become the filter
/// where the edition has the value; everything else stays as words, as typed.
[[nodiscard]] Query readQuery(const Plan& plan, std::string_view text);

/// Adds what `other` chooses and leaves out to `filter`, each value once.
void merge(Filter& filter, const Filter& other);

/// The query as text that readQuery reads back to the same query.
[[nodiscard]] std::string queryText(const Query& query);

} // namespace napi::core
