// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/timelinekey.h"

#include "paint/timelineshapes.h"

#include <QPainter>

namespace napi::paint {
namespace {

using Mark = core::TimelineMark;

void paintMark(QPainter& painter, const Theme& theme, Mark mark, double side, bool isHollow)
{
    const QColor colour = theme.colour(Role::Text);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isHollow ? theme.colour(Role::Panel) : colour);
    painter.drawPath(markShape(mark, {side / 2, side / 2}, side * 0.3));
}

void paintBar(QPainter& painter, const Theme& theme, TimelineSign sign, double side)
{
    const PhaseColours colours = theme.phase("II");
    const QRectF bar(0.5, side * 0.2, side - 1, side * 0.6);
    const QPainterPath shape = barShape(bar, false, sign == TimelineSign::Open, side * 0.3, 2);
    const bool isHollow = sign == TimelineSign::RelatedProgramme || sign == TimelineSign::Uncertain;
    painter.fillPath(shape, isHollow ? theme.colour(Role::Panel) : colours.tint);
    if (sign == TimelineSign::Uncertain)
        painter.fillPath(shape, QBrush(colours.strong, Qt::BDiagPattern));
    if (isHollow)
        painter.strokePath(shape, QPen(colours.strong, 1, Qt::DashLine));
    else
        painter.fillRect(QRectF(bar.left(), bar.top(), side * 0.2, bar.height()), colours.strong);
}

} // namespace

QPixmap timelineSign(TimelineSign sign, const Theme& theme, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (sign) {
    case TimelineSign::Summit:
    case TimelineSign::RelatedSummit:
        paintMark(painter, theme, Mark::Summit, side, sign == TimelineSign::RelatedSummit);
        break;
    case TimelineSign::Decision:
        paintMark(painter, theme, Mark::Cabinet, side, false);
        break;
    case TimelineSign::Law:
        paintMark(painter, theme, Mark::Law, side, false);
        break;
    case TimelineSign::Band:
        painter.fillRect(QRectF(side * 0.15, 0, side * 0.7, side), theme.phase("II").tint);
        break;
    default:
        paintBar(painter, theme, sign, side);
        break;
    }
    return pixmap;
}

} // namespace napi::paint
