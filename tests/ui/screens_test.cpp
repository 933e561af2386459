// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/comparewindow.h"
#include "ui/exportdialog.h"
#include "ui/overviewtables.h"
#include "ui/quickopen.h"
#include "ui/screenchecks.h"
#include "ui/textwindow.h"
#include "ui/windowfixture.h"

#include <QAction>

#include <functional>

using namespace napi;
using core::Kind;
using core::Language;
using test::ScreenChecks;
using test::WindowFixture;
using ui::ActionId;
using ui::AppearanceChoice;

namespace {

/// One way to look at the program.
struct Look {
    AppearanceChoice appearance;
    Language language;
    QSize size;
    int textSize;
};

struct Screens : WindowFixture {
    explicit Screens(const Look& look) : WindowFixture(look.language), size(look.size)
    {
        appearance->choose(look.appearance);
        appearance->setTextSize(look.textSize);
        window->resize(look.size);
        settle();
    }
    ~Screens()
    {
        appearance->setTextSize(100);
        appearance->choose(AppearanceChoice::System);
    }
    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void trigger(ActionId id) const
    {
        auto* action = window->action(id);
        REQUIRE(action->isEnabled());
        action->trigger();
    }
    QWidget* record(const char* link)
    {
        REQUIRE(window->openLink(QString::fromLatin1(link)));
        return window.get();
    }
    QWidget* overview()
    {
        window->hub().selectStart();
        REQUIRE(QTest::qWaitFor([&] { return window->findChildren<ui::CountTable*>().size() == 3; }));
        return window.get();
    }
    QWidget* results()
    {
        window->hub().setQuery({"Sprachkurs", {}});
        return window.get();
    }
    QWidget* filters()
    {
        trigger(ActionId::Filters);
        return window.get();
    }
    QWidget* noResults()
    {
        window->hub().setQuery({"xyzzyq", {}});
        return window.get();
    }
    QWidget* measures()
    {
        trigger(ActionId::Measures);
        return window.get();
    }
    QWidget* timelineTable()
    {
        window->action(ActionId::TimelineTable)->setChecked(true);
        return window.get();
    }
    template <typename Dialog>
    QWidget* dialog(ActionId id)
    {
        trigger(id);
        auto* dialog = window->findChild<Dialog*>();
        REQUIRE(dialog != nullptr);
        // The screen of the offscreen platform is smaller than what is looked at here.
        dialog->resize(size * 9 / 10);
        return dialog;
    }
    QWidget* comparison()
    {
        window->hub().setChosen({{Kind::Measure, "berufssprachkurse"}, {Kind::Measure, "integrationskurse"}});
        return dialog<ui::CompareWindow>(ActionId::Compare);
    }
    QWidget* quickOpen() { return dialog<ui::QuickOpen>(ActionId::QuickOpen); }
    QWidget* help() { return dialog<ui::TextWindow>(ActionId::Help); }
    QWidget* reading()
    {
        window->hub().select({Kind::Phase, "II"});
        return dialog<ui::TextWindow>(ActionId::Read);
    }
    QWidget* exportDialog()
    {
        const models::HitListModel hits(window->hub(), search, words);
        auto* dialog =
            new ui::ExportDialog(ui::exportChoices(words, window->hub(), hits), window->exporter().source(), words,
                                 ui::ExportDialog::Purpose::Save, window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        return dialog;
    }

    QSize size;
};

struct Screen {
    const char* name;
    std::function<QWidget*(Screens&)> show;
};

const std::vector<Screen>& screens()
{
    static const std::vector<Screen> all{
        {"overview", &Screens::overview},
        {"phase", [](Screens& s) { return s.record("napi:phase/II"); }},
        {"measure", [](Screens& s) { return s.record("napi:measure/fem-os"); }},
        {"summit", [](Screens& s) { return s.record("napi:summit/12"); }},
        {"criticism", [](Screens& s) { return s.record("napi:page/criticism"); }},
        {"plans", [](Screens& s) { return s.record("napi:page/plans"); }},
        {"results", &Screens::results},
        {"filters", &Screens::filters},
        {"measure table", &Screens::measures},
        {"no results", &Screens::noResults},
        {"timeline table", &Screens::timelineTable},
        {"comparison", &Screens::comparison},
        {"quick open", &Screens::quickOpen},
        {"export", &Screens::exportDialog},
        {"help", &Screens::help},
        {"reading", &Screens::reading},
    };
    return all;
}

void check(QWidget& window, const Look& look)
{
    const QStringList none;
    ScreenChecks screen(window);
    CHECK(screen.cutTexts() == none);
    CHECK(screen.outsiders() == none);
    CHECK(screen.overlaps() == none);
    // In twice the size a column of the smallest window has no room for more.
    CHECK(screen.badColumns(look.textSize == 100 ? 45 : 34) == none);
    CHECK(screen.faintTexts() == none);
    CHECK(screen.emptyPanes() == none);
    if (look.appearance == AppearanceChoice::HighContrast)
        CHECK(screen.strangeColours(paint::Theme::of(paint::Appearance::HighContrast)) == none);
}

} // namespace

TEST_CASE("every screen is whole in every look, language, size and text size", "[ui][screens]")
{
    using enum AppearanceChoice;
    // Every appearance in both text sizes; every language and size of window with each of them in turn.
    const auto look =
        GENERATE(Look{Light, Language::German, {1280, 720}, 200}, Look{Light, Language::English, {1920, 1080}, 100},
                 Look{Dark, Language::English, {1280, 800}, 100}, Look{Dark, Language::German, {1920, 1080}, 200},
                 Look{HighContrast, Language::German, {1280, 720}, 100},
                 Look{HighContrast, Language::English, {1280, 800}, 200});
    Screens fixture(look);
    for (const auto& screen : screens()) {
        auto* window = screen.show(fixture);
        Screens::settle();
        INFO(screen.name << ", appearance " << static_cast<int>(look.appearance) << ", language "
                         << static_cast<int>(look.language) << ", " << look.size.width() << "x"
                         << look.size.height() << ", text " << look.textSize << " %");
        check(*window, look);
        if (window != fixture.window.get())
            window->close();
        Screens::settle();
    }
}
