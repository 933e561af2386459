// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/timelinelayout.h"

#include <QPainterPath>

namespace napi::paint {

/// A bar with rounded corners, and with a point `tip` long where it is open.
[[nodiscard]] QPainterPath barShape(const QRectF& rect, bool openStart, bool openEnd, double tip, double radius);

/// The mark of a point in time: a diamond for summits, a square for laws, a dot for other decisions.
[[nodiscard]] QPainterPath markShape(core::TimelineMark mark, QPointF middle, double radius);

} // namespace napi::paint
