// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/dialogeffects.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QUrl>

namespace napi::ui {

void DialogEffects::copyText(const QString& text) { QGuiApplication::clipboard()->setText(text); }

QString DialogEffects::clipboardText() const { return QGuiApplication::clipboard()->text(); }

void DialogEffects::openAddress(const QString& url) { QDesktopServices::openUrl(QUrl(url)); }

std::optional<QString> DialogEffects::askSavePath(const QString& title, const QString& suggestion)
{
    const QString path = QFileDialog::getSaveFileName(
        m_parent, title, suggestion, QCoreApplication::translate("DialogEffects", "PDF documents (*.pdf)"));
    return path.isEmpty() ? std::nullopt : std::optional{path};
}

void DialogEffects::showError(const QString& sentence)
{
    QMessageBox::warning(m_parent, QCoreApplication::translate("DialogEffects", "NAP-I Atlas"), sentence);
}

} // namespace napi::ui
