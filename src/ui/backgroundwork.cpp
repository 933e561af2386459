// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/backgroundwork.h"

#include <utility>

namespace napi::ui {

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void BackgroundWork::start(Task task)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isCancelled = false;
    if (!m_thread.isRunning()) {
        m_place.moveToThread(&m_thread);
        m_thread.start();
    }
    const auto run = [this, task = std::move(task)] {
        auto outcome = task([this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
            return !m_isCancelled;
        });
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)] { finish(outcome); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_place, run, Qt::QueuedConnection);
}

void BackgroundWork::finish(const Outcome& outcome)
{
    m_isRunning = false;
    if (outcome)
        outcome();
    Q_EMIT ended();
}

} // namespace napi::ui
