// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/roles.h"
#include "ui/comparewindow.h"
#include "ui/timelinecanvas.h"
#include "ui/timelinetable.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStatusBar>
#include <QTableView>
#include <QTreeView>

using namespace napi;
using test::WindowFixture;

namespace {

struct ChoosingFixture : WindowFixture {
    [[nodiscard]] QModelIndex group(const QString& title) const
    {
        for (int row = 0; row < tree()->model()->rowCount(); ++row)
            if (tree()->model()->index(row, 0).data().toString() == title)
                return tree()->model()->index(row, 0);
        FAIL(title.toStdString());
        return {};
    }
    [[nodiscard]] QTreeView* tree() const { return find<QTreeView>("navigationTree"); }
    void filterPhase(const char* phase) const
    {
        core::Query query;
        if (phase)
            query.filter.facet(core::FacetKey::Phase).any = {phase};
        window->hub().setQuery(query);
    }
    /// Hits of a search, with the first one open.
    [[nodiscard]] QListView* hits()
    {
        window->hub().setQuery({"Sprachkurs", {}});
        auto* list = find<QListView>("resultList");
        REQUIRE(list->model()->rowCount() > 6);
        click(list, 0);
        return list;
    }
    static void click(QAbstractItemView* view, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                      Qt::MouseButton button = Qt::LeftButton)
    {
        const auto index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), button, modifiers, view->visualRect(index).center());
    }
    [[nodiscard]] static core::Link linkOf(const QModelIndex& index)
    {
        return core::Link::parse(index.data(models::LinkRole).toString().toStdString()).value();
    }
    [[nodiscard]] static core::Link linkOf(const QAbstractItemView* view, int row)
    {
        return linkOf(view->model()->index(row, 0));
    }
    static void askByMouse(QAbstractScrollArea* view, const QPoint& at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view->viewport(), &event);
    }
    /// The menu that is open, or null.
    [[nodiscard]] QMenu* menu() const
    {
        auto* open = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return open && open->objectName() == QStringLiteral("recordMenu") ? open : nullptr;
    }
    [[nodiscard]] QStringList entries() const
    {
        QStringList titles;
        REQUIRE(menu() != nullptr);
        for (const auto* action : menu()->actions())
            if (!action->isSeparator())
                titles << action->text().remove(QLatin1Char('&'));
        return titles;
    }
    void closeMenu() const
    {
        REQUIRE(menu() != nullptr);
        menu()->close();
        QApplication::processEvents();
    }
    void reopen()
    {
        window->close();
        window = makeWindow();
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
};

} // namespace

TEST_CASE("Groups that were opened stay open through filters and starts", "[ui][choosing]")
{
    ChoosingFixture fixture;
    const QString title = QStringLiteral("Integrationsgipfel");
    fixture.tree()->expand(fixture.group(title));
    fixture.filterPhase("II");
    CHECK(fixture.tree()->isExpanded(fixture.group(title)));
    CHECK_FALSE(fixture.tree()->isExpanded(fixture.group(QStringLiteral("Begriffe"))));
    fixture.filterPhase(nullptr);
    fixture.reopen();
    CHECK(fixture.tree()->isExpanded(fixture.group(title)));
    fixture.tree()->collapse(fixture.group(title));
    fixture.reopen();
    CHECK_FALSE(fixture.tree()->isExpanded(fixture.group(title)));
}

TEST_CASE("A click, a double click or Enter on a group unfolds it, once", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* tree = fixture.tree();
    const auto gaps = fixture.group(QStringLiteral("Lücken und Widersprüche"));
    const auto terms = fixture.group(QStringLiteral("Begriffe"));
    const auto summits = fixture.group(QStringLiteral("Integrationsgipfel"));
    const auto middle = [&](const QModelIndex& index) { return tree->visualRect(index).center(); };
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, middle(gaps));
    CHECK(tree->isExpanded(gaps));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, middle(summits));
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, middle(summits));
    CHECK(tree->isExpanded(summits));
    tree->setCurrentIndex(terms);
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(tree->isExpanded(terms));
    CHECK_FALSE(fixture.window->hub().current());
}

TEST_CASE("What opens to show a record is not remembered as opened by the reader", "[ui][choosing]")
{
    ChoosingFixture fixture;
    REQUIRE(fixture.window->openLink(QStringLiteral("napi:summit/12")));
    const QString title = QStringLiteral("Integrationsgipfel");
    CHECK(fixture.tree()->isExpanded(fixture.group(title)));
    fixture.reopen();
    CHECK_FALSE(fixture.tree()->isExpanded(fixture.group(title)));
}

TEST_CASE("A group that opened to show a record closes with it, one that the reader opened stays", "[ui][choosing]")
{
    ChoosingFixture fixture;
    const auto terms = fixture.group(QStringLiteral("Begriffe"));
    const auto summits = fixture.group(QStringLiteral("Integrationsgipfel"));
    fixture.tree()->expand(summits);
    const auto termOpens = [&] {
        REQUIRE(fixture.window->openLink(QStringLiteral("napi:term/integrationskurs")));
        fixture.tree()->clearFocus();
        CHECK(fixture.tree()->isExpanded(terms));
    };
    termOpens();
    REQUIRE(fixture.window->openLink(QStringLiteral("napi:summit/12")));
    CHECK_FALSE(fixture.tree()->isExpanded(terms));
    termOpens();
    CHECK(fixture.tree()->isExpanded(summits));
}

TEST_CASE("The grouping of the tree is chosen and remembered", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* grouping = fixture.find<QComboBox>("grouping");
    CHECK_FALSE(grouping->accessibleName().isEmpty());
    fixture.tree()->expand(fixture.group(QStringLiteral("Erstintegration")));
    grouping->setCurrentIndex(grouping->findText(QStringLiteral("Nach Federführung")));
    fixture.tree()->expand(fixture.group(QStringLiteral("Federführung nicht bekannt")));
    fixture.reopen();
    grouping = fixture.find<QComboBox>("grouping");
    CHECK(grouping->currentText() == QStringLiteral("Nach Federführung"));
    CHECK(fixture.tree()->isExpanded(fixture.group(QStringLiteral("Federführung nicht bekannt"))));
    grouping->setCurrentIndex(grouping->findText(QStringLiteral("Nach Phase")));
    CHECK(fixture.tree()->isExpanded(fixture.group(QStringLiteral("Erstintegration"))));
}

TEST_CASE("Typing in the tree goes to a title", "[ui][choosing]")
{
    ChoosingFixture fixture;
    fixture.find<QComboBox>("grouping")->setCurrentIndex(1);
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.tree()->setFocus();
    QTest::keyClicks(fixture.tree(), QStringLiteral("Begr"));
    CHECK(fixture.tree()->currentIndex().data().toString() == QStringLiteral("Begriffe"));
}

TEST_CASE("Several records are chosen in the results, and the page stays", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* hits = fixture.hits();
    auto& hub = fixture.window->hub();
    const auto first = fixture.linkOf(hits, 0);
    REQUIRE(hub.current() == first);
    fixture.click(hits, 2, Qt::ControlModifier);
    CHECK(hub.current() == first);
    CHECK(hub.chosen() == std::vector{first, fixture.linkOf(hits, 2)});
    fixture.click(hits, 3, Qt::ControlModifier);
    auto* choice = fixture.find<QLabel>("choice");
    CHECK(choice->isVisible());
    CHECK(choice->text().startsWith(QStringLiteral("3 ausgewählt: ")));
    CHECK(choice->text().contains(QStringLiteral("Ctrl+Shift+C")));

    fixture.window->action(ui::ActionId::Copy)->trigger();
    CHECK(fixture.effects.copied.count(QStringLiteral("napi:")) == 3);
    fixture.window->action(ui::ActionId::CopyLink)->trigger();
    // Each link says what it leads to, and the list where it comes from.
    REQUIRE(fixture.effects.copied.split(u'\n').size() == 5);
    CHECK(fixture.effects.copied.section(u'\n', -1).startsWith(QStringLiteral("Aus NAP-I Atlas, Ausgabe ")));
    CHECK(fixture.window->action(ui::ActionId::CopyLink)->text() == QStringLiteral("&Links kopieren"));
    CHECK(fixture.effects.copied.startsWith(fixture.words.text(fixture.plan.find(first)->title) +
                                            QStringLiteral(": napi:")));
    fixture.window->action(ui::ActionId::Compare)->trigger();
    CHECK(fixture.find<ui::CompareWindow>("comparison")->comparison().titles.size() == 3);

    fixture.click(hits, 1);
    CHECK(hub.current() == fixture.linkOf(hits, 1));
    CHECK(hub.chosen() == std::vector{fixture.linkOf(hits, 1)});
    CHECK_FALSE(choice->isVisible());
}

TEST_CASE("Of more records than can be compared the first are, and that is said", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* hits = fixture.hits();
    fixture.click(hits, 5, Qt::ShiftModifier);
    REQUIRE(fixture.window->hub().chosen().size() == 6);
    fixture.window->action(ui::ActionId::Compare)->trigger();
    CHECK(fixture.find<ui::CompareWindow>("comparison")->comparison().titles.size() == 4);
    CHECK(fixture.window->statusBar()->currentMessage() ==
          QStringLiteral("Die ersten 4 der ausgewählten Einträge werden verglichen."));
}

TEST_CASE("Shift chooses a run of rows of the tree", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* tree = fixture.tree();
    fixture.click(tree, 0);
    QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(fixture.window->hub().current() == fixture.linkOf(tree, 0));
    CHECK(fixture.window->hub().chosen() ==
          std::vector{fixture.linkOf(tree, 0), fixture.linkOf(tree, 1), fixture.linkOf(tree, 2)});
    // Groups without a page count for nothing.
    fixture.click(tree, fixture.group(QStringLiteral("Begriffe")).row(), Qt::ControlModifier);
    CHECK(fixture.window->hub().chosen().size() == 3);
    QTest::keyClick(tree, Qt::Key_Up);
    CHECK(fixture.window->hub().chosen().size() <= 1);
}

TEST_CASE("One view's choice takes the place of another's", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* hits = fixture.hits();
    fixture.click(hits, 1, Qt::ControlModifier);
    CHECK(fixture.window->hub().chosen().size() == 2);
    auto* tree = fixture.tree();
    tree->selectionModel()->select({tree->model()->index(0, 0), tree->model()->index(1, 0)},
                                   QItemSelectionModel::ClearAndSelect);
    CHECK(fixture.window->hub().chosen() == std::vector{fixture.linkOf(tree, 0), fixture.linkOf(tree, 1)});
    CHECK(hits->selectionModel()->selectedRows().size() == 1);
    fixture.window->hub().select({core::Kind::Summit, "12"});
    CHECK(fixture.window->hub().chosen() == std::vector{core::Link{core::Kind::Summit, "12"}});
    CHECK(tree->selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("A new search ends the choice among the old hits", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* hits = fixture.hits();
    fixture.click(hits, 1, Qt::ControlModifier);
    fixture.window->hub().setQuery({"Sport", {}});
    CHECK(fixture.window->hub().chosen().size() == 1);
    CHECK_FALSE(fixture.find<QLabel>("choice")->isVisible());
}

TEST_CASE("Every view offers the same menu by mouse and by key", "[ui][choosing]")
{
    ChoosingFixture fixture;
    const QStringList expected{QStringLiteral("Öffnen"), QStringLiteral("Eintrag kopieren"),
                               QStringLiteral("Link kopieren"), QStringLiteral("Vergleichen …"),
                               fixture.window->action(ui::ActionId::Export)->text().remove(QLatin1Char('&'))};
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window.get()));
    const auto byKey = [&](QWidget* view) {
        view->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(view, &event);
    };

    auto* hits = fixture.hits();
    hits->setFocus();
    QTest::keyClick(hits, Qt::Key_F10, Qt::ShiftModifier);
    CHECK(fixture.entries() == expected);
    fixture.closeMenu();
    fixture.askByMouse(hits, hits->visualRect(hits->model()->index(1, 0)).center());
    CHECK(fixture.entries() == expected);
    fixture.closeMenu();
    fixture.window->hub().setQuery({});
    byKey(fixture.tree());
    CHECK(fixture.entries() == expected);
    fixture.closeMenu();

    auto* canvas = fixture.window->findChild<ui::TimelineCanvas*>();
    QPoint seen;
    for (std::size_t number = 0; seen.isNull() && number < canvas->model().items().size(); ++number) {
        const QRect place = canvas->spotRect(canvas->spot(number)) & canvas->viewport()->rect();
        if (!place.isEmpty() && canvas->spotAt(place.center()) == canvas->spot(number))
            seen = place.center();
    }
    REQUIRE_FALSE(seen.isNull());
    fixture.askByMouse(canvas, seen);
    CHECK(fixture.entries() == expected);
    fixture.closeMenu();

    fixture.window->action(ui::ActionId::TimelineTable)->trigger();
    byKey(fixture.window->findChild<ui::TimelineTable*>());
    CHECK(fixture.entries() == expected);
    fixture.closeMenu();
    fixture.window->action(ui::ActionId::Measures)->trigger();
    auto* table = fixture.find<QTableView>("measureTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    byKey(table);
    CHECK(fixture.entries() == expected);
    fixture.closeMenu();
}

TEST_CASE("The menu of a row acts on that row and opens nothing by itself", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* hits = fixture.hits();
    auto& hub = fixture.window->hub();
    const auto first = fixture.linkOf(hits, 0);
    const auto third = fixture.linkOf(hits, 2);
    fixture.click(hits, 2, Qt::NoModifier, Qt::RightButton);
    CHECK(hub.current() == first);
    fixture.askByMouse(hits, hits->visualRect(hits->model()->index(2, 0)).center());
    CHECK(hub.chosen() == std::vector{third});
    fixture.window->action(ui::ActionId::CopyLink)->trigger();
    CHECK(fixture.effects.copied == words::qt(third.toString()));
    fixture.closeMenu();
    CHECK(hub.chosen() == std::vector{first});
    CHECK(hits->currentIndex().row() == 0);

    fixture.askByMouse(hits, hits->visualRect(hits->model()->index(2, 0)).center());
    REQUIRE(fixture.menu() != nullptr);
    fixture.menu()->defaultAction()->trigger();
    CHECK(hub.current() == third);
    fixture.closeMenu();
}

TEST_CASE("The menu of one of several chosen rows is for all of them", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* hits = fixture.hits();
    fixture.click(hits, 1, Qt::ControlModifier);
    fixture.click(hits, 1, Qt::NoModifier, Qt::RightButton);
    fixture.askByMouse(hits, hits->visualRect(hits->model()->index(1, 0)).center());
    CHECK(fixture.window->hub().chosen().size() == 2);
    fixture.window->action(ui::ActionId::CopyLink)->trigger();
    CHECK(fixture.effects.copied.count(QStringLiteral("napi:")) == 2);
    fixture.closeMenu();
    CHECK(fixture.window->hub().chosen().size() == 2);
}

TEST_CASE("A group without a page has no menu", "[ui][choosing]")
{
    ChoosingFixture fixture;
    auto* tree = fixture.tree();
    fixture.askByMouse(tree, tree->visualRect(fixture.group(QStringLiteral("Begriffe"))).center());
    CHECK(fixture.menu() == nullptr);
}
