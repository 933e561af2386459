// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What the timeline does where there are more items than room.

#include "core/timelinelayout.h"

#include <algorithm>
#include <utility>

namespace napi::core {

/// Puts items without a row, and those of `row` with them, into clusters that stand in `row`. `homeless` comes in
/// time.
void TimelineLayout::gather(std::vector<std::size_t> homeless, std::size_t row, const TimelineInput& input,
                            const TimelineMetrics& metrics)
{
    addInTime(homeless, m_rows[row]);
    m_rows[row].clear();
    const auto isPinned = [&](std::size_t position) { return input.pinned == m_placed[position].item; };
    const auto pinned = input.pinned ? std::ranges::find_if(homeless, isPinned) : homeless.end();
    if (pinned != homeless.end() && metrics.laneRows > 1) {
        const std::size_t position = *pinned;
        homeless.erase(pinned);
        addInTime(homeless, makeRoom(position, row - 1, metrics.gap));
    }
    const std::size_t first = m_clusters.size();
    for (const std::size_t position : homeless) {
        PlacedItem& placed = m_placed[position];
        if (m_clusters.size() == first || placed.left >= m_clusters.back().right + metrics.gap) {
            PlacedCluster& cluster = m_clusters.emplace_back();
            cluster.lane = placed.lane;
            cluster.row = row;
            cluster.left = placed.left;
            cluster.right = placed.left + metrics.clusterWidth;
        }
        placed.row = row;
        placed.cluster = m_clusters.size() - 1;
        m_clusters.back().items.push_back(placed.item);
    }
}

void TimelineLayout::addInTime(std::vector<std::size_t>& positions, const std::vector<std::size_t>& more) const
{
    const auto middle = positions.insert(positions.end(), more.begin(), more.end());
    std::inplace_merge(positions.begin(), middle, positions.end(), [this](std::size_t a, std::size_t b) {
        return std::pair(m_placed[a].left, a) < std::pair(m_placed[b].left, b);
    });
}

/// Puts an item into a row and gives back those that were in its place.
std::vector<std::size_t> TimelineLayout::makeRoom(std::size_t position, std::size_t row, double gap)
{
    const PlacedItem& placed = m_placed[position];
    auto& members = m_rows[row];
    const auto stays = [&](std::size_t other) {
        return m_placed[other].left >= placed.right + gap || placed.left >= m_placed[other].right + gap;
    };
    const auto moved = std::stable_partition(members.begin(), members.end(), stays);
    std::vector<std::size_t> result(moved, members.end());
    members.erase(moved, members.end());
    putIntoRow(position, row);
    return result;
}

std::vector<std::size_t> TimelineLayout::clustersWithin(double left, double top, double right, double bottom) const
{
    std::vector<std::size_t> found;
    for (std::size_t number = 0; number < m_clusters.size(); ++number) {
        const PlacedCluster& cluster = m_clusters[number];
        if (cluster.left <= right && cluster.right >= left && cluster.top <= bottom &&
            cluster.top + cluster.height >= top)
            found.push_back(number);
    }
    return found;
}

std::vector<int> timelineDensity(std::span<const std::optional<KnownTime>> times, DayRange whole, std::size_t bins)
{
    std::vector<int> counts(bins + 1, 0);
    if (bins == 0 || whole.length() <= 0)
        return std::vector<int>(bins, 0);
    const auto bin = [&](int day) {
        const double share = static_cast<double>(day - whole.first) / whole.length();
        return static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * static_cast<double>(bins));
    };
    for (const auto& time : times) {
        if (!time)
            continue;
        const std::size_t first = std::min(bin(time->uncertainStart.first), bins - 1);
        const std::size_t last = std::min(bin(time->uncertainEnd.last - 1), bins - 1);
        ++counts[first];
        --counts[std::max(first, last) + 1];
    }
    for (std::size_t at = 1; at < bins; ++at)
        counts[at] += counts[at - 1];
    counts.pop_back();
    return counts;
}

} // namespace napi::core
