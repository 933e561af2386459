// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelinefixture.h"
#include "ui/timelineoverview.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <cmath>

using namespace napi;
using namespace napi::test;

TEST_CASE_METHOD(TimelineFixture, "the current record is brought into sight")
{
    CHECK_FALSE(isSeen(measureSpot("old")));
    hub.select({core::Kind::Measure, "old"});
    CHECK(isSeen(measureSpot("old")));
    CHECK(canvas->selectedSpot() == measureSpot("old"));
    view.resize(1200, 120);
    QApplication::processEvents();
    hub.select({core::Kind::Summit, "1"});
    CHECK(canvas->verticalScrollBar()->value() == 0);
    hub.select({core::Kind::Measure, "later"});
    CHECK(canvas->verticalScrollBar()->value() > 0);
    CHECK(canvas->spotRect(measureSpot("later")).bottom() <= canvas->viewport()->height());
}

TEST_CASE_METHOD(TimelineFixture, "what was selected while the timeline was hidden is in sight when it is shown")
{
    const double scale = canvas->scale().pixelsPerDay;
    view.hide();
    hub.select({core::Kind::Measure, "old"});
    view.show();
    CHECK(isSeen(measureSpot("old")));
    CHECK(canvas->scale().pixelsPerDay == Catch::Approx(scale));
}

TEST_CASE("a selection before the first sight does not change the scale")
{
    const core::Plan edition = timelinePlan();
    models::SelectionHub hub(edition);
    const words::Catalogue english(core::Language::English);
    ui::TimelineView view(hub, english);
    hub.select({core::Kind::Measure, "old"});
    view.resize(1200, 300);
    view.show();
    const core::TimeScale& scale = view.canvas()->scale();
    CHECK(scale.lastDay() - scale.firstDay == Catch::Approx(1461));
    CHECK(scale.firstDay == Catch::Approx(core::Date::parse("1999")->firstDayNumber()));
}

TEST_CASE_METHOD(TimelineFixture, "an opened phase comes into view with its years and its lane")
{
    hub.select({core::Kind::Measure, "old"});
    const double perDay = canvas->scale().pixelsPerDay;
    view.resize(1200, 120);
    QApplication::processEvents();
    hub.select({core::Kind::Phase, "II"});
    CHECK_FALSE(canvas->selectedSpot());
    CHECK(canvas->scale().pixelsPerDay == perDay);
    CHECK(canvas->scale().firstDay < core::Date::parse("2018-03-01")->firstDayNumber());
    CHECK(canvas->scale().lastDay() > core::Date::parse("2021-11-30")->firstDayNumber());
    const core::PlacedLane& lane = canvas->timelineLayout().lanes()[1];
    const int scroll = canvas->verticalScrollBar()->value();
    CHECK(scroll <= lane.top);
    CHECK(scroll + canvas->plot().height() > lane.top + 10);
    const core::TimeScale scale = canvas->scale();
    hub.selectStart();
    hub.select({core::Kind::Phase, "II"});
    CHECK(canvas->scale() == scale);
}

TEST_CASE_METHOD(TimelineFixture, "the selected item stays in sight when the view gets lower")
{
    hub.select({core::Kind::Measure, "later"});
    view.resize(1200, 120);
    QApplication::processEvents();
    CHECK(isSeen(measureSpot("later")));
}

TEST_CASE_METHOD(TimelineFixture, "the years stay in their place when there is nothing to scroll")
{
    view.resize(1200, 120);
    QApplication::processEvents();
    REQUIRE(canvas->verticalScrollBar()->isVisible());
    const QRectF plot = canvas->plot();
    view.resize(1200, 700);
    QApplication::processEvents();
    CHECK_FALSE(canvas->verticalScrollBar()->isVisible());
    CHECK(canvas->plot().width() == plot.width());
}

TEST_CASE_METHOD(TimelineFixture, "an open record that the filter hides is said to be hidden and can be shown")
{
    const auto* button = view.findChild<QToolButton*>(QStringLiteral("removeFilter"));
    REQUIRE(button);
    hub.select({core::Kind::Measure, "later"});
    CHECK_FALSE(button->isVisible());
    core::Query query{"wort", {}};
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    hub.setQuery(query);
    CHECK(button->isVisible());
    const auto* title = view.findChild<QLabel*>();
    CHECK(title->text().contains(QStringLiteral("The open record is hidden by the filter")));
    CHECK(title->accessibleName().contains(QStringLiteral("hidden by the filter")));
    hub.select({core::Kind::Summit, "11"});
    CHECK_FALSE(button->isVisible());
    hub.goBack();
    CHECK(button->isVisible());
    QTest::mouseClick(const_cast<QToolButton*>(button), Qt::LeftButton);
    CHECK(hub.query() == core::Query{"wort", {}});
    CHECK_FALSE(button->isVisible());
    CHECK(canvas->selectedSpot() == measureSpot("later"));
    CHECK(isSeen(measureSpot("later")));
}

TEST_CASE_METHOD(TimelineFixture, "labels cover no mark and end before the edge")
{
    const paint::TimelinePainter painter(paint::Theme::of(paint::Appearance::Light), canvas->font(), QLocale::c());
    const auto& layout = canvas->timelineLayout();
    const auto& model = canvas->model();
    int written = 0;
    for (const int width : {1200, 700, 480}) {
        view.resize(width, 300);
        QApplication::processEvents();
        const paint::TimelineScene scene{
            model.items(), model.lanes(), &layout, canvas->scale(), 0, {}, {}, {}, {}, {}};
        const auto frame = painter.frame(canvas->viewport()->rect(), model.lanes());
        for (const auto& placed : layout.placed()) {
            const QRectF label = painter.labelRect(scene, frame, placed);
            INFO(width << " " << model.items()[placed.item].label);
            if (label.isEmpty())
                continue;
            ++written;
            CHECK(label.left() >= frame.plot.left());
            CHECK(label.right() < frame.plot.right());
            for (const auto& other : layout.placed()) {
                if (other.item == placed.item || other.cluster)
                    continue;
                QRectF mark = painter.rectOf(scene, frame, {Spot::Item, other.item});
                mark.setWidth(other.openEnd - other.left);
                CHECK_FALSE(mark.intersects(label));
            }
        }
    }
    CHECK(written > 10);
}

TEST_CASE_METHOD(TimelineFixture, "a count at the edge goes to what it counts")
{
    const TimelineSpot before{Spot::Before, 2};
    REQUIRE(canvas->spotNumber(before));
    CHECK_FALSE(isSeen(measureSpot("old")));
    SECTION("by mouse") { click(canvas->spotRect(before).center()); }
    SECTION("by a screen reader")
    {
        auto* child = QAccessible::queryAccessibleInterface(canvas)->child(12);
        CHECK(child->role() == QAccessible::Button);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    CHECK(isSeen(measureSpot("old")));
    CHECK(canvas->focusedSpot() == measureSpot("old"));
    CHECK(current().empty());
    CHECK_FALSE(canvas->spotNumber(before));
    REQUIRE(canvas->spotNumber({Spot::After, 2}));
    click(canvas->spotRect({Spot::After, 2}).center());
    CHECK(isSeen(measureSpot("later")));
}

TEST_CASE_METHOD(TimelineFixture, "years and months can be gone to")
{
    view.goTo(2010, 0);
    CHECK(canvas->scale().firstDay == Catch::Approx(core::Date::parse("2010")->firstDayNumber()));
    view.goTo(2011, 5);
    CHECK(canvas->scale().firstDay == Catch::Approx(core::Date::parse("2011-05")->firstDayNumber()));
    view.goTo(1800, 13);
    CHECK(canvas->scale().firstDay == Catch::Approx(core::Date::parse("2011-05")->firstDayNumber()));
    auto* menu = view.findChildren<QToolButton*>()[5]->menu();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 23);
    CHECK(menu->actions().first()->text() == QStringLiteral("1999"));
    menu->actions()[10]->trigger();
    CHECK(year(canvas->scale(), 2) == 2009);
}

TEST_CASE_METHOD(TimelineFixture, "the overview shows and moves the visible years")
{
    auto* overview = view.overview();
    const QRectF handle = overview->handleRect();
    CHECK(overview->accessibleName().contains(QStringLiteral("Visible: 2018 \u2013 2021")));
    CHECK(handle.width() < canvas->plot().width() / 3);
    CHECK(handle.right() == Catch::Approx(canvas->plot().right()));
    QTest::keyClick(overview, Qt::Key_Home);
    CHECK(year(canvas->scale(), 2) == 1999);
    CHECK(overview->handleRect().left() == Catch::Approx(canvas->plot().left()).margin(1));
    const double day = canvas->scale().firstDay;
    QTest::keyClick(overview, Qt::Key_Right);
    CHECK(canvas->scale().firstDay > day);
    QTest::keyClick(overview, Qt::Key_PageDown);
    CHECK(year(canvas->scale(), 2) == 2003);
    const double scale = canvas->scale().pixelsPerDay;
    QTest::keyClick(overview, Qt::Key_Plus);
    CHECK(canvas->scale().pixelsPerDay > scale);
    auto* bar = QAccessible::queryAccessibleInterface(overview);
    REQUIRE(bar->valueInterface());
    CHECK(bar->valueInterface()->currentValue().toInt() == static_cast<int>(std::lround(canvas->scale().firstDay)));
}

TEST_CASE_METHOD(TimelineFixture, "the overview's handle is dragged, and comes to a click beside it")
{
    auto* overview = view.overview();
    const QPoint from = overview->handleRect().center().toPoint();
    const double day = canvas->scale().firstDay;
    QTest::mousePress(overview, Qt::LeftButton, {}, from);
    CHECK(canvas->scale().firstDay == Catch::Approx(day).margin(1));
    QTest::mouseMove(overview, from - QPoint(200, 0));
    QTest::mouseRelease(overview, Qt::LeftButton, {}, from - QPoint(200, 0));
    CHECK(canvas->scale().firstDay < day - 500);
    CHECK(overview->handleRect().center().x() == Catch::Approx(from.x() - 200).margin(2));
    QTest::mouseMove(overview, from);
    CHECK(overview->handleRect().center().x() == Catch::Approx(from.x() - 200).margin(2));
    const QPoint beside(static_cast<int>(canvas->plot().left()) + 200, 6);
    QTest::mouseClick(overview, Qt::LeftButton, {}, beside);
    CHECK(overview->handleRect().center().x() == Catch::Approx(beside.x()).margin(2));
}

TEST_CASE_METHOD(TimelineFixture, "a selected item shows its beginning and does not stand at the edge")
{
    view.resize(700, 300);
    QApplication::processEvents();
    for (const char* id : {"beta", "later", "alpha", "gamma"}) {
        hub.select({core::Kind::Measure, id});
        const QRect rect = canvas->spotRect(measureSpot(id));
        CHECK(rect.left() >= canvas->plot().left());
        CHECK(rect.left() < canvas->plot().right() - 60);
    }
}
