// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/recordpage.h"

#include <QStringList>

namespace napi::report {

/// Records side by side: a row for everything that at least one page says, with a cell for each page.
struct Comparison {
    struct Row {
        QString label;
        /// One cell a page; what a page does not say is said in words.
        QStringList cells;
        bool isSame = false;
    };
    /// Titles of the pages, in their order.
    QStringList titles;
    std::vector<core::Link> links;
    std::vector<Row> rows;
};

/// Aligns pages by their labels: what they are, summary, key facts in the order of the first page that has them,
/// figures, sections, sources.
[[nodiscard]] Comparison compare(const words::Catalogue& words, const std::vector<RecordPage>& pages);

} // namespace napi::report
