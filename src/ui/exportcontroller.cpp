// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/exportcontroller.h"

#include "report/savefile.h"
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

/// The width of a picture on its own, in pixels.
constexpr double kPictureWidth = 1400;

QByteArray rendered(const report::Drawing& drawing, const QString& path)
{
    const QByteArray bytes =
        path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)
            ? paint::pngOf(*drawing.picture, kPictureWidth)
            : paint::svgOf(*drawing.picture, kPictureWidth, drawing.caption, drawing.alternative);
    if (bytes.isEmpty())
        throw core::ExportError(core::ExportFault::Broken, {}, "no picture");
    return bytes;
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

std::optional<QString> ExportController::askPath(const QString& title, const QString& name)
{
    const auto path = m_effects.askSavePath(title, QDir(folder()).filePath(name));
    if (path)
        QSettings().setValue(kFolderKey, QFileInfo(*path).absolutePath());
    return path;
}

void ExportController::start(const ExportOrder& order, QWidget* window)
{
    if (isRunning())
        return;
    const auto path = askPath(tr("Export"), order.choice.fileName + words::qt(report::formatSuffix(order.format)));
    if (!path)
        return;
    run(*path, [this, order, path = *path](const report::ProgressCallback& progress) {
        return [this, order, path, result = m_source.exportTo(path, order, progress)] {
            return successSentence(path, order, result);
        };
    });
    showProgress(m_work, tr("Export"), tr("The file is being made..."), window);
}

void ExportController::savePicture(const report::Drawing& drawing, const QString& name, QWidget* window)
{
    if (isRunning())
        return;
    const auto path = askPath(tr("Save as picture"), name + QStringLiteral(".svg"));
    if (!path)
        return;
    run(*path, [drawing, path = *path](const report::ProgressCallback&) {
        report::saveFile(path, true, [&] { return rendered(drawing, path); });
        return [path] { return tr("%1 was saved.").arg(QFileInfo(path).fileName()); };
    });
    showProgress(m_work, tr("Save as picture"), tr("The file is being made..."), window);
}

void ExportController::run(const QString& path,
                           std::function<std::function<QString()>(const report::ProgressCallback&)> write)
{
    m_work.start([this, path,
                  write = std::move(write)](const report::ProgressCallback& progress) -> BackgroundWork::Outcome {
        const auto failure = [this](const QString& sentence) {
            return [this, sentence] { Q_EMIT failed(sentence); };
        };
        try {
            return [this, path, sentence = write(progress)] { Q_EMIT finished(path, sentence()); };
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
