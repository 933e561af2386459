// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/date.h"

#include <charconv>
#include <chrono>

namespace napi::core {
namespace {

using std::chrono::sys_days;

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

std::string padded(int value, std::size_t width)
{
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::chrono::year_month_day calendar(int year, int month, int day)
{
    return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(day)}};
}

int dayNumber(const std::chrono::year_month_day& date)
{
    return static_cast<int>(sys_days{date}.time_since_epoch().count());
}

} // namespace

std::optional<Date> Date::parse(std::string_view iso)
{
    const bool shape = iso.size() == 4 || (iso.size() == 7 && iso[4] == '-') ||
                       (iso.size() == 10 && iso[4] == '-' && iso[7] == '-');
    if (!shape)
        return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = iso.size() >= 7 ? digits(iso.substr(5, 2)) : std::optional<int>{0};
    const auto day = iso.size() == 10 ? digits(iso.substr(8, 2)) : std::optional<int>{0};
    if (!year || !month || !day)
        return std::nullopt;
    if (iso.size() >= 7 && !calendar(*year, *month, iso.size() == 10 ? *day : 1).ok())
        return std::nullopt;
    return Date(*year, *month, *day);
}

Date Date::fromDayNumber(int dayNumber)
{
    const std::chrono::year_month_day date{sys_days{std::chrono::days{dayNumber}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date::Precision Date::precision() const
{
    if (m_month == 0)
        return Precision::Year;
    return m_day == 0 ? Precision::Month : Precision::Day;
}

std::string Date::iso() const
{
    std::string text = padded(m_year, 4);
    if (m_month != 0)
        text += '-' + padded(m_month, 2);
    if (m_day != 0)
        text += '-' + padded(m_day, 2);
    return text;
}

int Date::firstDayNumber() const
{
    return dayNumber(calendar(m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day));
}

int Date::lastDayNumber() const
{
    if (m_day != 0)
        return firstDayNumber();
    const int month = m_month == 0 ? 12 : m_month;
    const std::chrono::year_month_day_last last{
        std::chrono::year{m_year}, std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
    return static_cast<int>(sys_days{last}.time_since_epoch().count());
}

std::strong_ordering Date::operator<=>(const Date& other) const
{
    if (const auto order = firstDayNumber() <=> other.firstDayNumber(); order != 0)
        return order;
    return lastDayNumber() <=> other.lastDayNumber();
}

} // namespace napi::core
