// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfwriter.h"

#include <QThread>

#include <atomic>
#include <functional>

namespace napi::ui {

/// Work beside the window, one piece after the other on one thread of its own, with progress and cancel.
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
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    /// `total` is 0 as long as nobody has counted the steps.
    void progressed(int done, int total);
    /// After the outcome; other work may start now.
    void ended();

private:
    void finish(const Outcome& outcome);

    QThread m_thread;
    /// Lives on the thread.
    QObject m_place;
    bool m_isRunning = false;
    std::atomic_bool m_isCancelled = false;
};

} // namespace napi::ui
