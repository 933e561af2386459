// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "support/qtlog.h"
#include "support/qtstrings.h"
#include "ui/timelinecanvas.h"
#include "ui/timelinecard.h"
#include "ui/timelineoverview.h"
#include "ui/timelinetable.h"
#include "ui/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace napi;
using paint::TimelineSpot;
using Spot = TimelineSpot::Kind;

namespace {

core::Entry entry(core::Kind kind, std::string id, std::string title, std::string_view start,
                  std::string_view end = {})
{
    core::Entry result;
    result.link = {kind, std::move(id)};
    result.title = {title, title};
    result.start = core::Date::parse(start);
    result.end = core::Date::parse(end);
    return result;
}

core::Entry measure(std::string id, std::string phase, std::string_view start, std::string_view end = {})
{
    core::Entry result = entry(core::Kind::Measure, id, "Measure " + id, start, end);
    result.phase = phase;
    result.phases = {phase};
    result.basis = core::Basis::Stated;
    return result;
}

core::Plan plan()
{
    std::vector<core::Entry> entries{
        entry(core::Kind::Phase, "II", "Erstintegration", ""),
        entry(core::Kind::Summit, "10", "10. Integrationsgipfel", "2018-06-13"),
        entry(core::Kind::Summit, "11", "11. Integrationsgipfel", "2020-03-02"),
        entry(core::Kind::Summit, "1", "1. Integrationsgipfel", "2006-07-14"),
        measure("alpha", "II", "2018-03-01", "2018-12-31"),
        measure("beta", "II", "2020-05", "2021-06-30"),
        measure("gamma", "II", "2021"),
        measure("no-date", "II", ""),
        measure("other & more", "II", ""),
        measure("old", "III", "1999"),
        measure("later", "III", "2019-02-01", "2019-11-30"),
    };
    entries[8].link.id = "other";
    return {std::move(entries), {}, {}, {}};
}

struct Fixture {
    Fixture()
    {
        test::QtLog::clear();
        // The style of a window that was tested before.
        qApp->setStyleSheet({});
        view.resize(1200, 300);
        view.show();
        view.activateWindow();
        view.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }
    ~Fixture() { CHECK(test::QtLog::warnings() == QStringList{}); }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    TimelineSpot spot(core::Kind kind, const char* id) const
    {
        return {Spot::Item, canvas->model().position({kind, id}).value()};
    }
    TimelineSpot measureSpot(const char* id) const { return spot(core::Kind::Measure, id); }
    void click(QPoint point) const { QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, point); }
    void press(int key) const { QTest::keyClick(canvas, static_cast<Qt::Key>(key)); }
    std::string current() const { return hub.current() ? hub.current()->toString() : ""; }
    bool isSeen(const TimelineSpot& spot) const
    {
        return canvas->viewport()->rect().contains(canvas->spotRect(spot));
    }

    core::Plan edition = plan();
    models::SelectionHub hub{edition};
    words::Catalogue english{core::Language::English};
    bool isTranslated = QCoreApplication::installTranslator(&english.translator());
    ui::TimelineView view{hub, english};
    ui::TimelineCanvas* canvas = view.canvas();
};

int year(const core::TimeScale& scale, double x)
{
    return core::Date::fromDayNumber(static_cast<int>(scale.day(x))).year();
}

} // namespace

TEST_CASE_METHOD(Fixture, "the first sight is the years of the plan")
{
    CHECK(year(canvas->scale(), 2) == 2018);
    CHECK(year(canvas->scale(), canvas->scale().width - 2) == 2021);
    CHECK(view.findChild<QLabel*>()->text().contains(QStringLiteral("2018 \u2013 2021")));
    view.resize(800, 300);
    QApplication::processEvents();
    CHECK(year(canvas->scale(), canvas->scale().width - 2) == 2021);
}

TEST_CASE_METHOD(Fixture, "a click selects through the hub")
{
    click(canvas->spotRect(measureSpot("alpha")).center());
    CHECK(current() == "napi:measure/alpha");
    CHECK(canvas->selectedSpot() == measureSpot("alpha"));
    click(canvas->spotRect(spot(core::Kind::Summit, "11")).center());
    CHECK(current() == "napi:summit/11");
    CHECK(hub.canGoBack());
}

TEST_CASE_METHOD(Fixture, "a click beside items selects nothing")
{
    click({canvas->viewport()->width() - 5, canvas->viewport()->height() - 3});
    CHECK(current().empty());
}

TEST_CASE_METHOD(Fixture, "dragging moves the time and selects nothing")
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

TEST_CASE_METHOD(Fixture, "the keyboard goes through time and lanes")
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

TEST_CASE_METHOD(Fixture, "the keyboard zooms and turns pages")
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

TEST_CASE_METHOD(Fixture, "the header's buttons have names and work")
{
    const auto buttons = view.findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 6);
    for (const auto* button : buttons) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK_FALSE(button->toolTip().isEmpty());
    }
    const double scale = canvas->scale().pixelsPerDay;
    buttons[2]->click();
    CHECK(canvas->scale().pixelsPerDay > scale);
    buttons[1]->click();
    CHECK(canvas->scale().pixelsPerDay == Catch::Approx(scale));
    buttons[3]->click();
    CHECK(year(canvas->scale(), 1) == 1999);
    CHECK(view.findChild<QLabel*>()->text().contains(QStringLiteral("1999 \u2013 2021")));
}

TEST_CASE_METHOD(Fixture, "control and wheel zoom about the pointer")
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

TEST_CASE_METHOD(Fixture, "the current record is brought into sight")
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

TEST_CASE_METHOD(Fixture, "what was selected while the timeline was hidden is in sight when it is shown")
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
    const core::Plan edition = plan();
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

TEST_CASE_METHOD(Fixture, "an opened phase comes into view with its years and its lane")
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

TEST_CASE_METHOD(Fixture, "the selected item stays in sight when the view gets lower")
{
    hub.select({core::Kind::Measure, "later"});
    view.resize(1200, 120);
    QApplication::processEvents();
    CHECK(isSeen(measureSpot("later")));
}

TEST_CASE_METHOD(Fixture, "the years stay in their place when there is nothing to scroll")
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

TEST_CASE_METHOD(Fixture, "an open record that the filter hides is said to be hidden and can be shown")
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

TEST_CASE_METHOD(Fixture, "the strip of undated measures opens a list")
{
    const TimelineSpot strip{Spot::Strip, 1};
    QMenu* menu = nullptr;
    SECTION("by mouse") { click(canvas->spotRect(strip).center()); }
    SECTION("by keyboard")
    {
        click(canvas->spotRect(measureSpot("alpha")).center());
        press(Qt::Key_End);
        press(Qt::Key_Return);
    }
    menu = canvas->findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    CHECK(menu->actions()[0]->text() == QStringLiteral("Measure no-date\t\u25cf stated in the plan"));
    CHECK(menu->actions()[1]->text() == QStringLiteral("Measure other && more\t\u25cf stated in the plan"));
    CHECK(menu->accessibleName() == QStringLiteral("Phase II, undated: 2"));
    menu->actions()[0]->trigger();
    CHECK(current() == "napi:measure/no-date");
    CHECK(canvas->spotRect(canvas->selectedSpot()) == canvas->spotRect(strip));
    menu->close();
}

TEST_CASE_METHOD(Fixture, "screen readers find the open list of a strip and open a record from it")
{
    auto* list = QAccessible::queryAccessibleInterface(canvas);
    const int spots = list->childCount();
    auto* strip = list->child(static_cast<int>(*canvas->spotNumber({Spot::Strip, 1})));
    strip->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QApplication::processEvents();
    REQUIRE(list->childCount() == spots + 1);
    auto* menu = list->child(spots);
    REQUIRE(menu);
    CHECK(list->indexOfChild(menu) == spots);
    CHECK(menu->role() == QAccessible::PopupMenu);
    CHECK(menu->text(QAccessible::Name) == QStringLiteral("Phase II, undated: 2"));
    REQUIRE(menu->childCount() == 2);
    CHECK(menu->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Measure no-date")));
    menu->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(current() == "napi:measure/no-date");
    canvas->openedList()->close();
    CHECK(list->childCount() == spots);
}

TEST_CASE_METHOD(Fixture, "labels cover no mark and end before the edge")
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

TEST_CASE_METHOD(Fixture, "an item that Back comes to is selected and has the focus in the accessibility tree")
{
    canvas->setFocus();
    auto* list = QAccessible::queryAccessibleInterface(canvas);
    const auto state = [&](const char* id) {
        return list->child(static_cast<int>(measureSpot(id).index))->state();
    };
    hub.select({core::Kind::Measure, "later"});
    hub.select({core::Kind::Measure, "alpha"});
    CHECK_FALSE(state("later").selected);
    hub.goBack();
    CHECK(state("later").selected);
    CHECK(state("later").focused);
    CHECK_FALSE(state("alpha").focused);
    CHECK_FALSE(state("later").invisible);
    view.hide();
    CHECK(state("later").invisible);
}

TEST_CASE_METHOD(Fixture, "the filter hides measures and keeps the selection")
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

TEST_CASE_METHOD(Fixture, "screen readers find a list with every item as a sentence")
{
    auto* list = QAccessible::queryAccessibleInterface(canvas);
    REQUIRE(list);
    CHECK(list->text(QAccessible::Name) == QStringLiteral("Timeline"));
    CHECK(list->role() == QAccessible::List);
    // Ten items, the strip, and the counts of what lies before the visible years in two lanes.
    REQUIRE(list->childCount() == 13);
    QStringList names;
    for (int index = 0; index < list->childCount(); ++index) {
        auto* child = list->child(index);
        REQUIRE(child);
        CHECK(child->parent() == list);
        CHECK(list->indexOfChild(child) == index);
        names << child->text(QAccessible::Name);
    }
    CHECK(names[0] == QStringLiteral("1. Integrationsgipfel, summit, 14 July 2006"));
    CHECK(names[4] ==
          QStringLiteral("Measure beta, measure, stated in the plan, Phase II, from May 2020 to 30 June 2021"));
    CHECK(names[5].endsWith(QStringLiteral("from 2021 (only the year is known), end not stated")));
    CHECK(names[10] == QStringLiteral("Phase II, undated: 2"));
    CHECK(names[11] == QStringLiteral("Summits: 1 item before the visible years"));
    CHECK(names[12] == QStringLiteral("Phase III: 1 item before the visible years"));
    CHECK(list->child(10)->role() == QAccessible::ButtonMenu);
    CHECK(list->child(99) == nullptr);
}

TEST_CASE_METHOD(Fixture, "screen readers learn focus, place and selection, and can select")
{
    auto* list = QAccessible::queryAccessibleInterface(canvas);
    click(canvas->spotRect(spot(core::Kind::Summit, "10")).center());
    press(Qt::Key_Right);
    auto* focused = list->focusChild();
    REQUIRE(focused);
    CHECK(focused->text(QAccessible::Name).startsWith(QStringLiteral("11. Integrationsgipfel")));
    CHECK(focused->state().focused);
    CHECK_FALSE(focused->state().selected);
    CHECK(list->child(1)->state().selected);
    CHECK(list->child(0)->state().offscreen);
    const QPoint middle = focused->rect().center();
    CHECK(list->childAt(middle.x(), middle.y()) == focused);
    focused->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(current() == "napi:summit/11");

    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"V"};
    auto* gone = list->child(8);
    hub.setQuery(query);
    CHECK_FALSE(gone->isValid());
    CHECK(gone->text(QAccessible::Name).isEmpty());
}

TEST_CASE_METHOD(Fixture, "font and appearance change the picture")
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

TEST_CASE_METHOD(Fixture, "without the focus no ring is shown")
{
    hub.select({core::Kind::Summit, "10"});
    const QImage with = canvas->viewport()->grab().toImage();
    canvas->clearFocus();
    CHECK(canvas->viewport()->grab().toImage() != with);
}

TEST_CASE_METHOD(Fixture, "a count at the edge goes to what it counts")
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

TEST_CASE_METHOD(Fixture, "years and months can be gone to")
{
    view.goTo(2010, 0);
    CHECK(canvas->scale().firstDay == Catch::Approx(core::Date::parse("2010")->firstDayNumber()));
    view.goTo(2011, 5);
    CHECK(canvas->scale().firstDay == Catch::Approx(core::Date::parse("2011-05")->firstDayNumber()));
    view.goTo(1800, 13);
    CHECK(canvas->scale().firstDay == Catch::Approx(core::Date::parse("2011-05")->firstDayNumber()));
    auto* menu = view.findChildren<QToolButton*>()[4]->menu();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 23);
    CHECK(menu->actions().first()->text() == QStringLiteral("1999"));
    menu->actions()[10]->trigger();
    CHECK(year(canvas->scale(), 2) == 2009);
}

TEST_CASE_METHOD(Fixture, "the overview shows and moves the visible years")
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

TEST_CASE_METHOD(Fixture, "the overview's handle is dragged, and comes to a click beside it")
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

TEST_CASE_METHOD(Fixture, "what the filter lets pass is said beside what is visible")
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

TEST_CASE_METHOD(Fixture, "a card comes beside the item that is pointed at and goes with Escape")
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

TEST_CASE_METHOD(Fixture, "a card comes when the keyboard rests on an item")
{
    press(Qt::Key_Right);
    const bool shown = QTest::qWaitFor([&] { return canvas->card() && canvas->card()->isVisible(); });
    REQUIRE(shown);
    press(Qt::Key_Right);
    CHECK_FALSE(canvas->card()->isVisible());
}

TEST_CASE_METHOD(Fixture, "the table has the same items and shares the selection")
{
    hub.select({core::Kind::Measure, "beta"});
    CHECK_FALSE(view.isTableShown());
    int told = 0;
    QObject::connect(&view, &ui::TimelineView::tableShownChanged, &view,
                     [&](bool shown) { told += shown ? 1 : 10; });
    view.findChildren<QToolButton*>()[5]->click();
    REQUIRE(view.isTableShown());
    auto* table = view.table();
    CHECK(table->isVisible());
    CHECK(table->hasFocus());
    CHECK_FALSE(canvas->isVisible());
    CHECK(table->model()->rowCount() == static_cast<int>(canvas->model().items().size()));
    CHECK(table->accessibleName() == QStringLiteral("Timeline as a table"));
    REQUIRE(table->selectionModel()->selectedRows().size() == 1);
    CHECK(table->currentIndex().data().toString() == QStringLiteral("Measure beta"));
    hub.select({core::Kind::Summit, "11"});
    CHECK(table->currentIndex().data().toString() == QStringLiteral("11. Integrationsgipfel"));
    table->keyboardSearch(QStringLiteral("measure la"));
    CHECK(table->currentIndex().data().toString() == QStringLiteral("Measure later"));
    CHECK(current() == "napi:summit/11");
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(current() == "napi:measure/later");
    hub.select({core::Kind::Phase, "II"});
    CHECK(table->selectionModel()->selectedRows().isEmpty());
    view.setTableShown(false);
    CHECK(canvas->isVisible());
    CHECK(canvas->hasFocus());
    CHECK(told == 11);
}

TEST_CASE_METHOD(Fixture, "the table sorts, and its rows can be copied and chosen")
{
    view.setTableShown(true);
    auto* table = view.table();
    const auto title = [&](int row) { return table->model()->index(row, 0).data().toString(); };
    CHECK(title(0) == QStringLiteral("1. Integrationsgipfel"));
    table->sortByColumn(models::TimelineModel::StartColumn, Qt::AscendingOrder);
    // Without a date last.
    CHECK(title(table->model()->rowCount() - 3) == QStringLiteral("Measure gamma"));
    CHECK(title(table->model()->rowCount() - 1) == QStringLiteral("Measure other & more"));
    table->sortByColumn(models::TimelineModel::TitleColumn, Qt::DescendingOrder);
    CHECK(title(0) == QStringLiteral("Measure other & more"));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(hub.chosen().size() == 2);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == QStringLiteral("Title\tKind\tLane\tStart\tEnd\tBasis"));
    CHECK(lines[1].startsWith(QStringLiteral("Measure other & more\tmeasure\tPhase II\t")));
    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"V"};
    hub.setQuery(query);
    CHECK(table->model()->rowCount() == 3);
}

namespace {

/// So many measures of the same year that one lane cannot show them.
core::Plan crowdedPlan(int count)
{
    std::vector<core::Entry> entries;
    for (int number = 0; number < count; ++number)
        entries.push_back(measure(std::to_string(number), "II", "2019-03-01", "2020-03-01"));
    return {std::move(entries), {}, {}, {}};
}

struct Crowd {
    explicit Crowd(int count) : edition(crowdedPlan(count))
    {
        view.resize(1200, 400);
        view.show();
        view.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }

    core::Plan edition;
    models::SelectionHub hub{edition};
    words::Catalogue english{core::Language::English};
    bool isTranslated = QCoreApplication::installTranslator(&english.translator());
    ui::TimelineView view{hub, english};
    ui::TimelineCanvas* canvas = view.canvas();
};

} // namespace

TEST_CASE("what has no room is listed by its cluster")
{
    test::QtLog::clear();
    Crowd crowd(20);
    const TimelineSpot cluster{Spot::Cluster, 0};
    REQUIRE(crowd.canvas->timelineLayout().clusters().size() == 1);
    CHECK(crowd.canvas->spotText(cluster) == QStringLiteral("Phase II: 13 more items that begin in 2019"));
    QTest::keyClick(crowd.canvas, Qt::Key_End);
    CHECK(crowd.canvas->focusedSpot() == cluster);
    QTest::keyClick(crowd.canvas, Qt::Key_Return);
    auto* menu = crowd.canvas->findChild<QMenu*>();
    REQUIRE(menu);
    CHECK(menu->accessibleName() == crowd.canvas->spotText(cluster));
    CHECK(menu->actions().first()->text() == QStringLiteral("Enlarge these years"));
    CHECK(menu->actions().size() == 13 + 2);
    menu->actions().last()->trigger();
    menu->close();
    const auto selected = crowd.canvas->selectedSpot();
    REQUIRE(selected.kind == Spot::Item);
    CHECK_FALSE(crowd.canvas->timelineLayout().find(selected.index)->cluster);
    CHECK(crowd.canvas->viewport()->rect().contains(crowd.canvas->spotRect(selected)));
    CHECK(test::QtLog::warnings() == QStringList{});
}

TEST_CASE("a cluster can be enlarged, and a very long list is left to the table")
{
    test::QtLog::clear();
    Crowd crowd(80);
    REQUIRE(crowd.canvas->timelineLayout().clusters().size() == 1);
    crowd.canvas->activate({Spot::Cluster, 0});
    auto* menu = crowd.canvas->findChild<QMenu*>();
    REQUIRE(menu);
    CHECK(menu->actions().last()->text() == QStringLiteral("43 more in the table"));
    SECTION("the table")
    {
        menu->actions().last()->trigger();
        CHECK(crowd.view.isTableShown());
        CHECK(crowd.view.table()->model()->rowCount() == 80);
    }
    SECTION("larger")
    {
        const double scale = crowd.canvas->scale().pixelsPerDay;
        menu->actions().first()->trigger();
        CHECK(crowd.canvas->scale().pixelsPerDay > 2 * scale);
        CHECK(year(crowd.canvas->scale(), crowd.canvas->scale().width / 2) == 2019);
    }
    menu->close();
    CHECK(test::QtLog::warnings() == QStringList{});
}

TEST_CASE_METHOD(Fixture, "a selected item shows its beginning and does not stand at the edge")
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
