// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

/// The axis of the timeline: days and pixels.
namespace napi::core {

/// Days from `first` up to, but without, `last`.
struct DayRange {
    int first = 0;
    int last = 0;
    [[nodiscard]] int length() const { return last - first; }
    bool operator==(const DayRange&) const = default;
};

/// The part of time that can be seen and how large it is drawn.
struct TimeScale {
    double firstDay = 0;
    double pixelsPerDay = 1;
    double width = 0;

    [[nodiscard]] static TimeScale fitting(DayRange range, double width);

    [[nodiscard]] double x(double day) const { return (day - firstDay) * pixelsPerDay; }
    [[nodiscard]] double day(double x) const { return firstDay + x / pixelsPerDay; }
    [[nodiscard]] double lastDay() const { return day(width); }
    /// Larger by `factor`; the day at `aboutX` stays where it is.
    [[nodiscard]] TimeScale zoomed(double factor, double aboutX) const;
    [[nodiscard]] TimeScale panned(double pixels) const;
    /// Not smaller than the whole, not larger than `maxPixelsPerDay`, and never beside the whole; but where
    /// not all of it is visible, up to `tail` pixels after it are, for labels of the last items.
    [[nodiscard]] TimeScale clamped(DayRange whole, double maxPixelsPerDay, double tail = 0) const;
    bool operator==(const TimeScale&) const = default;
};

/// A line of the time axis and what it is the beginning of.
struct TimelineTick {
    enum class Unit { Year, Quarter, Month };
    int day = 0;
    Unit unit = Unit::Year;
    int year = 0;
    int month = 1;
};

/// Ticks of the visible part: the finest of months, quarters, years, 2, 5, 10... years whose labels, each
/// `labelWidth` wide, have room. The one before the left edge is included.
[[nodiscard]] std::vector<TimelineTick> timelineTicks(const TimeScale& scale, double labelWidth);

} // namespace napi::core
