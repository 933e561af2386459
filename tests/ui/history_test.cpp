// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/history.h"
#include "ui/notice.h"
#include "ui/quickopen.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

using namespace napi;
using core::Kind;
using test::WindowFixture;

namespace {

const core::Link kFirst{Kind::Phase, "I"};
const core::Link kSecond{Kind::Summit, "12"};

QStringList titles(const QMenu& menu)
{
    QStringList titles;
    for (const auto* action : menu.actions())
        titles << action->text();
    return titles;
}

} // namespace

TEST_CASE("the history is a menu, newest first, and each place can be gone to", "[ui][history]")
{
    const WindowFixture fixture;
    auto& hub = fixture.window->hub();
    REQUIRE(hub.select(kFirst));
    REQUIRE(hub.select(kSecond));
    auto* menu = fixture.window->findChild<ui::HistoryMenu*>();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    CHECK(titles(*menu) == QStringList{fixture.words.text(fixture.plan.find(kSecond)->title),
                                       fixture.words.text(fixture.plan.find(kFirst)->title),
                                       QStringLiteral("Überblick")});
    CHECK(menu->actions().front()->isChecked());
    menu->actions().at(1)->trigger();
    CHECK(hub.current() == kFirst);
    CHECK(hub.canGoForward());
}

TEST_CASE("the thumb buttons of the mouse go back and forward", "[ui][history]")
{
    const WindowFixture fixture;
    auto& hub = fixture.window->hub();
    REQUIRE(hub.select(kFirst));
    REQUIRE(hub.select(kSecond));
    auto* page = fixture.find<QWidget>("detailView");
    QTest::mouseClick(page, Qt::BackButton);
    CHECK(hub.current() == kFirst);
    QTest::mouseClick(page, Qt::ForwardButton);
    CHECK(hub.current() == kSecond);
}

TEST_CASE("places of another edition are left out", "[ui][history]")
{
    const WindowFixture fixture;
    auto& hub = fixture.window->hub();
    ui::restorePlace(hub, {QStringLiteral("napi:search?q=Sprache"), QStringLiteral("2"), QString(),
                           QStringLiteral("napi:measure/no-such-measure"), words::qt(kSecond.toString()),
                           words::qt(kFirst.toString())});
    CHECK(hub.current() == kSecond);
    CHECK(hub.query().words == "Sprache");
    CHECK(hub.history().size() == 3);
    const auto place = ui::placeOf(hub);
    ui::restorePlace(hub, {QStringLiteral("nonsense")});
    CHECK(ui::placeOf(hub) == place);
}

TEST_CASE("the table of measures is a place to come back to", "[ui][history]")
{
    const WindowFixture fixture;
    auto& hub = fixture.window->hub();
    hub.select(kFirst);
    hub.selectTable();
    const auto place = ui::placeOf(hub);
    hub.selectStart();
    ui::restorePlace(hub, place);
    CHECK(hub.isTableShown());
    hub.goBack();
    CHECK(hub.current() == kFirst);
    CHECK_FALSE(hub.isTableShown());
}

TEST_CASE("a copied link is opened, whatever stands around it", "[ui][history]")
{
    WindowFixture fixture;
    fixture.effects.copied = QStringLiteral("Siehe <napi:summit/12>, danke!");
    fixture.window->action(ui::ActionId::OpenCopied)->trigger();
    CHECK(fixture.window->hub().current() == kSecond);
    fixture.effects.copied = QStringLiteral("https://example.org");
    fixture.window->action(ui::ActionId::OpenCopied)->trigger();
    CHECK(fixture.find<ui::Notice>("notice")->sentence().contains(QStringLiteral("napi:summit/12")));
}

TEST_CASE("of several copied links one is chosen from their list", "[ui][history]")
{
    WindowFixture fixture;
    fixture.effects.copied =
        QStringLiteral("A: napi:summit/12\nB: napi:measure/fem-os\nA: napi:summit/12\nC: napi:measure/unbekannt");
    fixture.window->action(ui::ActionId::OpenCopied)->trigger();
    auto* offer = fixture.window->findChild<ui::QuickOpen*>();
    REQUIRE(offer);
    CHECK(offer->list()->count() == 2);
    CHECK_FALSE(fixture.window->hub().current());
    QTest::keyClick(offer->field(), Qt::Key_Down);
    QTest::keyClick(offer->field(), Qt::Key_Return);
    CHECK(fixture.window->hub().current() == core::Link{Kind::Measure, "fem-os"});
}

TEST_CASE("Ctrl+Down and Ctrl+Up go from heading to heading of a page", "[ui][history]")
{
    const WindowFixture fixture;
    REQUIRE(fixture.window->hub().select({Kind::Phase, "II"}));
    QApplication::processEvents();
    auto* page = fixture.find<QWidget>("detailView");
    page->setFocus();
    const auto heading = [] {
        const auto* label = qobject_cast<QLabel*>(QApplication::focusWidget());
        const auto* told = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        return label && told && told->role() == QAccessible::Heading ? told->text(QAccessible::Name) : QString{};
    };
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        visited << heading();
    }
    CHECK_FALSE(visited.contains(QString()));
    CHECK(visited.removeDuplicates() == 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier);
    CHECK(heading() == visited[1]);
}

TEST_CASE("going back returns to the place on the page", "[ui][history]")
{
    const WindowFixture fixture;
    auto& hub = fixture.window->hub();
    REQUIRE(hub.select(kSecond));
    QApplication::processEvents();
    auto* bar = fixture.find<QScrollArea>("detailView")->verticalScrollBar();
    REQUIRE(bar->maximum() > 100);
    bar->setValue(100);
    REQUIRE(hub.select(kFirst));
    QApplication::processEvents();
    CHECK(bar->value() == 0);
    hub.goBack();
    QApplication::processEvents();
    CHECK(bar->value() == 100);
}
