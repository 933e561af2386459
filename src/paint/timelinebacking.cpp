// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What stands behind the items of the timeline: the bands of the phases, and the lines to summits.

#include "paint/timelinescene.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace napi::paint {

void TimelinePainter::paintBands(Canvas& canvas) const
{
    canvas.painter.save();
    canvas.painter.setClipRect(canvas.frame.plot, Qt::IntersectClip);
    for (const core::TimelineBand& band : canvas.scene.bands)
        paintBand(canvas, band);
    canvas.painter.restore();
}

/// Phases that were decided on and presented on the same days share the height of the lane.
void TimelinePainter::paintBand(Canvas& canvas, const core::TimelineBand& band) const
{
    const auto& bands = canvas.scene.bands;
    const auto isBeside = [&](const core::TimelineBand& other) { return other.days == band.days; };
    const auto sharing = static_cast<double>(std::ranges::count_if(bands, isBeside));
    const auto before = static_cast<double>(std::count_if(bands.data(), &band, isBeside));
    QRectF rect = laneRect(canvas.scene, canvas.frame, band.lane);
    const double height = rect.height() / sharing;
    const double scale = canvas.scene.scale.pixelsPerDay;
    rect = QRectF(std::round(canvas.origin + band.days.first * scale), rect.top() + before * height,
                  std::round(band.days.length() * scale), height);
    if (!rect.intersects(canvas.frame.plot))
        return;
    const PhaseColours colours = m_theme.phase(band.phase);
    canvas.painter.fillRect(rect, colours.tint);
    const QString numeral = fromUtf8(band.phase);
    QRectF text(0, 0, m_strongMetrics.horizontalAdvance(numeral) + 2, m_strongMetrics.height());
    text.moveCenter(rect.center());
    // Where items stand in the way, the decision below says the numeral.
    const double x = text.left() - canvas.origin - space(2);
    const double y = text.top() - canvas.frame.plot.top() + canvas.scene.scroll;
    if (text.width() > rect.width() || m_metrics.ascent() > rect.height() ||
        !canvas.scene.layout->within(x, y, x + text.width() + 2 * space(2), y + text.height()).empty())
        return;
    canvas.painter.setFont(m_strongFont);
    canvas.painter.setPen(colours.strong);
    canvas.painter.drawText(text, Qt::AlignCenter, numeral);
}

void TimelinePainter::paintConnections(Canvas& canvas) const
{
    const TimelineScene& scene = canvas.scene;
    if (scene.selected.kind != TimelineSpot::Kind::Item || scene.connected.empty())
        return;
    const auto* from = scene.layout->find(scene.selected.index);
    const QRectF rect = rectOf(scene, canvas.frame, scene.selected);
    // An undated measure is led to from the edge beside its strip.
    const double left = from ? canvas.origin + from->openBegin : canvas.frame.plot.left();
    const double right = from ? canvas.origin + from->openEnd : left;
    canvas.painter.setPen(QPen(m_theme.phase(scene.items[scene.selected.index].phase).strong, 1.5));
    canvas.painter.setBrush(Qt::NoBrush);
    for (const std::size_t item : scene.connected) {
        const auto* to = scene.layout->find(item);
        if (!to)
            continue;
        const double x = canvas.origin + to->begin;
        const double end = std::clamp(x, left, right);
        const bool isAbove = x >= left && x <= right;
        QPainterPath line(QPointF(x, rectOf(scene, canvas.frame, {TimelineSpot::Kind::Item, item}).center().y()));
        line.lineTo(x, isAbove ? rect.top() : rect.center().y());
        line.lineTo(end, isAbove ? rect.top() : rect.center().y());
        canvas.painter.drawPath(line);
    }
}

} // namespace napi::paint
