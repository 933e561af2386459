// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/backgroundwork.h"
#include "ui/effects.h"
#include "ui/exportchoices.h"

namespace napi::ui {

/// Writes files beside the window: asks where, works on a thread of its own with progress and cancel, says how it
/// ended.
class ExportController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller.
    ExportController(const words::Catalogue& words, ExportSource source, Effects& effects,
                     QObject* parent = nullptr);

    /// Asks for the file and starts; does nothing while an export runs.
    void start(const ExportOrder& order, QWidget* window);
    /// The same for a drawing: as SVG, or as PNG where the name of the file says so.
    void savePicture(const report::Drawing& drawing, const QString& name, QWidget* window);
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    [[nodiscard]] const ExportSource& source() const { return m_source; }

Q_SIGNALS:
    /// The file is complete at `path`. `sentence` says so and how it was checked.
    void finished(const QString& path, const QString& sentence);
    /// It is not, and what stood at its path is unchanged.
    void failed(const QString& sentence);

private:
    [[nodiscard]] std::optional<QString> askPath(const QString& title, const QString& name);
    /// `write` works on a thread of its own and returns the sentence on its success.
    void run(const QString& path, std::function<std::function<QString()>(const report::ProgressCallback&)> write);
    [[nodiscard]] QString successSentence(const QString& path, const ExportOrder& order,
                                          const report::Exported& result) const;

    const words::Catalogue& m_words;
    ExportSource m_source;
    Effects& m_effects;
    BackgroundWork m_work;
};

/// Shows the progress of the work above `window` if it takes a while, and lets the reader cancel it.
void showProgress(BackgroundWork& work, const QString& title, const QString& sentence, QWidget* window);

} // namespace napi::ui
