// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/timelinepainter.h"

#include <QString>

#include <string>
#include <vector>

class QPainter;

namespace napi::paint {

/// What the painting functions of the timeline share.
struct TimelinePainter::Canvas {
    QPainter& painter;
    const TimelineScene& scene;
    const TimelineFrame& frame;
    std::vector<core::TimelineTick> ticks;
    /// x of day 0.
    double origin = 0;
};

[[nodiscard]] inline QString fromUtf8(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace napi::paint
