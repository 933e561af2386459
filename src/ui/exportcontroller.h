// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "models/hitlistmodel.h"
#include "report/pdfwriter.h"
#include "ui/effects.h"

#include <QDialog>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QButtonGroup;
class QProgressDialog;
class QThread;

namespace napi::ui {

/// What a report can be about.
enum class ExportScope { Record, Phase, Hits, Everything };

/// One choice of the export dialog.
struct ExportChoice {
    ExportScope scope = ExportScope::Record;
    QString label;
    QString fileName;
    report::ReportRequest request;
};

/// The choices that make sense for what the window shows now.
[[nodiscard]] std::vector<ExportChoice>
exportChoices(const words::Catalogue& words, const models::SelectionHub& hub, const models::HitListModel& hits);

/// Asks which part of the edition is to become a PDF.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(const std::vector<ExportChoice>& choices, QWidget* parent = nullptr);
    /// Position of the chosen choice.
    [[nodiscard]] int chosen() const;

private:
    QButtonGroup* m_group;
};

/// Opens the texts of the edition anew, for reading them on another thread.
using TextsFactory = std::function<std::shared_ptr<const core::PlanTexts>()>;

/// Makes PDF files beside the window: asks where, works on a thread of its own with progress and cancel, says how
/// it ended.
class ExportController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller.
    ExportController(const words::Catalogue& words, const core::Plan& plan, TextsFactory texts, Effects& effects,
                     QObject* parent = nullptr);
    ~ExportController() override;

    /// Asks for the file and starts; does nothing while an export runs.
    void start(const ExportChoice& choice, QWidget* window);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// The file is complete at `path`. `sentence` says so and how it was checked.
    void finished(const QString& path, const QString& sentence);
    /// It is not, and what stood at its path is unchanged.
    void failed(const QString& sentence);

private:
    void run(const report::ReportRequest& request, const QString& path);
    void showProgress(QWidget* window);
    [[nodiscard]] QString successSentence(const QString& path, const report::PdfResult& result) const;

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
    TextsFactory m_texts;
    Effects& m_effects;
    QThread* m_thread = nullptr;
    std::atomic_bool m_cancelled = false;
};

} // namespace napi::ui
