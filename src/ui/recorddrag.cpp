// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/recorddrag.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QWidget>

#include <utility>

namespace napi::ui {

RecordDrag::RecordDrag(QWidget* handle, Mime mime) : QObject(handle), m_handle(handle), m_mime(std::move(mime))
{
    handle->installEventFilter(this);
}

/// A movement with the button held is the drag; a double click still selects a word.
bool RecordDrag::eventFilter(QObject*, QEvent* event)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (!mouse)
        return false;
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton)
        m_pressed = mouse->pos();
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick)
        m_pressed.reset();
    if (event->type() != QEvent::MouseMove || !m_pressed)
        return false;
    if ((mouse->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed.reset();
        auto* drag = new QDrag(m_handle);
        drag->setMimeData(m_mime().release());
        drag->exec(Qt::CopyAction);
    }
    return true;
}

} // namespace napi::ui
