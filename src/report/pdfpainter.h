// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pagedreport.h"

#include <QByteArray>

#include <functional>
#include <vector>

class QPainter;

namespace napi::report {

/// What was painted between the markers, in the order of their numbers, and where links lie.
struct PaintLog {
    struct Mark {
        int page = 0;
        /// kArtifact for what is no content.
        int element = kArtifact;
    };
    struct LinkArea {
        int page = 0;
        int element = 0;
        QRectF rect;
    };
    /// Where a figure lies.
    struct PlateArea {
        int page = 0;
        int element = 0;
        QRectF rect;
    };
    std::vector<Mark> marks;
    std::vector<LinkArea> links;
    std::vector<PlateArea> plates;
};

/// A marker is a unit square far off the page: x tells begin from end, -y - kMarkerOffset is the number.
inline constexpr int kMarkerBegin = -100000;
inline constexpr int kMarkerEnd = -200000;
inline constexpr int kMarkerOffset = 100;

/// Paints the pages as Qt's PDF with a pair of markers around each stretch of content. `pageDone` is called after
/// each page and stops the painting by returning false; the bytes are then empty.
[[nodiscard]] QByteArray paintPages(const PagedReport& report, Paper paper, PaintLog& log,
                                    const std::function<bool(int)>& pageDone);

/// Paints one page for the eye alone, in tenths of a point.
void paintPage(QPainter& painter, const PagedReport& report, int page);

} // namespace napi::report
