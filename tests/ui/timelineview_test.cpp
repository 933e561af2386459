// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelinecard.h"
#include "ui/timelinefixture.h"
#include "ui/timelineoverview.h"

#include <QHelpEvent>
#include <QLabel>
#include <QToolButton>

using namespace napi;
using namespace napi::test;

TEST_CASE_METHOD(TimelineFixture, "the first sight is the years of the plan")
{
    CHECK(year(canvas->scale(), 2) == 2018);
    CHECK(year(canvas->scale(), canvas->scale().width - 2) == 2021);
    CHECK(view.findChild<QLabel*>()->text().contains(QStringLiteral("2018 \u2013 2021")));
    view.resize(800, 300);
    QApplication::processEvents();
    CHECK(year(canvas->scale(), canvas->scale().width - 2) == 2021);
}

TEST_CASE_METHOD(TimelineFixture, "a click selects through the hub")
{
    click(canvas->spotRect(measureSpot("alpha")).center());
    CHECK(current() == "napi:measure/alpha");
    CHECK(canvas->selectedSpot() == measureSpot("alpha"));
    click(canvas->spotRect(spot(core::Kind::Summit, "11")).center());
    CHECK(current() == "napi:summit/11");
    CHECK(hub.canGoBack());
}

TEST_CASE_METHOD(TimelineFixture, "a click beside items selects nothing")
{
    click({canvas->viewport()->width() - 5, canvas->viewport()->height() - 3});
    CHECK(current().empty());
}

TEST_CASE_METHOD(TimelineFixture, "dragging moves the time and selects nothing")
{
    const QPoint from = canvas->spotRect(measureSpot("alpha")).center();
    const double day = canvas->scale().firstDay;
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas->viewport(), from + QPoint(60, 0));
    QTest::mouseMove(canvas->viewport(), from + QPoint(100, 0));
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, from + QPoint(100, 0));
    CHECK(current().empty());
    CHECK(canvas->scale().firstDay == Catch::Approx(day - 100 / canvas->scale().pixelsPerDay));
}

TEST_CASE_METHOD(TimelineFixture, "the keyboard goes through time and lanes")
{
    click(canvas->spotRect(spot(core::Kind::Summit, "10")).center());
    press(Qt::Key_Right);
    CHECK(canvas->focusedSpot() == spot(core::Kind::Summit, "11"));
    press(Qt::Key_Right);
    CHECK(canvas->focusedSpot() == spot(core::Kind::Summit, "11"));
    CHECK(current() == "napi:summit/10");
    press(Qt::Key_Down);
    CHECK(canvas->focusedSpot() == measureSpot("beta"));
    press(Qt::Key_Return);
    CHECK(current() == "napi:measure/beta");
    press(Qt::Key_Home);
    CHECK(canvas->focusedSpot() == measureSpot("alpha"));
    press(Qt::Key_End);
    CHECK(canvas->focusedSpot() == TimelineSpot{Spot::Strip, 1});
    press(Qt::Key_Left);
    CHECK(canvas->focusedSpot() == measureSpot("gamma"));
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    CHECK(canvas->focusedSpot() == measureSpot("old"));
    CHECK(isSeen(measureSpot("old")));
    press(Qt::Key_Escape);
    CHECK_FALSE(canvas->focusedSpot());
    CHECK(current() == "napi:measure/beta");
}

TEST_CASE_METHOD(TimelineFixture, "the keyboard zooms and turns pages")
{
    const double scale = canvas->scale().pixelsPerDay;
    press(Qt::Key_Plus);
    CHECK(canvas->scale().pixelsPerDay > scale);
    press(Qt::Key_0);
    CHECK(canvas->scale().pixelsPerDay == Catch::Approx(scale));
    const double last = canvas->scale().lastDay();
    press(Qt::Key_PageUp);
    CHECK(canvas->scale().lastDay() < last);
    press(Qt::Key_PageDown);
    CHECK(canvas->scale().lastDay() == Catch::Approx(last));
    press(Qt::Key_Minus);
    CHECK(canvas->scale().pixelsPerDay < scale);
}

TEST_CASE_METHOD(TimelineFixture, "the header's buttons have names and work")
{
    const auto buttons = view.findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 8);
    for (const auto* button : buttons) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK_FALSE(button->toolTip().isEmpty());
    }
    const double scale = canvas->scale().pixelsPerDay;
    buttons[3]->click();
    CHECK(canvas->scale().pixelsPerDay > scale);
    buttons[2]->click();
    CHECK(canvas->scale().pixelsPerDay == Catch::Approx(scale));
    buttons[4]->click();
    CHECK(year(canvas->scale(), 1) == 1999);
    CHECK(view.findChild<QLabel*>()->text().contains(QStringLiteral("1999 \u2013 2021")));
}

TEST_CASE_METHOD(TimelineFixture, "control and wheel zoom about the pointer")
{
    const QPointF position(700, 40);
    const double x = 700 - (canvas->viewport()->width() - canvas->scale().width);
    const double day = canvas->scale().day(x);
    const double scale = canvas->scale().pixelsPerDay;
    QWheelEvent event(position, canvas->viewport()->mapToGlobal(position), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas->viewport(), &event);
    CHECK(canvas->scale().pixelsPerDay > scale);
    CHECK(canvas->scale().day(x) == Catch::Approx(day).margin(0.01));
}

TEST_CASE("an empty edition has an empty timeline")
{
    test::QtLog::clear();
    const core::Plan edition;
    models::SelectionHub hub(edition);
    const words::Catalogue english(core::Language::English);
    ui::TimelineView view(hub, english);
    view.resize(600, 200);
    view.show();
    view.setFocus(Qt::TabFocusReason);
    for (const auto key :
         {Qt::Key_Right, Qt::Key_Down, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Plus})
        QTest::keyClick(view.canvas(), key);
    CHECK_FALSE(view.canvas()->focusedSpot());
    CHECK(view.canvas()->spotCount() == 0);
    CHECK_FALSE(view.grab().isNull());
    CHECK(test::QtLog::warnings() == QStringList{});
}

TEST_CASE_METHOD(TimelineFixture, "the filter hides measures and keeps the selection")
{
    hub.select({core::Kind::Measure, "later"});
    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"III"};
    hub.setQuery(query);
    CHECK(canvas->model().items().size() == 5);
    CHECK(canvas->selectedSpot() == measureSpot("later"));
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    hub.setQuery(query);
    CHECK_FALSE(canvas->selectedSpot());
    CHECK(current() == "napi:measure/later");
    query.filter.facet(core::FacetKey::Phase).any = {"V"};
    hub.setQuery(query);
    CHECK(canvas->model().items().size() == 3);
    CHECK_FALSE(view.grab().isNull());
}

TEST_CASE_METHOD(TimelineFixture, "font and appearance change the picture")
{
    const QImage light = view.grab().toImage();
    view.setAppearance(paint::Appearance::Dark);
    CHECK(view.grab().toImage() != light);
    const double row = canvas->timelineLayout().height();
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    CHECK(canvas->timelineLayout().height() > 1.5 * row);
}

TEST_CASE_METHOD(TimelineFixture, "without the focus no ring is shown")
{
    hub.select({core::Kind::Summit, "10"});
    const QImage with = canvas->viewport()->grab().toImage();
    canvas->clearFocus();
    CHECK(canvas->viewport()->grab().toImage() != with);
}

TEST_CASE_METHOD(TimelineFixture, "what the filter lets pass is said beside what is visible")
{
    CHECK(view.overview()->filterText().isEmpty());
    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"III"};
    const core::TimeScale scale = canvas->scale();
    hub.setQuery(query);
    CHECK(view.overview()->filterText() == QStringLiteral("2 of 7 measures pass the filter"));
    CHECK(view.overview()->accessibleName().contains(QStringLiteral("2 of 7 measures pass the filter")));
    CHECK(view.findChild<QLabel*>()->text().contains(QStringLiteral("2018 \u2013 2021 \u00b7 2 of 7 measures")));
    CHECK(canvas->scale() == scale);
    CHECK_FALSE(view.grab().isNull());
}

TEST_CASE_METHOD(TimelineFixture, "a card comes beside the item that is pointed at and goes with Escape")
{
    const QRect item = canvas->spotRect(measureSpot("alpha"));
    QHelpEvent help(QEvent::ToolTip, item.center(), canvas->viewport()->mapToGlobal(item.center()));
    QApplication::sendEvent(canvas->viewport(), &help);
    REQUIRE(canvas->card());
    CHECK(canvas->card()->isVisible());
    CHECK(canvas->card()->text().contains(QStringLiteral("Measure alpha")));
    CHECK(canvas->card()->text().contains(QStringLiteral("from 1 March 2018 to 31 December 2018")));
    CHECK(canvas->card()->text().contains(QStringLiteral("Enter opens the record")));
    const QRect global(canvas->viewport()->mapToGlobal(item.topLeft()), item.size());
    CHECK_FALSE(canvas->card()->geometry().intersects(global));
    CHECK(canvas->hasFocus());
    press(Qt::Key_Escape);
    CHECK_FALSE(canvas->card()->isVisible());
    SECTION("and when the view moves")
    {
        QApplication::sendEvent(canvas->viewport(), &help);
        REQUIRE(canvas->card()->isVisible());
        press(Qt::Key_Plus);
        CHECK_FALSE(canvas->card()->isVisible());
    }
    SECTION("the next Escape clears the focus")
    {
        press(Qt::Key_Right);
        press(Qt::Key_Escape);
        CHECK_FALSE(canvas->focusedSpot());
    }
}

TEST_CASE_METHOD(TimelineFixture, "a card comes when the keyboard rests on an item")
{
    press(Qt::Key_Right);
    const bool shown = QTest::qWaitFor([&] { return canvas->card() && canvas->card()->isVisible(); });
    REQUIRE(shown);
    press(Qt::Key_Right);
    CHECK_FALSE(canvas->card()->isVisible());
}
