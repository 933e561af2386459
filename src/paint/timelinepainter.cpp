// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/timelinepainter.h"

#include "paint/timelineshapes.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace napi::paint {
namespace {

QFont withWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QString fromUtf8(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
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
    return metrics;
}

} // namespace

/// What the painting functions share.
struct TimelinePainter::Canvas {
    QPainter& painter;
    const TimelineScene& scene;
    const TimelineFrame& frame;
    std::vector<core::TimelineTick> ticks;
    /// x of day 0.
    double origin = 0;
};

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

QRectF TimelinePainter::stripRect(const TimelineScene& scene, const TimelineFrame& frame, std::size_t lane) const
{
    const QRectF rect = laneRect(scene, frame, lane);
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

QRectF TimelinePainter::rectOf(const TimelineScene& scene, const TimelineFrame& frame, TimelineSpot spot) const
{
    if (spot.kind == TimelineSpot::Kind::None)
        return {};
    if (spot.kind == TimelineSpot::Kind::Strip)
        return stripRect(scene, frame, spot.index);
    if (const auto* placed = scene.layout->find(spot.index))
        return placedRect(scene, frame, *placed);
    return stripRect(scene, frame, scene.items[spot.index].lane);
}

TimelineSpot TimelinePainter::spotAt(const TimelineScene& scene, const TimelineFrame& frame, QPointF point) const
{
    const double y = point.y() - frame.plot.top() + scene.scroll;
    if (frame.plot.contains(point)) {
        const auto* placed = scene.layout->at(point.x() - originX(scene, frame), y);
        return placed ? TimelineSpot{TimelineSpot::Kind::Item, placed->item} : TimelineSpot{};
    }
    const auto lane = scene.layout->laneAt(y);
    if (!frame.column.contains(point) || !lane || scene.lanes[*lane].undatedTitle.empty() ||
        !stripRect(scene, frame, *lane).contains(point))
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

void TimelinePainter::paintItems(Canvas& canvas) const
{
    const TimelineScene& scene = canvas.scene;
    const QRectF& plot = canvas.frame.plot;
    canvas.painter.save();
    canvas.painter.setClipRect(plot, Qt::IntersectClip);
    const double left = plot.left() - canvas.origin;
    const auto visible =
        scene.layout->within(left, scene.scroll, left + plot.width(), scene.scroll + plot.height());
    for (const core::PlacedItem* placed : visible)
        paintItem(canvas, *placed);
    // Outlines last, so that no neighbour covers them.
    for (const TimelineSpot& spot : {scene.hovered, scene.selected, scene.focused})
        if (spot.kind == TimelineSpot::Kind::Item && scene.layout->find(spot.index))
            paintOutline(canvas, spot, rectOf(scene, canvas.frame, spot));
    canvas.painter.restore();
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
    painter.save();
    painter.setClipRect(visible, Qt::IntersectClip);
    painter.setPen(QPen(faded(colour, 0.3), 1));
    const double step = space(1) + 2;
    // Counted from day 0, so that the pattern moves with the item.
    const double first = canvas.origin + std::floor((visible.left() - canvas.origin) / step) * step - rect.height();
    QVector<QLineF> lines;
    for (double x = first - std::fmod(rect.height(), step); x < visible.right(); x += step)
        lines << QLineF(x, rect.bottom(), x + rect.height(), rect.top());
    painter.drawLines(lines);
    painter.restore();
}

void TimelinePainter::paintLabel(Canvas& canvas, const core::PlacedItem& placed) const
{
    const core::TimelineItem& item = canvas.scene.items[placed.item];
    const QRectF rect = placedRect(canvas.scene, canvas.frame, placed);
    if (placed.labelWidth <= 0)
        return;
    double x = canvas.origin + placed.labelLeft;
    double width = placed.labelWidth;
    // The label of a bar that began before the visible part stays in sight as long as the bar does.
    const double edge = canvas.frame.plot.left() + m_sizes.labelPadding;
    if (!item.isPoint() && !placed.isLabelOutside() && x < edge) {
        x = edge;
        width = std::min(width, canvas.origin + placed.openEnd - m_sizes.tip - edge);
        if (width < m_sizes.openLength)
            return;
    }
    const QString text = m_metrics.elidedText(fromUtf8(item.label), Qt::ElideRight, width + 1);
    canvas.painter.setFont(m_font);
    canvas.painter.setPen(m_theme.colour(item.related ? Role::Muted : Role::Text));
    const double baseline = rect.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2;
    canvas.painter.drawText(QPointF(std::round(x), std::round(baseline)), text);
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
    canvas.painter.setPen(pen);
    if (selected || !focused)
        canvas.painter.drawRoundedRect(frame.adjusted(room, room, -room, -room), 3, 3);
    if (!focused)
        return;
    canvas.painter.setPen(QPen(m_theme.colour(Role::Accent), 2));
    canvas.painter.drawRoundedRect(frame, 4, 4);
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
        paintEarlier(canvas, lane);
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
    QRectF rect = laneRect(canvas.scene, canvas.frame, lane)
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

void TimelinePainter::paintEarlier(Canvas& canvas, std::size_t lane) const
{
    const double left = canvas.frame.plot.left() - canvas.origin;
    const auto [before, after] = canvas.scene.layout->outside(lane, left, left + canvas.frame.plot.width());
    if (before == 0)
        return;
    QRectF rect = laneRect(canvas.scene, canvas.frame, lane).adjusted(0, m_sizes.lanePadding, -space(2), 0);
    rect.setHeight(m_sizes.rowHeight);
    canvas.painter.setFont(m_font);
    canvas.painter.setPen(m_theme.colour(Role::Muted));
    canvas.painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("\u2039\u00a0%1").arg(before));
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
    for (const core::TimelineTick& tick : canvas.ticks) {
        const bool year = tick.unit == core::TimelineTick::Unit::Year;
        const double x = std::round(canvas.origin + tick.day * canvas.scene.scale.pixelsPerDay);
        painter.setPen(QPen(m_theme.colour(Role::Line), 1));
        painter.drawLine(QPointF(x + 0.5, axis.top()), QPointF(x + 0.5, axis.top() + space(1)));
        painter.setFont(year ? m_strongFont : m_font);
        painter.setPen(m_theme.colour(year ? Role::Text : Role::Muted));
        painter.drawText(QPointF(x + space(1), std::round(baseline)), tickText(tick));
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
