// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace napi::core {

/// A number with its unit, its meaning and how current it is. Without sources of its own it rests on the record's.
struct Figure {
    /// What the number is called; only plan-wide figures have one.
    Text label;
    double value = 0;
    Text unit;
    /// "rund", "mehr als"; empty if the source gives the number plainly.
    Text qualifier;
    Text meaning;
    std::optional<Date> asOf;
    /// The words shown where there is no as-of date, or what the date refers to.
    Text asOfNote;
    std::vector<std::string> sources;
};

/// What somebody said of the record, or one version of a contradiction.
struct Statement {
    enum class Kind { Criticism, Reaction, Version };
    Kind kind = Kind::Criticism;
    Text by;
    Text text;
    std::vector<std::string> sources;
};

/// An organisation of the edition, or a free name without a page.
struct Body {
    std::string organisation;
    Text name;
};

/// A target group of the closed list and the wording that it was mapped from.
struct TargetGroup {
    std::string target;
    Text original;
};

/// A further phase that sources place a measure in, and how firmly.
struct AlsoPhase {
    std::string phase;
    PhaseBasis basis = PhaseBasis::Theme;
};

/// A record that belongs with this one, and why.
struct Related {
    Link link;
    Text why;
};

struct Participants {
    int value = 0;
    Text qualifier;
};

/// The facts of a meeting: summits, related summits.
struct Meeting {
    /// "in-person", "digital", "hybrid"; empty if not stated.
    std::string format;
    Text venue;
    Text chancellor;
    Text host;
    std::vector<Text> attending;
    std::optional<Participants> participants;
    Text results;
};

/// How much of what sources count the edition holds.
struct Coverage {
    Text title;
    /// The phase that it counts in; empty for the plan as a whole.
    std::string phase;
    /// The number that sources give; absent if no source gives one.
    std::optional<double> stated;
    Text qualifier;
    /// What is counted, on both sides.
    Text rule;
    /// The records counted here.
    Query list;
    std::vector<std::string> sources;
};

/// A place where another record names this one.
struct Usage {
    enum class Role { Lead, Partner, Source, Forum, Phase, Summit, Related };
    Role role = Role::Related;
    Link link;
};

/// Everything that the edition says of one record. Read on demand; fields that a kind does not have stay empty.
struct Record {
    Entry entry;
    Text summary;
    /// The same in plain language, by paragraphs; only phases and the page on the plan have it.
    std::vector<Text> plain;
    Text note;
    Text motto;
    /// Title of the official report of a phase.
    Text report;
    std::vector<Text> topics;
    std::vector<Figure> figures;
    std::vector<Statement> statements;
    std::vector<AlsoPhase> alsoPhases;
    std::vector<Body> leads;
    std::vector<Body> partners;
    std::vector<TargetGroup> targetGroups;
    std::vector<Related> related;
    std::vector<Usage> usedBy;
    /// Sources that carry the record, in the order of their weight, by id.
    std::vector<std::string> sources;
    std::optional<Meeting> meeting;
    /// What would settle a gap.
    Text wouldConfirm;
    /// Words that the search treats as this term.
    std::vector<Text> synonyms;
    /// Address and publisher of a source.
    std::string url;
    std::string publisher;
};

/// Long texts and figures, read when they are shown.
class PlanTexts {
public:
    virtual ~PlanTexts() = default;
    /// The whole record; absent if the edition has no such link.
    [[nodiscard]] virtual std::optional<Record> record(const Link& link) const = 0;
    /// The plan-wide figures, in their order.
    [[nodiscard]] virtual std::vector<Figure> planFigures() const = 0;
    /// What the edition holds of what sources count, in the order of the plan.
    [[nodiscard]] virtual std::vector<Coverage> coverage() const = 0;
};

} // namespace napi::core
