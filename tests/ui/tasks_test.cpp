// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What people want of the program, done without a mouse. Whoever makes a task longer than it is has to say why
// here.
#include "ui/keyboardfixture.h"

using namespace napi;
using test::KeyboardFixture;

namespace {

/// How many rows have one of `words`.
qsizetype having(const QStringList& rows, const char* words)
{
    return rows.filter(QString::fromUtf8(words)).size();
}

bool has(const QString& text, const char* words) { return text.contains(QString::fromUtf8(words)); }

} // namespace

TEST_CASE("Task 1 by keyboard: what the plan says on the recognition of qualifications", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.type("Anerkennung");
    reader.press("Return");
    CHECK(reader.rows().size() > 40);
    CHECK(having(reader.rows(), "Anerkennung") > 10);
    CHECK(reader.page() == QStringLiteral("Runder Tisch Anerkennung"));
    reader.press("Down");
    CHECK(reader.page() == QStringLiteral("Anerkennungszuschuss"));
    CHECK(has(reader.text(), "Im Plan genannt"));
    CHECK(has(reader.text(), "Phase II: Erstintegration"));
    reader.tookAtMost(3);
}

TEST_CASE("Task 2 by keyboard: which measures the BMAS leads in phase II or III", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.type("phase:II phase:III federführung:BMAS");
    reader.press("Return");
    reader.press("Ctrl+M");
    const auto rows = reader.rows();
    CHECK(rows.size() == 10);
    CHECK(having(rows, "BMAS") == rows.size());
    CHECK(having(rows, " | II | ") + having(rows, " | III | ") == rows.size());
    CHECK(having(rows, "Berufssprachkurse") == 1);
    reader.tookAtMost(5);
}

TEST_CASE("Task 3 by keyboard: what happened at the 12th summit and what came of it", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.press("Ctrl+K");
    reader.type("12. Int");
    reader.press("Return");
    CHECK(reader.page() == QStringLiteral("12. Integrationsgipfel: Integration digital"));
    for (const char* expected : {"19.10.2020", "rund 120", "Auf dem Gipfel genannte Maßnahmen", "Kritik"}) {
        CAPTURE(expected);
        CHECK(has(reader.text(), expected));
    }
    reader.pressUntil("Ctrl+Down", "Auf dem Gipfel genannte Maßnahmen");
    reader.press("Tab");
    reader.press("Return");
    CHECK(reader.page() == QStringLiteral("Digital-Offensive bei den Integrations- und Berufssprachkursen"));
    // The keyboard is on the page that was opened, not lost with the link.
    CHECK(reader.spoken() == QStringLiteral("Details"));
    reader.tookAtMost(11);
}

TEST_CASE("Task 4 by keyboard: what there is for municipalities", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.type("zielgruppe:Kommunen");
    reader.press("Return");
    reader.press("Return");
    CHECK(reader.rows().size() == 9);
    CHECK(having(reader.rows(), "Weltoffene Kommune") == 1);
    CHECK(has(reader.text(), "Zielgruppen"));
    CHECK(has(reader.text(), "Kommunen"));
    reader.tookAtMost(3);
}

TEST_CASE("Task 5 by keyboard: which measures of the plan have no known date", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.type("jahr:unbekannt grundlage:genannt");
    reader.press("Return");
    reader.press("Ctrl+M");
    const auto rows = reader.rows();
    CHECK(rows.size() > 5);
    CHECK(having(rows, "im Plan genannt") == rows.size());
    CHECK(having(rows, "nicht genannt | nicht genannt | ") == rows.size());
    reader.tookAtMost(4);
}

TEST_CASE("Task 6 by keyboard: what changed between the plans", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.press("F6");
    reader.press("F6");
    reader.pressUntil("Ctrl+Down", "Zum Einstieg");
    reader.pressUntil("Tab", "Die Pläne im Vergleich");
    reader.press("Space");
    CHECK(reader.page() == QStringLiteral("Die Pläne im Vergleich: 2007, 2012, 2018–2021"));
    for (const auto* expected : {"Plan von 2007", "Plan von 2012", "2. Integrationsgipfel, 12.07.2007",
                                 "5. Integrationsgipfel, 31.01.2012",
                                 "mehr als 400 Maßnahmen und Selbstverpflichtungen (Stand 12.07.2007, Quellen",
                                 "11 Dialogforen", "24 Themenforen", "Phase V: Zusammenhalt"}) {
        CAPTURE(expected);
        CHECK(has(reader.text().replace(QChar::Nbsp, QLatin1Char(' ')), expected));
    }
    reader.tookAtMost(7);
}

TEST_CASE("Task 7 by keyboard: two language programmes side by side", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.press("Ctrl+K");
    reader.type("berufssprach");
    reader.press("Return");
    reader.press("Ctrl+Shift+C");
    CHECK(has(reader.title(), "Berufssprachkurse"));
    reader.type("integrationskurse");
    reader.press("Return");
    CHECK(reader.title() == QStringLiteral("Vergleich: Berufssprachkurse / Integrationskurse"));
    CHECK(reader.text().count(QStringLiteral(" · gleich")) > 1);
    CHECK(reader.text().count(QStringLiteral(" · verschieden")) > 5);
    reader.press("Ctrl+Down");
    CHECK(reader.spoken() == QStringLiteral("Einordnung · gleich"));
    reader.tookAtMost(7);
}

TEST_CASE("Task 8 by keyboard: who criticised the plan, with sources", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.press("Ctrl+K");
    reader.type("Kritik");
    reader.press("Return");
    CHECK(reader.page() == QStringLiteral("Kritik und Reaktionen"));
    CHECK(has(reader.text(), "Filiz Polat (Bündnis 90/Die Grünen): "));
    CHECK(has(reader.text(), "Kritik · Quellen 1, 2"));
    CHECK(has(reader.text(), "Quellen (61)"));
    reader.pressUntil("Ctrl+Down", "13. Integrationsgipfel, 2021");
    reader.press("Tab");
    CHECK(reader.spoken() == QStringLiteral("Öffnen: 13. Integrationsgipfel, 09.03.2021"));
    reader.tookAtMost(7);
}

TEST_CASE("Task 9 by keyboard: where the number of 300 partners comes from", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.press("F6");
    reader.press("F6");
    CHECK(has(reader.text(), "insgesamt 300 Partnerinnen und Partner"));
    reader.pressUntil("Ctrl+Down", "Der Plan in Zahlen");
    reader.press("Tab");
    CHECK(reader.spoken().startsWith(QStringLiteral("Quelle: 12. Integrationsgipfel")));
    reader.press("Return");
    CHECK(has(reader.text(), "Amtliche Quelle"));
    CHECK(has(reader.text(), "www.integrationsbeauftragte.de"));
    reader.tookAtMost(7);
}

TEST_CASE("Task 10 by keyboard: which facts are contradictory", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.type("Widerspruch");
    reader.press("Return");
    CHECK(reader.rows().size() > 30);
    CHECK(having(reader.rows(), "Zahl der am NAP-I Beteiligten") == 1);
    CHECK(has(reader.text(), "Was die Quellen sagen"));
    CHECK(has(reader.text(), "Quelle"));
    reader.tookAtMost(2);
}

TEST_CASE("Task 11 by keyboard: from a summit on the timeline to a measure presented there and back", "[ui][tasks]")
{
    KeyboardFixture reader;
    const QString summit = QStringLiteral("12. Integrationsgipfel: Integration digital");
    reader.press("F6", 3);
    reader.pressUntil("Right", "12. Integrationsgipfel");
    reader.press("Return");
    CHECK(reader.page() == summit);
    reader.press("F6", 3);
    reader.pressUntil("Ctrl+Down", "Auf dem Gipfel genannte Maßnahmen");
    reader.pressUntil("Tab", "Fem.OS");
    reader.press("Return");
    CHECK(reader.page().startsWith(QStringLiteral("Fem.OS")));
    CHECK(has(reader.text(), "Auf einem Gipfel vorgestellt"));
    reader.press("Alt+Left");
    CHECK(reader.page() == summit);
    reader.press("F6");
    CHECK(reader.spoken().startsWith(QStringLiteral("12. Integrationsgipfel")));
    reader.tookAtMost(23);
}

TEST_CASE("Task 12 by keyboard: a link and a list of five measures for a colleague", "[ui][tasks]")
{
    KeyboardFixture reader;
    reader.type("Sprachkurs art:measure");
    reader.press("Return");
    reader.press("Return");
    reader.press("Ctrl+L");
    CHECK(reader.copied() == QStringLiteral("napi:measure/sprachkurse-ausbildungsvorbereitung"));
    reader.press("Shift+Down", 4);
    reader.press("Ctrl+L");
    const auto links = reader.copied().split(QLatin1Char('\n'));
    CHECK(links.size() == 5 + 2);
    CHECK(having(links, ": napi:measure/") == 5);
    CHECK(having(links, "Strg+Umschalt+V") == 1);
    reader.press("Ctrl+C");
    CHECK(reader.copied().count(QStringLiteral("napi:measure/")) == 5);
    CHECK(has(reader.copied(), "im Plan genannt"));
    reader.tookAtMost(11);
}
