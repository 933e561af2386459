// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/timelinepainter.h"

#include "paint/timelinescene.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace napi::paint {
namespace {

QFont withWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

core::TimelineMetrics sizesFor(const QFontMetricsF& font)
{
    const double em = font.height();
    core::TimelineMetrics metrics;
    metrics.rowHeight = std::ceil(em) + space(1);
    metrics.lanePadding = space(1);
    metrics.gap = std::round(em * 0.6);
    metrics.pointRadius = std::round(em * 0.42);
    metrics.barLabelOffset = std::round(em * 0.65);
    metrics.pointLabelOffset = metrics.pointRadius + std::round(em * 0.35);
    metrics.labelPadding = std::round(em * 0.4);
    metrics.minimumBar = std::round(em * 0.4);
    metrics.leastLabel = std::round(em * 4);
    metrics.openLength = std::round(em * 1.6);
    metrics.tip = std::round(em * 0.5);
    metrics.laneRows = 8;
    metrics.clusterWidth = std::ceil(font.horizontalAdvance(QStringLiteral("+0000"))) + 2 * metrics.labelPadding;
    return metrics;
}

} // namespace

TimelinePainter::TimelinePainter(const Theme& theme, const QFont& base, const QLocale& locale)
    : m_theme(theme)
    , m_font(font(base, Type::Caption))
    , m_strongFont(withWeight(m_font, QFont::DemiBold))
    , m_metrics(m_font)
    , m_strongMetrics(m_strongFont)
    , m_sizes(sizesFor(m_metrics))
    , m_locale(locale)
{
}

double TimelinePainter::widestLabel() const { return std::round(m_metrics.height() * 14); }

double TimelinePainter::labelWidth(const QString& label) const
{
    return std::min(std::ceil(m_metrics.horizontalAdvance(label)), widestLabel());
}

double TimelinePainter::axisHeight() const { return std::ceil(m_metrics.height()) + space(1); }

TimelineFrame TimelinePainter::frame(const QRectF& area, std::span<const core::TimelineLane> lanes) const
{
    double width = m_metrics.height() * 7;
    for (const core::TimelineLane& lane : lanes)
        width = std::max(width, m_metrics.horizontalAdvance(fromUtf8(lane.undatedTitle)) + 2 * space(2));
    width = std::min(std::ceil(width) + 2 * space(3), std::floor(area.width() * 0.4));
    const double bottom = area.bottom() - axisHeight();
    return {QRectF(area.topLeft(), QPointF(area.left() + width, bottom)),
            QRectF(QPointF(area.left() + width, area.top()), QPointF(area.right(), bottom)),
            QRectF(QPointF(area.left() + width, bottom), area.bottomRight())};
}

double TimelinePainter::originX(const TimelineScene& scene, const TimelineFrame& frame) const
{
    return frame.plot.left() - std::round(scene.scale.firstDay * scene.scale.pixelsPerDay);
}

QRectF TimelinePainter::laneRect(const TimelineScene& scene, const TimelineFrame& frame, std::size_t lane) const
{
    const core::PlacedLane& placed = scene.layout->lanes()[lane];
    return {frame.column.left(), frame.column.top() + placed.top - scene.scroll, frame.column.width(),
            placed.height};
}

QRectF TimelinePainter::headRect(const TimelineScene& scene, const TimelineFrame& frame, std::size_t lane) const
{
    const QRectF rect = laneRect(scene, frame, lane);
    const int rows = scene.lanes[lane].undatedTitle.empty() ? 1 : 2;
    const double least = 2 * m_sizes.lanePadding + rows * m_sizes.rowHeight;
    const double hidden = frame.column.top() - rect.top();
    return rect.adjusted(0, std::clamp(hidden, 0.0, std::max(0.0, rect.height() - least)), 0, 0);
}

QRectF TimelinePainter::stripRect(const TimelineScene& scene, const TimelineFrame& frame, std::size_t lane) const
{
    const QRectF rect = headRect(scene, frame, lane);
    const double wanted = m_metrics.horizontalAdvance(fromUtf8(scene.lanes[lane].undatedTitle)) + 2 * space(2);
    return {rect.left() + space(3), rect.top() + m_sizes.lanePadding + m_sizes.rowHeight,
            std::min(std::ceil(wanted), rect.width() - 2 * space(3)), m_sizes.rowHeight - 2};
}

QRectF TimelinePainter::placedRect(const TimelineScene& scene, const TimelineFrame& frame,
                                   const core::PlacedItem& placed) const
{
    return {originX(scene, frame) + placed.left, frame.plot.top() + placed.top - scene.scroll + 1,
            placed.right - placed.left, placed.height - 2};
}

QRectF TimelinePainter::clusterRect(const TimelineScene& scene, const TimelineFrame& frame,
                                    std::size_t cluster) const
{
    const core::PlacedCluster& placed = scene.layout->clusters()[cluster];
    return {originX(scene, frame) + placed.left, frame.plot.top() + placed.top - scene.scroll + 1,
            placed.right - placed.left, placed.height - 2};
}

QString TimelinePainter::edgeText(const TimelineScene& scene, TimelineSpot spot) const
{
    const double left = scene.scale.firstDay * scene.scale.pixelsPerDay;
    const auto [before, after] = scene.layout->outside(spot.index, left, left + scene.scale.width);
    const bool isBefore = spot.kind == TimelineSpot::Kind::Before;
    if ((isBefore ? before : after) == 0)
        return {};
    return isBefore ? QStringLiteral("\u2039\u00a0%1").arg(before) : QStringLiteral("%1\u00a0\u203a").arg(after);
}

QRectF TimelinePainter::edgeRect(const TimelineScene& scene, const TimelineFrame& frame, TimelineSpot spot,
                                 const QString& text) const
{
    const double width = m_metrics.horizontalAdvance(text) + 2 * space(1);
    const double right =
        spot.kind == TimelineSpot::Kind::Before ? frame.column.right() - space(1) : frame.plot.right();
    return {right - width, headRect(scene, frame, spot.index).top() + m_sizes.lanePadding + 1, width,
            m_sizes.rowHeight - 2};
}

QRectF TimelinePainter::rectOf(const TimelineScene& scene, const TimelineFrame& frame, TimelineSpot spot) const
{
    switch (spot.kind) {
    case TimelineSpot::Kind::None:
        return {};
    case TimelineSpot::Kind::Strip:
        return stripRect(scene, frame, spot.index);
    case TimelineSpot::Kind::Cluster:
        return clusterRect(scene, frame, spot.index);
    case TimelineSpot::Kind::Before:
    case TimelineSpot::Kind::After:
        return edgeRect(scene, frame, spot, edgeText(scene, spot));
    case TimelineSpot::Kind::Item:
        break;
    }
    const auto* placed = scene.layout->find(spot.index);
    if (!placed)
        return stripRect(scene, frame, scene.items[spot.index].lane);
    return placed->cluster ? clusterRect(scene, frame, *placed->cluster) : placedRect(scene, frame, *placed);
}

TimelineSpot TimelinePainter::spotInPlot(const TimelineScene& scene, const TimelineFrame& frame,
                                         QPointF point) const
{
    const double x = point.x() - originX(scene, frame);
    const double y = point.y() - frame.plot.top() + scene.scroll;
    if (const auto lane = scene.layout->laneAt(y)) {
        const TimelineSpot after{TimelineSpot::Kind::After, *lane};
        const QString text = edgeText(scene, after);
        if (!text.isEmpty() && edgeRect(scene, frame, after, text).contains(point))
            return after;
    }
    const auto* placed = scene.layout->at(x, y);
    if (placed && originX(scene, frame) + placed->openEnd >= frame.plot.left())
        return {TimelineSpot::Kind::Item, placed->item};
    const auto clusters = scene.layout->clustersWithin(x, y, x, y);
    return clusters.empty() ? TimelineSpot{} : TimelineSpot{TimelineSpot::Kind::Cluster, clusters.back()};
}

TimelineSpot TimelinePainter::spotAt(const TimelineScene& scene, const TimelineFrame& frame, QPointF point) const
{
    if (frame.plot.contains(point))
        return spotInPlot(scene, frame, point);
    const auto lane = scene.layout->laneAt(point.y() - frame.plot.top() + scene.scroll);
    if (!frame.column.contains(point) || !lane)
        return {};
    const TimelineSpot before{TimelineSpot::Kind::Before, *lane};
    const QString text = edgeText(scene, before);
    if (!text.isEmpty() && edgeRect(scene, frame, before, text).contains(point))
        return before;
    if (scene.lanes[*lane].undatedTitle.empty() || !stripRect(scene, frame, *lane).contains(point))
        return {};
    return {TimelineSpot::Kind::Strip, *lane};
}

std::optional<std::size_t> TimelinePainter::laneTitleAt(const TimelineScene& scene, const TimelineFrame& frame,
                                                        QPointF point) const
{
    if (!frame.column.contains(point))
        return std::nullopt;
    return scene.layout->laneAt(point.y() - frame.column.top() + scene.scroll);
}

void TimelinePainter::paint(QPainter& painter, const QRectF& area, const TimelineScene& scene) const
{
    const TimelineFrame parts = frame(area, scene.lanes);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, m_theme.colour(Role::Panel));
    const double tickRoom = m_strongMetrics.horizontalAdvance(QStringLiteral("0000")) + 2 * space(2);
    Canvas canvas{painter, scene, parts, core::timelineTicks(scene.scale, tickRoom), originX(scene, parts)};
    paintBands(canvas);
    paintGrid(canvas);
    paintItems(canvas);
    paintColumn(canvas);
    paintAxis(canvas);
    painter.restore();
}

void TimelinePainter::paintGrid(Canvas& canvas) const
{
    QPainter& painter = canvas.painter;
    const QRectF& plot = canvas.frame.plot;
    painter.save();
    painter.setClipRect(plot, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const core::TimelineTick& tick : canvas.ticks) {
        const bool year = tick.unit == core::TimelineTick::Unit::Year;
        painter.setPen(QPen(m_theme.colour(year ? Role::Line : Role::Grid), 1));
        const double x = std::round(canvas.origin + tick.day * canvas.scene.scale.pixelsPerDay);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.restore();
}

void TimelinePainter::paintColumn(Canvas& canvas) const
{
    QPainter& painter = canvas.painter;
    const QRectF& column = canvas.frame.column;
    const QRectF lanes(column.topLeft(), canvas.frame.plot.bottomRight());
    painter.save();
    painter.setClipRect(lanes, Qt::IntersectClip);
    for (std::size_t lane = 0; lane < canvas.scene.lanes.size(); ++lane) {
        const QRectF rect = laneRect(canvas.scene, canvas.frame, lane);
        if (!rect.intersects(column))
            continue;
        const double bottom = std::round(rect.bottom()) - 0.5;
        painter.setPen(QPen(m_theme.colour(Role::Line), 1, Qt::DotLine));
        painter.drawLine(QPointF(lanes.left(), bottom), QPointF(lanes.right(), bottom));
        paintLaneTitle(canvas, lane);
        paintEdge(canvas, {TimelineSpot::Kind::Before, lane});
        paintEdge(canvas, {TimelineSpot::Kind::After, lane});
        if (!canvas.scene.lanes[lane].undatedTitle.empty())
            paintStrip(canvas, lane);
    }
    painter.setPen(QPen(m_theme.colour(Role::Line), 1));
    painter.drawLine(QPointF(column.right() - 0.5, column.top()), QPointF(column.right() - 0.5, column.bottom()));
    painter.restore();
}

void TimelinePainter::paintLaneTitle(Canvas& canvas, std::size_t lane) const
{
    const core::TimelineLane& words = canvas.scene.lanes[lane];
    QRectF rect = headRect(canvas.scene, canvas.frame, lane)
                      .adjusted(space(3), m_sizes.lanePadding,
                                -space(3) - m_metrics.horizontalAdvance(QStringLiteral("\u2039\u00a000")), 0);
    const bool tall = words.undatedTitle.empty() && rect.height() >= 2 * m_sizes.rowHeight;
    if (tall)
        rect.translate(0, (m_sizes.rowHeight - m_metrics.height()) / 2);
    rect.setHeight(tall ? 2 * m_metrics.lineSpacing() : m_sizes.rowHeight);
    canvas.painter.setFont(words.phase.empty() ? m_font : m_strongFont);
    canvas.painter.setPen(words.phase.empty() ? m_theme.colour(Role::Muted) : m_theme.phase(words.phase).strong);
    const QString title = fromUtf8(words.title);
    if (tall)
        canvas.painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title);
    else
        canvas.painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                                m_strongMetrics.elidedText(title, Qt::ElideRight, rect.width()));
}

void TimelinePainter::paintEdge(Canvas& canvas, TimelineSpot spot) const
{
    const QString text = edgeText(canvas.scene, spot);
    if (text.isEmpty())
        return;
    const QRectF rect = edgeRect(canvas.scene, canvas.frame, spot, text);
    const bool isHovered = spot == canvas.scene.hovered;
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(m_theme.colour(isHovered ? Role::Selected : Role::Panel));
    canvas.painter.drawRoundedRect(rect, kRadius - 2, kRadius - 2);
    canvas.painter.setFont(m_font);
    canvas.painter.setPen(m_theme.colour(isHovered ? Role::Text : Role::Muted));
    canvas.painter.drawText(rect, Qt::AlignCenter, text);
}

void TimelinePainter::paintStrip(Canvas& canvas, std::size_t lane) const
{
    const TimelineScene& scene = canvas.scene;
    const QRectF rect = stripRect(scene, canvas.frame, lane).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto isHere = [&](const TimelineSpot& spot) {
        return spot.kind == TimelineSpot::Kind::Strip
                   ? spot.index == lane
                   : spot && scene.items[spot.index].lane == lane && !scene.layout->find(spot.index);
    };
    QPen pen(m_theme.colour(Role::Line), 1);
    if (isHere(scene.hovered))
        pen = QPen(m_theme.colour(Role::Muted), 1);
    if (isHere(scene.selected))
        pen = QPen(m_theme.colour(Role::Text), 2);
    if (isHere(scene.focused))
        pen = QPen(m_theme.colour(Role::Accent), 2);
    canvas.painter.setPen(pen);
    canvas.painter.setBrush(m_theme.colour(Role::Panel));
    canvas.painter.drawRoundedRect(rect, kRadius - 2, kRadius - 2);
    canvas.painter.setFont(m_font);
    canvas.painter.setPen(m_theme.colour(Role::Muted));
    const QRectF inner = rect.adjusted(space(2), 0, -space(1), 0);
    canvas.painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter,
        m_metrics.elidedText(fromUtf8(scene.lanes[lane].undatedTitle), Qt::ElideRight, inner.width() + 1));
}

void TimelinePainter::paintAxis(Canvas& canvas) const
{
    QPainter& painter = canvas.painter;
    const QRectF& axis = canvas.frame.axis;
    painter.save();
    painter.setPen(QPen(m_theme.colour(Role::Line), 1));
    const double top = axis.top() + 0.5;
    painter.drawLine(QPointF(canvas.frame.column.left(), top), QPointF(axis.right(), top));
    painter.setClipRect(axis, Qt::IntersectClip);
    const double baseline = axis.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2;
    const auto place = [&](const core::TimelineTick& tick) {
        return std::round(canvas.origin + tick.day * canvas.scene.scale.pixelsPerDay);
    };
    for (std::size_t i = 0; i < canvas.ticks.size(); ++i) {
        const core::TimelineTick& tick = canvas.ticks[i];
        const double x = place(tick);
        painter.setPen(QPen(m_theme.colour(Role::Line), 1));
        painter.drawLine(QPointF(x + 0.5, axis.top()), QPointF(x + 0.5, axis.top() + space(1)));
        // A stretch that began before the left edge is named at the edge; a name that would be cut is left out.
        const bool isYear = tick.unit == core::TimelineTick::Unit::Year;
        const QString text = tickText(tick);
        const double left = std::max(x, axis.left()) + space(1);
        const double right = left + (isYear ? m_strongMetrics : m_metrics).horizontalAdvance(text);
        if (right >
            (i + 1 < canvas.ticks.size() ? std::min(place(canvas.ticks[i + 1]), axis.right()) : axis.right()))
            continue;
        painter.setFont(isYear ? m_strongFont : m_font);
        painter.setPen(m_theme.colour(isYear ? Role::Text : Role::Muted));
        painter.drawText(QPointF(left, std::round(baseline)), text);
    }
    painter.restore();
}

QString TimelinePainter::tickText(const core::TimelineTick& tick) const
{
    switch (tick.unit) {
    case core::TimelineTick::Unit::Month:
        return m_locale.standaloneMonthName(tick.month, QLocale::ShortFormat);
    case core::TimelineTick::Unit::Quarter:
        return QStringLiteral("Q%1").arg(tick.month / 3 + 1);
    case core::TimelineTick::Unit::Year:
        break;
    }
    return QString::number(tick.year);
}

} // namespace napi::paint
