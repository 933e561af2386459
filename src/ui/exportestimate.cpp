// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/exportestimate.h"

#include <utility>

namespace napi::ui {
namespace {

/// Whoever goes through a list of formats with the keys is not followed by work.
constexpr int kDelay = 250;

} // namespace

ExportEstimate::ExportEstimate(ExportSource source, QObject* parent) : QObject(parent), m_source(std::move(source))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &ExportEstimate::start);
    connect(&m_work, &BackgroundWork::ended, this, &ExportEstimate::start);
}

void ExportEstimate::ask(const ExportOrder& order)
{
    m_wanted = order;
    m_work.cancel();
    m_delay.start();
}

void ExportEstimate::start()
{
    if (!m_wanted || m_delay.isActive() || m_work.isRunning())
        return;
    m_work.start([this, source = m_source, order = *std::exchange(m_wanted, std::nullopt)](
                     const report::ProgressCallback& progress) -> BackgroundWork::Outcome {
        try {
            const auto result = source.exported(order, progress);
            return [this, pages = result.pdf.pages, bytes = result.bytes.size()] {
                if (!m_wanted)
                    Q_EMIT answered(pages, bytes);
            };
        } catch (const std::runtime_error&) {
            return [this] {
                if (!m_wanted)
                    Q_EMIT failed();
            };
        }
    });
}

} // namespace napi::ui
