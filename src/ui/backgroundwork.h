// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfwriter.h"

#include <QObject>

#include <atomic>
#include <functional>

class QThread;

namespace napi::ui {

/// One piece of work beside the window, with progress and cancel.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    /// What is done on the thread of the object when the work is finished.
    using Outcome = std::function<void()>;
    /// Runs on another thread. It stops when `progress` says so, and catches its own errors.
    using Task = std::function<Outcome(const report::ProgressCallback& progress)>;

    explicit BackgroundWork(QObject* parent = nullptr);
    /// Cancels and waits.
    ~BackgroundWork() override;

    /// Does nothing while other work runs.
    void start(Task task);
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    /// `total` is 0 as long as nobody has counted the steps.
    void progressed(int done, int total);
    /// After the outcome; other work may start now.
    void ended();

private:
    void finish();

    QThread* m_thread = nullptr;
    std::atomic_bool m_isCancelled = false;
    Outcome m_outcome;
};

} // namespace napi::ui
