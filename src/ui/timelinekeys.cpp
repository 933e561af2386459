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
        // At the record that is open the key belongs to the window.
        if (m_focused && m_focused == m_selected)
            return false;
        activate(m_focused);
        return true;
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
    hideCard();
    viewport()->update();
}

void TimelineCanvas::focusSpot(const TimelineSpot& spot, bool revealIt)
{
    hideCard();
    m_focused = spot;
    if (revealIt)
        reveal(spot);
    if (hasFocus() && spot.kind == Spot::Item)
        m_cardDelay.start();
    viewport()->update();
    tellFocus();
}

void TimelineCanvas::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    if (const auto number = spotNumber(m_focused))
        event.setChild(static_cast<int>(*number));
    QAccessible::updateAccessibility(&event);
}

void TimelineCanvas::reveal(const TimelineSpot& spot)
{
    if (!spot)
        return;
    const QRectF rect = spotRect(spot);
    panBy(panToReveal(spot, rect), scrollToShow(rect, laneOf(spot)));
}

/// How far down the view has to go.
double TimelineCanvas::scrollToShow(const QRectF& rect, std::size_t laneNumber) const
{
    const paint::TimelineFrame parts = frame();
    const core::PlacedLane& lane = m_layout.lanes()[laneNumber];
    // With its whole lane, so that the title is in sight too; of a lane that is too high for that, with a row more.
    QRectF wanted = rect;
    if (lane.height <= parts.plot.height()) {
        wanted.setTop(parts.plot.top() + lane.top - verticalScrollBar()->value());
        wanted.setHeight(lane.height);
    } else if (parts.plot.height() > 3 * m_painter->metrics().rowHeight) {
        wanted.adjust(0, -m_painter->metrics().rowHeight, 0, m_painter->metrics().rowHeight);
    }
    const double dy = std::max(0.0, wanted.bottom() - parts.plot.bottom());
    return wanted.top() - dy < parts.plot.top() ? wanted.top() - parts.plot.top() : dy;
}

void TimelineCanvas::revealCurrent()
{
    const auto& current = m_hub.current();
    if (m_selected)
        reveal(m_selected);
    else if (current && current->kind == core::Kind::Phase)
        revealPhase(current->id);
}

/// Brings the lane of a phase into sight, and its years: all of them, or where there is no room the first.
void TimelineCanvas::revealPhase(const std::string& phase)
{
    double dx = 0;
    if (const auto days = m_model.phaseDays(phase)) {
        const double left = m_scale.x(days->first);
        const double right = m_scale.x(days->last);
        const double room = std::max(0.0, m_scale.width - (right - left));
        if (left < 0 || right > m_scale.width)
            dx = left - std::min(room / 2, m_scale.width * 0.15);
    }
    const auto lane = std::ranges::find(m_model.lanes(), phase, &core::TimelineLane::phase);
    if (lane == m_model.lanes().end()) {
        panBy(dx, 0);
        return;
    }
    const auto number = static_cast<std::size_t>(lane - m_model.lanes().begin());
    const core::PlacedLane& placed = m_layout.lanes()[number];
    const double top = frame().plot.top() + placed.top - verticalScrollBar()->value();
    const bool isWhole = top >= frame().plot.top() && top + placed.height <= frame().plot.bottom();
    panBy(dx, isWhole ? 0 : top - frame().plot.top());
}

/// The selected item is not lost when the view gets lower; who scrolled away from it is left there.
void TimelineCanvas::keepInSight(int oldHeight)
{
    if (!m_selected)
        return;
    const QRect rect = spotRect(m_selected);
    const double oldBottom = oldHeight < 0 ? rect.bottom() : oldHeight - m_painter->axisHeight();
    if (rect.bottom() <= oldBottom + 1)
        panBy(0, scrollToShow(rect, laneOf(m_selected)));
}

/// How far to the right the view has to go. The beginning of a long bar counts, with its label, and nothing is left
/// at the very edge.
double TimelineCanvas::panToReveal(const TimelineSpot& spot, const QRectF& rect) const
{
    const bool isStrip = spot.kind == Spot::Strip || (spot.kind == Spot::Item && !m_layout.find(spot.index));
    if (isStrip)
        return 0;
    const QRectF plot = frame().plot;
    const double margin = std::min(m_painter->metrics().openLength, plot.width() / 10);
    const double wanted = std::min({rect.width(), m_painter->widestLabel(), plot.width() - 2 * margin});
    const bool isSeen = rect.left() >= plot.left() && rect.left() + wanted <= plot.right() - margin;
    return isSeen ? 0 : rect.left() - plot.left() - plot.width() * 0.15;
}

std::size_t TimelineCanvas::laneOf(const TimelineSpot& spot) const
{
    if (spot.kind == Spot::Item)
        return m_model.items()[spot.index].lane;
    return spot.kind == Spot::Cluster ? m_layout.clusters()[spot.index].lane : spot.index;
}

std::vector<TimelineSpot> TimelineCanvas::stops(std::size_t lane) const
{
    const core::PlacedLane& placed = m_layout.lanes()[lane];
    std::vector<TimelineSpot> result;
    std::vector<bool> seen(placed.clusterCount, false);
    for (const std::size_t position : placed.dated) {
        const core::PlacedItem& item = m_layout.placed()[position];
        if (!item.cluster) {
            result.push_back({Spot::Item, item.item});
        } else if (const std::size_t number = *item.cluster - placed.firstCluster; !seen[number]) {
            seen[number] = true;
            result.push_back({Spot::Cluster, *item.cluster});
        }
    }
    if (!placed.undated.empty())
        result.push_back({Spot::Strip, lane});
    return result;
}

/// Where the keyboard stands for a spot: an undated item is in its strip, a crowded one in its cluster.
TimelineSpot TimelineCanvas::stopOf(const TimelineSpot& spot) const
{
    if (spot.kind != Spot::Item)
        return spot;
    const auto* placed = m_layout.find(spot.index);
    if (!placed)
        return {Spot::Strip, laneOf(spot)};
    return placed->cluster ? TimelineSpot{Spot::Cluster, *placed->cluster} : spot;
}

/// From day 0 to the middle of what a dated spot is about; absent for one without a date.
std::optional<double> TimelineCanvas::spotX(const TimelineSpot& spot) const
{
    if (spot.kind == Spot::Cluster)
        return m_layout.clusters()[spot.index].left;
    const auto* placed = spot.kind == Spot::Item ? m_layout.find(spot.index) : nullptr;
    return placed ? std::optional(placed->begin) : std::nullopt;
}

void TimelineCanvas::moveInLane(int step)
{
    if (!m_focused) {
        focusSpot(firstVisible());
        return;
    }
    const auto list = stops(laneOf(m_focused));
    const TimelineSpot here = stopOf(m_focused);
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
    const auto x = spotX(m_focused);
    if (!x && !m_layout.lanes()[target].undated.empty())
        focusSpot({Spot::Strip, target});
    else
        focusSpot(nearest(target, x.value_or(m_scale.firstDay * m_scale.pixelsPerDay)));
}

void TimelineCanvas::movePage(int direction)
{
    const double width = m_scale.width * 0.9 * direction;
    const auto x = spotX(m_focused);
    const std::size_t lane = m_focused ? laneOf(m_focused) : 0;
    panBy(width, 0);
    if (x)
        focusSpot(nearest(lane, *x + width), false);
}

TimelineSpot TimelineCanvas::nearest(std::size_t lane, double x) const
{
    const auto distance = [&](std::size_t position) { return std::abs(m_layout.placed()[position].begin - x); };
    const auto& dated = m_layout.lanes()[lane].dated;
    if (dated.empty())
        return {Spot::Strip, lane};
    return stopOf({Spot::Item, m_layout.placed()[*std::ranges::min_element(dated, {}, distance)].item});
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
