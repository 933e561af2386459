// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/date.h"
#include "support/catch.h"
#include "support/smallplan.h"

using namespace napi;
using core::Date;
using test::date;

TEST_CASE("a date keeps how firmly it was written")
{
    CHECK(date("2020").precision() == Date::Precision::Year);
    CHECK(date("2020-10").precision() == Date::Precision::Month);
    CHECK(date("2020-10-19").precision() == Date::Precision::Day);
    for (const char* iso : {"0999", "2020", "2020-01", "2020-12", "2020-10-19", "2006-07-04"})
        CHECK(date(iso).iso() == iso);
}

TEST_CASE("a date knows its parts and nothing that was not written")
{
    const auto year = date("2020");
    CHECK(year.year() == 2020);
    CHECK(year.month() == 0);
    CHECK(year.day() == 0);
    const auto day = date("2020-10-19");
    CHECK(day.month() == 10);
    CHECK(day.day() == 19);
}

TEST_CASE("what is no date is refused")
{
    const auto* text =
        GENERATE("", "20", "202", "20200", "2020-", "2020-1", "2020-1-1", "2020-13", "2020-00", "2020-10-00",
                 "2020-10-32", "2019-02-29", "2020-04-31", "2020/10/19", "2020-10/19", "19.10.2020", "-202", "+202",
                 " 202", "2o20", "2020-1o", "2020-10-1x", "2020-10-19T00:00", "2020-10-19 ");
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text).has_value());
}

TEST_CASE("days are counted from 1970")
{
    CHECK(date("1970-01-01").firstDayNumber() == 0);
    CHECK(date("1969-12-31").firstDayNumber() == -1);
    CHECK(date("2020-10-19").firstDayNumber() == 18554);
    for (const int day : {-719468, -1, 0, 18321, 18554, 100000})
        CHECK(Date::fromDayNumber(day).firstDayNumber() == day);
    CHECK(Date::fromDayNumber(18554) == date("2020-10-19"));
}

TEST_CASE("a partial date means a span of days")
{
    const auto span = [](const char* iso) {
        return Date::fromDayNumber(date(iso).firstDayNumber()).iso() + ".." +
               Date::fromDayNumber(date(iso).lastDayNumber()).iso();
    };
    CHECK(span("2021") == "2021-01-01..2021-12-31");
    CHECK(span("2021-04") == "2021-04-01..2021-04-30");
    CHECK(span("2021-12") == "2021-12-01..2021-12-31");
    CHECK(span("2021-04-05") == "2021-04-05..2021-04-05");
}

TEST_CASE("February is as long as its year allows")
{
    const auto last = [](const char* iso) { return Date::fromDayNumber(date(iso).lastDayNumber()).day(); };
    CHECK(last("2019-02") == 28);
    CHECK(last("2020-02") == 29);
    CHECK(last("1900-02") == 28);
    CHECK(last("2000-02") == 29);
    CHECK(Date::parse("2020-02-29").has_value());
    CHECK_FALSE(Date::parse("1900-02-29").has_value());
}

TEST_CASE("dates are ordered by their first day, the firmer one first")
{
    CHECK(date("2019-12-31") < date("2020"));
    CHECK(date("2020-01-01") < date("2020-01"));
    CHECK(date("2020-01") < date("2020"));
    CHECK(date("2020") < date("2020-02"));
    CHECK(date("2020-03-01") > date("2020-02"));
    CHECK(date("2020") == date("2020"));
    CHECK(date("2020") != date("2020-01"));
}
