// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/effects.h"

#include <QPointer>
#include <QWidget>

namespace napi::ui {

/// The effects of the real program: dialogs above the window, clipboard, browser.
class DialogEffects : public Effects {
public:
    void setWindow(QWidget* window) override { m_parent = window; }
    void copyText(const QString& text) override;
    [[nodiscard]] QString clipboardText() const override;
    void openAddress(const QString& url) override;
    std::optional<QString> askSavePath(const QString& title, const QString& suggestion) override;
    bool askPrinter(QPrinter& printer, int pages, QWidget* parent) override;
    void showError(const QString& sentence) override;

private:
    QPointer<QWidget> m_parent;
};

} // namespace napi::ui
