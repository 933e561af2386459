// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace napi::core {

/// What has a page of its own: the kinds of records, and the pages of the edition on itself (kPageIds).
enum class Kind { Phase, Forum, Summit, Measure, Event, Organisation, Source, Term, Gap, Page };

/// The kinds of records.
inline constexpr std::array kKinds{Kind::Phase,        Kind::Forum,  Kind::Summit, Kind::Measure, Kind::Event,
                                   Kind::Organisation, Kind::Source, Kind::Term,   Kind::Gap};

/// The five phases, by the numerals that are their ids.
inline constexpr std::array<std::string_view, 5> kPhaseIds{"I", "II", "III", "IV", "V"};

/// The pages on the edition as a whole: what the plan is, the plans compared, what there is for whom, who
/// criticised it, what is not known, how complete the edition is, and the record of the edition.
inline constexpr std::array<std::string_view, 7> kPageIds{"plan", "plans",        "target-groups", "criticism",
                                                          "gaps", "completeness", "edition"};

/// "measure": the name of a kind in links and in the database.
[[nodiscard]] std::string_view kindName(Kind kind);
/// "measures": the name of a kind on the command line and of its file in data/.
[[nodiscard]] std::string_view kindPlural(Kind kind);
/// Accepts the singular and the plural name.
[[nodiscard]] std::optional<Kind> kindFromName(std::string_view name);

/// True for lower case letters, digits and single hyphens inside: the form of every id but those of phases.
[[nodiscard]] bool isKebabCase(std::string_view id);

/// The stable address of a record, written `napi:measure/fem-os`.
struct Link {
    Kind kind = Kind::Phase;
    std::string id;

    /// Reads `napi:kind/id`; absent if the kind is unknown or the id is not one of kebab-case, digits or I to V.
    [[nodiscard]] static std::optional<Link> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;

    bool operator==(const Link&) const = default;
    auto operator<=>(const Link&) const = default;
};

} // namespace napi::core
