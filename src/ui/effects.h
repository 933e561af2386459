// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

class QPrinter;
class QWidget;

namespace napi::ui {

/// What the window does to the world outside it. Tests give their own.
class Effects {
public:
    virtual ~Effects() = default;
    /// The window that dialogs stand above.
    virtual void setWindow(QWidget*) {}
    virtual void copyText(const QString& text) = 0;
    /// The text of the clipboard; empty if it holds none.
    [[nodiscard]] virtual QString clipboardText() const = 0;
    /// Hands an address to the system's browser; only ever at the reader's request.
    virtual void openAddress(const QString& url) = 0;
    /// Asks where to save; absent if the reader gave up. The answer may name a file that exists and that the
    /// reader agreed to replace.
    virtual std::optional<QString> askSavePath(const QString& title, const QString& suggestion) = 0;
    /// Asks for a printer and for the pages out of `pages`, or for a file where `printer` makes a PDF; false if the
    /// reader gave up. The question stands above `parent`.
    virtual bool askPrinter(QPrinter& printer, int pages, QWidget* parent) = 0;
    virtual void showError(const QString& sentence) = 0;
};

} // namespace napi::ui
