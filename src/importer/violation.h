// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace napi::importer {

/// The rules of the data (data/README.md).
enum class Rule {
    MissingFile,
    NotJson,
    RepeatedKey,
    WrongType,
    MissingKey,
    UnknownKey,
    EmptyText,
    UncleanText,
    Typography,
    NotTranslated,
    BadId,
    DuplicateId,
    NotInList,
    BadDate,
    EndBeforeStart,
    BadNumber,
    BadUrl,
    NoSource,
    UnknownReference,
    Repeated,
    LinkToItself,
    NamedButRelated,
    OwnPhaseAgain,
    ForumOfOtherPhase,
    NoSummit,
    NoAsOf,
    TooFewVersions,
    Incomplete,
    WrongOrder,
    Unused,
    BecameOrLeftOut,
    NotTraced,
};

/// The last of the rules.
inline constexpr Rule kLastRule = Rule::NotTraced;

/// A place in data/ that breaks a rule.
struct Violation {
    std::string file;
    /// JSON pointer (RFC 6901); for broken JSON the line instead.
    std::string pointer;
    Rule rule = Rule::NotJson;
    std::string found;
    /// What should stand there, for somebody who edits the file by hand.
    std::string expected;
    /// The id of the record, where the place is inside of one.
    std::string record = {};
};

/// "measures.json /3/phase: not in the list: found "VI", expected I, II, III, IV, V (record fem-os)"
[[nodiscard]] std::string toString(const Violation& violation);
/// The name of a rule in English, for messages.
[[nodiscard]] const char* ruleText(Rule rule);

/// Data that breaks rules: every violation of one run.
class DataError : public std::runtime_error {
public:
    explicit DataError(std::vector<Violation> violations);
    [[nodiscard]] const std::vector<Violation>& violations() const { return m_violations; }

private:
    std::vector<Violation> m_violations;
};

} // namespace napi::importer
