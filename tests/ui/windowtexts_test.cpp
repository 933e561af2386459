// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/comparewindow.h"
#include "ui/overviewtables.h"
#include "ui/quickopen.h"
#include "ui/textwindow.h"
#include "ui/timelineview.h"
#include "windowfixture.h"
#include "words/domain.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

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

TEST_CASE("Ctrl+K opens a record by a few letters", "[ui][window]")
{
    const WindowFixture fixture;
    fixture.window->action(ui::ActionId::QuickOpen)->trigger();
    auto* dialog = fixture.window->findChild<ui::QuickOpen*>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->field(), QStringLiteral("fem os"));
    REQUIRE(dialog->list()->count() > 0);
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    CHECK(fixture.window->hub().current() == core::Link{Kind::Measure, "fem-os"});
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
    auto* table = comparison->table();
    REQUIRE(table->columnCount() == 3);
    CHECK(table->horizontalHeaderItem(1)->text() == QStringLiteral("Berufssprachkurse"));
    comparison->onlyDifferences()->setChecked(true);
    int shown = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        if (!table->isRowHidden(row)) {
            CHECK(table->item(row, 2)->text() == QStringLiteral("verschieden"));
            ++shown;
        }
    CHECK(shown > 2);
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
    CHECK(window->table()->horizontalHeaderItem(0)->text() == QStringLiteral("Deutsch"));
    CHECK(window->table()->item(0, 0)->text() ==
          words::phaseTitle(fixture.words, *fixture.plan.find({Kind::Phase, "II"})));
    CHECK(window->table()->isColumnHidden(2));
}

TEST_CASE("the overview compares the plans of 2007, 2012 and since", "[ui][window]")
{
    const WindowFixture fixture;
    const auto findLink = [&]() -> QLabel* {
        for (auto* label : fixture.window->findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("compare:")))
                return label;
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return findLink() != nullptr; }));
    const auto target = QRegularExpression(QStringLiteral("compare:[^\"]+")).match(findLink()->text()).captured();
    Q_EMIT findLink()->linkActivated(target);
    const auto* window = fixture.window->findChild<ui::CompareWindow*>(QStringLiteral("comparison"));
    REQUIRE(window);
    QStringList titles;
    for (int column = 0; column < window->table()->columnCount(); ++column)
        titles << window->table()->horizontalHeaderItem(column)->text();
    CHECK(titles.join(QLatin1Char(' ')).contains(QStringLiteral("Nationaler Integrationsplan")));
    CHECK(titles.join(QLatin1Char(' ')).contains(QStringLiteral("2012")));
    CHECK(titles.size() > 3);
}
