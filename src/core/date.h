// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace napi::core {

/// A date as firmly as the sources give it: a year, a month or a day.
class Date {
public:
    enum class Precision { Year, Month, Day };

    /// Reads `2020`, `2020-10` or `2020-10-19`; nothing else, and no day that the calendar does not have.
    [[nodiscard]] static std::optional<Date> parse(std::string_view iso);
    [[nodiscard]] static Date fromDayNumber(int dayNumber);

    [[nodiscard]] int year() const { return m_year; }
    /// 1 to 12, or 0 where only the year is known.
    [[nodiscard]] int month() const { return m_month; }
    /// 1 to 31, or 0 where the day is not known.
    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] Precision precision() const;
    [[nodiscard]] std::string iso() const;

    /// First and last day that the date can mean, in days since 1970-01-01.
    [[nodiscard]] int firstDayNumber() const;
    [[nodiscard]] int lastDayNumber() const;

    bool operator==(const Date&) const = default;
    /// Orders by first possible day; the firmer date first on a tie.
    std::strong_ordering operator<=>(const Date& other) const;

private:
    Date(int year, int month, int day) : m_year(year), m_month(month), m_day(day) {}

    int m_year;
    int m_month;
    int m_day;
};

} // namespace napi::core
