// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/violation.h"

#include <array>

namespace napi::importer {

const char* ruleText(Rule rule)
{
    constexpr std::array kTexts{"the file is missing",
                                "this is not JSON",
                                "wrong type of value",
                                "a key is missing",
                                "unknown key",
                                "the text is empty",
                                "unclean text",
                                "not an id",
                                "the id is used twice",
                                "not in the list",
                                "not a date",
                                "the end is before the start",
                                "not an address",
                                "no source",
                                "nothing has this id",
                                "a related measure cannot have a named phase",
                                "neither an as-of date nor the words why not"};
    return kTexts[static_cast<std::size_t>(rule)];
}

std::string toString(const Violation& violation)
{
    std::string text = violation.file + ' ' + violation.pointer + ": " + ruleText(violation.rule);
    if (!violation.found.empty())
        text += ": found " + violation.found;
    if (!violation.expected.empty())
        text += ", expected " + violation.expected;
    return text;
}

DataError::DataError(std::vector<Violation> violations)
    : std::runtime_error(violations.empty() ? "" : toString(violations.front()))
    , m_violations(std::move(violations))
{
}

} // namespace napi::importer
