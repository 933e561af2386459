// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/printpages.h"

#include "report/pdfpainter.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>

namespace napi::ui {

PrintPages::PrintPages(report::Document document, const report::PdfOptions& options,
                       const report::ProgressCallback& progress)
    : m_document(std::move(document))
    , m_report(m_document, options, progress)
{
}

/// In the middle of the paper and as large as it allows.
void PrintPages::paint(QPainter& painter, int page, const QSizeF& paper) const
{
    const QSizeF size = m_report.style().page();
    const qreal scale = qMin(paper.width() / size.width(), paper.height() / size.height());
    painter.save();
    painter.translate((paper.width() - size.width() * scale) / 2, (paper.height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    report::paintPage(painter, m_report, page);
    painter.restore();
}

QImage PrintPages::image(int page, const QSize& pixels) const
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, page, pixels);
    return image;
}

std::vector<int> PrintPages::wantedPages(const QPrinter& printer) const
{
    const QPageRanges ranges = printer.pageRanges();
    std::vector<int> pages;
    for (int page = 0; page < count(); ++page)
        if (ranges.isEmpty() || ranges.contains(page + 1))
            pages.push_back(page);
    return pages;
}

bool PrintPages::print(QPrinter& printer, const report::ProgressCallback& progress) const
{
    // The pages bring margins of their own.
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const std::vector<int> pages = wantedPages(printer);
    const QSizeF paper = printer.paperRect(QPrinter::DevicePixel).size();
    int done = 0;
    for (const int page : pages) {
        if (done > 0)
            printer.newPage();
        paint(painter, page, paper);
        if (progress(++done, static_cast<int>(pages.size())))
            continue;
        printer.abort();
        painter.end();
        if (!printer.outputFileName().isEmpty())
            QFile::remove(printer.outputFileName());
        return true;
    }
    return painter.end();
}

PrintPagesPtr makePrintPages(report::Document document, const report::PdfOptions& options,
                             const report::ProgressCallback& progress)
{
    return {new PrintPages(std::move(document), options, progress),
            [](PrintPages* pages) { pages->deleteLater(); }};
}

} // namespace napi::ui
