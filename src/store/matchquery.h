// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search.h"
#include "store/matchrows.h"
#include "store/searchplan.h"
#include "store/searchtext.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace napi::store {

/// Why a row is a hit: the best class of match that has all of the plan, and the best group of fields that has all
/// of it in that class; Rest if it stands in several.
struct Place {
    core::Reason reason = core::Reason::Exact;
    /// Forms that differ from the typed words in their endings only.
    bool isNear = false;
    FieldGroup group = FieldGroup::Title;
    bool operator==(const Place&) const = default;
};

/// Where a phrase of the expression counts, and how much it tells: the fewer records have it, the more.
struct Sighting {
    std::size_t phrase = 0;
    Columns columns = 0;
    double rarity = 1;
};
using Sightings = std::vector<Sighting>;
/// Groups of fields, a bit each; that of Rest stands for anywhere.
using Groups = unsigned;

/// A word, or the words of a phrase: what of it is enough for each class of match. A class holds those before it.
struct WordMatch {
    Sightings exact;
    Sightings near;
    Sightings form;
    Sightings part;
    /// All of these together are enough for a match of parts.
    std::vector<Sightings> parts;
};

/// A unit of a plan in an expression.
struct UnitMatch {
    std::vector<WordMatch> words;
    Sightings synonyms;

    /// The best class and group that have all of the unit; absent if none has.
    [[nodiscard]] std::optional<Place> place(std::span<const Columns> seen) const;
    /// The groups that have all of the unit in a class of match.
    [[nodiscard]] Groups groups(const Place& wanted, std::span<const Columns> seen) const;
    /// How much a row says of the unit there, as bm25 weighs it; `length` as a multiple of the average.
    [[nodiscard]] double score(const Place& place, std::span<const Counts> counts, double length) const;
};

/// A MATCH expression that finds every row that a plan may find, and tells where in a row it does. Every text is
/// quoted, so no input can be a syntax error.
class MatchQuery {
public:
    /// Rows that have all of the plan, in an edition of `records`; the expression is empty if it has no clause.
    [[nodiscard]] static MatchQuery all(const SearchPlan& plan, std::size_t records);
    /// Rows that have any of `units`, and nothing that the plan leaves out.
    [[nodiscard]] static MatchQuery any(const std::vector<const PlanUnit*>& units, const SearchPlan& plan,
                                        std::size_t records);

    [[nodiscard]] const std::string& expression() const { return m_expression; }
    [[nodiscard]] std::size_t phrases() const { return m_phrases; }
    /// Of all(): absent where the phrases do not stand where they count.
    [[nodiscard]] std::optional<Place> place(std::span<const Columns> seen) const;
    [[nodiscard]] double score(const Place& place, std::span<const Counts> counts, double length) const;
    /// Of any(), in the order of the units.
    [[nodiscard]] const std::vector<UnitMatch>& units() const { return m_clauses.front().front(); }

private:
    /// Alternatives, each with units that must all be there.
    using Clause = std::vector<std::vector<UnitMatch>>;

    std::string m_expression;
    std::size_t m_phrases = 0;
    std::vector<Clause> m_clauses;
};

/// What the plan leaves out, anywhere; empty if it leaves nothing out.
[[nodiscard]] std::string matchExcluded(const SearchPlan& plan);

} // namespace napi::store
