// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What keys do where a reader without a mouse would otherwise be lost.
#include "ui/keyboardfixture.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

using namespace napi;
using test::KeyboardFixture;

namespace {

const core::Link kMeasure{core::Kind::Measure, "berufssprachkurse"};

struct KeysFixture : KeyboardFixture {
    void open(const core::Link& link) const { REQUIRE(window->hub().select(link)); }
    /// Hits that two filters leave none of.
    void searchFiltered(const char* typed) const
    {
        core::Query query{typed, {}};
        query.filter.facet(core::FacetKey::Phase).any = {"I"};
        query.filter.facet(core::FacetKey::Kind).any = {"measure"};
        window->hub().setQuery(query);
        REQUIRE(find<QListView>("resultList")->isHidden());
    }
    [[nodiscard]] bool isOnPage() const
    {
        return window->focusWidget() == window->findChild<QScrollArea*>(QStringLiteral("detailView"));
    }
};

} // namespace

TEST_CASE("Shift and an arrow choose from the row of the record that was opened", "[ui][window]")
{
    KeysFixture reader;
    reader.press("Ctrl+M");
    reader.press("Down", 2);
    reader.open(kMeasure);
    reader.press("Ctrl+M");
    REQUIRE(reader.window->hub().chosen() == std::vector{kMeasure});
    reader.press("Shift+Down");
    const auto chosen = reader.window->hub().chosen();
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.front() == kMeasure);
}

TEST_CASE("Enter presses the button that has the keyboard and goes on to the hits it brings", "[ui][window]")
{
    KeysFixture reader;
    reader.open(kMeasure);
    reader.searchFiltered("300 Partner");
    reader.press("F6");
    reader.pressUntil("Tab", "Ohne alle Filter");
    reader.press("Return");
    CHECK(reader.window->hub().query().filter.empty());
    auto* hits = reader.find<QListView>("resultList");
    CHECK(hits->hasFocus());
    CHECK(hits->currentIndex().row() == 0);
    CHECK(reader.window->hub().current() != kMeasure);
}

TEST_CASE("Enter at the record that is open goes on to its page", "[ui][window]")
{
    KeysFixture reader;
    reader.type("Sprachkurs");
    reader.press("Return");
    CHECK_FALSE(reader.isOnPage());
    reader.press("Return");
    CHECK(reader.isOnPage());
    // In the timeline Enter opens a record first.
    reader.press("F6");
    reader.press("Home");
    const auto before = reader.window->hub().current();
    reader.press("Return");
    CHECK(reader.window->hub().current() != before);
    CHECK_FALSE(reader.isOnPage());
    reader.press("Return");
    CHECK(reader.isOnPage());
}

TEST_CASE("Back gives the keyboard to the link that was followed", "[ui][window]")
{
    KeysFixture reader;
    reader.open({core::Kind::Summit, "12"});
    reader.press("F6", 2);
    reader.pressUntil("Ctrl+Down", "Auf dem Gipfel genannte Maßnahmen");
    reader.press("Tab", 2);
    auto* label = qobject_cast<QLabel*>(reader.window->focusWidget());
    REQUIRE(label != nullptr);
    const QString link = label->selectedText();
    CHECK_FALSE(link.isEmpty());
    auto* bar = reader.find<QScrollArea>("detailView")->verticalScrollBar();
    const int place = bar->value();
    reader.press("Return");
    CHECK(reader.page().startsWith(link.left(20)));
    reader.press("Alt+Left");
    label = qobject_cast<QLabel*>(reader.window->focusWidget());
    REQUIRE(label != nullptr);
    CHECK(label->selectedText() == link);
    CHECK(bar->value() == place);
    // From there, not from the top of the page, one goes on to the next heading and back.
    reader.press("Ctrl+Up");
    CHECK(reader.spoken().startsWith(QStringLiteral("Auf dem Gipfel genannte Maßnahmen")));
}

TEST_CASE("Tabs of the side panel are reached from anywhere", "[ui][window]")
{
    KeysFixture reader;
    reader.open(kMeasure);
    reader.press("F6", 2);
    const auto* tabs = reader.find<QTabBar>("tabStrip");
    const auto shown = [&] { return tabs->tabText(tabs->currentIndex()); };
    reader.press("Ctrl+PgUp");
    CHECK(shown() == QStringLiteral("Filter"));
    CHECK(reader.find<QWidget>("sidePanel")->isAncestorOf(reader.window->focusWidget()));
    reader.press("Ctrl+PgDown");
    CHECK(shown() == QStringLiteral("Navigation"));
}

TEST_CASE("What was copied is said, one record or several", "[ui][window]")
{
    KeysFixture reader;
    reader.open(kMeasure);
    reader.press("Ctrl+C");
    CHECK(reader.window->statusBar()->currentMessage() == QStringLiteral("1 Eintrag kopiert."));
    reader.press("Ctrl+M");
    reader.press("Shift+Down");
    reader.press("Ctrl+C");
    CHECK(reader.window->statusBar()->currentMessage() == QStringLiteral("2 Einträge kopiert."));
    INFO(reader.copied().toStdString());
    CHECK(reader.copied().count(QStringLiteral("napi:measure/")) == 2);
}

TEST_CASE("Letters look for one of the links of the clipboard alone", "[ui][window]")
{
    KeysFixture reader;
    reader.effects.copied = QStringLiteral("napi:measure/berufssprachkurse napi:summit/12");
    reader.press("Ctrl+Shift+V");
    reader.type("Int");
    reader.press("Return");
    CHECK(reader.page() == QStringLiteral("12. Integrationsgipfel: Integration digital"));
    reader.effects.copied = QStringLiteral("napi:measure/berufssprachkurse napi:summit/12");
    reader.press("Ctrl+Shift+V");
    reader.type("Anerkennung");
    CHECK(reader.window->findChild<QDialog*>(QStringLiteral("quickOpen"))
              ->findChild<QListView*>()
              ->model()
              ->index(0, 0)
              .data()
              .toString() == QStringLiteral("Keiner dieser Einträge heißt so."));
    reader.press("Escape");
}

TEST_CASE("Whoever begins anew after a list has no search from before it", "[ui][window]")
{
    KeysFixture reader;
    reader.window->hub().setQuery({"Anerkennung", {}});
    reader.open({core::Kind::Phase, "II"});
    REQUIRE(reader.window->openLink(QStringLiteral("napi:search?kind=measure&phase=II")));
    reader.press("Alt+Home");
    CHECK(reader.window->hub().query() == core::Query{});
}

TEST_CASE("A text that names a lead is offered as a filter, and taken in place of the words", "[ui][window]")
{
    KeysFixture reader;
    reader.type("BMAS");
    reader.press("Down");
    reader.press("Return");
    const auto& query = reader.window->hub().query();
    CHECK(query.words.empty());
    CHECK(query.filter.facet(core::FacetKey::Lead).any == std::vector<std::string>{"bmas"});
    CHECK(reader.find<QLineEdit>("searchField")->text().isEmpty());
}

TEST_CASE("A record that is opened from elsewhere leaves the keyboard where it was", "[ui][window]")
{
    KeysFixture reader;
    auto* field = reader.find<QLineEdit>("searchField");
    REQUIRE(field->hasFocus());
    REQUIRE(reader.window->openLink(QStringLiteral("napi:page/gaps")));
    CHECK(field->hasFocus());
    // Also in a window that is not on the screen yet.
    reader.window = reader.makeWindow();
    REQUIRE(reader.window->openLink(QStringLiteral("napi:page/gaps")));
    reader.window->show();
    REQUIRE(QTest::qWaitForWindowActive(reader.window.get()));
    CHECK(reader.find<QLineEdit>("searchField")->hasFocus());
}

TEST_CASE("The signs of the timeline are explained, each with its drawing", "[ui][window]")
{
    const KeysFixture reader;
    auto* button = reader.find<QToolButton>("timelineKey");
    CHECK(button->isVisible());
    CHECK(button->accessibleName() == QStringLiteral("Erklärung der Zeichen"));
    Q_EMIT button->menu()->aboutToShow();
    QStringList texts;
    for (const auto* action : button->menu()->actions())
        if (!action->icon().isNull())
            texts << action->text();
    CHECK(texts.size() == 9);
    CHECK(texts.contains(QStringLiteral("Verwandtes Programm")));
    CHECK(texts.contains(QStringLiteral("Offenes Ende: keine Quelle nennt, wann es endete")));
}
