// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/backgroundwork.h"

#include <QThread>

#include <utility>

namespace napi::ui {

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork()
{
    cancel();
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
}

void BackgroundWork::start(Task task)
{
    if (m_thread)
        return;
    m_isCancelled = false;
    m_thread = QThread::create([this, task = std::move(task)] {
        m_outcome = task([this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
            return !m_isCancelled;
        });
    });
    connect(m_thread, &QThread::finished, this, &BackgroundWork::finish);
    m_thread->start();
}

void BackgroundWork::finish()
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    if (const Outcome outcome = std::exchange(m_outcome, {}))
        outcome();
    Q_EMIT ended();
}

} // namespace napi::ui
