// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/plan.h"
#include "words/catalogue.h"

#include <QString>

#include <optional>
#include <vector>

namespace napi::models {

/// A node of the navigation: a record or a group of them.
struct TreeNode {
    QString title;
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

/// The navigation: phases (phase > forum or field > plan measures; related programmes in a group of their own),
/// summits, history, organisations, terms, gaps, sources. Measures are those that pass `filter`.
[[nodiscard]] TreeNode planTree(const words::Catalogue& words, const core::Plan& plan, const core::Filter& filter);

} // namespace napi::models
