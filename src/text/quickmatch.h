// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace napi::text {

/// Finds records by a few letters of their names.
class QuickMatcher {
public:
    /// The plan must outlive the matcher.
    QuickMatcher(const core::Plan& plan, core::Language language);

    /// At most `limit` records whose words begin with those typed, in any order: an abbreviation first, then titles
    /// that begin so, then others; among equals what the plan is made of before what is said of it. Without letters
    /// nothing.
    [[nodiscard]] std::vector<const core::Entry*> find(std::string_view typed, std::size_t limit) const;

private:
    struct Name {
        const core::Entry* entry = nullptr;
        std::string abbreviation;
        std::vector<std::string> words;
    };
    std::vector<Name> m_names;
};

} // namespace napi::text
