// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/recentsearches.h"
#include "ui/notice.h"
#include "ui/searchfixture.h"

#include <QAccessible>
#include <QAction>
#include <QToolButton>

#include <algorithm>

using namespace napi;
using core::FacetKey;
using core::Language;
using test::SearchFixture;
using test::Strings;

TEST_CASE("A finished condition leaves the field and becomes a chip, the words stay", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Sprache phase:II");
    CHECK(fixture.query().words == "Sprache");
    CHECK(fixture.any(FacetKey::Phase) == Strings{"II"});
    CHECK(fixture.field->text() == QStringLiteral("Sprache phase:II"));
    fixture.type(" ");
    CHECK(fixture.any(FacetKey::Phase) == Strings{"II"});
    CHECK(fixture.field->text() == QStringLiteral("Sprache "));
    fixture.type("-feld:Sport ");
    CHECK(fixture.none(FacetKey::Field) == Strings{"sport"});
    CHECK(fixture.chips() == QStringList{QStringLiteral("Filter Phase II, entfernen"),
                                         QStringLiteral("Filter nicht: Sport, entfernen"),
                                         QStringLiteral("Alle Filter entfernen")});
    fixture.type("jahr:2018..2021");
    fixture.press(Qt::Key_Return);
    CHECK(fixture.query().filter.years == std::vector<core::YearSpan>{{2018, 2021}});
    CHECK(fixture.field->text() == QStringLiteral("Sprache "));
    CHECK(fixture.field->hasFocus());
    CHECK_FALSE(fixture.window->hub().current());
}

TEST_CASE("English keys and values are understood in a German window, and the other way round", "[ui][search]")
{
    SearchFixture fixture(Language::English);
    fixture.type("federführung:\"Bundesministerium des Innern und für Heimat\" field:Sprache ");
    fixture.press(Qt::Key_Return);
    CHECK(fixture.any(FacetKey::Field) == Strings{"language"});
    CHECK(fixture.any(FacetKey::Lead).size() == 1);
}

TEST_CASE("What is no condition is searched as it was typed", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("farbe:rot phase:IX x");
    CHECK(fixture.query().words == "farbe:rot phase:IX x");
    CHECK(fixture.query().filter.empty());
}

TEST_CASE("A link fills field and chips, and both make the same link", "[ui][search]")
{
    SearchFixture fixture;
    const auto link = QStringLiteral("napi:search?q=Kurse&phase=II&not-field=sport&year=2018..2021");
    REQUIRE(fixture.window->openLink(link));
    CHECK(fixture.field->text() == QStringLiteral("Kurse"));
    CHECK(fixture.chips().size() == 4);
    CHECK(words::qt(fixture.query().toLink()) == link);
    fixture.type(" neu");
    CHECK(fixture.query().words == "Kurse neu");
    CHECK(fixture.chips().size() == 4);
}

TEST_CASE("The popup offers keys and values and is used by the keyboard alone", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Kurse fed");
    CHECK(fixture.offers() == QStringList{QStringLiteral("federführung:")});
    QTest::keyClick(fixture.popup(), Qt::Key_Down);
    QTest::keyClick(fixture.popup(), Qt::Key_Return);
    CHECK(fixture.field->text() == QStringLiteral("Kurse federführung:"));
    CHECK(fixture.offers().contains(QStringLiteral("BMBF")));
    fixture.type("bmb");
    REQUIRE(fixture.offers() == QStringList{QStringLiteral("BMBF")});
    QTest::keyClick(fixture.popup(), Qt::Key_Down);
    QTest::keyClick(fixture.popup(), Qt::Key_Return);
    CHECK(fixture.any(FacetKey::Lead) == Strings{"bmbf"});
    CHECK(fixture.field->text() == QStringLiteral("Kurse "));
    CHECK(fixture.query().words == "Kurse");
    CHECK(fixture.offers().isEmpty());
}

TEST_CASE("Escape closes the popup and leaves the text", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("phase:");
    REQUIRE(fixture.offers().size() == 5);
    QTest::keyClick(fixture.popup(), Qt::Key_Escape);
    CHECK(fixture.offers().isEmpty());
    CHECK(fixture.field->text() == QStringLiteral("phase:"));
    QTest::keyClick(fixture.field, Qt::Key_Space, Qt::ControlModifier);
    CHECK(fixture.offers().size() == 5);
    QTest::keyClick(fixture.popup(), Qt::Key_Escape);
    QTest::keyClick(fixture.field, Qt::Key_Escape);
    CHECK(fixture.field->text().isEmpty());
}

TEST_CASE("Every key is offered on demand", "[ui][search]")
{
    SearchFixture fixture;
    QTest::keyClick(fixture.field, Qt::Key_Space, Qt::ControlModifier);
    CHECK(fixture.offers().size() == 9);
    CHECK(fixture.offers().contains(QStringLiteral("jahr:")));
    fixture.popup()->hide();
}

TEST_CASE("Chips go by the keyboard and hand the focus on", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("phase:II phase:III feld:sport ");
    REQUIRE(fixture.chips().size() == 4);
    CHECK(fixture.offers().isEmpty());
    SearchFixture::settle();
    // The offscreen platform does not give the focus back from a popup that has closed.
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* first = fixture.find<QWidget>("filterChips")->findChildren<QToolButton*>().first();
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Delete);
    SearchFixture::settle();
    CHECK(fixture.any(FacetKey::Phase) == Strings{"III"});
    auto* next = qobject_cast<QToolButton*>(QApplication::focusWidget());
    REQUIRE(next != nullptr);
    CHECK(next->accessibleName() == QStringLiteral("Filter Phase III, entfernen"));
    QTest::keyClick(next, Qt::Key_Space);
    SearchFixture::settle();
    CHECK(fixture.any(FacetKey::Phase).empty());
    fixture.press(Qt::Key_Delete);
    SearchFixture::settle();
    CHECK(fixture.query().filter.empty());
    CHECK_FALSE(fixture.find<QWidget>("filterChips")->isVisible());
    CHECK(QApplication::focusWidget() != nullptr);
}

TEST_CASE("All chips go at once", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Kurse phase:II feld:Sprache ");
    QTest::mouseClick(fixture.find<QToolButton>("clearFilters"), Qt::LeftButton);
    SearchFixture::settle();
    CHECK(fixture.query().filter.empty());
    CHECK(fixture.query().words == "Kurse");
}

TEST_CASE("Chips wrap inside the panel", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("phase:II phase:III feld:sport grundlage:related lead:BMI jahr:2018..2021 ");
    SearchFixture::settle();
    const auto* row = fixture.find<QWidget>("filterChips");
    for (const auto* chip : row->findChildren<QToolButton*>()) {
        const QRect place(chip->mapTo(row, QPoint()), chip->size());
        CAPTURE(chip->accessibleName());
        CHECK(row->rect().contains(place));
    }
    CHECK(row->height() > 2 * row->findChild<QToolButton*>()->height());
}

TEST_CASE("Searches that led somewhere are offered in the empty field, and can be forgotten", "[ui][search]")
{
    SearchFixture fixture;
    QTest::keyClick(fixture.field, Qt::Key_Down);
    CHECK(fixture.offers().isEmpty());
    fixture.field->setFocus();
    fixture.type("Sprachkurse phase:II ");
    QTest::keyClick(fixture.field, Qt::Key_Return);
    REQUIRE(fixture.window->hub().current());
    fixture.window->hub().setQuery({});
    fixture.field->setFocus();
    QTest::keyClick(fixture.field, Qt::Key_Down);
    CHECK(fixture.offers() ==
          QStringList{QStringLiteral("Sprachkurse · Phase II"), QStringLiteral("Letzte Suchen löschen")});
    QTest::keyClick(fixture.popup(), Qt::Key_Down);
    QTest::keyClick(fixture.popup(), Qt::Key_Return);
    CHECK(fixture.field->text() == QStringLiteral("Sprachkurse"));
    CHECK(fixture.any(FacetKey::Phase) == Strings{"II"});

    fixture.window->hub().setQuery({});
    QTest::mouseClick(fixture.field, Qt::LeftButton);
    REQUIRE(fixture.offers().size() == 2);
    QTest::keyClick(fixture.popup(), Qt::Key_Down);
    QTest::keyClick(fixture.popup(), Qt::Key_Down);
    QTest::keyClick(fixture.popup(), Qt::Key_Return);
    CHECK(models::recentSearches().empty());
}

TEST_CASE("Typing alone does not search if the reader wants that", "[ui][search]")
{
    SearchFixture fixture;
    auto* onEnter = fixture.window->action(ui::ActionId::SearchOnEnter);
    CHECK_FALSE(onEnter->isChecked());
    onEnter->setChecked(true);
    fixture.type("Sprachkurse");
    CHECK(fixture.query().words.empty());
    QTest::keyClick(fixture.field, Qt::Key_Return);
    CHECK(fixture.query().words == "Sprachkurse");
    CHECK_FALSE(fixture.window->hub().current());
    QTest::keyClick(fixture.field, Qt::Key_Return);
    CHECK(fixture.window->hub().current());

    const auto again = fixture.makeWindow();
    CHECK(again->action(ui::ActionId::SearchOnEnter)->isChecked());
    onEnter->setChecked(false);
    fixture.field->setFocus();
    fixture.type(" neu");
    CHECK(fixture.query().words == "Sprachkurse neu");
}

TEST_CASE("Whoever listens is told once that searching can wait for Enter", "[ui][search][accessibility]")
{
    SearchFixture fixture;
    fixture.type("a");
    CHECK(fixture.find<ui::Notice>("notice")->isHidden());
    QAccessible::setActive(true);
    fixture.type("b");
    CHECK(fixture.find<ui::Notice>("notice")->sentence().contains(
        QStringLiteral("Erst mit der Eingabetaste suchen")));
    fixture.find<ui::Notice>("notice")->hide();
    fixture.type("c");
    CHECK(fixture.find<ui::Notice>("notice")->isHidden());
    QAccessible::setActive(false);
}

TEST_CASE("A known value at the end of the text holds at once and goes with its letters", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("phase:I");
    CHECK(fixture.any(FacetKey::Phase) == Strings{"I"});
    fixture.type("I");
    CHECK(fixture.any(FacetKey::Phase) == Strings{"II"});
    fixture.type("X");
    CHECK(fixture.query().filter.empty());
    fixture.press(Qt::Key_Backspace);
    CHECK(fixture.any(FacetKey::Phase) == Strings{"II"});
    auto* clear = fixture.field->findChild<QAction*>(QStringLiteral("clearSearch"));
    REQUIRE(clear);
    const auto buttons = fixture.field->findChildren<QToolButton*>();
    CHECK(std::ranges::any_of(buttons, [&](const QToolButton* button) {
        return button->defaultAction() == clear && button->accessibleName() == QStringLiteral("Suche leeren");
    }));
    clear->trigger();
    CHECK(fixture.query().filter.empty());
    CHECK(fixture.field->text().isEmpty());
}

TEST_CASE("Keys are understood without umlauts, and unknown ones are named", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("federfuehrung:BMAS ");
    CHECK(fixture.any(FacetKey::Lead) == Strings{"bmas"});
    fixture.type("bundesland:x ");
    const auto& words = fixture.query().words;
    CHECK(words == "bundesland:x");
}
