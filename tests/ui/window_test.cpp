// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/roles.h"
#include "report/pdfcheck.h"
#include "ui/notice.h"
#include "ui/timelinecanvas.h"
#include "ui/timelinetable.h"
#include "ui/timelineview.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeView>

using namespace napi;
using test::WindowFixture;

namespace {

const core::Link kSummit{core::Kind::Summit, "12"};
const core::Link kFemOs{core::Kind::Measure, "fem-os"};

/// The title without the marks of a search.
QString pageTitle(const WindowFixture& fixture)
{
    return QTextDocumentFragment::fromHtml(fixture.find<QLabel>("pageTitle")->text()).toPlainText();
}

/// Every text that the page shows, links and all.
QString pageText(const WindowFixture& fixture)
{
    QString text;
    for (const auto* label : fixture.find<QWidget>("page")->findChildren<QLabel*>())
        text += label->text() + QLatin1Char('\n');
    return text;
}

} // namespace

TEST_CASE("A search leads through result and page to the timeline and into a PDF", "[ui][window]")
{
    WindowFixture fixture;
    auto* field = fixture.find<QLineEdit>("searchField");
    QTest::keyClicks(field, QStringLiteral("Sprachkurs"));
    auto* hits = fixture.find<QListView>("resultList");
    REQUIRE(hits->model()->rowCount() > 0);
    CHECK(fixture.find<QLabel>("hitCount")->text().contains(QString::number(hits->model()->rowCount())));

    QTest::keyClick(field, Qt::Key_Return);
    const auto integrationCourses = core::Link{core::Kind::Measure, "integrationskurse"};
    int row = 0;
    while (row < hits->model()->rowCount() &&
           hits->model()->index(row, 0).data(models::LinkRole).toString().toStdString() !=
               integrationCourses.toString())
        ++row;
    REQUIRE(row < hits->model()->rowCount());
    hits->setCurrentIndex(hits->model()->index(row, 0));
    REQUIRE(fixture.window->hub().current() == integrationCourses);
    CHECK(pageTitle(fixture) == words::qt(fixture.plan.find(integrationCourses)->title.de));
    CHECK(pageText(fixture).contains(QStringLiteral("Quellen")));
    CHECK(pageText(fixture).contains(QStringLiteral("Im Plan genannt")));

    const auto* canvas = fixture.window->findChild<ui::TimelineCanvas*>();
    REQUIRE(canvas != nullptr);
    REQUIRE(canvas->selectedSpot());
    CHECK(canvas->spotText(canvas->selectedSpot()).contains(pageTitle(fixture)));

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("measure.pdf"));
    fixture.effects.savePath = path;
    QSignalSpy finished(&fixture.window->exporter(), &ui::ExportController::finished);
    const auto choices =
        ui::exportChoices(fixture.words, fixture.window->hub(),
                          models::HitListModel(fixture.window->hub(), fixture.search, fixture.words));
    fixture.window->exporter().start({choices.front(), report::Format::Pdf, core::Language::German, {}},
                                     fixture.window.get());
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 30000));
    CHECK(fixture.effects.suggested.endsWith(QStringLiteral("integrationskurse.pdf")));
    CHECK(fixture.effects.errors.isEmpty());
    CHECK(report::checkPdfFile(path).empty());
    REQUIRE(QTest::qWaitFor([&] { return !fixture.window->exporter().isRunning(); }));
}

TEST_CASE("Return in the search field opens the first hit", "[ui][window]")
{
    WindowFixture fixture;
    auto* field = fixture.find<QLineEdit>("searchField");
    QTest::keyClicks(field, QStringLiteral("Sprachkurs"));
    CHECK_FALSE(fixture.window->hub().current());
    QTest::keyClick(field, Qt::Key_Return);
    auto* hits = fixture.find<QListView>("resultList");
    REQUIRE(fixture.window->hub().current());
    const auto first = hits->model()->index(0, 0).data(models::LinkRole).toString();
    CHECK(words::qt(fixture.window->hub().current()->toString()) == first);
}

TEST_CASE("The focus alone never opens a record", "[ui][window]")
{
    WindowFixture fixture;
    auto* tree = fixture.find<QTreeView>("navigationTree");
    for (const auto reason : {Qt::TabFocusReason, Qt::OtherFocusReason}) {
        fixture.find<QLineEdit>("searchField")->setFocus();
        tree->setFocus(reason);
        CHECK_FALSE(fixture.window->hub().current());
    }
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(fixture.window->hub().current() == core::Link{core::Kind::Phase, "I"});
}

TEST_CASE("Tab goes from a page into its links, key facts first", "[ui][window]")
{
    WindowFixture fixture;
    REQUIRE(fixture.window->openLink(words::qt(kFemOs.toString())));
    auto* page = fixture.find<QWidget>("detailView");
    auto* breadcrumb = fixture.find<QLabel>("breadcrumb");
    CHECK(page->nextInFocusChain() != nullptr);
    QStringList visited;
    const QWidget* widget = page;
    while (visited.size() < 3) {
        widget = widget->nextInFocusChain();
        REQUIRE(widget != page);
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && fixture.find<QWidget>("page")->isAncestorOf(widget))
            visited << widget->accessibleName();
    }
    CHECK(visited.value(0) == breadcrumb->accessibleName());
    CHECK(visited.value(1).startsWith(QStringLiteral("Federführung")));
    CHECK(visited.value(2).startsWith(QStringLiteral("Partner")));
}

TEST_CASE("Ctrl+E belongs to the program, also in the search field", "[ui][window]")
{
    WindowFixture fixture;
    auto* field = fixture.find<QLineEdit>("searchField");
    field->setFocus();
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
    QApplication::sendEvent(field, &event);
    CHECK_FALSE(event.isAccepted());
}

TEST_CASE("Choosing in any view moves the others", "[ui][window]")
{
    WindowFixture fixture;
    auto* tree = fixture.find<QTreeView>("navigationTree");
    const auto* canvas = fixture.window->findChild<ui::TimelineCanvas*>();

    SECTION("in the tree")
    {
        const auto phase = tree->model()->index(1, 0);
        tree->setCurrentIndex(phase);
        CHECK(fixture.window->hub().current() == core::Link{core::Kind::Phase, "II"});
        CHECK(pageTitle(fixture) == QStringLiteral("Phase II: Erstintegration"));
    }
    SECTION("by link")
    {
        REQUIRE(fixture.window->openLink(words::qt(kSummit.toString())));
        CHECK(tree->currentIndex().data(models::LinkRole).toString() == words::qt(kSummit.toString()));
        REQUIRE(canvas->selectedSpot());
        CHECK(canvas->spotText(canvas->selectedSpot()).contains(QStringLiteral("12. Integrationsgipfel")));
    }
}

TEST_CASE("The page of the twelfth summit has what the edition knows", "[ui][window]")
{
    WindowFixture fixture;
    REQUIRE(fixture.window->openLink(QStringLiteral("napi:summit/12")));
    const QString text = pageText(fixture);
    for (const char* expected :
         {"19.10.2020", "digital", "120", "Annette Widmann-Mauz", "Phase II: Erstintegration",
          "Phase III: Eingliederung", "Migrationsberatung per App", "Quellen"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
}

TEST_CASE("Back and forward go through what was shown", "[ui][window]")
{
    WindowFixture fixture;
    auto* back = fixture.window->action(ui::ActionId::Back);
    auto* forward = fixture.window->action(ui::ActionId::Forward);
    CHECK_FALSE(back->isEnabled());
    fixture.window->openLink(words::qt(kSummit.toString()));
    fixture.window->openLink(words::qt(kFemOs.toString()));
    back->trigger();
    CHECK(fixture.window->hub().current() == kSummit);
    CHECK(forward->isEnabled());
    back->trigger();
    CHECK_FALSE(fixture.window->hub().current());
    forward->trigger();
    CHECK(pageTitle(fixture).startsWith(QStringLiteral("12. Integrationsgipfel")));
}

TEST_CASE("An unknown link is refused in words and changes nothing", "[ui][window]")
{
    WindowFixture fixture;
    fixture.window->openLink(words::qt(kSummit.toString()));
    CHECK_FALSE(fixture.window->openLink(QStringLiteral("napi:measure/no-such-thing")));
    CHECK(fixture.window->hub().current() == kSummit);
    CHECK(fixture.find<ui::Notice>("notice")->sentence().contains(QStringLiteral("no-such-thing")));
    auto* notice = fixture.find<ui::Notice>("notice");
    CHECK_FALSE(notice->isHidden());
    fixture.window->hub().select({core::Kind::Phase, "II"});
    CHECK(notice->isHidden());
    CHECK_FALSE(fixture.window->openLink(QStringLiteral("napi:measure/no-such-thing")));
    QTest::mouseClick(notice->findChild<QToolButton*>(), Qt::LeftButton);
    CHECK(notice->isHidden());
}

TEST_CASE("A search without hits says so", "[ui][window]")
{
    WindowFixture fixture;
    QTest::keyClicks(fixture.find<QLineEdit>("searchField"), QStringLiteral("xyzzyq"));
    CHECK_FALSE(fixture.find<QListView>("resultList")->isVisible());
    bool said = false;
    for (const auto* label : fixture.window->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("xyzzyq")));
    CHECK(said);
}

TEST_CASE("Copying gives the link and the record", "[ui][window]")
{
    WindowFixture fixture;
    fixture.window->openLink(words::qt(kFemOs.toString()));
    fixture.window->action(ui::ActionId::CopyLink)->trigger();
    CHECK(fixture.effects.copied == words::qt(kFemOs.toString()));
    fixture.window->action(ui::ActionId::Copy)->trigger();
    CHECK(fixture.effects.copied.contains(QStringLiteral("Fem.OS")));
    CHECK(fixture.effects.copied.contains(QStringLiteral("auf einem Gipfel vorgestellt")));
}

TEST_CASE("An export that cannot be written is said, and the old file stays", "[ui][window]")
{
    WindowFixture fixture;
    fixture.effects.savePath = QStringLiteral("/no/such/folder/report.pdf");
    QSignalSpy failed(&fixture.window->exporter(), &ui::ExportController::failed);
    fixture.window->exporter().start(
        {{ui::ExportScope::Record, {}, QStringLiteral("x"), {}, {kSummit}}, report::Format::Pdf, {}, {}},
        fixture.window.get());
    REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }, 30000));
    CHECK(fixture.effects.errors.size() == 1);
    CHECK(fixture.effects.errors.value(0).contains(QStringLiteral("/no/such/folder/report.pdf")));
    REQUIRE(QTest::qWaitFor([&] { return !fixture.window->exporter().isRunning(); }));
}

TEST_CASE("The window comes back as it was left", "[ui][window]")
{
    WindowFixture fixture;
    // Within the screen of the offscreen platform, 800 by 800.
    const QSize before = fixture.window->size();
    fixture.window->resize(790, 641);
    const QSize left = fixture.window->size();
    REQUIRE(left != before);
    fixture.window->action(ui::ActionId::ShowTimeline)->setChecked(false);
    fixture.window->close();
    const auto again = fixture.makeWindow();
    CHECK(again->size() == left);
    CHECK_FALSE(again->action(ui::ActionId::ShowTimeline)->isChecked());
}

TEST_CASE("Appearance and text size change the running window", "[ui][window]")
{
    WindowFixture fixture;
    const QColor light = fixture.window->palette().color(QPalette::Window);
    fixture.window->action(ui::ActionId::AppearanceDark)->trigger();
    CHECK(fixture.window->palette().color(QPalette::Window).lightness() < light.lightness());
    const int height = QApplication::font().pointSize();
    fixture.window->action(ui::ActionId::TextLarger)->trigger();
    CHECK(QApplication::font().pointSizeF() > height);
    fixture.window->action(ui::ActionId::TextNormal)->trigger();
}

TEST_CASE("Text size and appearance change in any order, whatever page was left meanwhile", "[ui][window]")
{
    WindowFixture fixture;
    const auto trigger = [&](ui::ActionId id) {
        fixture.window->action(id)->trigger();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    trigger(ui::ActionId::TextLarger);
    fixture.window->openLink(QStringLiteral("napi:phase/II"));
    QApplication::processEvents();
    trigger(ui::ActionId::TextNormal);
    trigger(ui::ActionId::AppearanceDark);
    trigger(ui::ActionId::AppearanceSystem);
    const qreal page = fixture.find<QLabel>("pageTitle")->font().pointSizeF();
    trigger(ui::ActionId::TextLarger);
    CHECK(fixture.find<QLabel>("pageTitle")->font().pointSizeF() > page);
    CHECK(fixture.find<QTreeView>("navigationTree")->font() == QApplication::font());
    trigger(ui::ActionId::TextNormal);
    CHECK(fixture.find<QTreeView>("navigationTree")->font() == QApplication::font());
}

TEST_CASE("F6 goes round the panes", "[ui][window]")
{
    WindowFixture fixture;
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* field = fixture.find<QLineEdit>("searchField");
    field->setFocus();
    auto* next = fixture.window->action(ui::ActionId::NextPane);
    next->trigger();
    CHECK(fixture.find<QTreeView>("navigationTree")->hasFocus());
    next->trigger();
    CHECK(fixture.window->focusWidget()->objectName() == QStringLiteral("startPageView"));
    next->trigger();
    CHECK(fixture.window->findChild<ui::TimelineCanvas*>()->hasFocus());
    next->trigger();
    CHECK(field->hasFocus());
    auto* previous = fixture.window->action(ui::ActionId::PreviousPane);
    previous->trigger();
    CHECK(fixture.window->findChild<ui::TimelineCanvas*>()->hasFocus());
    fixture.window->action(ui::ActionId::ShowTimeline)->trigger();
    field->setFocus();
    previous->trigger();
    CHECK(fixture.window->focusWidget()->objectName() == QStringLiteral("foldTimeline"));
    previous->trigger();
    CHECK(fixture.window->focusWidget()->objectName() == QStringLiteral("startPageView"));
}

TEST_CASE("The timeline folds to its head and comes back as high as it was", "[ui][window]")
{
    WindowFixture fixture;
    auto* timeline = fixture.window->findChild<ui::TimelineView*>();
    auto* canvas = timeline->canvas();
    auto* fold = fixture.find<QToolButton>("foldTimeline");
    CHECK(fold->accessibleName() == QStringLiteral("Zeitleiste ausblenden"));
    const int before = timeline->height();
    canvas->setFocus();
    fixture.window->action(ui::ActionId::ShowTimeline)->trigger();
    QApplication::processEvents();
    CHECK_FALSE(canvas->isVisible());
    CHECK(timeline->height() < 3 * timeline->fontMetrics().height());
    CHECK(fold->hasFocus());
    CHECK(fold->accessibleName() == QStringLiteral("Zeitleiste einblenden"));
    fold->click();
    QApplication::processEvents();
    CHECK(fixture.window->action(ui::ActionId::ShowTimeline)->isChecked());
    CHECK(canvas->isVisible());
    CHECK(canvas->hasFocus());
    CHECK(timeline->height() == before);
    // Whoever asks for the table gets it unfolded.
    fold->click();
    fixture.window->action(ui::ActionId::TimelineTable)->trigger();
    CHECK(timeline->table()->isVisible());
    CHECK(timeline->table()->hasFocus());
}

TEST_CASE("In large text on a small screen the timeline begins folded", "[ui][window]")
{
    QSettings().clear();
    WindowFixture fixture;
    CHECK_FALSE(fixture.window->findChild<ui::TimelineView*>()->isFolded());
    fixture.appearance->setTextSize(200);
    const auto large = fixture.makeWindow();
    CHECK(large->findChild<ui::TimelineView*>()->isFolded());
    CHECK_FALSE(large->action(ui::ActionId::ShowTimeline)->isChecked());
    large->show();
    REQUIRE(QTest::qWaitForWindowExposed(large.get()));
    QApplication::processEvents();
    // The page has the room that the timeline leaves, also when the text changes.
    const auto isFilled = [&] {
        const auto* timeline = large->findChild<ui::TimelineView*>();
        const auto* page = large->findChild<QWidget*>(QStringLiteral("startPageView"));
        return page->height() > large->height() / 2 &&
               timeline->geometry().bottom() == timeline->parentWidget()->rect().bottom();
    };
    CHECK(isFilled());
    fixture.appearance->setTextSize(120);
    QApplication::processEvents();
    CHECK(isFilled());
    fixture.appearance->setTextSize(100);
}

TEST_CASE("The window speaks the language it was asked for", "[ui][window]")
{
    const auto title = [](core::Language language) {
        const WindowFixture fixture(language);
        return fixture.find<QLineEdit>("searchField")->accessibleName() + QLatin1Char('|') +
               fixture.window->action(ui::ActionId::Back)->iconText();
    };
    CHECK(title(core::Language::German) == QStringLiteral("Suche|Zurück"));
    CHECK(title(core::Language::English) == QStringLiteral("Search|Back"));
}
