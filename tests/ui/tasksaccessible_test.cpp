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
    static void act(QAccessibleInterface* thing, const QString& action)
    {
        INFO(thing->text(QAccessible::Name).toStdString());
        REQUIRE(thing->actionInterface() != nullptr);
        thing->actionInterface()->doAction(action);
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    static void press(QAccessible::Role role, const char* start)
    {
        act(get(role, start), QAccessibleActionInterface::pressAction());
    }
    /// Adds a row of the hits to what is chosen.
    static void choose(int row)
    {
        act(get(QAccessible::List, "Treffer")->child(row), QAccessibleActionInterface::toggleAction());
    }
    /// A command of the menu bar.
    void command(const char* menu, const char* name) const
    {
        act(get(QAccessible::MenuItem, menu), QAccessibleActionInterface::showMenuAction());
        auto* open = QApplication::activePopupWidget();
        REQUIRE(open != nullptr);
        auto* item =
            find(QAccessible::queryAccessibleInterface(open), QAccessible::MenuItem, QString::fromUtf8(name));
        REQUIRE(item != nullptr);
        act(item, QAccessibleActionInterface::pressAction());
        if (auto* left = QApplication::activePopupWidget())
            left->close();
        if (!QApplication::activeWindow()) {
            window->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(window.get()));
        }
    }
    [[nodiscard]] static int rows(const char* table)
    {
        auto* found = get(QAccessible::Table, table);
        REQUIRE(found->tableInterface() != nullptr);
        return found->tableInterface()->rowCount();
    }
    static void search(const char* words)
    {
        get(QAccessible::EditableText, "Suche")->setText(QAccessible::Value, QString::fromUtf8(words));
        QApplication::processEvents();
    }
    /// True if something visible that says text is called so.
    [[nodiscard]] static bool says(const char* start)
    {
        for (const auto role : {QAccessible::StaticText, QAccessible::Heading, QAccessible::Link})
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

TEST_CASE("Task 2 by accessibility tree: measures that the BMAS leads in phase II or III", "[ui][tasks]")
{
    Listener listener;
    listener.search("federfuehrung:BMAS phase:II,III art:massnahme ");
    CHECK(listener.hits() == 10);
    listener.press(QAccessible::ListItem, "Berufssprachkurse");
    CHECK(listener.says("Federführung: Bundesministerium für Arbeit und Soziales (BMAS)"));
}

TEST_CASE("Task 4 by accessibility tree: what there is for municipalities", "[ui][tasks]")
{
    Listener listener;
    REQUIRE(QTest::qWaitFor([] { return Listener::says("Zum Einstieg"); }));
    listener.press(QAccessible::Button, "Was gibt es für wen?");
    // A button is seen to go down before it acts.
    REQUIRE(QTest::qWaitFor([] { return Listener::says("Die Quellen nennen Zielgruppen"); }));
    listener.press(QAccessible::Link, "Kommunen");
    REQUIRE(QTest::qWaitFor([] { return Listener::rows("Maßnahmen") == 9; }));
    CHECK(listener.says("9 von 143 Maßnahmen"));
}

TEST_CASE("Task 5 by accessibility tree: which measures of the plan have no known date", "[ui][tasks]")
{
    Listener listener;
    listener.search("grundlage:genannt ");
    listener.press(QAccessible::PageTab, "Filter");
    listener.act(listener.get(QAccessible::CheckBox, "Ohne bekanntes Datum"),
                 QAccessibleActionInterface::toggleAction());
    listener.press(QAccessible::Button, "Maßnahmen");
    REQUIRE(QTest::qWaitFor([] { return Listener::rows("Maßnahmen") < 44; }));
    CHECK(listener.rows("Maßnahmen") > 5);
}

TEST_CASE("Task 6 by accessibility tree: what changed between the plans", "[ui][tasks]")
{
    Listener listener;
    REQUIRE(QTest::qWaitFor([] { return Listener::says("Zum Einstieg"); }));
    listener.press(QAccessible::Button, "Die Pläne im Vergleich");
    REQUIRE(QTest::qWaitFor([] { return Listener::says("Was sich von Plan zu Plan geändert hat"); }));
    CHECK(listener.says("Plan von 2007: 2. Integrationsgipfel, 12.07.2007"));
    CHECK(listener.says("Plan von 2012: 11 Dialogforen"));
    CHECK(listener.says("Plan von 2018–2021 (NAP-I): insgesamt 300 Partnerinnen und Partner"));
}

TEST_CASE("Task 7 by accessibility tree: two language programmes side by side", "[ui][tasks]")
{
    Listener listener;
    listener.search("Sprachkurs art:maßnahme ");
    listener.choose(0);
    listener.choose(1);
    listener.command("Bearbeiten", "Vergleichen");
    CHECK(listener.says("Was es ist · "));
    CHECK(listener.says("Zusammenfassung · verschieden"));
    CHECK(listener.find(listener.root(), QAccessible::Button, QStringLiteral("Schließen")) != nullptr);
}

TEST_CASE("Task 8 by accessibility tree: who criticised the plan, with sources", "[ui][tasks]")
{
    Listener listener;
    listener.search("Kritik");
    listener.press(QAccessible::ListItem, "Kritik und Reaktionen");
    CHECK(listener.says("13. Integrationsgipfel, 2021"));
    CHECK(listener.says("Filiz Polat (Bündnis 90/Die Grünen): "));
    CHECK(listener.says("Kritik · Quellen 1, 2"));
    CHECK(listener.says("61: "));
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

TEST_CASE("Task 12 by accessibility tree: a link and a list of five measures for a colleague", "[ui][tasks]")
{
    Listener listener;
    listener.search("Sprachkurs art:maßnahme ");
    for (int row = 0; row < 5; ++row)
        listener.choose(row);
    listener.command("Bearbeiten", "Links kopieren");
    CHECK(listener.effects.copied.count(QStringLiteral(": napi:measure/")) == 5);
    CHECK(listener.effects.copied.contains(QStringLiteral("Aus NAP-I Atlas, Ausgabe ")));
}
