// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/timelinelayout.h"
#include "paint/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QRectF>

#include <optional>
#include <span>

class QPainter;

namespace napi::paint {

/// A thing on the timeline that can be pointed at: an item, the strip with the undated items of a lane, a cluster
/// of items, or the count of a lane's items before or after the visible time.
struct TimelineSpot {
    enum class Kind { None, Item, Strip, Cluster, Before, After };
    Kind kind = Kind::None;
    /// Position of the item, of the cluster or of the lane.
    std::size_t index = 0;

    [[nodiscard]] explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const TimelineSpot&) const = default;
};

/// The three parts of the timeline: lane titles, the lanes, the axis below them.
struct TimelineFrame {
    QRectF column;
    QRectF plot;
    QRectF axis;
};

/// What is to be painted. The spans and the layout must live while it is used.
struct TimelineScene {
    std::span<const core::TimelineItem> items;
    std::span<const core::TimelineLane> lanes;
    const core::TimelineLayout* layout = nullptr;
    /// Its width is that of the plot.
    core::TimeScale scale;
    /// How far the lanes are scrolled up.
    double scroll = 0;
    /// Behind the items of their lane.
    std::span<const core::TimelineBand> bands;
    /// Items that a line leads to from the selected one.
    std::span<const std::size_t> connected;
    TimelineSpot selected;
    TimelineSpot hovered;
    /// The ring of the keyboard focus; none where the timeline does not have it.
    TimelineSpot focused;
};

/// Paints the timeline, and says where on the paper its things are. All sizes follow the font.
class TimelinePainter {
public:
    TimelinePainter(const Theme& theme, const QFont& base, const QLocale& locale);

    [[nodiscard]] const core::TimelineMetrics& metrics() const { return m_sizes; }
    /// The room that a label gets: its width, up to a limit.
    [[nodiscard]] double labelWidth(const QString& label) const;
    [[nodiscard]] double widestLabel() const;
    [[nodiscard]] double axisHeight() const;
    [[nodiscard]] TimelineFrame frame(const QRectF& area, std::span<const core::TimelineLane> lanes) const;
    /// Where an item is, even if it lies outside the plot; the strip's place for an undated one, the cluster's for
    /// one that is in a cluster.
    [[nodiscard]] QRectF rectOf(const TimelineScene& scene, const TimelineFrame& frame, TimelineSpot spot) const;
    /// The part of the plot that the label of an item is written in; empty where it has none.
    [[nodiscard]] QRectF labelRect(const TimelineScene& scene, const TimelineFrame& frame,
                                   const core::PlacedItem& placed) const;
    [[nodiscard]] TimelineSpot spotAt(const TimelineScene& scene, const TimelineFrame& frame, QPointF point) const;
    /// The lane whose title is at the point.
    [[nodiscard]] std::optional<std::size_t> laneTitleAt(const TimelineScene& scene, const TimelineFrame& frame,
                                                         QPointF point) const;

    void paint(QPainter& painter, const QRectF& area, const TimelineScene& scene) const;

private:
    struct Canvas;

    [[nodiscard]] QRectF laneRect(const TimelineScene& scene, const TimelineFrame& frame, std::size_t lane) const;
    /// The part of a lane that its title, edges and strip stand in: they stay in sight as long as a row does.
    [[nodiscard]] QRectF headRect(const TimelineScene& scene, const TimelineFrame& frame, std::size_t lane) const;
    [[nodiscard]] QRectF stripRect(const TimelineScene& scene, const TimelineFrame& frame, std::size_t lane) const;
    [[nodiscard]] QRectF placedRect(const TimelineScene& scene, const TimelineFrame& frame,
                                    const core::PlacedItem& placed) const;
    [[nodiscard]] double originX(const TimelineScene& scene, const TimelineFrame& frame) const;

    [[nodiscard]] QRectF clusterRect(const TimelineScene& scene, const TimelineFrame& frame,
                                     std::size_t cluster) const;
    [[nodiscard]] QRectF edgeRect(const TimelineScene& scene, const TimelineFrame& frame, TimelineSpot spot,
                                  const QString& text) const;
    [[nodiscard]] TimelineSpot spotInPlot(const TimelineScene& scene, const TimelineFrame& frame,
                                          QPointF point) const;
    [[nodiscard]] QString edgeText(const TimelineScene& scene, TimelineSpot spot) const;

    void paintGrid(Canvas& canvas) const;
    void paintBands(Canvas& canvas) const;
    void paintBand(Canvas& canvas, const core::TimelineBand& band) const;
    void paintConnections(Canvas& canvas) const;
    void paintCluster(Canvas& canvas, std::size_t cluster) const;
    void paintOutlines(Canvas& canvas) const;
    void paintItems(Canvas& canvas) const;
    void paintItem(Canvas& canvas, const core::PlacedItem& placed) const;
    void paintPoint(Canvas& canvas, const core::PlacedItem& placed) const;
    void paintBar(Canvas& canvas, const core::PlacedItem& placed) const;
    void paintHatch(Canvas& canvas, const QRectF& rect, const QColor& colour) const;
    void paintLabel(Canvas& canvas, const core::PlacedItem& placed) const;
    void paintOutline(Canvas& canvas, TimelineSpot spot, const QRectF& rect) const;
    void paintColumn(Canvas& canvas) const;
    void paintLaneTitle(Canvas& canvas, std::size_t lane) const;
    void paintEdge(Canvas& canvas, TimelineSpot spot) const;
    void paintStrip(Canvas& canvas, std::size_t lane) const;
    void paintAxis(Canvas& canvas) const;
    [[nodiscard]] QString tickText(const core::TimelineTick& tick) const;

    const Theme& m_theme;
    QFont m_font;
    QFont m_strongFont;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strongMetrics;
    core::TimelineMetrics m_sizes;
    QLocale m_locale;
};

} // namespace napi::paint
