// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// The keyboard of the timeline: moving the focus from item to item.

#include "ui/timelinecanvas.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace napi::ui {
namespace {

using paint::TimelineSpot;
using Spot = TimelineSpot::Kind;

} // namespace

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && (handleMoveKey(event->key()) || handleZoomKey(event->key())))
        return;
    event->ignore();
}

bool TimelineCanvas::handleMoveKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveInLane(key == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveLane(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        moveToLaneEnd(key == Qt::Key_End);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        movePage(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_focused);
        return true;
    default:
        return false;
    }
}

bool TimelineCanvas::handleZoomKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kZoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / kZoomStep);
        return true;
    case Qt::Key_0:
        showPlanYears();
        return true;
    case Qt::Key_Escape:
        // Without a focused item the key belongs to the window.
        if (!m_focused)
            return false;
        focusSpot({});
        return true;
    default:
        return false;
    }
}

void TimelineCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_focused && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        focusSpot(m_selected ? m_selected : firstVisible(), false);
    viewport()->update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineCanvas::focusSpot(const TimelineSpot& spot, bool revealIt)
{
    m_focused = spot;
    if (revealIt)
        reveal(spot);
    viewport()->update();
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    if (const auto number = spotNumber(spot))
        event.setChild(static_cast<int>(*number));
    QAccessible::updateAccessibility(&event);
}

void TimelineCanvas::reveal(const TimelineSpot& spot)
{
    if (!spot)
        return;
    const QRectF rect = spotRect(spot);
    const paint::TimelineFrame parts = frame();
    const core::PlacedLane& lane = m_layout.lanes()[laneOf(spot)];
    // With its whole lane, so that the title is in sight too, unless the lane is too high for that.
    QRectF wanted = rect;
    if (lane.height <= parts.plot.height()) {
        wanted.setTop(parts.plot.top() + lane.top - verticalScrollBar()->value());
        wanted.setHeight(lane.height);
    }
    double dy = std::max(0.0, wanted.bottom() - parts.plot.bottom());
    if (wanted.top() - dy < parts.plot.top())
        dy = wanted.top() - parts.plot.top();
    double dx = 0;
    const bool placed = spot.kind == Spot::Item && m_layout.find(spot.index);
    const double seen = std::min(rect.right(), parts.plot.right()) - std::max(rect.left(), parts.plot.left());
    if (placed && seen < std::min(rect.width(), m_painter->widestLabel()))
        dx = rect.left() - parts.plot.left() - parts.plot.width() * 0.15;
    panBy(dx, dy);
}

std::size_t TimelineCanvas::laneOf(const TimelineSpot& spot) const
{
    return spot.kind == Spot::Item ? m_model.items()[spot.index].lane : spot.index;
}

std::vector<TimelineSpot> TimelineCanvas::stops(std::size_t lane) const
{
    const core::PlacedLane& placed = m_layout.lanes()[lane];
    std::vector<TimelineSpot> result;
    for (const std::size_t position : placed.dated)
        result.push_back({Spot::Item, m_layout.placed()[position].item});
    if (!placed.undated.empty())
        result.push_back({Spot::Strip, lane});
    return result;
}

void TimelineCanvas::moveInLane(int step)
{
    if (!m_focused) {
        focusSpot(firstVisible());
        return;
    }
    const auto list = stops(laneOf(m_focused));
    const bool undatedItem = m_focused.kind == Spot::Item && !m_layout.find(m_focused.index);
    const TimelineSpot here = undatedItem ? list.back() : m_focused;
    const auto position = std::ranges::find(list, here) - list.begin();
    const auto last = static_cast<std::ptrdiff_t>(list.size()) - 1;
    focusSpot(list[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(position + step, 0, last))]);
}

void TimelineCanvas::moveToLaneEnd(bool last)
{
    if (!m_focused)
        m_focused = firstVisible();
    if (!m_focused)
        return;
    const auto list = stops(laneOf(m_focused));
    focusSpot(last ? list.back() : list.front());
}

void TimelineCanvas::moveLane(int step)
{
    if (!m_focused) {
        focusSpot(firstVisible());
        return;
    }
    const auto lane = static_cast<std::ptrdiff_t>(laneOf(m_focused)) + step;
    if (lane < 0 || lane >= static_cast<std::ptrdiff_t>(m_layout.lanes().size()))
        return;
    const auto target = static_cast<std::size_t>(lane);
    const auto* placed = m_focused.kind == Spot::Item ? m_layout.find(m_focused.index) : nullptr;
    if (!placed && !m_layout.lanes()[target].undated.empty())
        focusSpot({Spot::Strip, target});
    else
        focusSpot(nearest(target, placed ? placed->begin : m_scale.firstDay * m_scale.pixelsPerDay));
}

void TimelineCanvas::movePage(int direction)
{
    const double width = m_scale.width * 0.9 * direction;
    const auto* placed = m_focused.kind == Spot::Item ? m_layout.find(m_focused.index) : nullptr;
    panBy(width, 0);
    if (placed)
        focusSpot(nearest(placed->lane, placed->begin + width), false);
}

TimelineSpot TimelineCanvas::nearest(std::size_t lane, double x) const
{
    const auto distance = [&](std::size_t position) { return std::abs(m_layout.placed()[position].begin - x); };
    const auto& dated = m_layout.lanes()[lane].dated;
    if (dated.empty())
        return {Spot::Strip, lane};
    return {Spot::Item, m_layout.placed()[*std::ranges::min_element(dated, {}, distance)].item};
}

TimelineSpot TimelineCanvas::firstVisible() const
{
    const double left = m_scale.firstDay * m_scale.pixelsPerDay;
    const double top = verticalScrollBar()->value();
    const auto visible = m_layout.within(left, top, left + m_scale.width, top + frame().plot.height());
    for (const core::PlacedItem* placed : visible)
        if (placed->begin >= left)
            return {Spot::Item, placed->item};
    return m_layout.lanes().empty() ? TimelineSpot{} : nearest(0, left);
}

} // namespace napi::ui
