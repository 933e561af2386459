// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What the dates of the timeline's items say.

#include "core/timelinelayout.h"

#include <algorithm>

namespace napi::core {
namespace {

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

std::vector<std::optional<KnownTime>> knownTimes(std::span<const TimelineItem> items)
{
    std::vector<std::optional<KnownTime>> times;
    times.reserve(items.size());
    for (const TimelineItem& item : items)
        times.push_back(knownTime(item));
    return times;
}

} // namespace napi::core
