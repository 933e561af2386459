// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/printcontroller.h"

#include "ui/exportcontroller.h"
#include "words/errors.h"

#include <QDir>
#include <QPageSize>
#include <QPrinter>
#include <QPrinterInfo>

#include <utility>

namespace napi::ui {
namespace {

std::shared_ptr<QPrinter> printerFor(const report::Document& document, const ExportOrder& order)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!hasPrinter()) {
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(QDir::home().filePath(order.choice.fileName + QStringLiteral(".pdf")));
    }
    printer->setDocName(document.title);
    printer->setCreator(document.creator);
    printer->setPageSize(QPageSize(order.options.paper == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer->setFullPage(true);
    return printer;
}

} // namespace

bool hasPrinter() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

PrintController::PrintController(const words::Catalogue& words, ExportSource source, Effects& effects,
                                 QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_source(std::move(source))
    , m_effects(effects)
{
    // When all have heard that the work before has ended.
    connect(&m_work, &BackgroundWork::ended, this, &PrintController::workOn, Qt::QueuedConnection);
}

void PrintController::start(const ExportOrder& order, QWidget* window)
{
    if (m_work.isRunning())
        return;
    m_work.start([this, order,
                  parent = QPointer(window)](const report::ProgressCallback& progress) -> BackgroundWork::Outcome {
        try {
            const report::PdfOptions options{order.options.paper, order.options.fontSize};
            return [this, order, parent, pages = makePrintPages(m_source.document(order), options, progress)] {
                if (!m_work.isCancelled() && parent)
                    showPreview(pages, order, parent);
            };
        } catch (const core::StoreError& error) {
            return [this, sentence = words::sentence(m_words, error)] { Q_EMIT failed(sentence); };
        } catch (const core::ExportError&) {
            return {};
        }
    });
    showProgress(m_work, tr("Print"), tr("The pages are being made..."), window);
}

void PrintController::showPreview(const PrintPagesPtr& pages, const ExportOrder& order, QWidget* window)
{
    m_pages = pages;
    m_window = window;
    m_preview = new PrintPreview(pages->document().title, pages->count(), pages->size(), window);
    connect(m_preview, &PrintPreview::pageWanted, this, &PrintController::workOn);
    connect(m_preview, &PrintPreview::printWanted, this, [this, order] { askPrinter(order); });
    connect(m_preview, &QDialog::finished, this, [this] { m_pages.reset(); });
    m_preview->open();
}

void PrintController::askPrinter(const ExportOrder& order)
{
    auto printer = printerFor(m_pages->document(), order);
    if (!m_effects.askPrinter(*printer, m_pages->count(), m_preview))
        return;
    m_job = {m_pages, std::move(printer)};
    m_preview->accept();
    workOn();
}

void PrintController::workOn()
{
    if (m_work.isRunning())
        return;
    if (const Job job = std::exchange(m_job, {}); job.printer)
        print(job);
    else if (m_pages && m_preview)
        if (const auto wish = m_preview->takeWish())
            paint(*wish);
}

void PrintController::print(const Job& job)
{
    m_work.start([this, job](const report::ProgressCallback& progress) -> BackgroundWork::Outcome {
        if (job.pages->print(*job.printer, progress))
            return {};
        return [this] { Q_EMIT failed(tr("The pages could not be printed.")); };
    });
    showProgress(m_work, tr("Print"), tr("The pages are being printed..."), m_window);
}

void PrintController::paint(const PrintPreview::Wish& wish)
{
    m_work.start(
        [wish, pages = m_pages, preview = m_preview](const report::ProgressCallback&) -> BackgroundWork::Outcome {
            return [wish, preview, image = pages->image(wish.page, wish.pixels)] {
                if (preview)
                    preview->showPage(wish.page, image);
            };
        });
}

} // namespace napi::ui
