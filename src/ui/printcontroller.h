// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/backgroundwork.h"
#include "ui/effects.h"
#include "ui/exportchoices.h"
#include "ui/printpages.h"
#include "ui/printpreview.h"

#include <QPointer>

namespace napi::ui {

/// False where pages can only be saved as a PDF.
[[nodiscard]] bool hasPrinter();

/// Shows the pages of a report and prints them; they are set and painted beside the window. Paper has no tags, and
/// neither has a PDF made this way.
class PrintController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller.
    PrintController(const words::Catalogue& words, ExportSource source, Effects& effects,
                    QObject* parent = nullptr);

    /// Makes the pages and shows them above the window; does nothing while it is at it.
    void start(const ExportOrder& order, QWidget* window);
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    struct Job {
        PrintPagesPtr pages{};
        std::shared_ptr<QPrinter> printer{};
    };
    void showPreview(const PrintPagesPtr& pages, const ExportOrder& order, QWidget* window);
    void askPrinter(const ExportOrder& order);
    /// Prints, or paints what the preview wants, as soon as the thread of the pages is free.
    void workOn();
    void print(const Job& job);
    void paint(const PrintPreview::Wish& wish);

    const words::Catalogue& m_words;
    ExportSource m_source;
    Effects& m_effects;
    BackgroundWork m_work;
    /// Below the work, on whose thread they are deleted.
    PrintPagesPtr m_pages;
    Job m_job;
    QPointer<PrintPreview> m_preview;
    QPointer<QWidget> m_window;
};

} // namespace napi::ui
