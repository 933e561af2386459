// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/timelinelayout.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

namespace napi::core {
namespace {

/// A lesser point leaves at least so much of the label of another one.
constexpr double kLeastShare = 0.6;

void placePoint(PlacedItem& placed, const TimelineMetrics& metrics)
{
    const bool partial = placed.firmBegin - placed.begin > 0;
    if (!partial) {
        // A single day is a mark without a length; only a meeting of several days has one.
        placed.left = placed.begin - metrics.pointRadius;
        placed.labelLeft = std::max(placed.begin + metrics.pointLabelOffset, placed.end + metrics.labelPadding);
    } else {
        placed.end = std::max(placed.end, placed.begin + metrics.minimumBar);
        placed.firmBegin = placed.firmEnd = placed.end;
        placed.left = placed.begin;
        placed.labelLeft = placed.begin + metrics.barLabelOffset;
    }
    placed.openBegin = placed.begin;
    placed.openEnd = placed.end;
    placed.right = std::max(placed.end, placed.labelLeft + placed.labelWidth + metrics.labelPadding);
}

void placeBar(PlacedItem& placed, const KnownTime& time, const TimelineMetrics& metrics)
{
    const double missing = metrics.minimumBar - (placed.end - placed.begin);
    if (missing > 0) {
        if (placed.firmEnd > placed.firmBegin)
            placed.firmEnd += missing;
        else
            placed.firmBegin = placed.firmEnd = placed.firmEnd + missing;
        placed.end += missing;
    }
    placed.openBegin = placed.begin - (time.openStart ? metrics.openLength : 0);
    placed.labelLeft = placed.begin + metrics.barLabelOffset;
    const double labelRight = placed.labelLeft + placed.labelWidth + metrics.labelPadding;
    // As long for a short name as for a long one, which would be read as an end.
    placed.openEnd = placed.end + (time.openEnd ? metrics.openLength : 0);
    if (labelRight > placed.openEnd)
        placed.labelLeft = placed.openEnd + metrics.labelPadding;
    placed.left = placed.openBegin;
    placed.right = std::max(placed.openEnd, placed.labelLeft + placed.labelWidth + metrics.labelPadding);
}

double markRight(const PlacedItem& placed, const TimelineMetrics& metrics)
{
    return std::max(placed.end, placed.begin + metrics.pointRadius);
}

/// The width of the label of a point that must end before `right`.
double labelRoom(const PlacedItem& placed, double right, const TimelineMetrics& metrics)
{
    const double room = right - metrics.labelPadding - placed.labelLeft;
    if (room >= placed.labelWidth)
        return placed.labelWidth;
    return room < metrics.leastLabel ? 0 : room;
}

double labelShare(const PlacedItem& placed, double right, const TimelineMetrics& metrics)
{
    return placed.labelWidth > 0 ? labelRoom(placed, right, metrics) / placed.labelWidth : 1;
}

void shorten(PlacedItem& placed, double right, const TimelineMetrics& metrics)
{
    if (placed.right <= right)
        return;
    placed.labelWidth = labelRoom(placed, right, metrics);
    placed.right = markRight(placed, metrics);
    if (placed.labelWidth > 0)
        placed.right = std::max(placed.right, placed.labelLeft + placed.labelWidth + metrics.labelPadding);
}

/// Items mostly come in time already, and then a zoom need not sort them again.
template <typename Projection>
void sortUnlessSorted(std::vector<std::size_t>& positions, Projection projection)
{
    if (!std::ranges::is_sorted(positions, {}, projection))
        std::ranges::stable_sort(positions, {}, projection);
}

/// Hands out the topmost row that is free from a position on, if one of the first `limit` is; positions must not go
/// down.
class RowAllocator {
public:
    explicit RowAllocator(std::size_t limit) : m_limit(limit) {}

    std::optional<std::size_t> take(double left, double right)
    {
        while (!m_busy.empty() && m_busy.top().first <= left) {
            m_free.push(m_busy.top().second);
            m_busy.pop();
        }
        std::size_t row = m_count;
        if (m_free.empty()) {
            if (m_count == m_limit)
                return std::nullopt;
            ++m_count;
        } else {
            row = m_free.top();
            m_free.pop();
        }
        m_busy.emplace(right, row);
        return row;
    }

private:
    using Busy = std::pair<double, std::size_t>;
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> m_busy;
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> m_free;
    std::size_t m_limit;
    std::size_t m_count = 0;
};

std::size_t rowLimit(std::size_t rows) { return rows == 0 ? std::numeric_limits<std::size_t>::max() : rows; }

} // namespace

TimelineLayout::TimelineLayout(std::span<const TimelineItem> items, std::span<const double> labelWidths,
                               std::size_t laneCount, const TimelineMetrics& metrics, double pixelsPerDay)
    : TimelineLayout({items, knownTimes(items), labelWidths, laneCount, std::nullopt}, metrics, pixelsPerDay)
{
}

TimelineLayout::TimelineLayout(const TimelineInput& input, const TimelineMetrics& metrics, double pixelsPerDay)
    : m_pixelsPerDay(pixelsPerDay)
    , m_lanes(input.laneCount)
    , m_byItem(input.items.size())
{
    std::vector<Groups> groups = place(input, metrics);
    double top = 0;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        pack(lane, groups[lane], input, metrics, top);
        top += m_lanes[lane].height;
    }
}

std::vector<TimelineLayout::Groups> TimelineLayout::place(const TimelineInput& input,
                                                          const TimelineMetrics& metrics)
{
    std::vector<Groups> groups(m_lanes.size());
    m_placed.reserve(input.items.size());
    for (std::size_t index = 0; index < input.items.size(); ++index) {
        const auto& time = input.times[index];
        const TimelineItem& item = input.items[index];
        PlacedLane& lane = m_lanes[item.lane];
        if (!time) {
            lane.undated.push_back(index);
            continue;
        }
        PlacedItem placed;
        placed.item = index;
        placed.lane = item.lane;
        placed.labelWidth = input.labelWidths[index];
        placed.begin = time->uncertainStart.first * m_pixelsPerDay;
        placed.firmBegin = time->firm.first * m_pixelsPerDay;
        placed.firmEnd = time->firm.last * m_pixelsPerDay;
        placed.end = time->uncertainEnd.last * m_pixelsPerDay;
        if (item.isPoint()) {
            const bool isMeeting = item.mark == TimelineMark::Summit;
            placed.lesser = item.related || (!isMeeting && !item.named && item.phase.empty());
            if (time->firm.length() == 1)
                placed.firmEnd = placed.end = placed.begin;
            placePoint(placed, metrics);
        } else {
            placeBar(placed, *time, metrics);
        }
        const bool second = item.related || placed.lesser;
        groups[item.lane][(item.isPoint() ? 0u : 2u) + (second ? 1u : 0u)].push_back(m_placed.size());
        m_byItem[index] = m_placed.size();
        lane.dated.push_back(m_placed.size());
        m_placed.push_back(placed);
    }
    return groups;
}

void TimelineLayout::pack(std::size_t laneNumber, Groups& groups, const TimelineInput& input,
                          const TimelineMetrics& metrics, double top)
{
    PlacedLane& lane = m_lanes[laneNumber];
    sortUnlessSorted(lane.dated, [&](std::size_t position) { return m_placed[position].begin; });
    lane.firstRow = m_rows.size();
    lane.firstCluster = m_clusters.size();
    for (std::size_t number = 0; number < groups.size(); ++number) {
        sortUnlessSorted(groups[number], [&](std::size_t position) { return m_placed[position].left; });
        if (number < 2)
            packPoints(groups[number], lane.firstRow, input, metrics);
        else
            packBars(groups[number], input, metrics);
    }
    settle(lane, metrics, top);
}

/// Gives the lane, its items and its clusters their heights.
void TimelineLayout::settle(PlacedLane& lane, const TimelineMetrics& metrics, double top)
{
    lane.rowCount = m_rows.size() - lane.firstRow;
    const auto rowTop = [&](std::size_t row) {
        return top + metrics.lanePadding + static_cast<double>(row) * metrics.rowHeight;
    };
    for (const std::size_t position : lane.dated) {
        PlacedItem& placed = m_placed[position];
        placed.row -= lane.firstRow;
        placed.top = rowTop(placed.row);
        placed.height = metrics.rowHeight;
    }
    for (; lane.firstCluster + lane.clusterCount < m_clusters.size(); ++lane.clusterCount) {
        PlacedCluster& cluster = m_clusters[lane.firstCluster + lane.clusterCount];
        cluster.row -= lane.firstRow;
        cluster.top = rowTop(cluster.row);
        cluster.height = metrics.rowHeight;
    }
    // The strip stands below the title of the lane, so it takes a second row.
    const std::size_t least = lane.undated.empty() ? 1 : 2;
    lane.top = top;
    lane.height = static_cast<double>(std::max(least, lane.rowCount)) * metrics.rowHeight + 2 * metrics.lanePadding;
}

void TimelineLayout::packBars(std::span<const std::size_t> positions, const TimelineInput& input,
                              const TimelineMetrics& metrics)
{
    const std::size_t firstRow = m_rows.size();
    RowAllocator rows(rowLimit(metrics.laneRows));
    std::vector<std::size_t> homeless;
    for (const std::size_t position : positions) {
        if (const auto row = rows.take(m_placed[position].left, m_placed[position].right + metrics.gap))
            putIntoRow(position, firstRow + *row);
        else
            homeless.push_back(position);
    }
    if (!homeless.empty())
        gather(std::move(homeless), firstRow + metrics.laneRows - 1, input, metrics);
}

void TimelineLayout::packPoints(std::span<const std::size_t> positions, std::size_t firstRow,
                                const TimelineInput& input, const TimelineMetrics& metrics)
{
    RowAllocator further(rowLimit(metrics.laneRows));
    std::optional<std::size_t> furtherRow;
    std::vector<std::size_t> homeless;
    for (const std::size_t position : positions) {
        PlacedItem& placed = m_placed[position];
        auto best = bestRow(placed, firstRow, metrics);
        if (!best) {
            furtherRow = furtherRow.value_or(m_rows.size());
            const auto row = further.take(placed.left, placed.right + metrics.gap);
            if (!row) {
                homeless.push_back(position);
                continue;
            }
            best = *furtherRow + *row;
        } else if (*best < m_rows.size()) {
            const auto [before, after] = neighbours(*best, placed.left);
            if (before)
                shorten(*before, placed.left - metrics.gap, metrics);
            if (after)
                shorten(placed, after->left - metrics.gap, metrics);
        }
        putIntoRow(position, *best);
    }
    if (!homeless.empty())
        gather(std::move(homeless), *furtherRow + metrics.laneRows - 1, input, metrics);
}

/// The row that leaves most of the labels; absent if the point would cover another in each.
std::optional<std::size_t> TimelineLayout::bestRow(const PlacedItem& placed, std::size_t firstRow,
                                                   const TimelineMetrics& metrics)
{
    std::optional<std::size_t> best;
    double bestScore = -1;
    for (std::size_t row = firstRow; row < firstRow + metrics.pointRows && bestScore < 1; ++row) {
        const auto score = pointScore(placed, row, metrics);
        if (score && *score > bestScore) {
            best = row;
            bestScore = *score;
        }
    }
    return best;
}

TimelineLayout::Neighbours TimelineLayout::neighbours(std::size_t row, double left)
{
    auto& members = m_rows[row];
    const auto after =
        std::ranges::lower_bound(members, left, {}, [&](std::size_t at) { return m_placed[at].left; });
    return {after == members.begin() ? nullptr : &m_placed[*(after - 1)],
            after == members.end() ? nullptr : &m_placed[*after]};
}

/// How much of the labels would be left with the point in the row, 0 to 1; absent if marks would cover each
/// other.
std::optional<double> TimelineLayout::pointScore(const PlacedItem& placed, std::size_t row,
                                                 const TimelineMetrics& metrics)
{
    if (row >= m_rows.size())
        return 1;
    const auto [before, after] = neighbours(row, placed.left);
    double score = 1;
    if (before) {
        if (markRight(*before, metrics) > placed.left - metrics.markGap)
            return std::nullopt;
        score = labelShare(*before, placed.left - metrics.gap, metrics);
        if (placed.lesser && !before->lesser && score < kLeastShare)
            return std::nullopt;
    }
    if (after) {
        if (markRight(placed, metrics) > after->left - metrics.markGap)
            return std::nullopt;
        score = std::min(score, labelShare(placed, after->left - metrics.gap, metrics));
    }
    return score;
}

void TimelineLayout::putIntoRow(std::size_t position, std::size_t row)
{
    m_placed[position].row = row;
    m_rows.resize(std::max(m_rows.size(), row + 1));
    auto& members = m_rows[row];
    const auto left = [&](std::size_t at) { return m_placed[at].left; };
    members.insert(std::ranges::upper_bound(members, left(position), {}, left), position);
}

const PlacedItem* TimelineLayout::find(std::size_t item) const
{
    if (item >= m_byItem.size() || !m_byItem[item])
        return nullptr;
    return &m_placed[*m_byItem[item]];
}

std::vector<const PlacedItem*> TimelineLayout::within(double left, double top, double right, double bottom) const
{
    std::vector<const PlacedItem*> found;
    for (const PlacedLane& lane : m_lanes) {
        if (lane.rowCount == 0 || lane.top > bottom || lane.top + lane.height < top)
            continue;
        for (std::size_t row = lane.firstRow; row < lane.firstRow + lane.rowCount; ++row) {
            if (m_rows[row].empty())
                continue;
            const PlacedItem& sample = m_placed[m_rows[row].front()];
            if (sample.top > bottom || sample.top + sample.height < top)
                continue;
            const auto rightEnd = [&](std::size_t position) { return m_placed[position].right; };
            auto next = std::ranges::lower_bound(m_rows[row], left, {}, rightEnd);
            for (; next != m_rows[row].end() && m_placed[*next].left <= right; ++next)
                found.push_back(&m_placed[*next]);
        }
    }
    return found;
}

const PlacedItem* TimelineLayout::at(double x, double y) const
{
    for (const PlacedItem* placed : within(x, y, x, y))
        if (y < placed->top + placed->height)
            return placed;
    return nullptr;
}

std::pair<std::size_t, std::size_t> TimelineLayout::outside(std::size_t lane, double left, double right) const
{
    const auto& dated = m_lanes[lane].dated;
    const auto before = std::ranges::count_if(dated, [&](std::size_t at) { return m_placed[at].openEnd < left; });
    const auto after = std::ranges::count_if(dated, [&](std::size_t at) { return m_placed[at].left > right; });
    return {static_cast<std::size_t>(before), static_cast<std::size_t>(after)};
}

std::optional<std::size_t> TimelineLayout::laneAt(double y) const
{
    const auto holds = [y](const PlacedLane& lane) { return y >= lane.top && y < lane.top + lane.height; };
    const auto found = std::ranges::find_if(m_lanes, holds);
    if (found == m_lanes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_lanes.begin());
}

} // namespace napi::core
