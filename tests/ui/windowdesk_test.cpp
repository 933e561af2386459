// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/windowdesk.h"
#include "windowfixture.h"

#include <QAction>
#include <QLocale>

using namespace napi;
using core::Kind;
using core::Language;

namespace {

const core::Link kSummit{Kind::Summit, "12"};

/// A desk over the shipped database, without a window.
struct Desk {
    Desk() { QSettings().clear(); }
    ~Desk() { QLocale::setDefault(locale); }

    [[nodiscard]] ui::MainWindow& only() const
    {
        REQUIRE(desk.windows().size() == 1);
        return *desk.windows().front();
    }

    QLocale locale;
    store::Database database{NAPI_DATABASE};
    core::Plan plan = store::loadPlan(database);
    store::PlanStore texts{database, plan};
    store::TextSearch search{database, plan};
    ui::Appearance appearance;
    ui::WindowDesk desk{
        {plan, texts, search, appearance, {}, [] { return std::make_unique<test::RecordedEffects>(); }},
        Language::German};
};

} // namespace

TEST_CASE("the language changes while the program runs, and the reader stays where he is", "[ui][desk]")
{
    Desk fixture;
    auto& first = fixture.desk.open(QStringLiteral("napi:summit/12"));
    first.show();
    core::Query query;
    query.words = "Sprache";
    first.hub().setQuery(query);
    REQUIRE(first.hub().select({Kind::Phase, "II"}));
    CHECK(first.action(ui::ActionId::LanguageGerman)->isChecked());

    first.action(ui::ActionId::LanguageEnglish)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return fixture.desk.words().language() == Language::English; }));
    auto& window = fixture.only();
    CHECK(window.isVisible());
    CHECK(window.hub().current() == core::Link{Kind::Phase, "II"});
    CHECK(window.hub().query() == query);
    CHECK(window.action(ui::ActionId::Find)->text().contains(QStringLiteral("Search")));
    CHECK(window.action(ui::ActionId::LanguageEnglish)->isChecked());
    window.hub().goBack();
    CHECK(window.hub().current() == kSummit);
    CHECK(ui::rememberedLanguage() == Language::English);
}

TEST_CASE("a second window shows the same and then goes its own way", "[ui][desk]")
{
    Desk fixture;
    auto& first = fixture.desk.open(QStringLiteral("napi:summit/12"));
    first.show();
    first.action(ui::ActionId::NewWindow)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return fixture.desk.windows().size() == 2; }));
    auto& second = *fixture.desk.windows().back();
    CHECK(second.isVisible());
    CHECK(second.hub().current() == kSummit);
    REQUIRE(second.hub().select({Kind::Phase, "I"}));
    CHECK(first.hub().current() == kSummit);
    first.close();
    REQUIRE(QTest::qWaitFor([&] { return fixture.desk.windows().size() == 1; }));
    CHECK(&fixture.only() == &second);
}

TEST_CASE("quitting closes every window, and the next one opens where the reader was", "[ui][desk]")
{
    Desk fixture;
    auto& first = fixture.desk.open(QStringLiteral("napi:summit/12"));
    first.show();
    first.action(ui::ActionId::NewWindow)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return fixture.desk.windows().size() == 2; }));
    auto& second = *fixture.desk.windows().back();
    REQUIRE(second.hub().select({Kind::Phase, "IV"}));
    first.action(ui::ActionId::Quit)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return fixture.desk.windows().empty(); }));
    CHECK(fixture.desk.open().hub().current() == kSummit);
    CHECK(fixture.desk.open(QStringLiteral("napi:phase/V")).hub().current() == core::Link{Kind::Phase, "V"});
}

TEST_CASE("a second window has the text size of the first", "[ui][desk]")
{
    Desk fixture;
    auto& first = fixture.desk.open();
    first.show();
    fixture.appearance.setTextSize(200);
    first.action(ui::ActionId::NewWindow)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return fixture.desk.windows().size() == 2; }));
    auto& second = *fixture.desk.windows().back();
    for (const char* name : {"navigationTree", "searchField", "tabStrip", "detailView"}) {
        CAPTURE(name);
        const auto size = [&](const ui::MainWindow& window) {
            const auto* widget = window.findChild<QWidget*>(QString::fromLatin1(name));
            return widget ? widget->font().pointSizeF() : 0.0;
        };
        CHECK(size(second) == size(first));
    }
    fixture.appearance.setTextSize(100);
}
