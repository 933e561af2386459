// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/effects.h"

#include <QPointer>
#include <QWidget>

namespace napi::ui {

/// The effects of the real program: dialogs above `parent`, clipboard, browser.
class DialogEffects : public Effects {
public:
    void setParent(QWidget* parent) { m_parent = parent; }
    void copyText(const QString& text) override;
    void openAddress(const QString& url) override;
    std::optional<QString> askSavePath(const QString& title, const QString& suggestion) override;
    void showError(const QString& sentence) override;

private:
    QPointer<QWidget> m_parent;
};

} // namespace napi::ui
