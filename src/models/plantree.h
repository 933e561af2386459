// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/plan.h"
#include "words/catalogue.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace napi::models {

/// What the measures of the navigation are grouped by.
enum class Grouping { Phase, Field, Lead, TargetGroup, Year };

inline constexpr std::array kGroupings{Grouping::Phase, Grouping::Field, Grouping::Lead, Grouping::TargetGroup,
                                       Grouping::Year};

/// A node of the navigation: a record or a group of them.
struct TreeNode {
    QString title;
    /// What tells it from the other nodes of its parent, in any language and edition.
    QString key;
    /// What only the eye needs behind the title; a screen reader hears `description` in its place.
    QString suffix;
    /// The record; absent for a group without a page.
    std::optional<core::Link> link;
    /// Records below a group; 0 and not shown for a leaf.
    int count = 0;
    QString phase;
    QString symbol;
    QString icon;
    /// What a screen reader adds to the title: basis, count, kind.
    QString description;
    std::vector<TreeNode> children;
};

/// The navigation: the measures that pass `filter` by `grouping`, then summits, history, organisations, terms,
/// gaps, sources. By phase: phase > forum or field > plan measures, related programmes in a group of their own. By
/// anything else: a group for each value that a measure has, and one that says in words that none is known. A
/// measure with several values stands under each.
[[nodiscard]] TreeNode planTree(const words::Catalogue& words, const core::Plan& plan, const core::Filter& filter,
                                Grouping grouping = Grouping::Phase);

/// "Nach Phase", "Nach Federführung": the grouping for a reader.
[[nodiscard]] QString groupingTitle(const words::Catalogue& words, Grouping grouping);
/// "phase", "lead": the grouping in settings.
[[nodiscard]] QString groupingKey(Grouping grouping);

} // namespace napi::models
