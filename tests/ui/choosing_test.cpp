// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/roles.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
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

TEST_CASE("What opens to show a record is not remembered as opened by the reader", "[ui][choosing]")
{
    ChoosingFixture fixture;
    REQUIRE(fixture.window->openLink(QStringLiteral("napi:summit/12")));
    const QString title = QStringLiteral("Integrationsgipfel");
    CHECK(fixture.tree()->isExpanded(fixture.group(title)));
    fixture.reopen();
    CHECK_FALSE(fixture.tree()->isExpanded(fixture.group(title)));
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
