// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/timescale.h"

#include "core/date.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace napi::core {
namespace {

constexpr double kDaysPerYear = 365.25;

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

} // namespace

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

} // namespace napi::core
