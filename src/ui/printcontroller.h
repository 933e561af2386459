// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/backgroundwork.h"
#include "ui/exportchoices.h"

#include <QPrinter>

#include <memory>

namespace napi::ui {

/// False where pages can only be saved as a PDF.
[[nodiscard]] bool hasPrinter();

/// Shows the pages of a report and prints them. Paper has no tags, and neither has a PDF made this way.
class PrintController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller.
    PrintController(const words::Catalogue& words, ExportSource source, QObject* parent = nullptr);

    /// Makes the pages beside the window and shows them above it; does nothing while it is at it.
    void start(const ExportOrder& order, QWidget* window);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void showPreview(const report::Document& document, const report::PdfOptions& options, QWidget* window);

    const words::Catalogue& m_words;
    ExportSource m_source;
    BackgroundWork m_work;
};

} // namespace napi::ui
