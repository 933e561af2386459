// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMimeData>
#include <QObject>
#include <QPoint>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace napi::ui {

/// Makes a widget the handle by which a record is dragged out of the window; goes with the widget.
class RecordDrag : public QObject {
public:
    using Mime = std::function<std::unique_ptr<QMimeData>()>;

    RecordDrag(QWidget* handle, Mime mime);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_handle;
    Mime m_mime;
    std::optional<QPoint> m_pressed;
};

} // namespace napi::ui
