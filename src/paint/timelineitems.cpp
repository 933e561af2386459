// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// The items of the timeline: points, bars, clusters, their labels and outlines.

#include "paint/timelinescene.h"
#include "paint/timelineshapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace napi::paint {
namespace {

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

void TimelinePainter::paintItems(Canvas& canvas) const
{
    const TimelineScene& scene = canvas.scene;
    const QRectF& plot = canvas.frame.plot;
    canvas.painter.save();
    canvas.painter.setClipRect(plot, Qt::IntersectClip);
    paintConnections(canvas);
    const double left = plot.left() - canvas.origin;
    const auto visible =
        scene.layout->within(left, scene.scroll, left + plot.width(), scene.scroll + plot.height());
    for (const core::PlacedItem* placed : visible)
        paintItem(canvas, *placed);
    for (const std::size_t cluster :
         scene.layout->clustersWithin(left, scene.scroll, left + plot.width(), scene.scroll + plot.height()))
        paintCluster(canvas, cluster);
    paintOutlines(canvas);
    canvas.painter.restore();
}

/// After all items, so that no neighbour covers them.
void TimelinePainter::paintOutlines(Canvas& canvas) const
{
    const TimelineScene& scene = canvas.scene;
    for (const TimelineSpot& spot : {scene.hovered, scene.selected, scene.focused}) {
        const bool isPlaced = spot.kind == TimelineSpot::Kind::Item && scene.layout->find(spot.index);
        if (isPlaced || spot.kind == TimelineSpot::Kind::Cluster)
            paintOutline(canvas, spot, rectOf(scene, canvas.frame, spot));
    }
}

void TimelinePainter::paintItem(Canvas& canvas, const core::PlacedItem& placed) const
{
    const core::TimelineItem& item = canvas.scene.items[placed.item];
    if (item.isPoint() && placed.firmBegin <= placed.begin)
        paintPoint(canvas, placed);
    else
        paintBar(canvas, placed);
    paintLabel(canvas, placed);
}

void TimelinePainter::paintPoint(Canvas& canvas, const core::PlacedItem& placed) const
{
    const core::TimelineItem& item = canvas.scene.items[placed.item];
    const QRectF rect = placedRect(canvas.scene, canvas.frame, placed);
    const QPointF middle(canvas.origin + placed.begin, rect.center().y());
    const QColor colour = item.phase.empty() ? m_theme.colour(Role::Text) : m_theme.phase(item.phase).strong;
    if (placed.end > placed.begin) {
        canvas.painter.setPen(QPen(colour, 2));
        canvas.painter.drawLine(middle, QPointF(canvas.origin + placed.end, middle.y()));
    }
    canvas.painter.setPen(QPen(colour, 1.5));
    canvas.painter.setBrush(item.related ? m_theme.colour(Role::Panel) : colour);
    canvas.painter.drawPath(markShape(item.mark, middle, m_sizes.pointRadius - 0.75));
}

void TimelinePainter::paintBar(Canvas& canvas, const core::PlacedItem& placed) const
{
    const core::TimelineItem& item = canvas.scene.items[placed.item];
    const PhaseColours colours = m_theme.phase(item.phase);
    QRectF rect = placedRect(canvas.scene, canvas.frame, placed);
    rect.setLeft(canvas.origin + placed.openBegin);
    rect.setRight(canvas.origin + placed.openEnd);
    const QPainterPath shape = barShape(rect.adjusted(0.5, 0.5, -0.5, -0.5), placed.isOpenStart(),
                                        placed.isOpenEnd(), m_sizes.tip, space(1) / 2.0);
    QPainter& painter = canvas.painter;
    painter.save();
    const bool hollow = item.related || item.isPoint();
    painter.fillPath(shape, hollow ? m_theme.colour(Role::Panel) : colours.tint);
    painter.setClipPath(shape, Qt::IntersectClip);
    const auto stretch = [&](double from, double to) {
        return QRectF(QPointF(canvas.origin + from, rect.top()), QPointF(canvas.origin + to, rect.bottom()));
    };
    paintHatch(canvas, stretch(placed.begin, placed.firmBegin), colours.strong);
    paintHatch(canvas, stretch(placed.firmEnd, placed.end), colours.strong);
    if (!placed.isOpenStart() && !hollow)
        painter.fillRect(stretch(placed.begin, placed.begin + space(1)), colours.strong);
    painter.restore();
    if (hollow) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faded(colours.strong, 0.7), 1, Qt::DashLine));
        painter.drawPath(shape);
    }
}

void TimelinePainter::paintHatch(Canvas& canvas, const QRectF& rect, const QColor& colour) const
{
    const QRectF visible = rect & canvas.frame.plot;
    if (visible.isEmpty())
        return;
    QPainter& painter = canvas.painter;
    painter.setPen(QPen(faded(colour, 0.3), 1));
    const double step = space(1) + 2;
    // Counted from day 0, so that the pattern moves with the item.
    const double first = canvas.origin + std::floor((visible.left() - canvas.origin) / step) * step - rect.height();
    QVector<QLineF> lines;
    // Cut off here, since not every device can clip.
    for (double x = first - std::fmod(rect.height(), step); x < visible.right(); x += step) {
        const double from = std::max(x, visible.left());
        const double to = std::min(x + rect.height(), visible.right());
        if (from < to)
            lines << QLineF(from, rect.bottom() - (from - x), to, rect.bottom() - (to - x));
    }
    painter.drawLines(lines);
}

QRectF TimelinePainter::labelRect(const TimelineScene& scene, const TimelineFrame& frame,
                                  const core::PlacedItem& placed) const
{
    const core::TimelineItem& item = scene.items[placed.item];
    const QRectF rect = placedRect(scene, frame, placed);
    const double origin = originX(scene, frame);
    // A label whose mark is out of sight would be read as belonging to another.
    if (placed.labelWidth <= 0 || origin + placed.openEnd < frame.plot.left())
        return {};
    double x = origin + placed.labelLeft;
    double width = placed.labelWidth;
    // The label of a bar that began before the visible part stays in sight as long as the bar does.
    const double edge = frame.plot.left() + m_sizes.labelPadding;
    if (!item.isPoint() && !placed.isLabelOutside() && x < edge) {
        x = edge;
        width = std::min(width, origin + placed.openEnd - m_sizes.tip - edge);
        if (width < m_sizes.openLength)
            return {};
    }
    // A long label may take all of its bar.
    if (!item.isPoint() && !placed.isLabelOutside() && placed.labelWidth >= widestLabel())
        width = std::max(width, origin + placed.openEnd - m_sizes.tip - x);
    // Nor is it cut by the edge: what is left out there is marked as everywhere.
    double room = frame.plot.right() - space(1) - x;
    // In the first row stands how many items are further on.
    if (const QString after = edgeText(scene, {TimelineSpot::Kind::After, placed.lane});
        placed.row == 0 && !after.isEmpty())
        room -= m_metrics.horizontalAdvance(after) + 2 * space(1);
    if (room < std::min(width, m_sizes.openLength))
        return {};
    return {x, rect.top(), std::min(width, room), rect.height()};
}

void TimelinePainter::paintLabel(Canvas& canvas, const core::PlacedItem& placed) const
{
    const core::TimelineItem& item = canvas.scene.items[placed.item];
    const QRectF rect = labelRect(canvas.scene, canvas.frame, placed);
    if (rect.isEmpty())
        return;
    const QString text = m_metrics.elidedText(fromUtf8(item.label), Qt::ElideRight, rect.width() + 1);
    canvas.painter.setFont(m_font);
    canvas.painter.setPen(m_theme.colour(item.related ? Role::Muted : Role::Text));
    const double baseline = rect.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2;
    canvas.painter.drawText(QPointF(std::round(rect.left()), std::round(baseline)), text);
}

void TimelinePainter::paintOutline(Canvas& canvas, TimelineSpot spot, const QRectF& rect) const
{
    const TimelineScene& scene = canvas.scene;
    const bool focused = spot == scene.focused;
    const bool selected = spot == scene.selected;
    QPen pen(m_theme.colour(Role::Muted), 1);
    if (selected)
        pen = QPen(m_theme.colour(Role::Text), 2);
    canvas.painter.setBrush(Qt::NoBrush);
    // The ring of the focus stands outside the frame of the selection, so that both are seen.
    const double room = focused ? 2 : 0;
    const QRectF frame = rect.adjusted(-3, 0, 0, 0);
    const auto* placed = spot.kind == TimelineSpot::Kind::Item ? scene.layout->find(spot.index) : nullptr;
    const auto outline = [&](const QRectF& around) {
        // An end that no source states is no edge of the frame either, unless the frame goes on around the label.
        const bool isOpenEnd = placed && placed->isOpenEnd() && !placed->isLabelOutside();
        return barShape(around, placed && placed->isOpenStart(), isOpenEnd, m_sizes.tip, 4);
    };
    canvas.painter.setPen(pen);
    if (selected || !focused)
        canvas.painter.drawPath(outline(frame.adjusted(room, room, -room, -room)));
    if (!focused)
        return;
    canvas.painter.setPen(QPen(m_theme.colour(Role::Accent), 2));
    canvas.painter.drawPath(outline(frame));
}

void TimelinePainter::paintCluster(Canvas& canvas, std::size_t cluster) const
{
    const core::PlacedCluster& placed = canvas.scene.layout->clusters()[cluster];
    const QRectF rect = clusterRect(canvas.scene, canvas.frame, cluster).adjusted(0.5, 0.5, -0.5, -0.5);
    const std::string& phase = canvas.scene.lanes[placed.lane].phase;
    const QColor strong = phase.empty() ? m_theme.colour(Role::Muted) : m_theme.phase(phase).strong;
    QPainter& painter = canvas.painter;
    painter.setPen(QPen(strong, 1));
    painter.setBrush(m_theme.colour(Role::Panel));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setFont(m_strongFont);
    painter.setPen(m_theme.colour(Role::Text));
    painter.drawText(rect, Qt::AlignCenter, QStringLiteral("+%1").arg(placed.items.size()));
}

} // namespace napi::paint
