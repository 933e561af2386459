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
        std::vector<Line> cells;
        bool isSame = false;
        /// No page knows it.
        bool isUnknown = false;
    };
    /// Titles of the pages, in their order.
    QStringList titles;
    std::vector<core::Link> links;
    std::vector<Row> rows;
    /// The columns are languages of one record, so their differences say nothing.
    bool isTranslation = false;
};

/// Aligns pages by their labels: what they are, summary, key facts in the order of the first page that has them,
/// figures, sections, sources.
[[nodiscard]] Comparison compare(const words::Catalogue& words, const std::vector<RecordPage>& pages);

/// A record in two languages side by side, with the labels of the first. Both pages are of the same record.
[[nodiscard]] Comparison compareLanguages(const words::Catalogue& firstWords, const RecordPage& first,
                                          const words::Catalogue& secondWords, const RecordPage& second);

} // namespace napi::report
