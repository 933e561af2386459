// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pagedreport.h"

#include <QImage>
#include <QObject>

#include <memory>

class QPrinter;

namespace napi::ui {

/// A report on pages with the document that it is made of. Made, painted and deleted on one thread; others may ask
/// for the number and the size of the pages.
class PrintPages : public QObject {
public:
    /// Throws core::ExportError (Cancelled).
    PrintPages(report::Document document, const report::PdfOptions& options,
               const report::ProgressCallback& progress);

    [[nodiscard]] const report::Document& document() const { return m_document; }
    [[nodiscard]] int count() const { return m_report.pageCount(); }
    /// In points.
    [[nodiscard]] QSizeF size() const { return m_report.style().page() / report::kUnitsPerPoint; }
    [[nodiscard]] QImage image(int page, const QSize& pixels) const;
    /// Prints the pages that `printer` wants. Returns whether the printer took them; after a cancel nothing is left
    /// of what went to a file.
    [[nodiscard]] bool print(QPrinter& printer, const report::ProgressCallback& progress) const;

private:
    void paint(QPainter& painter, int page, const QSizeF& paper) const;
    [[nodiscard]] std::vector<int> wantedPages(const QPrinter& printer) const;

    report::Document m_document;
    report::PagedReport m_report;
};

/// Deletes the pages on their thread, wherever the last of their users is.
using PrintPagesPtr = std::shared_ptr<const PrintPages>;
[[nodiscard]] PrintPagesPtr makePrintPages(report::Document document, const report::PdfOptions& options,
                                           const report::ProgressCallback& progress);

} // namespace napi::ui
