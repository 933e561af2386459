// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/keyboardfixture.h"
#include "ui/timelineview.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>
#include <array>
#include <functional>

using namespace napi;
using test::KeyboardFixture;

namespace {

/// More than any page has; a cycle that is longer is none.
constexpr int kMost = 700;

struct Stop {
    QPointer<QWidget> widget;
    QString name;
};

/// What has the keyboard after each press, until it is back where it began.
std::vector<Stop> cycle(KeyboardFixture& reader, Qt::Key key)
{
    const QWidget& front = *QApplication::activeWindow();
    QWidget* const first = front.focusWidget();
    std::vector<Stop> stops;
    do {
        QTest::keyClick(front.focusWidget(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        stops.push_back({front.focusWidget(), reader.spoken()});
    } while (stops.back().widget != first && std::ssize(stops) < kMost);
    return stops;
}

/// The stops of `a` that come more or less often in `b`, for whoever reads why a test failed.
std::string difference(const std::vector<Stop>& a, const std::vector<Stop>& b)
{
    QStringList names;
    for (const auto& stop : a)
        if (stop.widget &&
            std::ranges::count(a, stop.widget, &Stop::widget) != std::ranges::count(b, stop.widget, &Stop::widget))
            names << QStringLiteral("%1 %2 '%3'")
                         .arg(QString::fromLatin1(stop.widget->metaObject()->className()),
                              stop.widget->objectName(), stop.name);
    return names.join(QLatin1Char('\n')).toStdString();
}

/// "bar", "navigation", "page" or "timeline": the pane that the widget is in.
QString paneOf(const KeyboardFixture& reader, const QWidget& widget)
{
    const auto holds = [&](const QWidget* pane) {
        return pane && (pane == &widget || pane->isAncestorOf(&widget));
    };
    if (holds(reader.window->findChild<ui::TimelineView*>()))
        return QStringLiteral("timeline");
    if (holds(reader.find<QWidget>("sidePanel")))
        return QStringLiteral("navigation");
    for (const char* name : {"startPageView", "detailView", "measurePage"})
        if (holds(reader.window->findChild<QWidget*>(QString::fromLatin1(name))))
            return QStringLiteral("page");
    return QStringLiteral("bar");
}

struct Screen {
    const char* name;
    std::function<void(KeyboardFixture&)> show;
};

const std::array kScreens{
    Screen{"overview", [](KeyboardFixture&) {}},
    Screen{"phase",
           [](KeyboardFixture& reader) {
               reader.window->hub().select({core::Kind::Phase, "II"});
           }},
    Screen{"summit",
           [](KeyboardFixture& reader) {
               reader.window->hub().select({core::Kind::Summit, "12"});
           }},
    Screen{"plans",
           [](KeyboardFixture& reader) {
               reader.window->hub().select({core::Kind::Page, "plans"});
           }},
    Screen{"measures", [](KeyboardFixture& reader) { reader.press("Ctrl+M"); }},
    Screen{"results",
           [](KeyboardFixture& reader) {
               reader.window->hub().setQuery({"Anerkennung", {}});
           }},
    Screen{"filters", [](KeyboardFixture& reader) { reader.press("Ctrl+Shift+F"); }},
    Screen{"timeline table", [](KeyboardFixture& reader) { reader.press("Ctrl+Shift+T"); }},
    Screen{"folded timeline", [](KeyboardFixture& reader) { reader.press("Ctrl+T"); }},
};

void choosePair(KeyboardFixture& reader)
{
    const core::Link first{core::Kind::Measure, "berufssprachkurse"};
    reader.window->hub().select(first);
    reader.window->hub().setChosen({first, {core::Kind::Measure, "integrationskurse"}});
}

const std::array kOtherWindows{
    Screen{"help", [](KeyboardFixture& reader) { reader.press("F1"); }},
    Screen{"reading",
           [](KeyboardFixture& reader) {
               reader.window->hub().select({core::Kind::Phase, "II"});
               reader.press("F5");
           }},
    Screen{"comparison",
           [](KeyboardFixture& reader) {
               choosePair(reader);
               reader.press("Ctrl+Shift+C");
           }},
    Screen{"export", [](KeyboardFixture& reader) { reader.press("Ctrl+E"); }},
    Screen{"print", [](KeyboardFixture& reader) { reader.press("Ctrl+P"); }},
    Screen{"open record", [](KeyboardFixture& reader) { reader.press("Ctrl+K"); }},
    Screen{"about", [](KeyboardFixture& reader) { reader.window->action(ui::ActionId::About)->trigger(); }},
};

} // namespace

TEST_CASE("Tab goes through every pane once and comes back, Shift+Tab the same way", "[ui][accessibility]")
{
    KeyboardFixture reader;
    const auto& screen = kScreens[static_cast<std::size_t>(GENERATE(range(0, static_cast<int>(kScreens.size()))))];
    CAPTURE(screen.name);
    screen.show(reader);
    QApplication::processEvents();
    auto* field = reader.find<QLineEdit>("searchField");
    field->setFocus(Qt::OtherFocusReason);

    const auto forward = cycle(reader, Qt::Key_Tab);
    REQUIRE(std::ssize(forward) < kMost);
    QStringList panes;
    for (const auto& stop : forward) {
        REQUIRE(stop.widget);
        CAPTURE(stop.widget->metaObject()->className(), stop.widget->objectName().toStdString(),
                stop.name.toStdString());
        CHECK(stop.widget->isVisible());
        CHECK_FALSE(stop.name.isEmpty());
        const QString pane = paneOf(reader, *stop.widget);
        if (panes.isEmpty() || panes.last() != pane)
            panes << pane;
    }
    // The bar is where one begins and ends.
    if (panes.first() == panes.last())
        panes.removeLast();
    CHECK(panes.join(QLatin1Char(' ')).toStdString() == "bar navigation page timeline");

    auto backward = cycle(reader, Qt::Key_Backtab);
    CAPTURE(difference(forward, backward), difference(backward, forward));
    REQUIRE(backward.size() == forward.size());
    // Both end in the search field.
    backward.pop_back();
    std::ranges::reverse(backward);
    const bool isSame = std::equal(backward.begin(), backward.end(), forward.begin(),
                                   [](const Stop& a, const Stop& b) { return a.widget == b.widget; });
    CHECK(isSame);
}

TEST_CASE("Tab goes round in every other window too, both ways", "[ui][accessibility]")
{
    KeyboardFixture reader;
    const auto& screen =
        kOtherWindows[static_cast<std::size_t>(GENERATE(range(0, static_cast<int>(kOtherWindows.size()))))];
    CAPTURE(screen.name);
    screen.show(reader);
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() && !reader.window->isActiveWindow(); }));
    const QWidget& front = *QApplication::activeWindow();
    // A text goes from link to link first.
    for (int press = 0; qobject_cast<QTextEdit*>(front.focusWidget()) && press < kMost; ++press)
        QTest::keyClick(front.focusWidget(), Qt::Key_Tab);
    REQUIRE(front.focusWidget());
    REQUIRE_FALSE(qobject_cast<QTextEdit*>(front.focusWidget()));
    const auto forward = cycle(reader, Qt::Key_Tab);
    const auto backward = cycle(reader, Qt::Key_Backtab);
    CHECK(std::ssize(forward) < kMost);
    CAPTURE(difference(forward, backward), difference(backward, forward));
    CHECK(backward.size() == forward.size());
    for (const auto& stop : forward) {
        REQUIRE(stop.widget);
        CAPTURE(stop.widget->metaObject()->className(), stop.widget->objectName().toStdString());
        CHECK(stop.widget->isVisible());
        CHECK_FALSE(stop.name.isEmpty());
    }
}
