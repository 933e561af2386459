// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/timelineshapes.h"

#include <QPolygonF>

namespace napi::paint {

QPainterPath barShape(const QRectF& rect, bool openStart, bool openEnd, double tip, double radius)
{
    QPainterPath path;
    if (!openStart && !openEnd) {
        path.addRoundedRect(rect, radius, radius);
        return path;
    }
    const double left = rect.left() + (openStart ? tip : 0);
    const double right = rect.right() - (openEnd ? tip : 0);
    path.moveTo(left, rect.top());
    path.lineTo(right, rect.top());
    if (openEnd)
        path.lineTo(rect.right(), rect.center().y());
    path.lineTo(right, rect.bottom());
    path.lineTo(left, rect.bottom());
    if (openStart)
        path.lineTo(rect.left(), rect.center().y());
    path.closeSubpath();
    return path;
}

QPainterPath markShape(core::TimelineMark mark, QPointF middle, double radius)
{
    QPainterPath path;
    switch (mark) {
    case core::TimelineMark::Summit:
        path.addPolygon(QPolygonF{{middle + QPointF(0, -radius), middle + QPointF(radius, 0),
                                   middle + QPointF(0, radius), middle + QPointF(-radius, 0)}});
        path.closeSubpath();
        break;
    case core::TimelineMark::Law:
        path.addRoundedRect(QRectF(middle - QPointF(radius, radius) * 0.8, QSizeF(radius, radius) * 1.6), 2, 2);
        break;
    default:
        path.addEllipse(middle, radius * 0.85, radius * 0.85);
    }
    return path;
}

} // namespace napi::paint
