// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/date.h"
#include "core/link.h"
#include "core/timescale.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// Where everything on the timeline stands: numbers only, no painting and no window.
namespace napi::core {

/// What an item is drawn as: meetings, decisions, laws and plans as points, measures as bars.
enum class TimelineMark { Summit, Cabinet, Law, Plan, Measure };

struct TimelineItem {
    Link link;
    /// Position in the list of lanes.
    std::size_t lane = 0;
    /// A short title.
    std::string label;
    TimelineMark mark = TimelineMark::Measure;
    /// The phase that gives the colour; empty for neutral.
    std::string phase;
    /// Only related to the plan, not part of it.
    bool related = false;
    /// A point that keeps its label where others lose theirs, such as a plan.
    bool named = false;
    std::optional<Date> start;
    std::optional<Date> end;

    [[nodiscard]] bool isDated() const { return start || end; }
    [[nodiscard]] bool isPoint() const { return mark != TimelineMark::Measure; }
};

struct TimelineLane {
    std::string title;
    /// "undated: 28", the label of the strip; empty where every item has a date.
    std::string undatedTitle;
    std::string phase;
};

/// What the dates of an item say. The three stretches follow one another without a hole; any may be empty.
struct KnownTime {
    /// It may have begun anywhere in here.
    DayRange uncertainStart;
    DayRange firm;
    /// It may have ended anywhere in here.
    DayRange uncertainEnd;
    /// No source states the start or the end.
    bool openStart = false;
    bool openEnd = false;
};

/// Absent for an undated item.
[[nodiscard]] std::optional<KnownTime> knownTime(const TimelineItem& item);
[[nodiscard]] std::vector<std::optional<KnownTime>> knownTimes(std::span<const TimelineItem> items);

/// A stretch of time behind the items of a lane: from the decision on a phase to its summit.
struct TimelineBand {
    std::size_t lane = 0;
    std::string phase;
    DayRange days;
};

/// How many dated items there are at once, in `bins` equal parts of `whole`. An item counts from its first to its
/// last day; one with an open end where its known date is.
[[nodiscard]] std::vector<int> timelineDensity(std::span<const std::optional<KnownTime>> times, DayRange whole,
                                               std::size_t bins);

/// The whole years that all dated items lie in, at least those of `least`.
[[nodiscard]] DayRange wholeYears(std::span<const TimelineItem> items, DayRange least);

/// Sizes in pixels that the layout needs to know of the font.
struct TimelineMetrics {
    double rowHeight = 20;
    double lanePadding = 4;
    /// Least distance of two items of a row.
    double gap = 8;
    /// Least distance of two marks whose labels are left out.
    double markGap = 2;
    /// From the left end of a bar, or the middle of a point, to its label.
    double barLabelOffset = 9;
    double pointLabelOffset = 12;
    /// After the label.
    double labelPadding = 6;
    double pointRadius = 6;
    double minimumBar = 6;
    /// Labels of points give way to their neighbours, but are rather left out than narrower than this, and
    /// only in so many rows: further rows are for marks that would cover each other.
    double leastLabel = 40;
    std::size_t pointRows = 2;
    /// Rows of a lane for the measures of the plan, and again for related ones and for points. What finds no
    /// room in them is counted by clusters in the last one. 0 is no limit.
    std::size_t laneRows = 0;
    double clusterWidth = 40;
    /// Least length and point of the arrow of an open end.
    double openLength = 24;
    double tip = 8;
};

/// A dated item in its row. x counts from day 0 (1970-01-01) at the layout's scale, y from the top of the
/// first lane.
struct PlacedItem {
    std::size_t item = 0;
    std::size_t lane = 0;
    std::size_t row = 0;
    /// A point of less weight, whose label gives way first.
    bool lesser = false;
    double top = 0;
    double height = 0;
    /// Everything that belongs to the item, its label included.
    double left = 0;
    double right = 0;
    /// The drawn time: uncertain from `begin` to `firmBegin`, firm to `firmEnd`, uncertain to `end`. A point
    /// has all four at its middle, unless its date is partial.
    double begin = 0;
    double firmBegin = 0;
    double firmEnd = 0;
    double end = 0;
    /// Where the arrow of an open end points to; equal to `begin` or `end` where it is not open. Lengths of
    /// arrows mean nothing.
    double openBegin = 0;
    double openEnd = 0;
    double labelLeft = 0;
    /// 0 where there is no room for a label.
    double labelWidth = 0;
    /// Position of the cluster that stands for the item where it has no place of its own.
    std::optional<std::size_t> cluster;

    [[nodiscard]] bool isOpenStart() const { return openBegin < begin; }
    [[nodiscard]] bool isOpenEnd() const { return openEnd > end; }
    /// The label does not fit into the bar and stands after it.
    [[nodiscard]] bool isLabelOutside() const { return labelLeft >= openEnd; }
};

/// One mark for several items that have no room of their own.
struct PlacedCluster {
    std::size_t lane = 0;
    std::size_t row = 0;
    double top = 0;
    double height = 0;
    double left = 0;
    double right = 0;
    /// Positions in the list of items, in time.
    std::vector<std::size_t> items;
};

struct PlacedLane {
    double top = 0;
    double height = 0;
    std::size_t firstRow = 0;
    std::size_t rowCount = 0;
    /// Those of the lane follow one another in `clusters()`.
    std::size_t firstCluster = 0;
    std::size_t clusterCount = 0;
    /// Positions in `placed()`, in time, those in clusters included.
    std::vector<std::size_t> dated;
    /// Positions in the list of items: the strip of the lane.
    std::vector<std::size_t> undated;
};

/// What is to be laid out. Everything must live while the layout is made.
struct TimelineInput {
    std::span<const TimelineItem> items;
    /// One for each item.
    std::span<const std::optional<KnownTime>> times;
    /// One for each item.
    std::span<const double> labelWidths;
    std::size_t laneCount = 0;
    /// An item that is never put into a cluster: the selected one.
    std::optional<std::size_t> pinned;
};

/// Items packed into rows of their lanes so that none touches another, labels included. Measures
/// that are only related to the plan stand below those of the plan; lesser points fill the gaps between the
/// others. It depends on the zoom, not on the visible part.
class TimelineLayout {
public:
    TimelineLayout() = default;
    /// `labelWidths` has one number for each item.
    TimelineLayout(std::span<const TimelineItem> items, std::span<const double> labelWidths, std::size_t laneCount,
                   const TimelineMetrics& metrics, double pixelsPerDay);
    TimelineLayout(const TimelineInput& input, const TimelineMetrics& metrics, double pixelsPerDay);

    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] double height() const { return m_lanes.empty() ? 0 : m_lanes.back().top + m_lanes.back().height; }
    [[nodiscard]] std::span<const PlacedLane> lanes() const { return m_lanes; }
    [[nodiscard]] std::span<const PlacedItem> placed() const { return m_placed; }
    /// The place of an item by its position in the list; null for an undated one.
    [[nodiscard]] const PlacedItem* find(std::size_t item) const;
    [[nodiscard]] std::span<const PlacedCluster> clusters() const { return m_clusters; }
    /// Positions of the clusters that touch the rectangle.
    [[nodiscard]] std::vector<std::size_t> clustersWithin(double left, double top, double right,
                                                          double bottom) const;
    /// Items that touch the rectangle and are in no cluster, at a cost that grows with what is found and not with
    /// the whole.
    [[nodiscard]] std::vector<const PlacedItem*> within(double left, double top, double right, double bottom) const;
    [[nodiscard]] const PlacedItem* at(double x, double y) const;
    /// How many items of the lane lie wholly before `left`, whatever their label, and after `right`.
    [[nodiscard]] std::pair<std::size_t, std::size_t> outside(std::size_t lane, double left, double right) const;
    /// The lane at `y`; absent above the first and below the last.
    [[nodiscard]] std::optional<std::size_t> laneAt(double y) const;

private:
    /// Positions of the items of a lane: points, lesser points, measures of the plan, related ones.
    using Groups = std::array<std::vector<std::size_t>, 4>;

    [[nodiscard]] std::vector<Groups> place(const TimelineInput& input, const TimelineMetrics& metrics);
    void pack(std::size_t laneNumber, Groups& groups, const TimelineInput& input, const TimelineMetrics& metrics,
              double top);
    void settle(PlacedLane& lane, const TimelineMetrics& metrics, double top);
    void packPoints(std::span<const std::size_t> positions, std::size_t firstRow, const TimelineInput& input,
                    const TimelineMetrics& metrics);
    void packBars(std::span<const std::size_t> positions, const TimelineInput& input,
                  const TimelineMetrics& metrics);
    void gather(std::vector<std::size_t> homeless, std::size_t row, const TimelineInput& input,
                const TimelineMetrics& metrics);
    void addInTime(std::vector<std::size_t>& positions, const std::vector<std::size_t>& more) const;
    [[nodiscard]] std::vector<std::size_t> makeRoom(std::size_t position, std::size_t row, double gap);
    [[nodiscard]] std::optional<std::size_t> bestRow(const PlacedItem& placed, std::size_t firstRow,
                                                     const TimelineMetrics& metrics);
    struct Neighbours {
        PlacedItem* before = nullptr;
        PlacedItem* after = nullptr;
    };
    [[nodiscard]] Neighbours neighbours(std::size_t row, double left);
    [[nodiscard]] std::optional<double> pointScore(const PlacedItem& placed, std::size_t row,
                                                   const TimelineMetrics& metrics);
    void putIntoRow(std::size_t position, std::size_t row);

    double m_pixelsPerDay = 1;
    std::vector<PlacedLane> m_lanes;
    std::vector<PlacedItem> m_placed;
    /// Positions in m_placed from left to right, for every row of every lane.
    std::vector<std::vector<std::size_t>> m_rows;
    std::vector<PlacedCluster> m_clusters;
    /// Position in m_placed by item.
    std::vector<std::optional<std::size_t>> m_byItem;
};

} // namespace napi::core
