// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfcheck.h"
#include "ui/exportdialog.h"
#include "ui/savedmessage.h"
#include "ui/timelineview.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace napi;
using report::Format;
using test::WindowFixture;
using ui::ExportScope;

namespace {

std::vector<ui::ExportChoice> choices(WindowFixture& fixture)
{
    const models::HitListModel hits(fixture.window->hub(), fixture.search, fixture.words);
    return ui::exportChoices(fixture.words, fixture.window->hub(), hits);
}

std::vector<ExportScope> scopes(WindowFixture& fixture)
{
    std::vector<ExportScope> result;
    for (const auto& choice : choices(fixture))
        result.push_back(choice.scope);
    return result;
}

ui::ExportDialog dialogOf(WindowFixture& fixture)
{
    return ui::ExportDialog(choices(fixture), fixture.window->exporter().source(), fixture.words,
                            ui::ExportDialog::Purpose::Save, fixture.window.get());
}

void choose(ui::ExportDialog& dialog, const char* combo, int value)
{
    auto* box = dialog.findChild<QComboBox*>(QString::fromLatin1(combo));
    REQUIRE(box != nullptr);
    REQUIRE(box->findData(value) >= 0);
    box->setCurrentIndex(box->findData(value));
}

bool isEnabled(const ui::ExportDialog& dialog, const char* combo)
{
    return dialog.findChild<QComboBox*>(QString::fromLatin1(combo))->isEnabled();
}

} // namespace

TEST_CASE("Whoever asks for an export is not held up by its dialog", "[ui][window]")
{
    WindowFixture fixture;
    for (const auto id : {ui::ActionId::Export, ui::ActionId::Print}) {
        fixture.window->action(id)->trigger();
        auto* dialog = fixture.window->findChild<ui::ExportDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->isVisible());
        dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK_FALSE(fixture.window->findChild<ui::ExportDialog*>());
    }
}

TEST_CASE("In large text the page keeps half of the window beside the timeline", "[ui][window]")
{
    WindowFixture fixture;
    fixture.appearance->setTextSize(200);
    const auto window = fixture.makeWindow();
    window->resize(1280, 800);
    window->show();
    REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    window->action(ui::ActionId::ShowTimeline)->setChecked(true);
    QApplication::processEvents();
    const auto* timeline = window->findChild<ui::TimelineView*>();
    REQUIRE(timeline);
    CHECK(timeline->height() > 120);
    CHECK(timeline->y() >= window->height() / 2 - 10);
    fixture.appearance->setTextSize(100);
}

TEST_CASE("What can be exported follows what the window shows, with the number of records", "[ui][window]")
{
    WindowFixture fixture;
    auto& hub = fixture.window->hub();
    CHECK(scopes(fixture) == std::vector{ExportScope::Everything});
    CHECK(choices(fixture).front().label.contains(QString::number(report::reportedRecords(fixture.plan).size())));

    hub.select({core::Kind::Summit, "12"});
    CHECK(scopes(fixture) == std::vector{ExportScope::Record, ExportScope::Summit, ExportScope::Everything});
    const auto summit = choices(fixture)[1];
    CHECK(summit.links.front() == core::Link{core::Kind::Summit, "12"});
    CHECK(summit.links.size() > 5);
    CHECK(summit.label.contains(QString::number(summit.links.size())));

    hub.select({core::Kind::Measure, "fem-os"});
    std::vector<core::Link> seven;
    for (const char* number : {"1", "2", "3", "4", "5", "6", "7"})
        seven.push_back({core::Kind::Summit, number});
    hub.setChosen(seven);
    const auto chosen = choices(fixture)[1];
    REQUIRE(chosen.scope == ExportScope::Chosen);
    CHECK(chosen.detail.startsWith(QStringLiteral("1. Integrationsgipfel; 2. Integrationsgipfel; ")));
    CHECK(chosen.detail.endsWith(QStringLiteral("5. Integrationsgipfel; und 2 weitere")));
    hub.setChosen({{core::Kind::Measure, "fem-os"}, {core::Kind::Summit, "12"}});
    core::Query query;
    query.words = "Sprachkurs";
    hub.setQuery(query);
    CHECK(scopes(fixture) == std::vector{ExportScope::Record, ExportScope::Chosen, ExportScope::Phase,
                                         ExportScope::Hits, ExportScope::Everything});
    CHECK(choices(fixture)[1].links.size() == 2);
    CHECK(choices(fixture)[3].query == query);
}

TEST_CASE("The dialog offers what a format has, and remembers the answers", "[ui][window]")
{
    WindowFixture fixture;
    fixture.window->hub().select({core::Kind::Measure, "fem-os"});
    {
        auto dialog = dialogOf(fixture);
        CHECK(dialog.order().format == Format::Pdf);
        CHECK(dialog.order().language == core::Language::German);
        CHECK(isEnabled(dialog, "paper"));
        choose(dialog, "format", static_cast<int>(Format::Csv));
        CHECK_FALSE(isEnabled(dialog, "paper"));
        CHECK_FALSE(isEnabled(dialog, "layout"));
        CHECK_FALSE(dialog.findChild<QCheckBox*>()->isEnabled());
        CHECK(isEnabled(dialog, "order"));
        choose(dialog, "format", static_cast<int>(Format::Html));
        CHECK(isEnabled(dialog, "layout"));
        CHECK_FALSE(isEnabled(dialog, "size"));
        choose(dialog, "language", static_cast<int>(core::Language::English));
        choose(dialog, "layout", static_cast<int>(report::Layout::Brief));
        dialog.findChildren<QRadioButton*>().last()->setChecked(true);
        dialog.accept();
    }
    const auto order = dialogOf(fixture).order();
    CHECK(order.format == Format::Html);
    CHECK(order.language == core::Language::English);
    CHECK(order.options.layout == report::Layout::Brief);
    CHECK(order.choice.scope == ExportScope::Everything);
}

TEST_CASE("The dialog says how large the file becomes", "[ui][window]")
{
    WindowFixture fixture;
    fixture.window->hub().select({core::Kind::Measure, "fem-os"});
    auto dialog = dialogOf(fixture);
    dialog.show();
    const auto* label = dialog.findChild<QLabel*>(QStringLiteral("estimate"));
    REQUIRE(QTest::qWaitFor([&] { return label->text().contains(QStringLiteral("Seite")); }, 30000));
    const QString first = label->text();
    CHECK(label->accessibleName() == first);
    choose(dialog, "format", static_cast<int>(Format::Ris));
    CHECK(label->text() != first);
    REQUIRE(QTest::qWaitFor([&] { return label->text().startsWith(QStringLiteral("etwa")); }, 30000));
    CHECK_FALSE(label->text().contains(QStringLiteral("Seite")));
}

TEST_CASE("The last wish is the one that is answered", "[ui]")
{
    WindowFixture fixture;
    fixture.window->hub().select({core::Kind::Measure, "fem-os"});
    ui::ExportEstimate estimate(fixture.window->exporter().source());
    QSignalSpy answered(&estimate, &ui::ExportEstimate::answered);
    const auto offered = choices(fixture);
    estimate.ask({offered.back(), Format::Pdf, core::Language::German, {}});
    estimate.ask({offered.front(), Format::Markdown, core::Language::German, {}});
    REQUIRE(QTest::qWaitFor([&] { return answered.count() == 1; }, 30000));
    CHECK(answered.front().at(0).toInt() == 0);
    CHECK(answered.front().at(1).toLongLong() < 20000);
}

TEST_CASE("Every format goes from the window to a file", "[ui][window]")
{
    WindowFixture fixture;
    fixture.window->hub().select({core::Kind::Summit, "12"});
    const QTemporaryDir folder;
    for (const Format format : report::kFormats) {
        const QString path = folder.filePath(words::qt(report::formatName(format)));
        fixture.effects.savePath = path;
        QSignalSpy finished(&fixture.window->exporter(), &ui::ExportController::finished);
        fixture.window->exporter().start({choices(fixture).front(), format, core::Language::English, {}},
                                         fixture.window.get());
        REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 30000));
        CHECK(fixture.effects.suggested.endsWith(words::qt(report::formatSuffix(format))));
        CHECK(QFileInfo(path).size() > 100);
        REQUIRE(QTest::qWaitFor([&] { return !fixture.window->exporter().isRunning(); }));
    }
    CHECK(fixture.effects.errors.isEmpty());
    CHECK(report::checkPdfFile(folder.filePath(QStringLiteral("pdf"))).empty());
}

TEST_CASE("A file that was saved is opened only at the reader's request", "[ui][window]")
{
    WindowFixture fixture;
    auto* message = new ui::SavedMessage(QStringLiteral("/tmp/a b.pdf"), QStringLiteral("saved"), fixture.effects,
                                         fixture.window.get());
    message->open();
    CHECK(message->accessibleDescription() == QStringLiteral("saved"));
    CHECK(fixture.effects.opened.isEmpty());
    message->findChildren<QPushButton*>().first()->click();
    CHECK(fixture.effects.opened == QStringLiteral("file:///tmp/a%20b.pdf"));
}

TEST_CASE("A record is cited by the clipboard in four styles", "[ui][window]")
{
    WindowFixture fixture;
    CHECK_FALSE(fixture.window->action(ui::ActionId::CiteDin)->isEnabled());
    fixture.window->hub().select({core::Kind::Measure, "fem-os"});
    const auto cited = [&](ui::ActionId style) {
        fixture.window->action(style)->trigger();
        return fixture.effects.copied;
    };
    CHECK(cited(ui::ActionId::CiteDin).startsWith(QStringLiteral("NAP-I ATLAS, 20")));
    CHECK(cited(ui::ActionId::CiteApa).startsWith(QStringLiteral("NAP-I Atlas. (20")));
    CHECK(cited(ui::ActionId::CiteBibtex).startsWith(QStringLiteral("@misc{measure-fem-os")));
    CHECK(cited(ui::ActionId::CiteRis).startsWith(QStringLiteral("TY  - ")));
    fixture.window->hub().setChosen({{core::Kind::Measure, "fem-os"}, {core::Kind::Summit, "12"}});
    CHECK(cited(ui::ActionId::CiteApa).count(QLatin1Char('\n')) == 1);
}

TEST_CASE("The timeline and the phases are saved as pictures, by the suffix", "[ui][window]")
{
    WindowFixture fixture;
    const QTemporaryDir folder;
    const auto saved = [&](ui::ActionId action, const char* name) {
        fixture.effects.savePath = folder.filePath(QString::fromLatin1(name));
        QSignalSpy finished(&fixture.window->exporter(), &ui::ExportController::finished);
        fixture.window->action(action)->trigger();
        REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 30000));
        REQUIRE(QTest::qWaitFor([&] { return !fixture.window->exporter().isRunning(); }));
        QFile file(*fixture.effects.savePath);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray timeline = saved(ui::ActionId::SaveTimeline, "a.svg");
    CHECK(timeline.startsWith("<?xml"));
    CHECK(timeline.contains("Fem.OS"));
    CHECK(fixture.effects.suggested.endsWith(QStringLiteral("zeitleiste.svg")));
    CHECK(saved(ui::ActionId::SaveTimeline, "a.PNG").startsWith("\x89PNG"));
    CHECK(saved(ui::ActionId::SaveOverview, "b.png").startsWith("\x89PNG"));

    core::Query query;
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    fixture.window->hub().setQuery(query);
    CHECK_FALSE(saved(ui::ActionId::SaveTimeline, "c.svg").contains("Fem.OS"));
    CHECK(fixture.effects.errors.isEmpty());
}
