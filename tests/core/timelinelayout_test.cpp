// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/timelinelayout.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace napi::core;

namespace {

int day(std::string_view iso) { return Date::parse(iso)->firstDayNumber(); }

TimelineItem bar(std::string id, std::string_view start, std::string_view end, std::size_t lane = 0)
{
    TimelineItem item;
    item.link = {Kind::Measure, std::move(id)};
    item.lane = lane;
    item.start = Date::parse(start);
    item.end = Date::parse(end);
    return item;
}

TimelineItem point(std::string id, std::string_view date)
{
    TimelineItem item = bar(std::move(id), date, "");
    item.mark = TimelineMark::Summit;
    return item;
}

/// Items of all sorts: bars and points, partial and missing dates, related ones, in `lanes` lanes.
std::vector<TimelineItem> someItems(std::size_t count, std::size_t lanes)
{
    std::mt19937 random(42);
    const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
    const auto date = [&]() -> std::string {
        const std::string iso = Date::fromDayNumber(13000 + below(7000)).iso();
        constexpr std::size_t kLengths[]{0, 4, 7, 10, 10};
        return iso.substr(0, kLengths[below(5)]);
    };
    std::vector<TimelineItem> items;
    for (std::size_t index = 0; index < count; ++index) {
        std::string start = date();
        std::string end = date();
        const auto first = Date::parse(start);
        const auto last = Date::parse(end);
        if (first && last && *last < *first)
            std::swap(start, end);
        items.push_back(bar(std::to_string(index), start, end, random() % lanes));
        items.back().mark = below(3) == 0 ? TimelineMark::Summit : TimelineMark::Measure;
        items.back().related = below(3) == 0;
    }
    return items;
}

std::vector<double> someWidths(std::size_t count)
{
    std::mt19937 random(7);
    std::vector<double> widths;
    for (std::size_t index = 0; index < count; ++index)
        widths.push_back(20 + static_cast<double>(random() % 180));
    return widths;
}

bool touch(const PlacedItem& a, const PlacedItem& b)
{
    return a.left < b.right && b.left < a.right && a.top < b.top + b.height && b.top < a.top + a.height;
}

} // namespace

TEST_CASE("a day becomes an x and the same day again")
{
    const TimeScale scale{17000, 0.37, 1200};
    for (const double x : {0.0, 1.0, 599.5, 1200.0})
        CHECK(scale.x(scale.day(x)) == Catch::Approx(x).margin(1e-6));
    for (const int number : {16000, 17000, 18262, 20000})
        CHECK(scale.day(scale.x(number)) == Catch::Approx(number));
}

TEST_CASE("fitting shows exactly the range")
{
    const auto scale = TimeScale::fitting({day("2018"), day("2022")}, 1000);
    CHECK(scale.x(day("2018")) == Catch::Approx(0).margin(1e-9));
    CHECK(scale.x(day("2022")) == Catch::Approx(1000));
    CHECK(scale.lastDay() == Catch::Approx(day("2022")));
}

TEST_CASE("zooming keeps the day under the pointer")
{
    const auto scale = TimeScale::fitting({day("2006"), day("2024")}, 900);
    for (const double x : {0.0, 250.0, 899.0}) {
        const double before = scale.day(x);
        for (const double factor : {0.2, 1.0, 1.5, 40.0}) {
            CHECK(scale.zoomed(factor, x).day(x) == Catch::Approx(before));
            CHECK(scale.zoomed(factor, x).pixelsPerDay == Catch::Approx(scale.pixelsPerDay * factor));
        }
    }
}

TEST_CASE("panning moves by pixels")
{
    const TimeScale scale{17000, 0.5, 1000};
    CHECK(scale.panned(100).x(17200) == Catch::Approx(0).margin(1e-9));
    CHECK(scale.panned(-100).firstDay == Catch::Approx(16800));
}

TEST_CASE("the visible part stays on the whole and within the limits of the zoom")
{
    const DayRange whole{day("2006"), day("2024")};
    const auto all = TimeScale::fitting(whole, 1000);
    CHECK(all.zoomed(0.01, 300).clamped(whole, 8) == all);
    CHECK(all.panned(-5000).clamped(whole, 8) == all);
    CHECK(all.zoomed(1e6, 500).clamped(whole, 8).pixelsPerDay == Catch::Approx(8));
    const auto near = all.zoomed(10, 500);
    CHECK(near.clamped(whole, 8) == near);
    CHECK(near.panned(1e6).clamped(whole, 8).lastDay() == Catch::Approx(whole.last));
    CHECK(near.panned(-1e6).clamped(whole, 8).firstDay == Catch::Approx(whole.first));
    SECTION("room for the last labels")
    {
        const auto last = near.panned(1e6).clamped(whole, 8, 150);
        CHECK(last.x(whole.last) == Catch::Approx(850));
        CHECK(all.clamped(whole, 8, 150) == all);
    }
}

TEST_CASE("the whole range covers every date in full years")
{
    const std::vector items{bar("a", "1999-05", ""), bar("b", "", ""), bar("c", "2010", "2023-02-03")};
    CHECK(wholeYears(items, {day("2006"), day("2022")}) == DayRange{day("1999"), day("2024")});
    CHECK(wholeYears({}, {day("2006"), day("2022")}) == DayRange{day("2006"), day("2022")});
}

TEST_CASE("full dates are firm")
{
    const auto time = knownTime(bar("a", "2020-05-01", "2020-05-10"));
    REQUIRE(time);
    CHECK(time->uncertainStart.length() == 0);
    CHECK(time->firm == DayRange{day("2020-05-01"), day("2020-05-11")});
    CHECK(time->uncertainEnd.length() == 0);
    CHECK_FALSE(time->openStart);
    CHECK_FALSE(time->openEnd);
}

TEST_CASE("partial dates leave an uncertain stretch beside the firm one")
{
    const auto time = knownTime(bar("a", "2016", "2018-03"));
    REQUIRE(time);
    CHECK(time->uncertainStart == DayRange{day("2016-01-01"), day("2016-12-31")});
    CHECK(time->firm == DayRange{day("2016-12-31"), day("2018-03-02")});
    CHECK(time->uncertainEnd == DayRange{day("2018-03-02"), day("2018-04-01")});

    SECTION("nothing is firm where both fall into the same year")
    {
        const auto same = knownTime(bar("b", "2020", "2020-06"));
        CHECK(same->uncertainStart == DayRange{day("2020-01-01"), day("2020-07-01")});
        CHECK(same->firm.length() == 0);
        CHECK(same->uncertainEnd.length() == 0);
    }
    SECTION("a point is uncertain in the whole of its year")
    {
        const auto year = knownTime(point("c", "2010"));
        CHECK(year->uncertainStart == DayRange{day("2010"), day("2011")});
        CHECK(year->firm.length() == 0);
        CHECK_FALSE(year->openEnd);
    }
}

TEST_CASE("a missing date leaves an open end")
{
    const auto running = knownTime(bar("a", "2019", ""));
    CHECK(running->openEnd);
    CHECK_FALSE(running->openStart);
    CHECK(running->firm == DayRange{day("2019-12-31"), day("2020-01-01")});
    const auto ending = knownTime(bar("b", "", "2021-07-15"));
    CHECK(ending->openStart);
    CHECK_FALSE(ending->openEnd);
    CHECK(ending->firm == DayRange{day("2021-07-15"), day("2021-07-16")});
    CHECK_FALSE(knownTime(bar("c", "", "")));
}

TEST_CASE("an arrow does not reach further than its label, whatever the zoom")
{
    const std::vector items{bar("a", "2005-01-01", "")};
    const std::vector<double> widths{120};
    const TimelineMetrics metrics;
    for (const double pixelsPerDay : {0.05, 1.0, 8.0}) {
        const TimelineLayout layout(items, widths, 1, metrics, pixelsPerDay);
        const PlacedItem& placed = layout.placed().front();
        CHECK(placed.isOpenEnd());
        CHECK_FALSE(placed.isOpenStart());
        CHECK(placed.openEnd - placed.begin < 120 + 40);
    }
}

TEST_CASE("short bars have their label beside them, long ones inside")
{
    const std::vector items{bar("short", "2020-01-01", "2020-01-05"), bar("long", "2010", "2020")};
    const std::vector<double> widths{100, 100};
    const TimelineLayout layout(items, widths, 1, {}, 1.0);
    CHECK(layout.find(0)->isLabelOutside());
    CHECK(layout.find(0)->labelLeft >= layout.find(0)->end);
    CHECK_FALSE(layout.find(1)->isLabelOutside());
    CHECK(layout.find(1)->labelLeft + 100 <= layout.find(1)->end);
}

TEST_CASE("no item touches another of its lane")
{
    const std::size_t count = GENERATE(1u, 2u, 37u, 400u, 2000u);
    const double pixelsPerDay = GENERATE(0.05, 0.8, 8.0);
    const auto items = someItems(count, 7);
    const TimelineLayout layout(items, someWidths(count), 7, {}, pixelsPerDay);
    std::size_t clashes = 0;
    for (const PlacedLane& lane : layout.lanes())
        for (std::size_t a = 0; a < lane.dated.size(); ++a)
            for (std::size_t b = a + 1; b < lane.dated.size(); ++b)
                clashes += touch(layout.placed()[lane.dated[a]], layout.placed()[lane.dated[b]]);
    CHECK(clashes == 0);
}

TEST_CASE("labels lie within their item, and items within their lane")
{
    const auto items = someItems(500, 5);
    const TimelineLayout layout(items, someWidths(500), 5, {}, 0.8);
    REQUIRE(layout.placed().size() > 400);
    for (const PlacedItem& placed : layout.placed()) {
        CHECK(placed.left <= placed.openBegin);
        CHECK(placed.openEnd <= placed.right);
        CHECK(placed.begin <= placed.firmBegin);
        CHECK(placed.firmBegin <= placed.firmEnd);
        CHECK(placed.firmEnd <= placed.end);
        if (placed.labelWidth > 0)
            CHECK(placed.labelLeft + placed.labelWidth <= placed.right);
        const PlacedLane& lane = layout.lanes()[placed.lane];
        CHECK(placed.top >= lane.top);
        CHECK(placed.top + placed.height <= lane.top + lane.height);
    }
}

TEST_CASE("dated and undated items are all items")
{
    const auto items = someItems(1000, 6);
    const TimelineLayout layout(items, someWidths(1000), 6, {}, 0.5);
    std::multiset<std::size_t> seen;
    for (std::size_t number = 0; number < 6; ++number) {
        const PlacedLane& lane = layout.lanes()[number];
        for (const std::size_t position : lane.dated) {
            seen.insert(layout.placed()[position].item);
            CHECK(items[layout.placed()[position].item].isDated());
        }
        for (const std::size_t item : lane.undated) {
            seen.insert(item);
            CHECK_FALSE(items[item].isDated());
            CHECK(items[item].lane == number);
            CHECK(layout.find(item) == nullptr);
        }
    }
    CHECK(seen.size() == items.size());
    CHECK(std::set(seen.begin(), seen.end()).size() == items.size());
}

TEST_CASE("a lane with a strip has room for its title and the strip")
{
    const std::vector items{bar("a", "", "")};
    const std::vector<double> widths{80};
    const TimelineMetrics metrics;
    CHECK(TimelineLayout(items, widths, 1, metrics, 1).height() == 2 * metrics.rowHeight + 2 * metrics.lanePadding);
}

TEST_CASE("every height of the layout is in one lane")
{
    const std::vector items{bar("a", "2010", "2011", 0), bar("b", "2010", "2011", 1), bar("c", "2010", "2011", 1)};
    const TimelineLayout layout(items, std::vector<double>{50, 50, 50}, 2, {}, 1);
    const double border = layout.lanes()[1].top;
    CHECK(layout.laneAt(0) == 0U);
    CHECK(layout.laneAt(border - 0.5) == 0U);
    CHECK(layout.laneAt(border) == 1U);
    CHECK(layout.laneAt(layout.height() - 0.5) == 1U);
    CHECK_FALSE(layout.laneAt(-1));
    CHECK_FALSE(layout.laneAt(layout.height() + 1));
}

TEST_CASE("related measures stand below those of the plan")
{
    std::vector items{bar("related", "2010-01-01", "2010-02-01"), bar("stated", "2015-01-01", "2015-02-01")};
    items[0].related = true;
    const TimelineLayout layout(items, std::vector<double>{50, 50}, 1, {}, 1);
    CHECK(layout.find(1)->row == 0);
    CHECK(layout.find(0)->row == 1);
}

TEST_CASE("labels of points give way before a third row is opened")
{
    const std::vector items{point("1", "2020-01-01"), point("2", "2020-02-01"), point("3", "2020-04-01")};
    const TimelineMetrics metrics;
    const TimelineLayout layout(items, std::vector<double>{200, 200, 200}, 1, metrics, 1);
    CHECK(layout.lanes()[0].rowCount == 2);
    CHECK(layout.find(0)->labelWidth < 200);
    CHECK(layout.find(0)->labelWidth >= metrics.leastLabel);
    CHECK(layout.find(2)->labelWidth == 200);
    SECTION("a lesser point fills a gap and does not push a label away")
    {
        std::vector list{point("1", "2020-01-01"), point("2", "2020-12-20"), point("less", "2020-09-01")};
        list[2].related = true;
        const TimelineLayout filled(list, std::vector<double>{200, 200, 60}, 1, metrics, 1);
        CHECK(filled.lanes()[0].rowCount == 1);
        CHECK(filled.find(0)->labelWidth == 200);
        CHECK(filled.find(2)->labelWidth == 60);
    }
    SECTION("but marks never cover each other")
    {
        const std::vector same{point("1", "2020-01-01"), point("2", "2020-01-01"), point("3", "2020-01-01")};
        CHECK(TimelineLayout(same, std::vector<double>{200, 200, 200}, 1, metrics, 1).lanes()[0].rowCount == 3);
    }
}

TEST_CASE("what is within a rectangle is what touches it")
{
    const auto items = someItems(800, 4);
    const TimelineLayout layout(items, someWidths(800), 4, {}, 0.8);
    const double left = 16000 * 0.8;
    const double right = 17000 * 0.8;
    const double bottom = layout.height() / 2;
    std::set<const PlacedItem*> expected;
    for (const PlacedItem& placed : layout.placed())
        if (placed.left <= right && placed.right >= left && placed.top <= bottom)
            expected.insert(&placed);
    const auto found = layout.within(left, 0, right, bottom);
    REQUIRE(expected.size() > 20);
    REQUIRE(expected.size() < 700);
    CHECK(std::set(found.begin(), found.end()) == expected);
    for (const PlacedItem* placed : found)
        CHECK(layout.at((placed->left + placed->right) / 2, placed->top + 1) == placed);
}

TEST_CASE("items before and after the visible part are counted")
{
    const std::vector items{bar("a", "2000-01-01", "2000-02-01"), bar("b", "2010-01-01", "2010-02-01"),
                            bar("c", "2020-01-01", "2020-02-01"), bar("d", "2021-01-01", "2021-02-01")};
    const TimelineLayout layout(items, std::vector<double>(4, 30), 1, {}, 1);
    CHECK(layout.outside(0, day("2005"), day("2015")) == std::pair<std::size_t, std::size_t>{1, 2});
}

TEST_CASE("an empty timeline has nothing at all")
{
    const TimelineLayout layout;
    CHECK(layout.height() == 0);
    CHECK(layout.within(0, 0, 1000, 1000).empty());
    CHECK(layout.at(1, 1) == nullptr);
    CHECK_FALSE(layout.laneAt(0));
    CHECK(layout.find(0) == nullptr);
}

TEST_CASE("ticks are as fine as their labels allow")
{
    const auto ticksOf = [](double years) {
        return timelineTicks({static_cast<double>(day("2018-02-10")), 1000 / (years * 365.25), 1000}, 50);
    };
    const auto months = ticksOf(1);
    CHECK(months.size() == 13);
    CHECK(months.front().day == day("2018-02-01"));
    CHECK(months[1].unit == TimelineTick::Unit::Month);
    CHECK(months[1].month == 3);
    CHECK(months[11].unit == TimelineTick::Unit::Year);
    CHECK(months[11].year == 2019);

    const auto quarters = ticksOf(4);
    CHECK(quarters.front().day == day("2018-01-01"));
    CHECK(quarters[1].unit == TimelineTick::Unit::Quarter);
    CHECK(quarters[1].month == 4);

    const auto years = ticksOf(15);
    CHECK(years.size() == 16);
    for (const TimelineTick& tick : years)
        CHECK(tick.unit == TimelineTick::Unit::Year);
    CHECK(ticksOf(60).at(1).year % 5 == 0);
}

TEST_CASE("with a limit of rows every dated item has a place or is counted by a cluster")
{
    const double pixelsPerDay = GENERATE(0.05, 0.8, 8.0);
    const auto items = someItems(2000, 5);
    TimelineMetrics metrics;
    metrics.laneRows = 5;
    const TimelineLayout layout(items, someWidths(2000), 5, metrics, pixelsPerDay);
    std::multiset<std::size_t> seen;
    for (const PlacedItem* placed : layout.within(-1e9, -1e9, 1e9, 1e9)) {
        CHECK_FALSE(placed->cluster);
        seen.insert(placed->item);
    }
    for (std::size_t number = 0; number < layout.clusters().size(); ++number)
        for (const std::size_t item : layout.clusters()[number].items) {
            seen.insert(item);
            CHECK(layout.find(item)->cluster == number);
        }
    REQUIRE_FALSE(layout.clusters().empty());
    CHECK(seen.size() == layout.placed().size());
    CHECK(std::set(seen.begin(), seen.end()).size() == seen.size());
    for (const PlacedLane& lane : layout.lanes())
        CHECK(lane.rowCount <= 2 * metrics.pointRows + 4 * metrics.laneRows);
}

TEST_CASE("clusters touch neither one another nor an item")
{
    const auto items = someItems(1000, 3);
    TimelineMetrics metrics;
    metrics.laneRows = 4;
    const TimelineLayout layout(items, someWidths(1000), 3, metrics, 0.8);
    const auto clusters = layout.clusters();
    REQUIRE(clusters.size() > 5);
    int clashes = 0;
    for (const PlacedCluster& cluster : clusters) {
        const double bottom = cluster.top + cluster.height - 1;
        CHECK(layout.within(cluster.left + 1, cluster.top + 1, cluster.right - 1, bottom).empty());
        for (const PlacedCluster& other : clusters)
            clashes += &other != &cluster && std::abs(other.top - cluster.top) < 1 && other.left < cluster.right &&
                       cluster.left < other.right;
        CHECK(layout.clustersWithin(cluster.left + 1, cluster.top + 1, cluster.left + 2, bottom).size() == 1);
    }
    CHECK(clashes == 0);
    CHECK(layout.clustersWithin(-1e9, -100, 1e9, -1).empty());
}

TEST_CASE("the pinned item is in no cluster, and those that gave way are")
{
    std::vector<TimelineItem> items;
    for (int number = 0; number < 6; ++number)
        items.push_back(bar(std::to_string(number), "2020-01-01", "2020-12-31"));
    const std::vector<double> widths(6, 50);
    TimelineMetrics metrics;
    metrics.laneRows = 3;
    const auto times = knownTimes(items);
    const TimelineLayout loose({items, times, widths, 1, std::nullopt}, metrics, 1);
    REQUIRE(loose.clusters().size() == 1);
    CHECK(loose.clusters()[0].items == std::vector<std::size_t>{2, 3, 4, 5});
    REQUIRE(loose.find(5)->cluster);
    const TimelineLayout pinned({items, times, widths, 1, 5}, metrics, 1);
    CHECK_FALSE(pinned.find(5)->cluster);
    CHECK(pinned.find(1)->cluster);
    CHECK(pinned.clusters()[0].items.size() == 4);
    CHECK(pinned.lanes()[0].rowCount == 3);
    CHECK(pinned.within(-1e9, 0, 1e9, 1e9).size() == 2);
}

TEST_CASE("density counts what there is at once")
{
    const std::vector items{bar("a", "2010-01-01", "2019-12-31"), bar("b", "2015-01-01", "2019-12-31"),
                            bar("c", "", ""), bar("d", "2012", "")};
    const auto density = timelineDensity(knownTimes(items), {day("2010"), day("2020")}, 10);
    REQUIRE(density.size() == 10);
    CHECK(density[0] == 1);
    CHECK(density[2] == 2);
    CHECK(density[4] == 1);
    CHECK(density[9] == 2);
    CHECK(timelineDensity({}, {0, 0}, 3) == std::vector<int>{0, 0, 0});
    CHECK(timelineDensity(knownTimes(items), {day("2010"), day("2020")}, 0).empty());
}

TEST_CASE("a named point keeps its label beside others")
{
    std::vector items{point("law", "2020-01-01"), point("plan", "2020-02-10")};
    items[0].mark = TimelineMark::Law;
    items[1].mark = TimelineMark::Plan;
    TimelineMetrics metrics;
    metrics.pointRows = 1;
    items[1].named = true;
    const TimelineLayout layout(items, std::vector<double>{200, 200}, 1, metrics, 1);
    CHECK(layout.find(1)->labelWidth == 200);
    CHECK(layout.find(0)->labelWidth < 200);
    CHECK(layout.find(0)->lesser);
    CHECK_FALSE(layout.find(1)->lesser);
}
