// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What people want of the program, done through the accessibility tree alone: by role, name, action and text.
#include "ui/windowfixture.h"

#include <QAccessible>

using namespace napi;
using test::WindowFixture;

namespace {

/// A reader who meets the program as a screen reader does.
struct Listener : WindowFixture {
    [[nodiscard]] static QAccessibleInterface* root()
    {
        auto* window = QApplication::activeWindow();
        REQUIRE(window != nullptr);
        return QAccessible::queryAccessibleInterface(window);
    }
    Listener()
    {
        window->resize(1280, 800);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    /// The first visible thing of a role whose name begins so; null if there is none.
    [[nodiscard]] static QAccessibleInterface* find(QAccessibleInterface* from, QAccessible::Role role,
                                                    const QString& start)
    {
        if (!from || from->state().invisible)
            return nullptr;
        const QString name = from->text(QAccessible::Name).replace(QChar::Nbsp, QLatin1Char(' '));
        if (from->role() == role && name.startsWith(start))
            return from;
        for (int number = 0; number < from->childCount(); ++number)
            if (auto* found = find(from->child(number), role, start))
                return found;
        return nullptr;
    }
    [[nodiscard]] static QAccessibleInterface* get(QAccessible::Role role, const char* start)
    {
        INFO(start);
        auto* found = find(root(), role, QString::fromUtf8(start));
        REQUIRE(found != nullptr);
        return found;
    }
    static void press(QAccessible::Role role, const char* start)
    {
        auto* thing = get(role, start);
        INFO(start);
        REQUIRE(thing->actionInterface() != nullptr);
        thing->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    static void search(const char* words)
    {
        get(QAccessible::EditableText, "Suche")->setText(QAccessible::Value, QString::fromUtf8(words));
        QApplication::processEvents();
    }
    /// True if something visible that says text is called so.
    [[nodiscard]] static bool says(const char* start)
    {
        for (const auto role : {QAccessible::StaticText, QAccessible::Link})
            if (find(root(), role, QString::fromUtf8(start)))
                return true;
        return false;
    }
    [[nodiscard]] static int hits() { return get(QAccessible::List, "Treffer")->childCount(); }
};

} // namespace

TEST_CASE("Task 1 by accessibility tree: recognition of qualifications", "[ui][tasks]")
{
    Listener listener;
    listener.search("Anerkennung");
    CHECK(listener.hits() > 40);
    listener.press(QAccessible::ListItem, "Anerkennungszuschuss");
    CHECK(listener.says("Anerkennungszuschuss"));
    CHECK(listener.says("Themenforum: Anerkennung von Berufs- und Bildungsabschlüssen"));
    CHECK(listener.says("Wer einen ausländischen Berufs- oder Hochschulabschluss anerkennen lassen will"));
}

TEST_CASE("Task 3 by accessibility tree: the 12th summit and what came of it", "[ui][tasks]")
{
    Listener listener;
    listener.search("12. Gipfel");
    listener.press(QAccessible::ListItem, "12. Integrationsgipfel");
    CHECK(listener.says("Datum: 19.10.2020"));
    CHECK(listener.says("Auf dem Gipfel genannte Maßnahmen"));
    listener.press(QAccessible::Link, "Digital-Offensive");
    CHECK(listener.says("Digital-Offensive bei den Integrations- und Berufssprachkursen"));
    CHECK(listener.says("Federführung: "));
}

TEST_CASE("Task 8 by accessibility tree: who criticised the plan, with sources", "[ui][tasks]")
{
    Listener listener;
    listener.search("Kritik art:phase ");
    CHECK(listener.hits() == 2);
    listener.press(QAccessible::ListItem, "Vor der Zuwanderung");
    CHECK(listener.says("Kritik"));
    CHECK(listener.says("Filiz Polat (Bündnis 90/Die Grünen): "));
    CHECK(listener.says("Quelle 13"));
    CHECK(listener.says("13: "));
}

TEST_CASE("Task 9 by accessibility tree: where the 300 partners come from", "[ui][tasks]")
{
    Listener listener;
    REQUIRE(QTest::qWaitFor([] { return Listener::says("insgesamt 300 Partnerinnen"); }));
    listener.press(QAccessible::Link, "Quelle: 12. Integrationsgipfel");
    CHECK(listener.says("Amtliche Quelle"));
    CHECK(listener.says("Veröffentlicht: 19.10.2020"));
}

TEST_CASE("Task 10 by accessibility tree: which facts are contradictory", "[ui][tasks]")
{
    Listener listener;
    listener.search("Widerspruch");
    CHECK(listener.hits() > 30);
    listener.press(QAccessible::ListItem, "Zahl der am NAP-I Beteiligten");
    CHECK(listener.says("Was die Quellen sagen"));
    CHECK(listener.says("1: "));
}

TEST_CASE("Task 11 by accessibility tree: from a summit on the timeline to a measure and back", "[ui][tasks]")
{
    Listener listener;
    auto* timeline = listener.get(QAccessible::List, "Zeitleiste");
    auto* summit = listener.find(timeline, QAccessible::ListItem, QStringLiteral("12. Integrationsgipfel"));
    REQUIRE(summit != nullptr);
    summit->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QApplication::processEvents();
    CHECK(listener.says("Datum: 19.10.2020"));
    CHECK(summit->state().selected);
    listener.press(QAccessible::Link, "Fem.OS");
    CHECK(listener.says("Auf Gipfel genannt: 12. Integrationsgipfel"));
    listener.press(QAccessible::Button, "Zurück");
    CHECK(listener.says("Datum: 19.10.2020"));
}
