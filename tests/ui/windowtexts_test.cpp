// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/roles.h"
#include "ui/comparewindow.h"
#include "ui/linklabel.h"
#include "ui/overviewtables.h"
#include "ui/quickopen.h"
#include "ui/textwindow.h"
#include "ui/timelinecanvas.h"
#include "ui/timelinetable.h"
#include "ui/timelineview.h"
#include "ui/widetable.h"
#include "windowfixture.h"
#include "words/domain.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextBlock>
#include <QTreeView>

#include <algorithm>

using namespace napi;
using core::Kind;
using test::WindowFixture;

TEST_CASE("F1 shows the help with every shortcut, and it can be searched", "[ui][window]")
{
    const WindowFixture fixture;
    fixture.window->action(ui::ActionId::Help)->trigger();
    auto* help = fixture.window->findChild<ui::TextWindow*>(QStringLiteral("help"));
    REQUIRE(help);
    const QString text = help->text()->toPlainText();
    for (const auto& info : ui::actionTable()) {
        const QKeySequence keys(QString::fromLatin1(info.shortcut), QKeySequence::PortableText);
        CAPTURE(info.text);
        QString said = keys.toString(QKeySequence::NativeText);
        if (said.endsWith(QLatin1String("++")))
            said = said.chopped(1) + QStringLiteral("Plus");
        else if (said.endsWith(QLatin1String("+-")))
            said = said.chopped(1) + QStringLiteral("Minus");
        CHECK((keys.isEmpty() || text.contains(said)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("%SHORTCUTS%")));
    help->search()->setText(QStringLiteral("Barrierefreiheit"));
    CHECK(help->text()->textCursor().selectedText() == QStringLiteral("Barrierefreiheit"));
}

TEST_CASE("F5 reads the phase of the record as one text", "[ui][window]")
{
    const WindowFixture fixture;
    REQUIRE(fixture.window->hub().select({Kind::Measure, "integrationskurse"}));
    fixture.window->action(ui::ActionId::Read)->trigger();
    auto* reading = fixture.window->findChild<ui::TextWindow*>(QStringLiteral("reading"));
    REQUIRE(reading);
    const QString text = reading->text()->toPlainText();
    CHECK(text.contains(QStringLiteral("Phase II: Erstintegration")));
    for (const auto& entry : fixture.plan.entries(Kind::Measure))
        if (entry.phase == "II" && entry.isInPlan())
            CHECK(text.contains(fixture.words.text(entry.title)));
}

TEST_CASE("a long text has its headings beside it where there is room", "[ui][window]")
{
    const WindowFixture fixture;
    fixture.window->action(ui::ActionId::Help)->trigger();
    auto* help = fixture.window->findChild<ui::TextWindow*>(QStringLiteral("help"));
    REQUIRE(help);
    help->resize(1200, 700);
    QApplication::processEvents();
    auto* contents = help->contents();
    REQUIRE(contents->isVisible());
    REQUIRE(contents->count() > 6);
    CHECK(contents->currentRow() == 0);
    // The last heading cannot come to the top, and is marked and has the cursor all the same.
    contents->setCurrentRow(contents->count() - 1);
    CHECK(help->text()->textCursor().block().text() == contents->currentItem()->text());
    CHECK(contents->currentRow() == contents->count() - 1);
    CHECK(help->text()->verticalScrollBar()->value() == help->text()->verticalScrollBar()->maximum());
    QTest::keyClick(help, Qt::Key_Up, Qt::ControlModifier);
    CHECK(contents->currentRow() == contents->count() - 2);
    help->text()->verticalScrollBar()->setValue(0);
    CHECK(contents->currentRow() == 0);
    help->resize(400, 700);
    QApplication::processEvents();
    CHECK_FALSE(contents->isVisible());
}

TEST_CASE("Ctrl+K opens a record by a few letters", "[ui][window]")
{
    const WindowFixture fixture;
    fixture.window->action(ui::ActionId::QuickOpen)->trigger();
    auto* dialog = fixture.window->findChild<ui::QuickOpen*>();
    REQUIRE(dialog);
    const auto row = [&](int place) { return dialog->list()->item(place)->text(); };
    REQUIRE(dialog->list()->count() > 5);
    CHECK(row(0).startsWith(QStringLiteral("Phase I")));
    CHECK(row(5) == fixture.words.text(fixture.plan.entries(Kind::Summit).back().title));
    QTest::keyClicks(dialog->field(), QStringLiteral("fem os"));
    REQUIRE(dialog->list()->count() > 0);
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    CHECK(fixture.window->hub().current() == core::Link{Kind::Measure, "fem-os"});
}

TEST_CASE("F5 where no phase is shown asks which one to read", "[ui][window]")
{
    const WindowFixture fixture;
    fixture.window->action(ui::ActionId::Read)->trigger();
    CHECK(fixture.window->findChild<ui::TextWindow*>() == nullptr);
    auto* offer = fixture.window->findChild<ui::QuickOpen*>();
    REQUIRE(offer);
    CHECK(offer->list()->count() == 5);
    QTest::keyClick(offer->field(), Qt::Key_Down);
    QTest::keyClick(offer->field(), Qt::Key_Return);
    const auto* text = fixture.window->findChild<ui::TextWindow*>(QStringLiteral("reading"));
    REQUIRE(text);
    CHECK(text->windowTitle() == words::phaseTitle(fixture.words, *fixture.plan.find({Kind::Phase, "II"})));
}

TEST_CASE("a link to a list of measures shows them as a table", "[ui][window]")
{
    const WindowFixture fixture;
    REQUIRE(fixture.window->openLink(QStringLiteral("napi:search?kind=measure&target=kommunen")));
    CHECK(fixture.window->hub().isTableShown());
    REQUIRE(fixture.window->openLink(QStringLiteral("napi:summit/12")));
    REQUIRE(fixture.window->openLink(QStringLiteral("napi:search?phase=II")));
    CHECK_FALSE(fixture.window->hub().isTableShown());
}

TEST_CASE("a phase under the mouse looks the same but for its edge", "[ui][window]")
{
    const WindowFixture fixture;
    auto* phase = fixture.window->findChild<QAbstractButton*>(QStringLiteral("phaseII"));
    REQUIRE(phase);
    const auto texts = [&] {
        // What the arrow heads enclose.
        const int head = phase->height() / 4;
        return phase->grab().toImage().copy(phase->rect().adjusted(head, 8, -head, -8));
    };
    phase->setAttribute(Qt::WA_UnderMouse, false);
    const QImage before = texts();
    phase->setAttribute(Qt::WA_UnderMouse, true);
    CHECK(texts() == before);
    phase->setAttribute(Qt::WA_UnderMouse, false);
}

TEST_CASE("a click opens what is offered", "[ui][window]")
{
    const WindowFixture fixture;
    fixture.window->action(ui::ActionId::QuickOpen)->trigger();
    auto* dialog = fixture.window->findChild<ui::QuickOpen*>();
    REQUIRE(dialog);
    auto* list = dialog->list();
    const auto middle = list->visualItemRect(list->item(1)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, middle);
    CHECK(fixture.window->hub().current() == core::Link{Kind::Phase, "II"});
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("two records stand side by side, and what differs is said", "[ui][window]")
{
    const WindowFixture fixture;
    auto& hub = fixture.window->hub();
    REQUIRE(hub.select({Kind::Measure, "integrationskurse"}));
    hub.setChosen({{Kind::Measure, "integrationskurse"}, {Kind::Measure, "berufssprachkurse"}});
    fixture.window->action(ui::ActionId::Compare)->trigger();
    auto* comparison = fixture.window->findChild<ui::CompareWindow*>();
    REQUIRE(comparison);
    CHECK(comparison->comparison().titles.value(1) == QStringLiteral("Berufssprachkurse"));
    const auto& rows = comparison->table()->rows();
    REQUIRE(rows.front().cells.size() == 2);
    CHECK(rows.front().cells[1]->accessibleName().startsWith(QStringLiteral("Berufssprachkurse: ")));
    comparison->onlyDifferences()->setChecked(true);
    const auto shown = std::ranges::count_if(rows, &ui::WideTable::Row::isShown);
    CHECK(shown > 2);
    CHECK(shown < rows.size());
    for (const auto& row : rows) {
        const QString name = row.heading->accessibleName();
        // What is unknown of both is no difference, and not the same either.
        const bool isAlike =
            name.endsWith(QStringLiteral("gleich")) || name.endsWith(QStringLiteral("bei keinem bekannt"));
        CHECK(isAlike == !row.isShown);
        CHECK(name.endsWith(QStringLiteral("verschieden")) == row.isShown);
        CHECK(row.cells[0]->isHidden() == !row.isShown);
    }
    for (auto* button : comparison->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Als Text &kopieren"))
            button->click();
    CHECK(fixture.effects.copied.count(QLatin1Char('\n')) == shown);
    CHECK(fixture.effects.copied.startsWith(QStringLiteral("\tIntegrationskurse\tBerufssprachkurse\n")));
}

TEST_CASE("where there is no room for columns, what the records say stands below each other", "[ui][window]")
{
    const WindowFixture fixture;
    auto& hub = fixture.window->hub();
    REQUIRE(hub.select({Kind::Measure, "integrationskurse"}));
    hub.setChosen({{Kind::Measure, "integrationskurse"}, {Kind::Measure, "berufssprachkurse"}});
    fixture.window->action(ui::ActionId::Compare)->trigger();
    auto* comparison = fixture.window->findChild<ui::CompareWindow*>();
    REQUIRE(comparison);
    const auto& row = comparison->table()->rows().front();
    CHECK(row.titles[0]->isHidden());
    comparison->resize(240, 400);
    QApplication::processEvents();
    REQUIRE(comparison->table()->isStacked());
    CHECK(row.titles[1]->isVisible());
    CHECK(row.cells[0]->y() + row.cells[0]->height() <= row.titles[1]->y());
    CHECK(row.titles[1]->y() + row.titles[1]->height() <= row.cells[1]->y());
}

TEST_CASE("every number of the overview opens its list", "[ui][window]")
{
    const WindowFixture fixture;
    REQUIRE(QTest::qWaitFor([&] { return !fixture.window->findChildren<ui::CountTable*>().isEmpty(); }));
    auto* table = fixture.window->findChildren<ui::CountTable*>().front();
    table->setCurrentCell(0, table->columnCount() - 1);
    const int number = table->currentItem()->text().toInt();
    REQUIRE(number > 0);
    QTest::keyClick(table, Qt::Key_Return);
    QApplication::processEvents();
    const auto& filter = fixture.window->hub().query().filter;
    CHECK_FALSE(filter.empty());
    const auto held = std::ranges::count_if(fixture.plan.entries(),
                                            [&](const core::Entry& entry) { return core::matches(entry, filter); });
    CHECK(held == number);
}

TEST_CASE("a phase can be read in plain language, and the choice is kept", "[ui][window]")
{
    const WindowFixture fixture;
    REQUIRE(fixture.window->hub().select({Kind::Phase, "II"}));
    auto* button = fixture.window->findChild<QPushButton*>(QStringLiteral("plainLanguage"));
    REQUIRE(button);
    CHECK_FALSE(button->isChecked());
    button->click();
    CHECK(QSettings().value(QStringLiteral("page/plainLanguage")).toBool());
    REQUIRE(fixture.window->hub().select({Kind::Phase, "III"}));
    QApplication::processEvents();
    CHECK(fixture.window->findChildren<QPushButton*>(QStringLiteral("plainLanguage")).back()->isChecked());
}

TEST_CASE("the timeline becomes a table and back", "[ui][window]")
{
    const WindowFixture fixture;
    auto* action = fixture.window->action(ui::ActionId::TimelineTable);
    action->setChecked(true);
    auto* timeline = fixture.window->findChild<ui::TimelineView*>();
    REQUIRE(timeline);
    CHECK(timeline->isTableShown());
    timeline->setTableShown(false);
    CHECK_FALSE(action->isChecked());
    // Who asks for it by key or menu goes on in it.
    action->trigger();
    CHECK(fixture.window->focusWidget() == timeline->findChild<ui::TimelineTable*>());
    action->trigger();
    CHECK(timeline->canvas()->hasFocus());
    CHECK_FALSE(timeline->isTableShown());
}

TEST_CASE("the tree names every summit by number and year, also one with a theme", "[ui][window]")
{
    const WindowFixture fixture;
    fixture.window->hub().select({core::Kind::Summit, "12"});
    const auto* tree = fixture.find<QTreeView>("navigationTree");
    const auto current = tree->currentIndex();
    CHECK(current.data().toString() == QStringLiteral("12. Integrationsgipfel, 2020"));
}

TEST_CASE("a record stands in German beside English, row by row", "[ui][window]")
{
    const WindowFixture fixture;
    const words::Catalogue english(core::Language::English);
    for (const auto& entry : fixture.plan.entries()) {
        CAPTURE(entry.link.toString());
        const auto record = fixture.texts.record(entry.link);
        REQUIRE(record);
        const auto ours = report::recordPage(fixture.words, fixture.plan, fixture.texts, *record);
        const auto theirs = report::recordPage(english, fixture.plan, fixture.texts, *record);
        const auto rows = report::compareLanguages(fixture.words, ours, english, theirs).rows.size();
        CHECK(rows == report::compare(fixture.words, {ours}).rows.size() + 1);
        CHECK(rows == report::compare(english, {theirs}).rows.size() + 1);
    }
    REQUIRE(fixture.window->hub().select({Kind::Phase, "II"}));
    fixture.window->action(ui::ActionId::BothLanguages)->trigger();
    const auto* window = fixture.window->findChild<ui::CompareWindow*>(QStringLiteral("bothLanguages"));
    REQUIRE(window);
    CHECK(window->comparison().titles.value(0) == QStringLiteral("Deutsch"));
    const auto& row = window->table()->rows().front();
    CHECK(row.cells[0]->accessibleName() ==
          QStringLiteral("Deutsch: ") + words::phaseTitle(fixture.words, *fixture.plan.find({Kind::Phase, "II"})));
    CHECK_FALSE(row.heading->accessibleName().contains(QStringLiteral("verschieden")));
    CHECK(window->onlyDifferences()->isHidden());
}

TEST_CASE("the overview leads to the plans compared, to criticism and to contradictions", "[ui][window]")
{
    const WindowFixture fixture;
    const auto button = [&](const QString& title) -> QPushButton* {
        for (auto* one : fixture.window->findChildren<QPushButton*>())
            if (one->text() == title)
                return one;
        return nullptr;
    };
    for (const auto* id : {"plans", "criticism", "gaps"}) {
        CAPTURE(id);
        const core::Link link{Kind::Page, id};
        const QString title = fixture.words.text(fixture.plan.find(link)->title);
        REQUIRE(QTest::qWaitFor([&] { return button(title) != nullptr; }));
        button(title)->click();
        REQUIRE(QTest::qWaitFor([&] { return fixture.window->hub().current() == link; }));
        fixture.window->action(ui::ActionId::Start)->trigger();
    }
}

TEST_CASE("gaps begin with the measures of the plan that have no known date, as a list", "[ui][window]")
{
    const WindowFixture fixture;
    REQUIRE(fixture.window->hub().select({core::Kind::Page, "gaps"}));
    const auto labels = fixture.find<QWidget>("detailView")->findChildren<ui::LinkLabel*>();
    const QString start = QStringLiteral("Maßnahmen des Plans: ");
    const auto undated = std::ranges::find_if(labels, [&](const ui::LinkLabel* label) {
        return !label->links().isEmpty() && label->links().front().text.startsWith(start);
    });
    REQUIRE(undated != labels.end());
    const auto link = (*undated)->links().front();
    REQUIRE(fixture.window->openLink(link.target));
    const auto* table = fixture.find<QTableView>("measureTable");
    const int column = models::MeasureTable::StartColumn;
    REQUIRE(table->model()->rowCount() == link.text.mid(start.size()).toInt());
    for (int row = 0; row < table->model()->rowCount(); ++row)
        CHECK(table->model()->index(row, column).data(models::UnknownRole).toBool());
}
