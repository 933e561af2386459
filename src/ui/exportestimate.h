// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/backgroundwork.h"
#include "ui/exportchoices.h"

#include <QTimer>

#include <optional>

namespace napi::ui {

/// How large an export would become: made beside the window, a moment after the last wish.
class ExportEstimate : public QObject {
    Q_OBJECT

public:
    explicit ExportEstimate(ExportSource source, QObject* parent = nullptr);

    /// A wish that is not answered yet is dropped.
    void ask(const ExportOrder& order);

Q_SIGNALS:
    /// The answer to the last wish; only a PDF has pages.
    void answered(int pages, qsizetype bytes);
    /// There is none; saving will say why.
    void failed();

private:
    void start();

    ExportSource m_source;
    std::optional<ExportOrder> m_wanted;
    QTimer m_delay;
    BackgroundWork m_work;
};

} // namespace napi::ui
