// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/timelinelayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <queue>
#include <utility>

namespace napi::core {
namespace {

constexpr double kDaysPerYear = 365.25;

KnownTime pointTime(const TimelineItem& item)
{
    const Date& date = item.start ? *item.start : *item.end;
    const int first = date.firstDayNumber();
    const int last = date.lastDayNumber() + 1;
    if (date.precision() != Date::Precision::Day)
        return {{first, last}, {last, last}, {last, last}, false, false};
    const int end = item.end ? std::max(last, item.end->lastDayNumber() + 1) : last;
    return {{first, first}, {first, end}, {end, end}, false, false};
}

KnownTime barTime(const TimelineItem& item)
{
    if (!item.end) {
        const int first = item.start->firstDayNumber();
        const int last = item.start->lastDayNumber();
        return {{first, last}, {last, last + 1}, {last + 1, last + 1}, false, true};
    }
    const int endFirst = item.end->firstDayNumber() + 1;
    const int endLast = item.end->lastDayNumber() + 1;
    if (!item.start)
        return {{endFirst - 1, endFirst - 1}, {endFirst - 1, endFirst}, {endFirst, endLast}, true, false};
    const int startFirst = item.start->firstDayNumber();
    const int startLast = item.start->lastDayNumber();
    if (startLast >= endFirst)
        return {{startFirst, endLast}, {endLast, endLast}, {endLast, endLast}, false, false};
    return {{startFirst, startLast}, {startLast, endFirst}, {endFirst, endLast}, false, false};
}

int yearStart(int year) { return Date::parse(std::to_string(year))->firstDayNumber(); }

int monthStart(int year, int month)
{
    const std::string number = std::to_string(month);
    return Date::parse(std::to_string(year) + (month < 10 ? "-0" : "-") + number)->firstDayNumber();
}

/// Months between two ticks: the first step wide enough for a label.
int tickStep(double pixelsPerDay, double labelWidth)
{
    constexpr std::array kSteps{1, 3, 12, 24, 60, 120, 240, 600};
    const auto wideEnough = [&](int months) { return months * kDaysPerYear / 12 * pixelsPerDay >= labelWidth; };
    const auto found = std::ranges::find_if(kSteps, wideEnough);
    return found == kSteps.end() ? kSteps.back() : *found;
}

TimelineTick::Unit tickUnit(int step, int month)
{
    if (month == 1)
        return TimelineTick::Unit::Year;
    return step == 1 ? TimelineTick::Unit::Month : TimelineTick::Unit::Quarter;
}

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
    placed.openEnd = time.openEnd ? std::max(placed.end + metrics.openLength, labelRight + metrics.tip) : placed.end;
    if (labelRight > placed.openEnd)
        placed.labelLeft = placed.openEnd + metrics.labelPadding;
    placed.left = placed.openBegin;
    placed.right = std::max(placed.openEnd, placed.labelLeft + placed.labelWidth + metrics.labelPadding);
}

/// Hands out the topmost row that is free from a position on; positions must not go down.
class RowAllocator {
public:
    std::size_t take(double left, double right)
    {
        while (!m_busy.empty() && m_busy.top().first <= left) {
            m_free.push(m_busy.top().second);
            m_busy.pop();
        }
        std::size_t row = m_count;
        if (m_free.empty()) {
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
    std::size_t m_count = 0;
};

} // namespace

std::optional<KnownTime> knownTime(const TimelineItem& item)
{
    if (!item.isDated())
        return std::nullopt;
    return item.isPoint() ? pointTime(item) : barTime(item);
}

DayRange wholeYears(std::span<const TimelineItem> items, DayRange least)
{
    DayRange range = least;
    for (const TimelineItem& item : items) {
        for (const auto& date : {item.start, item.end}) {
            if (!date)
                continue;
            range.first = std::min(range.first, date->firstDayNumber());
            range.last = std::max(range.last, date->lastDayNumber() + 1);
        }
    }
    return {yearStart(Date::fromDayNumber(range.first).year()),
            yearStart(Date::fromDayNumber(range.last - 1).year() + 1)};
}

TimeScale TimeScale::fitting(DayRange range, double width)
{
    return {static_cast<double>(range.first), std::max(width, 1.0) / std::max(range.length(), 1), width};
}

TimeScale TimeScale::zoomed(double factor, double aboutX) const
{
    TimeScale result = *this;
    result.pixelsPerDay *= factor;
    result.firstDay = day(aboutX) - aboutX / result.pixelsPerDay;
    return result;
}

TimeScale TimeScale::panned(double pixels) const
{
    TimeScale result = *this;
    result.firstDay += pixels / pixelsPerDay;
    return result;
}

TimeScale TimeScale::clamped(DayRange whole, double maxPixelsPerDay, double tail) const
{
    const double least = fitting(whole, width).pixelsPerDay;
    TimeScale result = *this;
    const double wanted = std::clamp(pixelsPerDay, least, std::max(least, maxPixelsPerDay));
    if (wanted < pixelsPerDay || wanted > pixelsPerDay)
        result = zoomed(wanted / pixelsPerDay, width / 2);
    const double hidden = whole.length() * result.pixelsPerDay - width;
    const double room = std::clamp(hidden, 0.0, tail);
    const double last = std::max<double>(whole.first, whole.last + (room - width) / result.pixelsPerDay);
    result.firstDay = std::clamp<double>(result.firstDay, whole.first, last);
    return result;
}

std::vector<TimelineTick> timelineTicks(const TimeScale& scale, double labelWidth)
{
    const int step = tickStep(scale.pixelsPerDay, labelWidth);
    const Date first = Date::fromDayNumber(static_cast<int>(std::floor(scale.firstDay)));
    int months = first.year() * 12 + first.month() - 1;
    months -= months % step;
    std::vector<TimelineTick> ticks;
    for (;; months += step) {
        const int month = months % 12 + 1;
        const int day = monthStart(months / 12, month);
        if (day > scale.lastDay())
            return ticks;
        ticks.push_back({day, tickUnit(step, month), months / 12, month});
    }
}

TimelineLayout::TimelineLayout(std::span<const TimelineItem> items, std::span<const double> labelWidths,
                               std::size_t laneCount, const TimelineMetrics& metrics, double pixelsPerDay)
    : m_pixelsPerDay(pixelsPerDay), m_lanes(laneCount), m_byItem(items.size())
{
    place(items, labelWidths, metrics);
    double top = 0;
    for (PlacedLane& lane : m_lanes) {
        pack(lane, items, metrics, top);
        top += lane.height;
    }
}

void TimelineLayout::place(std::span<const TimelineItem> items, std::span<const double> labelWidths,
                           const TimelineMetrics& metrics)
{
    m_placed.reserve(items.size());
    for (std::size_t index = 0; index < items.size(); ++index) {
        const auto time = knownTime(items[index]);
        PlacedLane& lane = m_lanes[items[index].lane];
        if (!time) {
            lane.undated.push_back(index);
            continue;
        }
        PlacedItem placed{.item = index, .lane = items[index].lane, .labelWidth = labelWidths[index]};
        placed.begin = time->uncertainStart.first * m_pixelsPerDay;
        placed.firmBegin = time->firm.first * m_pixelsPerDay;
        placed.firmEnd = time->firm.last * m_pixelsPerDay;
        placed.end = time->uncertainEnd.last * m_pixelsPerDay;
        if (items[index].isPoint()) {
            if (time->firm.length() == 1)
                placed.firmEnd = placed.end = placed.begin;
            placePoint(placed, metrics);
        } else {
            placeBar(placed, *time, metrics);
        }
        m_byItem[index] = m_placed.size();
        lane.dated.push_back(m_placed.size());
        m_placed.push_back(placed);
    }
}

void TimelineLayout::pack(PlacedLane& lane, std::span<const TimelineItem> items, const TimelineMetrics& metrics,
                          double top)
{
    const auto group = [&](std::size_t position) {
        const TimelineItem& item = items[m_placed[position].item];
        return (item.isPoint() ? 0 : 2) + (item.related ? 1 : 0);
    };
    std::vector<std::size_t> order = lane.dated;
    std::ranges::stable_sort(order, {}, [&](std::size_t position) { return m_placed[position].left; });
    std::ranges::stable_sort(order, {}, group);
    std::ranges::stable_sort(lane.dated, {}, [&](std::size_t position) { return m_placed[position].begin; });
    lane.firstRow = m_rows.size();
    for (const int number : {0, 1, 2, 3}) {
        const auto members = std::ranges::equal_range(order, number, {}, group);
        const std::span<const std::size_t> positions(members.begin(), members.end());
        if (number < 2)
            packPoints(positions, metrics);
        else
            packBars(positions, metrics);
    }
    lane.rowCount = m_rows.size() - lane.firstRow;
    for (const std::size_t position : lane.dated) {
        PlacedItem& placed = m_placed[position];
        placed.row -= lane.firstRow;
        placed.top = top + metrics.lanePadding + static_cast<double>(placed.row) * metrics.rowHeight;
        placed.height = metrics.rowHeight;
    }
    // The strip stands below the title of the lane, so it takes a second row.
    const std::size_t least = lane.undated.empty() ? 1 : 2;
    lane.top = top;
    lane.height = static_cast<double>(std::max(least, lane.rowCount)) * metrics.rowHeight + 2 * metrics.lanePadding;
}

void TimelineLayout::packBars(std::span<const std::size_t> positions, const TimelineMetrics& metrics)
{
    const std::size_t firstRow = m_rows.size();
    RowAllocator rows;
    for (const std::size_t position : positions)
        putIntoRow(position, firstRow + rows.take(m_placed[position].left, m_placed[position].right + metrics.gap));
}

void TimelineLayout::packPoints(std::span<const std::size_t> positions, const TimelineMetrics& metrics)
{
    const std::size_t firstRow = m_rows.size();
    RowAllocator further;
    for (const std::size_t position : positions) {
        const PlacedItem& placed = m_placed[position];
        std::size_t row = pointRow(placed, firstRow, metrics);
        if (row == firstRow + metrics.pointRows)
            row += further.take(placed.left, placed.right + metrics.gap);
        putIntoRow(position, row);
    }
}

/// The first row with room, else the one where shortening the label before makes the most, else the one after those
/// where labels are shortened.
std::size_t TimelineLayout::pointRow(const PlacedItem& placed, std::size_t firstRow, const TimelineMetrics& metrics)
{
    const std::size_t endRow = firstRow + metrics.pointRows;
    const auto markRight = [&](const PlacedItem& item) {
        return std::max(item.end, item.begin + metrics.pointRadius);
    };
    std::size_t best = endRow;
    double bestRoom = 0;
    for (std::size_t row = firstRow; row < endRow; ++row) {
        if (row >= m_rows.size() || m_placed[m_rows[row].back()].right + metrics.gap <= placed.left)
            return row;
        const double room = placed.left - metrics.gap - markRight(m_placed[m_rows[row].back()]);
        if (room >= bestRoom) {
            best = row;
            bestRoom = room;
        }
    }
    if (best == endRow)
        return best;
    PlacedItem& last = m_placed[m_rows[best].back()];
    last.right = placed.left - metrics.gap;
    last.labelWidth = last.right - metrics.labelPadding - last.labelLeft;
    if (last.labelWidth < metrics.leastLabel) {
        last.labelWidth = 0;
        last.right = markRight(last);
    }
    return best;
}

void TimelineLayout::putIntoRow(std::size_t position, std::size_t row)
{
    m_placed[position].row = row;
    m_rows.resize(std::max(m_rows.size(), row + 1));
    m_rows[row].push_back(position);
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
    const auto before = std::ranges::count_if(dated, [&](std::size_t at) { return m_placed[at].right < left; });
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
