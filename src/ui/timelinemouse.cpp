// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// The mouse on the timeline: pointing, clicking, dragging, turning the wheel.

#include "ui/timelinecanvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace napi::ui {
namespace {

using paint::TimelineSpot;
using Spot = TimelineSpot::Kind;

} // namespace

void TimelineCanvas::setHovered(const TimelineSpot& spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    hideCard();
    viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TimelineCanvas::showToolTip(const QHelpEvent& event)
{
    const TimelineSpot here = spotAt(event.pos());
    if (here.kind == Spot::Item) {
        showCard(here, event.pos().x());
        return;
    }
    const auto lane = m_painter->laneTitleAt(scene(), frame(), event.pos());
    const QString text = !here && lane ? laneText(*lane) : spotText(here);
    // Rich text, because only that is wrapped.
    QToolTip::showText(event.globalPos(),
                       text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()), viewport(),
                       spotRect(here));
}

bool TimelineCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        showToolTip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::Leave) {
        setHovered({});
        hideCard();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const TimelineSpot spot = isKey ? m_focused : spotAt(event->pos());
    if (spot.kind != Spot::Item)
        return;
    hideCard();
    const QPoint at = isKey ? (spotRect(spot) & viewport()->rect()).bottomLeft() : event->pos();
    Q_EMIT menuWanted(m_model.items()[spot.index].link, viewport()->mapToGlobal(at));
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = event->angleDelta().y() / 120.0;
        zoomAbout(std::pow(kZoomStep, notches / 2), event->position().x() - frame().plot.left());
        return;
    }
    const bool smooth = !event->pixelDelta().isNull();
    QPointF delta = smooth ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) / 2.0;
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || verticalScrollBar()->maximum() == 0;
    if (sideways && std::abs(delta.y()) > std::abs(delta.x()))
        delta = {delta.y(), 0};
    panBy(-delta.x(), -delta.y());
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    hideCard();
    m_pressed = event->pos();
    m_dragged = event->pos();
    m_dragging = false;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        setHovered(spotAt(event->pos()));
        return;
    }
    if (!m_dragging && (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPoint delta = m_dragged - event->pos();
    m_dragged = event->pos();
    panBy(delta.x(), delta.y());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool clicked = !m_dragging;
    m_pressed.reset();
    m_dragging = false;
    m_hovered = {};
    viewport()->setCursor(Qt::ArrowCursor);
    setHovered(spotAt(event->pos()));
    if (!clicked || !m_hovered)
        return;
    // Counts at the edges come and go: what is focused stays an item, a strip or a cluster.
    const TimelineSpot clickedSpot = m_hovered;
    if (clickedSpot.kind != Spot::Before && clickedSpot.kind != Spot::After)
        focusSpot(clickedSpot, false);
    m_cardDelay.stop();
    activate(clickedSpot);
}

} // namespace napi::ui
