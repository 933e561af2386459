// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace napi::core {

using Entries = std::vector<const Entry*>;

/// Every record of the plan.
[[nodiscard]] Entries allEntries(const Plan& plan);

/// A value of a facet and how many records have it.
struct FacetCount {
    std::string value;
    std::size_t count = 0;
    bool operator==(const FacetCount&) const = default;
};

/// The values of a facet in the order of the plan (forums by phase, leads by count, then name in `language`), each
/// with the number of those `entries` that have it and pass `filter` without this facet's own choice. Values that
/// none of them has are counted as 0.
[[nodiscard]] std::vector<FacetCount> facetCounts(const Plan& plan, FacetKey key, const Entries& entries,
                                                  const Filter& filter, Language language);

[[nodiscard]] std::size_t countMatching(const Entries& entries, const Filter& filter);

/// One choice of a filter: a value of a facet, or, without a key, a span of years.
struct Condition {
    std::optional<FacetKey> key;
    std::string value;
    bool isExcluded = false;
    bool operator==(const Condition&) const = default;
};

/// The choices of a filter in the order in which links name them.
[[nodiscard]] std::vector<Condition> conditions(const Filter& filter);
/// A value is either wanted or excluded: the later choice counts.
[[nodiscard]] Filter with(Filter filter, const Condition& condition);
[[nodiscard]] Filter without(Filter filter, const Condition& condition);
/// `filter` with every choice of `more`.
[[nodiscard]] Filter joined(Filter filter, const Filter& more);

} // namespace napi::core
