// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelinefixture.h"
#include "ui/timelinetable.h"

#include <QAccessible>
#include <QMenu>
#include <QToolButton>

using namespace napi;
using namespace napi::test;

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

TEST_CASE_METHOD(TimelineFixture, "the strip of undated measures opens a list")
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

TEST_CASE_METHOD(TimelineFixture, "screen readers find the open list of a strip and open a record from it")
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

TEST_CASE_METHOD(TimelineFixture,
                 "an item that Back comes to is selected and has the focus in the accessibility tree")
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

TEST_CASE_METHOD(TimelineFixture, "screen readers find a list with every item as a sentence")
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

TEST_CASE_METHOD(TimelineFixture, "screen readers learn focus, place and selection, and can select")
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

TEST_CASE_METHOD(TimelineFixture, "the table has the same items and shares the selection")
{
    hub.select({core::Kind::Measure, "beta"});
    CHECK_FALSE(view.isTableShown());
    int told = 0;
    QObject::connect(&view, &ui::TimelineView::tableShownChanged, &view,
                     [&](bool shown) { told += shown ? 1 : 10; });
    view.findChildren<QToolButton*>()[7]->click();
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

TEST_CASE_METHOD(TimelineFixture, "the table sorts, and its rows can be copied and chosen")
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
    const QStringList lines = table->chosenText().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == QStringLiteral("Title\tStart\tEnd\tKind\tGroup\tBasis"));
    CHECK(lines[1].startsWith(QStringLiteral("Measure other & more\t")));
    CHECK(lines[1].contains(QStringLiteral("\tmeasure\tPhase II\t")));
    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"V"};
    hub.setQuery(query);
    CHECK(table->model()->rowCount() == 3);
}

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
