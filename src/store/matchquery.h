// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search.h"
#include "store/searchtext.h"
#include "text/tokens.h"

#include <string>
#include <vector>

namespace napi::store {

/// One step of the ladder that a search climbs down: a MATCH expression and what a hit of it is worth.
struct Rung {
    std::string match;
    core::Reason reason = core::Reason::Exact;
    FieldGroup group = FieldGroup::Title;
};

enum class Joined { All, Any };

/// The rungs for the words of a query, best first: for each class of match the words within the title, within the
/// summary, within people and bodies, and anywhere. Empty if there are no words. Every text is quoted, so no input
/// can be a syntax error.
[[nodiscard]] std::vector<Rung> ladder(const std::vector<text::Token>& words, bool lastIsPrefix, Joined joined);

} // namespace napi::store
