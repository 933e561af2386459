// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/measuretable.h"
#include "models/roles.h"
#include "ui/overviewtables.h"
#include "ui/timelinetable.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QTableView>

using namespace napi;
using test::WindowFixture;

namespace {

const QString kPress = QAccessibleActionInterface::pressAction();
const QString kToggle = QAccessibleActionInterface::toggleAction();

QAccessibleInterface* accessible(QWidget* widget)
{
    auto* found = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(found);
    REQUIRE(found->role() == QAccessible::Table);
    REQUIRE(found->tableInterface());
    return found;
}

void act(QAccessibleInterface* cell, const QString& action)
{
    INFO(cell->text(QAccessible::Name).toStdString());
    REQUIRE(cell->actionInterface()->actionNames().contains(action));
    cell->actionInterface()->doAction(action);
    QApplication::processEvents();
}

QTableView* measures(WindowFixture& fixture)
{
    fixture.window->action(ui::ActionId::Measures)->trigger();
    return fixture.find<QTableView>("measureTable");
}

} // namespace

TEST_CASE("Measures are opened and chosen in their table through the accessibility tree", "[ui]")
{
    WindowFixture fixture;
    auto* view = measures(fixture);
    auto* table = accessible(view);
    auto* rows = table->tableInterface();
    CHECK(rows->rowCount() == view->model()->rowCount());
    CHECK(rows->columnDescription(models::MeasureTable::PhaseColumn) == QStringLiteral("Phase"));
    auto* cell = rows->cellAt(4, models::MeasureTable::LeadColumn);
    REQUIRE(cell);
    CHECK(cell->role() == QAccessible::Cell);
    auto* place = cell->tableCellInterface();
    REQUIRE(place);
    CHECK(place->rowIndex() == 4);
    REQUIRE(place->columnHeaderCells().size() == 1);
    CHECK(place->columnHeaderCells().front()->role() == QAccessible::ColumnHeader);
    CHECK(rows->selectRow(1));
    act(cell, kToggle);
    CHECK(rows->selectedRows() == QList<int>{1, 4});
    CHECK(cell->state().selected);
    CHECK(fixture.window->hub().chosen().size() == 2);
    CHECK(rows->unselectRow(1));
    CHECK(rows->selectedRowCount() == 1);
    CHECK_FALSE(rows->isRowSelected(1));
    act(cell, kPress);
    REQUIRE(fixture.window->hub().current());
    CHECK(words::qt(fixture.window->hub().current()->toString()) ==
          view->model()->index(4, 0).data(models::LinkRole).toString());
}

TEST_CASE("The heading of a column sorts the table through the accessibility tree", "[ui]")
{
    WindowFixture fixture;
    auto* view = measures(fixture);
    auto* heading = accessible(view)->child(models::MeasureTable::PhaseColumn + 1);
    REQUIRE(heading->role() == QAccessible::ColumnHeader);
    const auto first = [&] { return view->model()->index(0, models::MeasureTable::PhaseColumn).data().toString(); };
    act(heading, kPress);
    CHECK(first() == QStringLiteral("I"));
    act(heading, kPress);
    CHECK(first() == QStringLiteral("V"));
}

TEST_CASE("The cell that Qt tells to have the focus is the cell that has it", "[ui]")
{
    WindowFixture fixture;
    auto* view = measures(fixture);
    view->setFocus();
    const auto cell = view->model()->index(3, models::MeasureTable::BasisColumn);
    view->setCurrentIndex(cell);
    REQUIRE(view->hasFocus());
    // As QTableView counts: with both headings.
    auto* told = accessible(view)->child(4 * (view->model()->columnCount() + 1) + cell.column() + 1);
    REQUIRE(told);
    CHECK(told == accessible(view)->focusChild());
    CHECK(told == accessible(view)->tableInterface()->cellAt(3, cell.column()));
    CHECK(told->text(QAccessible::Name) == cell.data(Qt::AccessibleTextRole).toString());
    CHECK(told->state().focused);
}

TEST_CASE("The tables of the overview page say what they count and open its list", "[ui]")
{
    WindowFixture fixture;
    fixture.window->hub().selectStart();
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->findChildren<ui::CountTable*>().size() == 3; }));
    for (auto* view : fixture.window->findChildren<ui::CountTable*>()) {
        auto* rows = accessible(view)->tableInterface();
        for (int row = 0; row < rows->rowCount(); ++row) {
            for (int column = 1; column < rows->columnCount(); ++column) {
                const QString name = rows->cellAt(row, column)->text(QAccessible::Name);
                INFO(name.toStdString());
                CHECK_FALSE(name.contains(QStringLiteral(", :")));
                CHECK_FALSE(name.contains(QStringLiteral(", ,")));
                CHECK(name.startsWith(view->item(row, 0)->text() + QStringLiteral(", ")));
                const bool isEmpty = name.endsWith(QStringLiteral(": keine"));
                CHECK(rows->cellAt(row, column)->actionInterface()->actionNames().contains(kPress) != isEmpty);
            }
        }
        act(rows->cellAt(0, rows->columnCount() - 1), kPress);
        CHECK_FALSE(fixture.window->hub().query().filter.empty());
        fixture.window->hub().setQuery({});
    }
}

TEST_CASE("A row of the timeline's table is opened through the accessibility tree", "[ui]")
{
    WindowFixture fixture;
    fixture.window->action(ui::ActionId::TimelineTable)->setChecked(true);
    auto* view = fixture.window->findChild<ui::TimelineTable*>();
    REQUIRE(view);
    auto* cell = accessible(view)->tableInterface()->cellAt(2, models::TimelineModel::StartColumn);
    act(cell, kPress);
    REQUIRE(fixture.window->hub().current());
    CHECK(words::qt(fixture.window->hub().current()->toString()) ==
          view->model()->index(2, 0).data(models::TimelineModel::LinkRole).toString());
}
