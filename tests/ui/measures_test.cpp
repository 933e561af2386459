// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/measuretable.h"
#include "models/roles.h"
#include "paint/theme.h"
#include "ui/comparewindow.h"
#include "ui/measuretableview.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

using namespace napi;
using models::MeasureTable;
using test::WindowFixture;

namespace {

struct TableFixture : WindowFixture {
    explicit TableFixture(core::Language language = core::Language::German) : WindowFixture(language)
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->action(ui::ActionId::Measures)->trigger();
    }

    [[nodiscard]] QTableView* table() const { return find<QTableView>("measureTable"); }
    [[nodiscard]] core::Link linkOf(int row) const
    {
        return core::Link::parse(table()->model()->index(row, 0).data(models::LinkRole).toString().toStdString())
            .value();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(int first, int last) const
    {
        table()->selectionModel()->select({table()->model()->index(first, 0), table()->model()->index(last, 0)},
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QAction* columnChoice(const QString& text) const
    {
        auto* menu = find<QToolButton>("measureColumns")->menu();
        Q_EMIT menu->aboutToShow();
        for (auto* action : menu->actions())
            if (action->text() == text)
                return action;
        FAIL(text.toStdString());
        return nullptr;
    }
};

} // namespace

TEST_CASE("The table of measures is a page that Back comes to again", "[ui][measures]")
{
    TableFixture fixture;
    REQUIRE(fixture.table()->isVisible());
    CHECK(fixture.table()->hasFocus());
    CHECK(fixture.window->hub().isTableShown());
    CHECK(fixture.window->windowTitle().startsWith(QStringLiteral("Maßnahmen")));
    CHECK_FALSE(fixture.window->hub().current());

    fixture.table()->setCurrentIndex(fixture.table()->model()->index(3, 0));
    CHECK_FALSE(fixture.window->hub().current());
    CHECK(fixture.window->hub().chosen() == std::vector{fixture.linkOf(3)});
    const auto link = fixture.linkOf(3);
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    CHECK(fixture.window->hub().current() == link);
    CHECK_FALSE(fixture.table()->isVisible());

    fixture.window->action(ui::ActionId::Back)->trigger();
    CHECK(fixture.table()->isVisible());
    CHECK(fixture.table()->currentIndex().row() == 3);
    CHECK(fixture.window->hub().chosen() == std::vector{link});
}

TEST_CASE("Rows that were chosen are still chosen after a look at one of them", "[ui][measures]")
{
    TableFixture fixture;
    auto& hub = fixture.window->hub();
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(1, 0));
    fixture.choose(1, 3);
    const auto chosen = hub.chosen();
    REQUIRE(chosen.size() == 3);
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    CHECK(hub.chosen() == std::vector{fixture.linkOf(1)});
    hub.select({core::Kind::Summit, "12"});
    hub.goBack();
    hub.goBack();
    CHECK(hub.isTableShown());
    CHECK(hub.chosen() == chosen);
    // What is read from elsewhere is the chosen row of the table.
    hub.select(fixture.linkOf(7));
    hub.goBack();
    CHECK(hub.chosen() == std::vector{fixture.linkOf(7)});
}

TEST_CASE("The table counts what the search finds and says when that is nothing", "[ui][measures]")
{
    TableFixture fixture;
    auto* count = fixture.find<QLabel>("measureCount");
    const auto total = static_cast<int>(fixture.plan.entries(core::Kind::Measure).size());
    CHECK(count->accessibleName() == QStringLiteral("%1 Maßnahmen").arg(total));
    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    fixture.window->hub().setQuery(query);
    CHECK(count->accessibleName() ==
          QStringLiteral("%1 von %2 Maßnahmen: Phase II").arg(fixture.table()->model()->rowCount()).arg(total));
    auto* all = fixture.find<QToolButton>("clearMeasures");
    REQUIRE(all->isVisible());
    all->click();
    CHECK(fixture.table()->model()->rowCount() == total);
    CHECK(fixture.table()->hasFocus());
    CHECK_FALSE(all->isVisible());
    fixture.window->hub().setQuery({"xyzzyq", {}});
    CHECK_FALSE(fixture.table()->isVisible());
    CHECK(fixture.find<QLabel>("noMeasures")->isVisible());
    CHECK_FALSE(fixture.find<QToolButton>("saveCsv")->isEnabled());
    fixture.find<QPushButton>("allMeasures")->click();
    CHECK(fixture.table()->model()->rowCount() == total);
    CHECK(fixture.table()->hasFocus());
}

TEST_CASE("Chosen rows are copied as text, with the columns that are shown", "[ui][measures]")
{
    TableFixture fixture;
    fixture.choose(1, 2);
    fixture.window->action(ui::ActionId::Copy)->trigger();
    const auto lines = fixture.effects.copied.split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(QStringLiteral("Titel\tPhase\tGrundlage\tHandlungsfeld")));
    CHECK(lines[1].startsWith(fixture.cell(1, 0) + QLatin1Char('\t')));
    CHECK(lines[2].split(u'\t').size() == lines[0].split(u'\t').size());

    fixture.columnChoice(QStringLiteral("Phase"))->trigger();
    fixture.columnChoice(QStringLiteral("Themenforum"))->trigger();
    fixture.window->action(ui::ActionId::Copy)->trigger();
    CHECK(fixture.effects.copied.startsWith(QStringLiteral("Titel\tGrundlage\tThemenforum\t")));
}

TEST_CASE("The table becomes CSV, all of it or several chosen rows", "[ui][measures]")
{
    TableFixture fixture;
    fixture.find<QToolButton>("copyCsv")->click();
    CHECK(fixture.effects.copied.count(QStringLiteral("\r\n")) == fixture.table()->model()->rowCount() + 1);
    CHECK(fixture.effects.copied.startsWith(QStringLiteral("\"Titel\";\"Phase\"")));

    fixture.choose(0, 2);
    const QTemporaryDir folder;
    fixture.effects.savePath = folder.filePath(QStringLiteral("x.csv"));
    fixture.find<QToolButton>("saveCsv")->click();
    CHECK(fixture.effects.suggested.endsWith(QStringLiteral("massnahmen.csv")));
    QFile file(*fixture.effects.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    CHECK(csv.startsWith("\xEF\xBB\xBF\"Titel\""));
    CHECK(csv.count("\r\n") == 4);
    CHECK(fixture.window->statusBar()->currentMessage() == QStringLiteral("x.csv wurde gespeichert, 3 Maßnahmen."));

    fixture.effects.savePath = QStringLiteral("/no/such/folder/x.csv");
    fixture.find<QToolButton>("saveCsv")->click();
    REQUIRE(fixture.effects.errors.size() == 1);
    CHECK(fixture.effects.errors.constFirst().contains(QStringLiteral("/no/such/folder/x.csv")));
}

TEST_CASE("The reader's columns are remembered", "[ui][measures]")
{
    TableFixture fixture;
    fixture.columnChoice(QStringLiteral("Handlungsfeld"))->trigger();
    auto* header = fixture.table()->horizontalHeader();
    CHECK(header->isSectionHidden(MeasureTable::FieldColumn));
    CHECK_FALSE(fixture.columnChoice(QStringLiteral("Titel"))->isEnabled());
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(0, MeasureTable::LeadColumn));
    fixture.columnChoice(QStringLiteral("„Federführung“ nach &links"))->trigger();
    CHECK(header->visualIndex(MeasureTable::LeadColumn) < header->visualIndex(MeasureTable::BasisColumn));
    fixture.table()->sortByColumn(MeasureTable::StartColumn, Qt::DescendingOrder);
    const QString first = fixture.cell(0, 0);
    fixture.window->close();

    fixture.window = fixture.makeWindow();
    fixture.window->show();
    fixture.window->action(ui::ActionId::Measures)->trigger();
    header = fixture.table()->horizontalHeader();
    CHECK(header->isSectionHidden(MeasureTable::FieldColumn));
    CHECK(header->visualIndex(MeasureTable::LeadColumn) < header->visualIndex(MeasureTable::BasisColumn));
    CHECK(fixture.cell(0, 0) == first);
    fixture.columnChoice(QStringLiteral("&Übliche Spalten"))->trigger();
    CHECK_FALSE(header->isSectionHidden(MeasureTable::FieldColumn));
    CHECK(header->visualIndex(MeasureTable::LeadColumn) == MeasureTable::LeadColumn);
}

TEST_CASE("A sorted table begins with its first row", "[ui][measures]")
{
    TableFixture fixture;
    fixture.choose(40, 40);
    fixture.table()->scrollTo(fixture.table()->model()->index(40, 0));
    REQUIRE(fixture.table()->verticalScrollBar()->value() > 0);
    fixture.table()->sortByColumn(MeasureTable::TitleColumn, Qt::DescendingOrder);
    CHECK(fixture.table()->verticalScrollBar()->value() == 0);
    // So does a filtered one.
    fixture.table()->scrollTo(fixture.table()->model()->index(60, 0));
    REQUIRE(fixture.table()->verticalScrollBar()->value() > 0);
    core::Query query;
    query.filter.facet(core::FacetKey::Basis).any = {"related"};
    fixture.window->hub().setQuery(query);
    REQUIRE(fixture.table()->model()->rowCount() > 60);
    CHECK(fixture.table()->verticalScrollBar()->value() == 0);
}

TEST_CASE("A list that a page led to goes when one is back at the page, or wants all measures", "[ui][measures]")
{
    WindowFixture fixture;
    auto& hub = fixture.window->hub();
    core::Query mine;
    mine.filter.facet(core::FacetKey::Phase).any = {"II"};
    hub.setQuery(mine);
    hub.select({core::Kind::Page, "target-groups"});
    const auto list = QStringLiteral("napi:search?kind=measure&field=sprache");
    REQUIRE(fixture.window->openLink(list));
    REQUIRE(hub.isTableShown());
    CHECK(hub.query() != mine);
    // A look at one of them keeps the list.
    const auto shown = hub.query();
    hub.select({core::Kind::Measure, "berufssprachkurse"});
    CHECK(hub.query() == shown);
    hub.goBack();
    CHECK(hub.query() == shown);
    hub.goBack();
    CHECK(hub.current() == core::Link{core::Kind::Page, "target-groups"});
    CHECK(hub.query() == mine);

    REQUIRE(fixture.window->openLink(list));
    fixture.window->action(ui::ActionId::Measures)->trigger();
    CHECK(hub.isTableShown());
    CHECK(hub.query() == mine);

    // What the reader searched for since is the reader's.
    hub.select({core::Kind::Page, "target-groups"});
    REQUIRE(fixture.window->openLink(list));
    hub.setQuery({"Kurse", {}});
    hub.goBack();
    CHECK(hub.query() == core::Query{"Kurse", {}});
}

TEST_CASE("Chosen rows are compared by a button over the table", "[ui][measures]")
{
    TableFixture fixture;
    auto* compare = fixture.find<QToolButton>("compareMeasures");
    CHECK_FALSE(compare->isVisible());
    // With one measure the other is asked for.
    fixture.choose(0, 0);
    CHECK(fixture.find<QLabel>("choice")->text() ==
          QStringLiteral("1 ausgewählt: Ein Klick mit Strg oder Umschalt wählt weitere"));
    REQUIRE(compare->isVisible());
    compare->click();
    auto* asked = fixture.window->findChild<QDialog*>(QStringLiteral("compareWith"));
    REQUIRE(asked != nullptr);
    asked->reject();
    fixture.choose(0, 1);
    compare->click();
    CHECK(fixture.window->findChild<ui::CompareWindow*>() != nullptr);
}

TEST_CASE("Rows have a second line where a title needs it, and only there", "[ui][measures]")
{
    const TableFixture fixture;
    auto* table = fixture.table();
    fixture.window->resize(1280, 800);
    const int line = table->fontMetrics().height();
    const auto isShort = [&](int row) { return table->rowHeight(row) < 2 * line; };
    const auto shortRows = [&] {
        int count = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            count += isShort(row) ? 1 : 0;
        return count;
    };
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        CAPTURE(row);
        if (table->fontMetrics().horizontalAdvance(fixture.cell(row, 0)) > table->columnWidth(0))
            CHECK_FALSE(isShort(row));
    }
    table->setColumnWidth(MeasureTable::TitleColumn, 2000);
    table->setColumnWidth(MeasureTable::FieldColumn, 2000);
    table->setColumnWidth(MeasureTable::BasisColumn, 2000);
    table->setColumnWidth(MeasureTable::LeadColumn, 2000);
    CHECK(shortRows() == table->model()->rowCount());
    table->setColumnWidth(MeasureTable::TitleColumn, 60);
    const int narrow = shortRows();
    CHECK(narrow < table->model()->rowCount());
    // The heights go with the rows.
    table->sortByColumn(MeasureTable::TitleColumn, Qt::DescendingOrder);
    CHECK(shortRows() == narrow);
    CHECK(isShort(0) == (table->fontMetrics().horizontalAdvance(fixture.cell(0, 0)) + paint::space(4) <= 60));
}
