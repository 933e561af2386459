// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/aboutdialog.h"
#include "ui/exportdialog.h"
#include "ui/linklabel.h"
#include "ui/quickopen.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>

using namespace napi;
using test::WindowFixture;

namespace {

QString describe(const QAccessibleInterface& item)
{
    const auto* object = item.object();
    return QStringLiteral("%1 %2 role %3")
        .arg(object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("-"),
             object ? object->objectName() : QString{})
        .arg(item.role());
}

struct Walk {
    QStringList nameless;
    int focusable = 0;
};

/// What can take the focus below `item`, and which of it has no name.
void visit(QAccessibleInterface& item, Walk& walk, int depth = 0)
{
    if (item.state().invisible || depth > 40)
        return;
    const bool focusable = item.state().focusable && !item.state().disabled;
    walk.focusable += focusable ? 1 : 0;
    if (focusable && item.role() != QAccessible::Window && item.text(QAccessible::Name).trimmed().isEmpty())
        walk.nameless << describe(item);
    // Rows of lists are named by their data; a few stand for all.
    const int most = item.role() == QAccessible::Tree || item.role() == QAccessible::List ? 40 : item.childCount();
    for (int i = 0; i < qMin(item.childCount(), most); ++i)
        if (auto* child = item.child(i))
            visit(*child, walk, depth + 1);
}

QStringList nameless(QWidget& window, int atLeast)
{
    Walk walk;
    auto* root = QAccessible::queryAccessibleInterface(&window);
    REQUIRE(root != nullptr);
    visit(*root, walk);
    CHECK(walk.focusable >= atLeast);
    return walk.nameless;
}

QSet<QChar> mnemonics(const QList<QAction*>& actions, QStringList& doubled)
{
    QSet<QChar> seen;
    for (const auto* action : actions) {
        const qsizetype at = action->text().indexOf(QLatin1Char('&'));
        if (at < 0)
            continue;
        const QChar key = action->text().at(at + 1).toLower();
        if (seen.contains(key))
            doubled << action->text();
        seen << key;
    }
    return seen;
}

} // namespace

TEST_CASE("Everything that can take the focus has a name", "[ui][accessibility]")
{
    const auto language = GENERATE(core::Language::German, core::Language::English);
    WindowFixture fixture(language);
    CHECK(nameless(*fixture.window, 20) == QStringList{});

    for (const char* link : {"napi:phase/II", "napi:summit/12", "napi:measure/fem-os", "napi:organisation/bamf",
                             "napi:source/ib-gipfel-12-bericht"}) {
        INFO(link);
        REQUIRE(fixture.window->openLink(QString::fromLatin1(link)));
        CHECK(nameless(*fixture.window, 20) == QStringList{});
    }
}

TEST_CASE("The dialogs have names for everything that can take the focus", "[ui][accessibility]")
{
    WindowFixture fixture;
    ui::AboutDialog about(fixture.words, fixture.plan, fixture.window.get());
    about.show();
    CHECK(nameless(about, 6) == QStringList{});

    models::HitListModel hits(fixture.window->hub(), fixture.search, fixture.words);
    ui::ExportDialog dialog(ui::exportChoices(fixture.words, fixture.window->hub(), hits),
                            fixture.window->exporter().source(), fixture.words, ui::ExportDialog::Purpose::Save,
                            fixture.window.get());
    dialog.show();
    CHECK(nameless(dialog, 10) == QStringList{});
    CHECK(dialog.order().choice.scope == ui::ExportScope::Everything);
}

TEST_CASE("The names that others rely on", "[ui][accessibility]")
{
    const auto [language, search, navigation, results, filters, details, timeline] = GENERATE(
        table<core::Language, const char*, const char*, const char*, const char*, const char*, const char*>(
            {{core::Language::German, "Suche", "Navigation", "Treffer", "Filter", "Details", "Zeitleiste"},
             {core::Language::English, "Search", "Navigation", "Results", "Filters", "Details", "Timeline"}}));
    WindowFixture fixture(language);
    QStringList names;
    for (const auto* widget : fixture.window->findChildren<QWidget*>())
        names << widget->accessibleName();
    for (const char* name : {search, navigation, results, filters, details, timeline}) {
        INFO(name);
        CHECK(names.contains(QString::fromUtf8(name)));
    }
    CHECK(fixture.window->windowTitle().endsWith(QStringLiteral("NAP-I Atlas")));
}

TEST_CASE("No mnemonic is used twice in a menu", "[ui][accessibility]")
{
    const auto language = GENERATE(core::Language::German, core::Language::English);
    WindowFixture fixture(language);
    QStringList doubled;
    mnemonics(fixture.window->menuBar()->actions(), doubled);
    for (const auto* menu : fixture.window->menuBar()->findChildren<QMenu*>())
        mnemonics(menu->actions(), doubled);
    CHECK(doubled == QStringList{});
}

TEST_CASE("Headings say that they are, sources are named, and what a page covers is invisible",
          "[ui][accessibility]")
{
    const WindowFixture fixture;
    REQUIRE(fixture.window->hub().select({core::Kind::Page, "plans"}));
    QApplication::processEvents();
    const auto* title = QAccessible::queryAccessibleInterface(fixture.find<QLabel>("pageTitle"));
    REQUIRE(title);
    CHECK(title->role() == QAccessible::Heading);
    CHECK(title->text(QAccessible::Name).startsWith(QStringLiteral("Die Pläne im Vergleich")));
    QStringList names;
    std::vector<QAccessibleInterface*> links;
    for (auto* label : fixture.find<QWidget>("detailView")->findChildren<ui::LinkLabel*>())
        for (int i = 0; i < QAccessible::queryAccessibleInterface(label)->childCount(); ++i)
            if (label->isVisible()) {
                links.push_back(QAccessible::queryAccessibleInterface(label)->child(i));
                names << links.back()->text(QAccessible::Name);
            }
    CHECK(names.contains(QStringLiteral("Quelle 1")));
    CHECK_FALSE(names.contains(QStringLiteral("1")));
    CHECK_FALSE(names.contains(QStringLiteral("Adresse kopieren")));
    CHECK(
        names.join(QLatin1Char('\n')).contains(QStringLiteral("Adresse kopieren: Der Nationale Integrationsplan")));
    REQUIRE_FALSE(links.empty());
    CHECK_FALSE(links.front()->state().invisible);
    fixture.window->action(ui::ActionId::Start)->trigger();
    CHECK(links.front()->state().invisible);
}

TEST_CASE("A tab has the focus only while the tabs have it", "[ui][accessibility]")
{
    WindowFixture fixture;
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* strip = fixture.find<QTabBar>("tabStrip");
    auto* tabs = QAccessible::queryAccessibleInterface(strip);
    REQUIRE(tabs);
    CHECK(tabs->role() == QAccessible::PageTabList);
    REQUIRE(tabs->childCount() == 3);
    CHECK(tabs->child(0)->state().selected);
    CHECK_FALSE(tabs->child(0)->state().focused);
    strip->setFocus();
    CHECK(tabs->child(0)->state().focused);
    CHECK(tabs->focusChild() == tabs->child(0));
    auto* filters = tabs->child(2);
    CHECK(filters->role() == QAccessible::PageTab);
    CHECK(filters->text(QAccessible::Name) == QStringLiteral("Filter"));
    filters->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(strip->currentIndex() == 2);
    CHECK(filters->state().selected);
    CHECK_FALSE(tabs->child(0)->state().selected);
}

TEST_CASE("A record of the quick list can be pressed through the accessibility tree", "[ui][accessibility]")
{
    const WindowFixture fixture;
    fixture.window->action(ui::ActionId::QuickOpen)->trigger();
    const auto* dialog = fixture.window->findChild<ui::QuickOpen*>();
    REQUIRE(dialog);
    fixture.window->findChild<ui::QuickOpen*>()->findChild<QLineEdit*>()->setText(QStringLiteral("fem.os"));
    auto* list = QAccessible::queryAccessibleInterface(dialog->list());
    REQUIRE(list);
    REQUIRE(list->childCount() > 0);
    auto* row = list->child(0);
    REQUIRE(row->actionInterface());
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(QTest::qWaitFor([&] {
        return fixture.window->hub().current() == core::Link{core::Kind::Measure, "fem-os"};
    }));
}

TEST_CASE("each link of a page is a child of its text that can be pressed", "[ui][accessibility]")
{
    const WindowFixture fixture;
    REQUIRE(fixture.window->hub().select({core::Kind::Measure, "fem-os"}));
    QApplication::processEvents();
    auto* breadcrumb = QAccessible::queryAccessibleInterface(fixture.find<QLabel>("breadcrumb"));
    REQUIRE(breadcrumb);
    CHECK(breadcrumb->text(QAccessible::Name).contains(QStringLiteral("Phase III")));
    REQUIRE(breadcrumb->childCount() == 1);
    auto* link = breadcrumb->child(0);
    REQUIRE(link);
    CHECK(link->role() == QAccessible::Link);
    CHECK(link->text(QAccessible::Name) == QStringLiteral("Phase III: Eingliederung"));
    CHECK(breadcrumb->indexOfChild(link) == 0);
    CHECK(link->parent() == breadcrumb);
    CHECK(breadcrumb->child(1) == nullptr);
    REQUIRE(link->actionInterface());
    link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(QTest::qWaitFor([&] {
        return fixture.window->hub().current() == core::Link{core::Kind::Phase, "III"};
    }));
}
