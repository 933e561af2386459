// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/printcontroller.h"

#include "report/pdfpainter.h"
#include "ui/exportcontroller.h"
#include "words/errors.h"

#include <QPageSize>
#include <QPainter>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinterInfo>
#include <QScreen>

namespace napi::ui {
namespace {

/// The widgets of the dialog use the printer until they are gone.
struct OwnPrinter {
    std::unique_ptr<QPrinter> own;
};

/// A report with the document that it is made of, and the printer that it goes to.
class PrintPreview : private OwnPrinter, public QPrintPreviewDialog {
public:
    PrintPreview(const report::Document& document, const report::PdfOptions& options,
                 std::unique_ptr<QPrinter> printer, QWidget* parent)
        : OwnPrinter{std::move(printer)}
        , QPrintPreviewDialog(own.get(), parent)
        , m_document(document)
        , m_report(m_document, options)
    {
        connect(this, &QPrintPreviewDialog::paintRequested, this, &PrintPreview::print);
    }

private:
    void print(QPrinter* printer) const
    {
        const int first = qMax(1, printer->fromPage());
        const int last =
            printer->toPage() > 0 ? qMin(printer->toPage(), m_report.pageCount()) : m_report.pageCount();
        // The pages bring margins of their own.
        printer->setFullPage(true);
        const QSizeF paper = printer->paperRect(QPrinter::DevicePixel).size();
        const QSizeF page = m_report.style().page();
        const qreal scale = qMin(paper.width() / page.width(), paper.height() / page.height());
        QPainter painter(printer);
        painter.translate((paper.width() - page.width() * scale) / 2, (paper.height() - page.height() * scale) / 2);
        painter.scale(scale, scale);
        for (int number = first; number <= last; ++number) {
            if (number > first)
                printer->newPage();
            report::paintPage(painter, m_report, number - 1);
        }
    }

    report::Document m_document;
    report::PagedReport m_report;
};

std::unique_ptr<QPrinter> printerFor(const report::Document& document, report::Paper paper)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    if (!hasPrinter())
        printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setDocName(document.title);
    printer->setCreator(document.creator);
    printer->setPageSize(QPageSize(paper == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer->setFullPage(true);
    return printer;
}

} // namespace

bool hasPrinter() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

PrintController::PrintController(const words::Catalogue& words, ExportSource source, QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_source(std::move(source))
{
}

void PrintController::start(const ExportOrder& order, QWidget* window)
{
    m_work.start(
        [this, order, parent = QPointer(window)](const report::ProgressCallback&) -> BackgroundWork::Outcome {
            try {
                return [this, document = m_source.document(order), parent,
                        options = report::PdfOptions{order.options.paper, order.options.fontSize}] {
                    if (!m_work.isCancelled())
                        showPreview(document, options, parent);
                };
            } catch (const core::StoreError& error) {
                return [this, sentence = words::sentence(m_words, error)] { Q_EMIT failed(sentence); };
            }
        });
    showProgress(m_work, tr("Print"), tr("The pages are being made..."), window);
}

/// Text that was set on one thread cannot be painted on another, so the pages are set here.
void PrintController::showPreview(const report::Document& document, const report::PdfOptions& options,
                                  QWidget* window)
{
    auto* preview = new PrintPreview(document, options, printerFor(document, options.paper), window);
    preview->setObjectName(QStringLiteral("printPreview"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(tr("Print preview: %1").arg(document.title));
    preview->resize(window->screen()->availableSize() * 8 / 10);
    preview->open();
}

} // namespace napi::ui
