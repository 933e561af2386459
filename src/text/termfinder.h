// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace napi::text {

/// Finds the terms of the edition in running text of one language: titles in any of their forms, abbreviations as
/// they are written.
class TermFinder {
public:
    struct Found {
        /// Bytes of the text.
        std::size_t begin = 0;
        std::size_t end = 0;
        core::Link term;
    };

    TermFinder(const core::Plan& plan, core::Language language);

    /// The terms in `text`, from left to right, none inside another; the longest where several begin.
    [[nodiscard]] std::vector<Found> find(std::string_view text) const;

private:
    struct Name {
        std::vector<std::string> stems;
        core::Link term;
    };

    void addTitle(const core::Entry& term);

    core::Language m_language;
    /// Titles by the stem that they begin with, the longest first.
    std::map<std::string, std::vector<Name>> m_titles;
    std::map<std::string, core::Link, std::less<>> m_abbreviations;
};

} // namespace napi::text
