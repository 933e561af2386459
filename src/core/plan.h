// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/date.h"
#include "core/link.h"
#include "core/text.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace napi::core {

/// How firmly a measure is tied to the plan: named in it, presented at a summit as part of it, or only related.
enum class Basis { Stated, Summit, Related };
/// The firmest one first.
inline constexpr std::array kBases{Basis::Stated, Basis::Summit, Basis::Related};
/// How firmly a measure is tied to its phase: named by a source, inferred from one, or assigned by its theme.
enum class PhaseBasis { Named, Inferred, Theme };

[[nodiscard]] std::string_view basisName(Basis basis);
[[nodiscard]] std::optional<Basis> basisFromName(std::string_view name);
[[nodiscard]] std::string_view phaseBasisName(PhaseBasis basis);
[[nodiscard]] std::optional<PhaseBasis> phaseBasisFromName(std::string_view name);

/// One line of the outline: what lists, tree, timeline and filters need to know of a record of any kind.
/// Fields that a kind does not have stay empty.
struct Entry {
    Link link;
    Text title;
    /// Abbreviation of an organisation or term ("BMI"); empty where there is none.
    std::string abbreviation;
    /// Further official names of an organisation, before or after a renaming.
    std::vector<Text> otherNames;
    /// The closed list of its kind: type of a measure (core, project, programme), category of an event,
    /// organisation or gap, "official" or "other" for a source.
    std::string category;
    /// The phase of a forum or measure ("II"); empty for other kinds.
    std::string phase;
    std::optional<PhaseBasis> phaseBasis;
    /// Every phase the record belongs to: its own one first, then those where sources leave it open,
    /// or the phases that a summit or event dealt with.
    std::vector<std::string> phases;
    std::optional<Basis> basis;
    std::string forum;
    std::string field;
    /// Organisations in the lead, by id.
    std::vector<std::string> leads;
    /// Target groups, by id.
    std::vector<std::string> targets;
    /// Summits that the record was presented at, or that a phase was the subject of.
    std::vector<std::string> summits;
    /// Start of a measure, day of a summit or event, cabinet decision of a phase, publication of a source.
    std::optional<Date> start;
    std::optional<Date> end;

    [[nodiscard]] bool isInPlan() const { return basis && *basis != Basis::Related; }
};

/// A named choice of a closed list: a field or a target group.
struct Label {
    std::string id;
    Text title;
};

/// What a version of the edition changed.
struct Change {
    Date version;
    Text text;
};

/// What the edition says of itself.
struct Edition {
    std::string version;
    Text title;
    Text description;
    std::string license;
    std::string licenseUrl;
    /// SHA-256 of the input files that the database was made from.
    std::string builtFrom;
    /// The latest first.
    std::vector<Change> changes;
};

/// The outline of the edition: immutable, loaded once.
class Plan {
public:
    Plan() = default;
    /// `entries` keep their order within a kind; two with the same link are a logic error.
    Plan(std::vector<Entry> entries, std::vector<Label> fields, std::vector<Label> targets, Edition edition);

    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }
    [[nodiscard]] std::span<const Entry> entries(Kind kind) const;
    /// The entry of `link`, or null.
    [[nodiscard]] const Entry* find(const Link& link) const;
    [[nodiscard]] std::span<const Label> fields() const { return m_fields; }
    [[nodiscard]] std::span<const Label> targets() const { return m_targets; }
    /// The label of a field or target group; null if there is none.
    [[nodiscard]] const Label* field(std::string_view id) const;
    [[nodiscard]] const Label* target(std::string_view id) const;
    [[nodiscard]] const Edition& edition() const { return m_edition; }

private:
    std::vector<Entry> m_entries;
    std::map<Kind, std::pair<std::size_t, std::size_t>> m_ranges;
    std::map<Link, std::size_t> m_positions;
    std::vector<Label> m_fields;
    std::vector<Label> m_targets;
    Edition m_edition;
};

} // namespace napi::core
