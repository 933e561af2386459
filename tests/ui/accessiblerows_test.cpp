// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/accessiblerows.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QListView>
#include <QTreeView>

using namespace napi;
using test::WindowFixture;

namespace {

/// The rows of a view of the window as assistive technology meets them.
struct Rows {
    explicit Rows(QWidget* view) : list(QAccessible::queryAccessibleInterface(view)) { REQUIRE(list); }

    [[nodiscard]] QAccessibleInterface* named(const QString& start) const
    {
        for (int number = 0; number < list->childCount(); ++number)
            if (list->child(number)->text(QAccessible::Name).startsWith(start))
                return list->child(number);
        QStringList names;
        for (int number = 0; number < list->childCount(); ++number)
            names << list->child(number)->text(QAccessible::Name);
        FAIL("no row is called " << start.toStdString() << ", but "
                                 << names.join(QStringLiteral("; ")).toStdString());
        return nullptr;
    }
    static void act(QAccessibleInterface* row, const QString& action)
    {
        INFO(row->text(QAccessible::Name).toStdString());
        REQUIRE(row->actionInterface()->actionNames().contains(action));
        row->actionInterface()->doAction(action);
        QApplication::processEvents();
    }

    QAccessibleInterface* list;
};

const QString kPress = QAccessibleActionInterface::pressAction();
const QString kToggle = QAccessibleActionInterface::toggleAction();

} // namespace

TEST_CASE("A hit can be opened and others chosen besides through the accessibility tree", "[ui]")
{
    WindowFixture fixture;
    fixture.window->hub().setQuery({"Anerkennung", {}});
    const Rows hits(fixture.find<QListView>("resultList"));
    REQUIRE(hits.list->role() == QAccessible::List);
    REQUIRE(hits.list->childCount() > 5);
    for (const int number : {3, 1, 4}) {
        auto* hit = hits.list->child(number);
        CHECK(hit->role() == QAccessible::ListItem);
        Rows::act(hit, kPress);
        CHECK(hit->state().selected);
        REQUIRE(fixture.window->hub().current());
        const auto* open = fixture.plan.find(*fixture.window->hub().current());
        REQUIRE(open);
        CHECK(hit->text(QAccessible::Name).contains(fixture.words.text(open->title)));
    }
    Rows::act(hits.list->child(0), kToggle);
    CHECK(fixture.window->hub().chosen().size() == 2);
    CHECK(hits.list->child(0)->state().selected);
}

TEST_CASE("A filter is ticked and its box told through the accessibility tree", "[ui]")
{
    WindowFixture fixture;
    const Rows filters(fixture.find<QTreeView>("facetTree"));
    auto* second = filters.named(QStringLiteral("Phase II:"));
    CHECK(second->role() == QAccessible::TreeItem);
    CHECK(second->state().checkable);
    CHECK_FALSE(second->state().checked);
    Rows::act(second, kPress);
    CHECK(second->state().checked);
    REQUIRE(fixture.window->hub().query().filter.facet(core::FacetKey::Phase).any.size() == 1);
    Rows::act(second, kToggle);
    CHECK_FALSE(second->state().checked);
    CHECK(fixture.window->hub().query().filter.empty());
}

TEST_CASE("Groups of a tree open and close through the accessibility tree", "[ui]")
{
    WindowFixture fixture;
    const Rows tree(fixture.find<QTreeView>("navigationTree"));
    auto* phase = tree.named(QStringLiteral("Phase III"));
    REQUIRE(phase->state().collapsed);
    const int closed = tree.list->childCount();
    Rows::act(phase, QStringLiteral("Expand"));
    CHECK(phase->state().expanded);
    CHECK(tree.list->childCount() > closed);
    CHECK(phase->actionInterface()->localizedActionName(QStringLiteral("Collapse")) == QStringLiteral("Zuklappen"));
    Rows::act(phase, QStringLiteral("Collapse"));
    CHECK(tree.list->childCount() == closed);
    Rows::act(phase, kPress);
    CHECK(fixture.window->hub().current() == core::Link{core::Kind::Phase, "III"});
}

TEST_CASE("Rows of a page that is not shown are invisible in the accessibility tree", "[ui]")
{
    WindowFixture fixture;
    const Rows tree(fixture.find<QTreeView>("navigationTree"));
    CHECK_FALSE(tree.list->child(1)->state().invisible);
    fixture.window->action(ui::ActionId::Filters)->trigger();
    const Rows filters(fixture.find<QTreeView>("facetTree"));
    CHECK(tree.list->child(1)->state().invisible);
    CHECK_FALSE(filters.list->child(1)->state().invisible);
}

TEST_CASE("The row that Qt tells to have the focus is the row that has it", "[ui]")
{
    WindowFixture fixture;
    for (const char* name : {"navigationTree", "facetTree"}) {
        CAPTURE(name);
        auto* view = fixture.find<QTreeView>(name);
        const Rows rows(view);
        const auto third = view->model()->index(2, 0);
        view->setCurrentIndex(third);
        // As QTreeView counts: its header comes first.
        int number = 0;
        for (auto row = view->model()->index(0, 0); row != third; row = view->indexBelow(row))
            ++number;
        auto* told = rows.list->child(number + 1);
        REQUIRE(told);
        CHECK(told->text(QAccessible::Name) == third.data(Qt::AccessibleTextRole).toString());
    }
}
