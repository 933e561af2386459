// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/dialogeffects.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHash>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace napi::ui {
namespace {

QString tr(const char* source) { return QCoreApplication::translate("DialogEffects", source); }

/// What files with the suffix are called; pictures can be saved in either of two kinds.
QString nameFilter(const QString& suffix)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("pdf"), QT_TRANSLATE_NOOP("DialogEffects", "PDF documents (*.pdf)")},
        {QStringLiteral("html"), QT_TRANSLATE_NOOP("DialogEffects", "Web pages (*.html)")},
        {QStringLiteral("md"), QT_TRANSLATE_NOOP("DialogEffects", "Markdown texts (*.md)")},
        {QStringLiteral("csv"), QT_TRANSLATE_NOOP("DialogEffects", "Tables (*.csv)")},
        {QStringLiteral("json"), QT_TRANSLATE_NOOP("DialogEffects", "JSON data (*.json)")},
        {QStringLiteral("ris"), QT_TRANSLATE_NOOP("DialogEffects", "Reference lists (*.ris)")},
        {QStringLiteral("bib"), QT_TRANSLATE_NOOP("DialogEffects", "BibTeX files (*.bib)")},
        {QStringLiteral("svg"), QT_TRANSLATE_NOOP("DialogEffects", "Pictures (*.svg *.png)")}};
    const char* name = names.value(suffix);
    return name ? tr(name) : QString{};
}

} // namespace

void DialogEffects::copyText(const QString& text) { QGuiApplication::clipboard()->setText(text); }

QString DialogEffects::clipboardText() const { return QGuiApplication::clipboard()->text(); }

void DialogEffects::openAddress(const QString& url) { QDesktopServices::openUrl(QUrl(url)); }

std::optional<QString> DialogEffects::askSavePath(const QString& title, const QString& suggestion)
{
    const QFileInfo file(suggestion);
    QFileDialog dialog(m_parent, title, file.absolutePath(), nameFilter(file.suffix()));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(file.suffix());
    dialog.selectFile(file.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

bool DialogEffects::askPrinter(QPrinter& printer, int pages, QWidget* parent)
{
    if (printer.outputFormat() == QPrinter::PdfFormat) {
        const auto path = askSavePath(QCoreApplication::translate("DialogEffects", "Save the pages as a PDF"),
                                      printer.outputFileName());
        printer.setOutputFileName(path.value_or(QString{}));
        return path.has_value();
    }
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

void DialogEffects::showError(const QString& sentence)
{
    QMessageBox::warning(m_parent, QStringLiteral("NAP-I Atlas"), sentence);
}

} // namespace napi::ui
