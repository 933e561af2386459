// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/violation.h"

#include <array>

namespace napi::importer {

const char* ruleText(Rule rule)
{
    constexpr std::array kTexts{"the file is missing",
                                "this is not JSON",
                                "the key stands twice in one object",
                                "wrong type of value",
                                "a key is missing",
                                "unknown key",
                                "the text is empty",
                                "unclean text",
                                "typography",
                                "the text is missing in one language",
                                "not an id",
                                "the id is used twice",
                                "not in the list",
                                "not a date",
                                "the end is before the start",
                                "not a number of this kind",
                                "not an address",
                                "no source",
                                "nothing has this id",
                                "listed twice",
                                "the record links to itself",
                                "a related measure cannot have a named phase",
                                "the measure's own phase stands among its further phases",
                                "the forum belongs to a phase that the measure does not have",
                                "presented at a summit, but no summit is named",
                                "neither an as-of date nor the words why not",
                                "too few versions",
                                "the list is not complete",
                                "not in its order",
                                "nothing uses this",
                                "neither or both of became and leftOut",
                                "provenance.json does not say where this comes from"};
    static_assert(kTexts.size() == static_cast<std::size_t>(kLastRule) + 1);
    return kTexts[static_cast<std::size_t>(rule)];
}

std::string toString(const Violation& violation)
{
    std::string text = violation.file + ' ' + violation.pointer + ": " + ruleText(violation.rule);
    if (!violation.found.empty())
        text += ": found " + violation.found;
    if (!violation.expected.empty())
        text += ", expected " + violation.expected;
    if (!violation.record.empty())
        text += " (record " + violation.record + ')';
    return text;
}

DataError::DataError(std::vector<Violation> violations)
    : std::runtime_error(violations.empty() ? "" : toString(violations.front()))
    , m_violations(std::move(violations))
{
}

} // namespace napi::importer
