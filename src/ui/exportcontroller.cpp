// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/exportcontroller.h"

#include "words/errors.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSettings>

namespace napi::ui {
namespace {

const QString kFolderKey = QStringLiteral("exportFolder");
constexpr int kProgressAfter = 500;

QString folder() { return QSettings().value(kFolderKey, QDir::homePath()).toString(); }

QString suggestedPath(const ExportOrder& order)
{
    return QDir(folder()).filePath(order.choice.fileName + words::qt(report::formatSuffix(order.format)));
}

} // namespace

ExportController::ExportController(const words::Catalogue& words, ExportSource source, Effects& effects,
                                   QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_source(std::move(source))
    , m_effects(effects)
{
}

void ExportController::start(const ExportOrder& order, QWidget* window)
{
    if (isRunning())
        return;
    const auto path = m_effects.askSavePath(tr("Export"), suggestedPath(order));
    if (!path)
        return;
    QSettings().setValue(kFolderKey, QFileInfo(*path).absolutePath());
    run(order, *path);
    showProgress(m_work, tr("Export"), tr("The file is being made..."), window);
}

void ExportController::run(const ExportOrder& order, const QString& path)
{
    m_work.start([this, order, path](const report::ProgressCallback& progress) -> BackgroundWork::Outcome {
        const auto failure = [this](const QString& sentence) {
            return [this, sentence] { Q_EMIT failed(sentence); };
        };
        try {
            return [this, path, order, result = m_source.exportTo(path, order, progress)] {
                Q_EMIT finished(path, successSentence(path, order, result));
            };
        } catch (const core::ExportError& error) {
            return failure(words::sentence(m_words, error));
        } catch (const core::StoreError& error) {
            return failure(words::sentence(m_words, error));
        }
    });
}

QString ExportController::successSentence(const QString& path, const ExportOrder& order,
                                          const report::Exported& result) const
{
    const QString name = QFileInfo(path).fileName();
    if (order.format != report::Format::Pdf)
        return tr("%1 was saved, %n record(s).", nullptr, static_cast<int>(order.choice.links.size())).arg(name);
    return tr("%1 was saved, %n page(s).", nullptr, result.pdf.pages).arg(name) + QLatin1Char(' ') +
           (result.pdf.isAccessible()
                ? tr("It passed the accessibility checks (PDF/UA-1).")
                : tr("It did not pass all accessibility checks and is not marked as PDF/UA."));
}

void showProgress(BackgroundWork& work, const QString& title, const QString& sentence, QWidget* window)
{
    auto* progress = new QProgressDialog(sentence, ExportController::tr("Cancel"), 0, 0, window);
    progress->setWindowTitle(title);
    progress->setMinimumDuration(kProgressAfter);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setAutoReset(false);
    QObject::connect(progress, &QProgressDialog::canceled, &work, &BackgroundWork::cancel);
    QObject::connect(&work, &BackgroundWork::progressed, progress, [progress](int done, int total) {
        progress->setMaximum(total);
        progress->setValue(done);
    });
    QObject::connect(&work, &BackgroundWork::ended, progress, &QProgressDialog::close);
}

} // namespace napi::ui
