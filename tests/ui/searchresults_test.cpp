// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/roles.h"
#include "paint/theme.h"
#include "ui/foundplaces.h"
#include "ui/pageview.h"
#include "ui/searchfixture.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTreeView>

using namespace napi;
using core::FacetKey;
using test::SearchFixture;
using test::Strings;

TEST_CASE("Filters are chosen and excluded by the keyboard, counts follow", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->action(ui::ActionId::Filters)->trigger();
    auto* tree = fixture.find<QTreeView>("facetTree");
    REQUIRE(tree->hasFocus());
    CHECK(tree->accessibleName() == QStringLiteral("Filter"));
    const auto phases = tree->model()->index(0, 0);
    const auto third = tree->model()->index(2, 0, phases);
    tree->setCurrentIndex(third);
    QTest::keyClick(tree, Qt::Key_Space);
    CHECK(fixture.any(FacetKey::Phase) == Strings{"III"});
    QTest::keyClick(tree, Qt::Key_Minus);
    CHECK(fixture.none(FacetKey::Phase) == Strings{"III"});
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(fixture.query().filter.empty());
    CHECK(tree->isVisible());

    const int before = third.data(models::CountRole).toInt();
    fixture.type("Sprache");
    CHECK(fixture.hits->isVisible());
    fixture.window->action(ui::ActionId::Filters)->trigger();
    CHECK(third.data(models::CountRole).toInt() < before);
    tree->setCurrentIndex(third);
    QTest::keyClick(tree, Qt::Key_Space);
    CHECK(third.data(models::CountRole).toInt() ==
          fixture.shown("hitCount").section(QLatin1Char(' '), 0, 0).toInt());
    QTest::mouseClick(fixture.find<QPushButton>("showResults"), Qt::LeftButton);
    CHECK(fixture.hits->isVisible());
    CHECK(fixture.hits->hasFocus());
}

TEST_CASE("All headings of the filters are in sight, under a word on what is counted", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->resize(1280, 800);
    fixture.window->action(ui::ActionId::Filters)->trigger();
    auto* tree = fixture.find<QTreeView>("facetTree");
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        CAPTURE(row);
        const auto heading = tree->visualRect(tree->model()->index(row, 0));
        CHECK(heading.isValid());
        CHECK(tree->viewport()->rect().contains(heading));
    }
    CHECK(fixture.shown("countNote") == QStringLiteral("Gezählt sind Einträge aller Arten, nicht nur Maßnahmen"));
}

TEST_CASE("Enter in the search field goes to the hits, also from the filters", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Anerkennung");
    fixture.window->action(ui::ActionId::Filters)->trigger();
    REQUIRE_FALSE(fixture.hits->isVisible());
    fixture.field->setFocus();
    fixture.press(Qt::Key_Return);
    CHECK(fixture.hits->hasFocus());
    CHECK(fixture.window->hub().current().has_value());
}

TEST_CASE("A click on a value chooses it", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->action(ui::ActionId::Filters)->trigger();
    auto* tree = fixture.find<QTreeView>("facetTree");
    const auto value = tree->model()->index(1, 0, tree->model()->index(0, 0));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(value).center());
    CHECK(fixture.any(FacetKey::Phase) == Strings{"II"});
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(value).center());
    CHECK(fixture.query().filter.empty());
}

TEST_CASE("Years are typed from and to", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->action(ui::ActionId::Filters)->trigger();
    auto* from = fixture.find<QLineEdit>("yearFrom");
    auto* to = fixture.find<QLineEdit>("yearTo");
    using Years = std::vector<core::YearSpan>;
    QTest::keyClicks(from, QStringLiteral("2019"));
    REQUIRE(fixture.query().filter.years.size() == 1);
    CHECK(fixture.query().filter.years[0].first == 2019);
    to->selectAll();
    QTest::keyClicks(to, QStringLiteral("2020"));
    CHECK(fixture.query().filter.years == Years{{2019, 2020}});
    from->clear();
    to->selectAll();
    QTest::keyClick(to, Qt::Key_Delete);
    CHECK(fixture.query().filter.empty());
    fixture.window->openLink(QStringLiteral("napi:search?year=2020"));
    CHECK(from->text() == QStringLiteral("2020"));
    CHECK(to->text() == QStringLiteral("2020"));
}

TEST_CASE("Years and undated are asked for through the accessibility tree", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->action(ui::ActionId::Filters)->trigger();
    using Years = std::vector<core::YearSpan>;
    auto* from = QAccessible::queryAccessibleInterface(fixture.find<QLineEdit>("yearFrom"));
    from->setText(QAccessible::Value, QStringLiteral("2019"));
    REQUIRE(fixture.query().filter.years.size() == 1);
    CHECK(fixture.query().filter.years[0].first == 2019);
    auto* to = QAccessible::queryAccessibleInterface(fixture.find<QLineEdit>("yearTo"));
    to->setText(QAccessible::Value, QStringLiteral("2020"));
    CHECK(fixture.query().filter.years == Years{{2019, 2020}});
    auto* undated = QAccessible::queryAccessibleInterface(fixture.find<QCheckBox>("undated"));
    fixture.find<QCheckBox>("undated")->setChecked(true);
    CHECK(fixture.query().filter.years == Years{{2019, 2020}, core::YearSpan::unknown()});
    undated->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(fixture.query().filter.years == Years{{2019, 2020}});
    from->setText(QAccessible::Value, {});
    CHECK(from->text(QAccessible::Value).isEmpty());
    to->setText(QAccessible::Value, {});
    CHECK(fixture.query().filter.empty());
}

TEST_CASE("What has no known date can be asked for beside the years", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->action(ui::ActionId::Filters)->trigger();
    auto* undated = fixture.find<QCheckBox>("undated");
    using Years = std::vector<core::YearSpan>;
    undated->click();
    CHECK(fixture.query().filter.years == Years{core::YearSpan::unknown()});
    QTest::keyClicks(fixture.find<QLineEdit>("yearFrom"), QStringLiteral("2019"));
    CHECK(fixture.query().filter.years.size() == 2);
    CHECK(undated->isChecked());
    undated->click();
    CHECK(fixture.query().filter.years.size() == 1);
    fixture.type("jahr:unbekannt ");
    CHECK(undated->isChecked());
    fixture.window->openLink(QStringLiteral("napi:search?basis=stated&year=unknown"));
    CHECK(undated->isChecked());
    CHECK(fixture.chips().contains(QStringLiteral("Filter Ohne bekanntes Datum, entfernen")));
    const auto* hits = fixture.hits->model();
    REQUIRE(hits->rowCount() > 0);
    for (int row = 0; row < hits->rowCount(); ++row) {
        const auto link = hits->index(row, 0).data(models::LinkRole).toString().toStdString();
        const auto* entry = fixture.plan.find(*core::Link::parse(link));
        REQUIRE(entry);
        CAPTURE(link);
        CHECK((!entry->start && !entry->end && entry->basis == core::Basis::Stated));
    }
}

TEST_CASE("A line above the hits says how many there are and of what", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Sprachkurse");
    CHECK(fixture.shown("resultSummary") == fixture.shown("hitCount"));
    fixture.field->clear();
    fixture.type("Sprchkurse");
    CHECK(fixture.shown("resultSummary").contains(QStringLiteral("Keine Treffer für „Sprchkurse“. Treffer für „")));
    const auto* summary = fixture.find<QLabel>("resultSummary");
    CHECK(summary->text().contains(QStringLiteral("<a href=")));
    Q_EMIT fixture.find<QLabel>("resultSummary")->linkActivated(QStringLiteral("Sprachkurse"));
    CHECK(fixture.field->text() == QStringLiteral("Sprachkurse"));
    fixture.field->clear();
    fixture.type("Integrationskurse Blasmusik ");
    CHECK(fixture.shown("resultSummary")
              .contains(QStringLiteral("Kein Eintrag enthält alle diese Wörter. Einträge mit einigen davon:")));
}

TEST_CASE("The number of hits is told to assistive technology", "[ui][search][accessibility]")
{
    SearchFixture fixture;
    fixture.type("Sprachkurse");
    const auto* summary = fixture.find<QLabel>("resultSummary");
    const QString expected = fixture.shown("hitCount") + QLatin1Char('.');
    CHECK(QTest::qWaitFor([&] { return summary->accessibleName() == expected; }, 3000));
}

TEST_CASE("Without hits the pane says what was searched and what would help", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Sprachkurse feld:sport federführung:BKM ");
    CHECK_FALSE(fixture.hits->isVisible());
    const auto* pane = fixture.find<QWidget>("emptyResults");
    REQUIRE(pane->isVisible());
    QString said;
    for (const auto* label : pane->findChildren<QLabel*>())
        if (label->isVisible())
            said += label->text() + QLatin1Char('\n');
    CHECK(said.contains(QStringLiteral("Sprachkurse")));
    CHECK(said.contains(QStringLiteral("Sport · Federführung: BKM")));
    CHECK(said.contains(QStringLiteral("phase:II")));
    QPushButton* without = nullptr;
    for (auto* button : pane->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Ohne alle Filter: ")))
            without = button;
    REQUIRE(without != nullptr);
    const QString promised = without->text().section(QStringLiteral(": "), 1);
    without->setFocus();
    QTest::keyClick(without, Qt::Key_Space);
    SearchFixture::settle();
    CHECK(fixture.query().filter.empty());
    CHECK(fixture.shown("hitCount") == promised);
    CHECK(fixture.hits->isVisible());
}

TEST_CASE("Each filter in the way names what dropping it would give", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->openLink(QStringLiteral("napi:search?phase=II&phase=III&kind=term"));
    const auto* pane = fixture.find<QWidget>("emptyResults");
    REQUIRE(pane->isVisible());
    QStringList texts;
    for (const auto* button : pane->findChildren<QPushButton*>())
        if (button->isVisible())
            texts << button->text();
    REQUIRE(texts.size() == 3);
    const auto terms = fixture.plan.entries(core::Kind::Term).size();
    CHECK(texts[0] == QStringLiteral("Ohne Phase II, Phase III: %1 Treffer").arg(terms));
    CHECK(texts[1].startsWith(QStringLiteral("Ohne Begriffe: ")));
    CHECK(texts[2].startsWith(QStringLiteral("Ohne alle Filter: ")));
}

TEST_CASE("Filters alone that fit nothing are said, too", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("xyzzyq phase:II ");
    QString said;
    for (const auto* label : fixture.find<QWidget>("emptyResults")->findChildren<QLabel*>())
        if (label->isVisible())
            said += label->text();
    CHECK(said.contains(QStringLiteral("Auch ohne Filter würde nichts gefunden.")));
}

TEST_CASE("The words of the search are marked in the page, and F3 goes from one to the next", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Sprachkurse ");
    QTest::keyClick(fixture.field, Qt::Key_Return);
    REQUIRE(fixture.window->hub().current());
    auto* view = fixture.window->findChild<ui::PageView*>();
    auto& places = view->foundPlaces();
    const int count = places.count();
    REQUIRE(count > 2);
    CHECK(places.current() == -1);
    auto* next = fixture.window->action(ui::ActionId::NextFound);
    auto* previous = fixture.window->action(ui::ActionId::PreviousFound);
    CHECK(next->shortcut() == QKeySequence(Qt::Key_F3));
    next->trigger();
    CHECK(places.current() == 0);
    CHECK(fixture.shown("foundPlace") == QStringLiteral("Fundstelle 1 von %1").arg(count));
    CHECK(fixture.find<QLabel>("foundPlace")->accessibleName().contains(fixture.window->windowTitle()));
    next->trigger();
    previous->trigger();
    CHECK(places.current() == 0);

    const auto first = fixture.window->hub().current();
    for (int i = 1; i < count; ++i)
        next->trigger();
    CHECK(fixture.window->hub().current() == first);
    next->trigger();
    CHECK(fixture.window->hub().current() != first);
    CHECK(words::qt(fixture.window->hub().current()->toString()) ==
          fixture.hits->model()->index(1, 0).data(models::LinkRole).toString());
    previous->trigger();
    CHECK(fixture.window->hub().current() == first);
    CHECK(places.current() == places.count() - 1);
}

TEST_CASE("The place that F3 goes to is in view and stands out", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Integration ");
    QTest::keyClick(fixture.field, Qt::Key_Return);
    auto* view = fixture.window->findChild<ui::PageView*>();
    auto* next = fixture.window->action(ui::ActionId::NextFound);
    const auto& theme = fixture.appearance->theme();
    const QString strong = theme.colour(paint::Role::Accent).name();
    for (int i = 0; i < view->foundPlaces().count(); ++i) {
        next->trigger();
        SearchFixture::settle();
        QList<QLabel*> current;
        for (auto* label : view->widget()->findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("background-color:") + strong))
                current << label;
        REQUIRE(current.size() == 1);
        const QRect place(current[0]->mapTo(view->viewport(), QPoint()), current[0]->size());
        CAPTURE(i);
        CHECK(view->viewport()->rect().intersects(place));
    }
}

TEST_CASE("Marks follow the words while a page is open, and the page stays where it is", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->openLink(QStringLiteral("napi:measure/integrationskurse"));
    auto* view = fixture.window->findChild<ui::PageView*>();
    CHECK(view->foundPlaces().count() == 0);
    SearchFixture::settle();
    view->verticalScrollBar()->setValue(40);
    const int place = view->verticalScrollBar()->value();
    fixture.type("Kurse");
    CHECK(QTest::qWaitFor([&] { return view->foundPlaces().count() > 0; }, 3000));
    CHECK(view->verticalScrollBar()->value() == place);
    fixture.field->clear();
    CHECK(QTest::qWaitFor([&] { return view->foundPlaces().count() == 0; }, 3000));
}

TEST_CASE("A link stays one stop for the keyboard where a found word stands in it", "[ui][search]")
{
    const auto& theme = paint::Theme::of(paint::Appearance::Light);
    const ui::PageWidgets widgets(theme, {});
    const core::Link link{core::Kind::Measure, "fem-os"};
    report::Line line{{QStringLiteral("Sprach"), link, {}, false},
                      {QStringLiteral("kurse"), link, {}, false},
                      {QStringLiteral(" heute"), {}, {}, false}};
    line[1].isFound = true;
    CHECK(widgets.html(line).count(QStringLiteral("<a ")) == 1);
    CHECK(QTextDocumentFragment::fromHtml(widgets.html(line)).toPlainText() == QStringLiteral("Sprachkurse heute"));
}

TEST_CASE("Marks keep their contrast in every theme", "[ui][search]")
{
    for (const auto appearance :
         {paint::Appearance::Light, paint::Appearance::Dark, paint::Appearance::HighContrast}) {
        const auto& theme = paint::Theme::of(appearance);
        CHECK(paint::contrast(theme.colour(paint::Role::Hit), theme.colour(paint::Role::Text)) >= 4.5);
        CHECK(paint::contrast(theme.colour(paint::Role::Accent), theme.colour(paint::Role::OnAccent)) >= 4.5);
    }
}

TEST_CASE("Long lists of hits grow when they are scrolled", "[ui][search]")
{
    SearchFixture fixture;
    fixture.window->openLink(QStringLiteral("napi:search?kind=measure"));
    const int total = static_cast<int>(fixture.plan.entries(core::Kind::Measure).size());
    CHECK(fixture.hits->model()->rowCount() < total);
    CHECK(fixture.shown("hitCount").contains(QString::number(total)));
    fixture.hits->setFocus();
    for (int i = 0; i < 5; ++i) {
        fixture.hits->scrollToBottom();
        SearchFixture::settle();
    }
    CHECK(fixture.hits->model()->rowCount() == total);
}

TEST_CASE("after other words Enter opens their first hit, even if the open record is one of them", "[ui][search]")
{
    const SearchFixture fixture;
    auto* field = fixture.find<QLineEdit>("searchField");
    QTest::keyClicks(field, QStringLiteral("Kommunen"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto first = fixture.window->hub().current();
    REQUIRE(first);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Integration"));
    const auto* list = fixture.find<QListView>("resultList");
    const auto best = list->model()->index(0, 0).data(models::LinkRole).toString();
    REQUIRE(best != words::qt(first->toString()));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(fixture.window->hub().current());
    CHECK(words::qt(fixture.window->hub().current()->toString()) == best);
}

TEST_CASE("A click on a heading of the filters opens and closes it", "[ui][search]")
{
    const SearchFixture fixture;
    fixture.window->action(ui::ActionId::Filters)->trigger();
    auto* tree = fixture.find<QTreeView>("facetTree");
    const auto heading = tree->model()->index(tree->model()->rowCount() - 1, 0);
    REQUIRE_FALSE(tree->isExpanded(heading));
    const auto click = [&] {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(heading).center());
    };
    click();
    CHECK(tree->isExpanded(heading));
    click();
    CHECK_FALSE(tree->isExpanded(heading));
}

TEST_CASE("nothing moves below the pointer when a filter is chosen", "[ui][search]")
{
    const SearchFixture fixture;
    auto* chips = fixture.find<QWidget>("filterChips");
    fixture.window->action(ui::ActionId::Filters)->trigger();
    QApplication::processEvents();
    const auto* tree = fixture.find<QTreeView>("facetTree");
    const int height = tree->height();
    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    fixture.window->hub().setQuery(query);
    QApplication::processEvents();
    CHECK(fixture.find<QPushButton>("showResults")->isVisible());
    CHECK(tree->height() == height);
    CHECK_FALSE(chips->isVisible());
    fixture.find<QTabBar>("tabStrip")->setCurrentIndex(1);
    CHECK(chips->isVisible());
    fixture.window->action(ui::ActionId::ClearSearch)->trigger();
    CHECK(fixture.window->hub().query() == core::Query{});
    CHECK_FALSE(chips->isVisible());
}

TEST_CASE("Beside words, the results say what filters leave out and take them away", "[ui][search]")
{
    SearchFixture fixture;
    fixture.type("Sprache phase:II ");
    auto* button = fixture.window->findChild<QPushButton*>(QStringLiteral("removeFilters"));
    REQUIRE(button);
    CHECK(button->isVisible());
    CHECK(button->text() == QStringLiteral("Filter entfernen"));
    CHECK(fixture.window->findChild<QLabel*>(QStringLiteral("resultSummary"))
              ->text()
              .contains(QStringLiteral("Ohne Filter: ")));
    button->click();
    CHECK(fixture.query().filter.empty());
    CHECK(fixture.query().words == "Sprache");
    CHECK_FALSE(button->isVisible());
    // Several go by one button.
    fixture.field->setFocus();
    fixture.type(" phase:II phase:III ");
    CHECK_FALSE(button->isVisible());
    CHECK(fixture.chips().size() == 3);
}
