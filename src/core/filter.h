// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace napi::core {

/// The facets that a reader can narrow the edition by, in the order in which links name them.
enum class FacetKey { Phase, Forum, Field, Lead, Basis, Kind, Target, Summit };

inline constexpr std::array kFacetKeys{FacetKey::Phase, FacetKey::Forum, FacetKey::Field,  FacetKey::Lead,
                                       FacetKey::Basis, FacetKey::Kind,  FacetKey::Target, FacetKey::Summit};

/// A value of Kind beside the names of the kinds: the gaps that are contradictions.
inline constexpr std::string_view kContradiction = "contradiction";

/// "phase", "lead"...: the key in links, queries and on the command line.
[[nodiscard]] std::string_view facetName(FacetKey key);
/// Accepts the English and the German key ("lead", "federführung", "federfuehrung").
[[nodiscard]] std::optional<FacetKey> facetFromName(std::string_view name);

/// Chosen values of one facet: any of `any` (if there are any), none of `none`.
struct Facet {
    std::vector<std::string> any;
    std::vector<std::string> none;
    [[nodiscard]] bool empty() const { return any.empty() && none.empty(); }
    bool operator==(const Facet&) const = default;
};

/// A span of whole years, both ends included, or the records of no known date.
struct YearSpan {
    int first = 0;
    int last = 0;
    /// Stands for what could have a date and has none that a source states.
    [[nodiscard]] static constexpr YearSpan unknown() { return {}; }
    /// Reads `2020`, `2018..2021` (first must not be after last), `unknown` or `unbekannt`.
    [[nodiscard]] static std::optional<YearSpan> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;
    bool operator==(const YearSpan&) const = default;
};

/// A choice of records: values of one facet are ORed, facets ANDed, exclusions win.
struct Filter {
    std::array<Facet, kFacetKeys.size()> facets;
    std::vector<YearSpan> years;
    std::vector<YearSpan> notYears;

    [[nodiscard]] Facet& facet(FacetKey key) { return facets[static_cast<std::size_t>(key)]; }
    [[nodiscard]] const Facet& facet(FacetKey key) const { return facets[static_cast<std::size_t>(key)]; }
    [[nodiscard]] bool empty() const;
    bool operator==(const Filter&) const = default;
};

/// The canonical value (an id) that a person's wording of a facet value means: ids, abbreviations, titles in
/// either language and old names, in any case, with or without umlauts, bases and kinds by their German word too
/// ("verwandt", "maßnahme"); absent if the edition has no such value.
[[nodiscard]] std::optional<std::string> resolveFacetValue(const Plan& plan, FacetKey key, std::string_view value);

/// True if records of `kind` have the facet at all.
[[nodiscard]] bool facetApplies(FacetKey key, Kind kind);

/// The values that a record has in a facet.
[[nodiscard]] std::vector<std::string> facetValues(const Entry& entry, FacetKey key);

/// True if `entry` passes. Records with no value for a chosen facet do not; undated ones match no year but
/// unknown().
[[nodiscard]] bool matches(const Entry& entry, const Filter& filter);

/// A search as a link, `napi:search?q=...&phase=II&not-field=sport&year=2018..2021`, keys in a fixed order.
struct Query {
    std::string words;
    Filter filter;
    [[nodiscard]] std::string toLink() const;
    /// Reads a search link; keys it does not know are put into `unknownKeys` if given. Absent if it is none.
    [[nodiscard]] static std::optional<Query> fromLink(std::string_view link,
                                                       std::vector<std::string>* unknownKeys = nullptr);
    bool operator==(const Query&) const = default;
};

} // namespace napi::core
