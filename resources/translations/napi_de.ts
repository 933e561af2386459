<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy record</source>
        <translation>Eintrag &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>&amp;About NAP-I Atlas</source>
        <translation>&amp;Über NAP-I Atlas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Search on &amp;Enter</source>
        <translation>Erst mit der &amp;Eingabetaste suchen</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Read the phase</source>
        <translation>Phase am Stück &amp;lesen</translation>
    </message>
    <message>
        <source>Open &amp;record...</source>
        <translation>&amp;Eintrag öffnen …</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble</source>
        <translation>Zeitleiste als &amp;Tabelle</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Open copied link</source>
        <translation>Kopierten Link &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;German beside English</source>
        <translation>Deutsch neben &amp;Englisch</translation>
    </message>
    <message>
        <source>&amp;Next heading</source>
        <translation>&amp;Nächste Überschrift</translation>
    </message>
    <message>
        <source>&amp;Previous heading</source>
        <translation>Vorige Übe&amp;rschrift</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Measures as table</source>
        <translation>&amp;Maßnahmen als Tabelle</translation>
    </message>
    <message>
        <source>Comp&amp;are...</source>
        <translation>Ver&amp;gleichen …</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save &amp;timeline as picture...</source>
        <translation>&amp;Zeitleiste als Bild speichern …</translation>
    </message>
    <message>
        <source>Save p&amp;hases as picture...</source>
        <translation>&amp;Phasen als Bild speichern …</translation>
    </message>
    <message>
        <source>&amp;DIN ISO 690</source>
        <translation>&amp;DIN ISO 690</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <source>&amp;RIS</source>
        <translation>&amp;RIS</translation>
    </message>
    <message>
        <source>C&amp;ite as</source>
        <translation>Z&amp;itieren als</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Nächste &amp;Registerkarte</translation>
    </message>
    <message>
        <source>Previ&amp;ous tab</source>
        <translation>Vorige Reg&amp;isterkarte</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1. NAP-I Atlas, edition %2, %3</source>
        <translation>%1. NAP-I Atlas, Ausgabe %2, %3</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>o. D.</translation>
    </message>
    <message>
        <source>Available at: %1 [accessed %2].</source>
        <translation>Verfügbar unter: %1 [Zugriff am %2].</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Edition %1, program version %2</source>
        <translation>Ausgabe %1, Programmversion %2</translation>
    </message>
    <message>
        <source>There is no kind “%1”; kinds are: %2.</source>
        <translation>Die Art „%1“ gibt es nicht; Arten sind: %2.</translation>
    </message>
    <message>
        <source>No record has all of these words. Records with some of them:</source>
        <translation>Kein Eintrag enthält alle diese Wörter. Einträge mit einigen davon:</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 meets the checked conditions of PDF/UA-1.</source>
        <translation>%1 erfüllt die geprüften Bedingungen von PDF/UA-1.</translation>
    </message>
    <message>
        <source>Internal error: %1</source>
        <translation>Interner Fehler: %1</translation>
    </message>
    <message>
        <source>The edition has no “%2” for --%1.</source>
        <translation>Die Ausgabe kennt „%2“ für --%1 nicht.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1 hat für %2 keine Bedeutung.</translation>
    </message>
    <message>
        <source>The edition has no record %1; links look like napi:summit/12.</source>
        <translation>Die Ausgabe hat keinen Eintrag %1; Links sehen aus wie napi:summit/12.</translation>
    </message>
    <message>
        <source>The suffix of %1 does not say the format; give it with --as.</source>
        <translation>Die Endung von %1 sagt das Format nicht; geben Sie es mit --as an.</translation>
    </message>
    <message>
        <source>Nothing is chosen: name links, --search, filters or --all.</source>
        <translation>Nichts ist ausgewählt: Nennen Sie Links, --search, Filter oder --all.</translation>
    </message>
    <message>
        <source>The file did not pass all accessibility checks and is not marked as PDF/UA.</source>
        <translation>Die Datei hat nicht alle Prüfungen der Barrierefreiheit bestanden und ist nicht als PDF/UA gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform><numerusform>%n Treffer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), every rule holds.</source>
        <translation>
            <numerusform>%n Eintrag, alle Regeln sind erfüllt.</numerusform><numerusform>%n Einträge, alle Regeln sind erfüllt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) of the rules.</source>
        <translation>
            <numerusform>%n Verstoß gegen die Regeln.</numerusform><numerusform>%n Verstöße gegen die Regeln.</numerusform></translation>
    </message>
    <message>
        <source>There is no data folder and no database %1.</source>
        <translation>Es gibt keinen Datenordner und keine Datenbank %1.</translation>
    </message>
    <message>
        <source>Edition %1 compared with edition %2</source>
        <translation>Ausgabe %1 im Vergleich mit Ausgabe %2</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The edition as a whole</source>
        <translation>Die Ausgabe im Ganzen</translation>
    </message>
    <message>
        <source>%1 figures and statements name sources of their own, %2 rest on those of their record.</source>
        <translation>%1 Zahlen und Aussagen nennen eigene Quellen, %2 stützen sich auf die ihres Eintrags.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” is not a year; years are written 2020, 2018..2021 or unknown.</source>
        <translation>„%1“ ist kein Jahr; geschrieben wird 2020, 2018..2021 oder unbekannt.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Where it stands</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Basis of the phase</source>
        <translation>Grundlage der Phase</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Thematic forum</source>
        <translation>Themenforum</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>DialogEffects</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Markdown-Texte (*.md)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>JSON-Daten (*.json)</translation>
    </message>
    <message>
        <source>Reference lists (*.ris)</source>
        <translation>Literaturlisten (*.ris)</translation>
    </message>
    <message>
        <source>BibTeX files (*.bib)</source>
        <translation>BibTeX-Dateien (*.bib)</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>Save the pages as a PDF</source>
        <translation>Seiten als PDF speichern</translation>
    </message>
</context>
<context>
    <name>DisplayGuard</name>
    <message>
        <source>No display can be reached; on a terminal without one, use napi-atlas-cli instead.</source>
        <translation>Es ist keine Anzeige erreichbar; auf einem Terminal ohne Anzeige hilft das Programm napi-atlas-cli.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Phase %1: %2</source>
        <translation>Phase %1: %2</translation>
    </message>
    <message>
        <source>core project</source>
        <translation>Kernvorhaben</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>cabinet decision</source>
        <translation>Kabinettsbeschluss</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>forum meeting</source>
        <translation>Sitzung eines Themenforums</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>related summit</source>
        <translation>verwandter Gipfel</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>weiteres Ereignis</translation>
    </message>
    <message>
        <source>federal ministry</source>
        <translation>Bundesministerium</translation>
    </message>
    <message>
        <source>federal commissioner</source>
        <translation>Beauftragte des Bundes</translation>
    </message>
    <message>
        <source>public authority or agency</source>
        <translation>Behörde oder öffentliche Einrichtung</translation>
    </message>
    <message>
        <source>Länder</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>municipal association</source>
        <translation>kommunaler Verband</translation>
    </message>
    <message>
        <source>migrant organisation</source>
        <translation>Migrantenorganisation</translation>
    </message>
    <message>
        <source>social partner</source>
        <translation>Sozialpartner</translation>
    </message>
    <message>
        <source>association or NGO</source>
        <translation>Verband oder Verein</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>Stiftung</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>weitere Organisation</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>figure held back</source>
        <translation>zurückgehaltene Zahl</translation>
    </message>
    <message>
        <source>official source</source>
        <translation>amtliche Quelle</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>weitere Quelle</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in Präsenz</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digital</translation>
    </message>
    <message>
        <source>in person and digital</source>
        <translation>in Präsenz und digital</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n Phase</numerusform><numerusform>%n Phasen</numerusform></translation>
    </message>
    <message>
        <source>Thematic forum</source>
        <translation>Themenforum</translation>
    </message>
    <message>
        <source>Thematic forums</source>
        <translation>Themenforen</translation>
    </message>
    <message numerus="yes">
        <source>%n forum(s)</source>
        <translation>
            <numerusform>%n Themenforum</numerusform><numerusform>%n Themenforen</numerusform></translation>
    </message>
    <message>
        <source>Integration summit</source>
        <translation>Integrationsgipfel</translation>
    </message>
    <message>
        <source>Integration summits</source>
        <translation>Integrationsgipfel</translation>
    </message>
    <message numerus="yes">
        <source>%n summit(s)</source>
        <translation>
            <numerusform>%n Gipfel</numerusform><numerusform>%n Gipfel</numerusform></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform><numerusform>%n Maßnahmen</numerusform></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform><numerusform>%n Ereignisse</numerusform></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Beteiligte</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Beteiligte</numerusform><numerusform>%n Beteiligte</numerusform></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform><numerusform>%n Quellen</numerusform></translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n Begriff</numerusform><numerusform>%n Begriffe</numerusform></translation>
    </message>
    <message>
        <source>Gap or contradiction</source>
        <translation>Lücke oder Widerspruch</translation>
    </message>
    <message>
        <source>Gaps and contradictions</source>
        <translation>Lücken und Widersprüche</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) and contradictions</source>
        <translation>
            <numerusform>%n Lücke oder Widerspruch</numerusform><numerusform>%n Lücken und Widersprüche</numerusform></translation>
    </message>
    <message>
        <source>stated in the plan</source>
        <translation>im Plan genannt</translation>
    </message>
    <message>
        <source>presented at a summit</source>
        <translation>auf einem Gipfel vorgestellt</translation>
    </message>
    <message>
        <source>related programme</source>
        <translation>verwandtes Programm</translation>
    </message>
    <message>
        <source>A source ties this measure to the action plan.</source>
        <translation>Eine Quelle verbindet diese Maßnahme mit dem Aktionsplan.</translation>
    </message>
    <message>
        <source>This measure was named at an integration summit as part of the action plan.</source>
        <translation>Diese Maßnahme wurde auf einem Integrationsgipfel als Teil des Aktionsplans genannt.</translation>
    </message>
    <message>
        <source>phase named by a source</source>
        <translation>Phase laut Quelle</translation>
    </message>
    <message>
        <source>phase inferred from sources</source>
        <translation>Phase aus Quellen erschlossen</translation>
    </message>
    <message>
        <source>phase assigned by theme</source>
        <translation>Phase nach Thema zugeordnet</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>word form</source>
        <translation>Wortform</translation>
    </message>
    <message>
        <source>part of a word</source>
        <translation>Wortteil</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>Synonym</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>andere Schreibung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>from %1, end not stated</source>
        <translation>ab %1, Ende nicht genannt</translation>
    </message>
    <message>
        <source>start not stated, until %1</source>
        <translation>Beginn nicht genannt, bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>as-of date not stated</source>
        <translation>Stand nicht genannt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>A federal programme of the same field and time. No source consulted ties it to the action plan.</source>
        <translation>Ein Bundesprogramm desselben Felds und derselben Zeit. Keine eingesehene Quelle verbindet es mit dem Aktionsplan.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform><numerusform>%n Seiten</numerusform></translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan</source>
        <translation>
            <numerusform>%n im Plan</numerusform><numerusform>%n im Plan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n at a summit</source>
        <translation>
            <numerusform>%n vom Gipfel</numerusform><numerusform>%n vom Gipfel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>%n verwandt</numerusform><numerusform>%n verwandt</numerusform></translation>
    </message>
    <message>
        <source>no known date</source>
        <translation>ohne bekanntes Datum</translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Overview pages</source>
        <translation>Übersichten</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database of the edition was not found; looked for: %1</source>
        <translation>Die Datenbank der Ausgabe wurde nicht gefunden; gesucht wurde: %1</translation>
    </message>
    <message>
        <source>%1 is not a database of NAP-I Atlas.</source>
        <translation>%1 ist keine Datenbank von NAP-I Atlas.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>%1 was made for an older version of NAP-I Atlas; please install the edition that belongs to this version.</source>
        <translation>%1 gehört zu einer älteren Version von NAP-I Atlas; bitte installieren Sie die Ausgabe zu dieser Version.</translation>
    </message>
    <message>
        <source>%1 was made for a newer version of NAP-I Atlas; please install a newer version.</source>
        <translation>%1 gehört zu einer neueren Version von NAP-I Atlas; bitte installieren Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>%1 is damaged; please install the edition again.</source>
        <translation>%1 ist beschädigt; bitte installieren Sie die Ausgabe neu.</translation>
    </message>
    <message>
        <source>This SQLite library has no full-text search (FTS5), so %1 cannot be used.</source>
        <translation>Diese SQLite-Bibliothek hat keine Volltextsuche (FTS5); %1 kann so nicht benutzt werden.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 gibt es schon; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Den Ordner von %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: no permission in this folder.</source>
        <translation>%1 kann nicht geschrieben werden: In diesem Ordner fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no space left.</source>
        <translation>%1 kann nicht geschrieben werden: Der Speicherplatz reicht nicht.</translation>
    </message>
    <message>
        <source>%1 could not be written; what stood there before is unchanged.</source>
        <translation>%1 konnte nicht geschrieben werden; was dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 was not written because the document did not come out right.</source>
        <translation>%1 wurde nicht geschrieben, weil das Dokument nicht richtig entstanden ist.</translation>
    </message>
    <message>
        <source>The export was cancelled; %1 was not written.</source>
        <translation>Der Export wurde abgebrochen; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its place is read-only.</source>
        <translation>%1 lässt sich nicht schreiben: Die Datei oder ihr Ort ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This record: %1</source>
        <translation>Dieser Eintrag: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen record(s)</source>
        <translation>
            <numerusform>Der %n ausgewählte Eintrag</numerusform><numerusform>Die %n ausgewählten Einträge</numerusform></translation>
    </message>
    <message>
        <source>chosen-records</source>
        <translation>ausgewaehlte-eintraege</translation>
    </message>
    <message numerus="yes">
        <source>%1 with its measures: %n record(s)</source>
        <translation>
            <numerusform>%1 mit ihren Maßnahmen: %n Eintrag</numerusform><numerusform>%1 mit ihren Maßnahmen: %n Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The summit with what was presented at it: %n record(s)</source>
        <translation>
            <numerusform>Der Gipfel mit dem, was er vorstellte: %n Eintrag</numerusform><numerusform>Der Gipfel mit dem, was er vorstellte: %n Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The search result: %n record(s)</source>
        <translation>
            <numerusform>Das Suchergebnis: %n Eintrag</numerusform><numerusform>Das Suchergebnis: %n Einträge</numerusform></translation>
    </message>
    <message>
        <source>search-result</source>
        <translation>suchergebnis</translation>
    </message>
    <message numerus="yes">
        <source>Everything: phases, measures, summits, events: %n record(s)</source>
        <translation>
            <numerusform>Alles: Phasen, Maßnahmen, Gipfel, Ereignisse: %n Eintrag</numerusform><numerusform>Alles: Phasen, Maßnahmen, Gipfel, Ereignisse: %n Einträge</numerusform></translation>
    </message>
    <message>
        <source>Chosen records</source>
        <translation>Ausgewählte Einträge</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Suchergebnis</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Years %1</source>
        <translation>Jahre %1</translation>
    </message>
    <message>
        <source>2020, 2018..2021 or unknown</source>
        <translation>2020, 2018..2021 oder unbekannt</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>There is no condition “%1:”; it is searched as words. Conditions are %2.</source>
        <translation>Eine Bedingung „%1:“ gibt es nicht; gesucht wird nach den Wörtern. Bedingungen sind %2.</translation>
    </message>
    <message>
        <source>as a filter</source>
        <translation>als Filter</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Measures as table</source>
        <translation>Maßnahmen als Tabelle</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Thematic forum</source>
        <translation>Themenforum</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Chancellor</source>
        <translation>Bundeskanzlerin</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ausgerichtet von</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>sources of the record</source>
        <translation>Quellen des Eintrags</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>sources %1</source>
        <translation>Quellen %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>lead not stated</source>
        <translation>Federführung nicht genannt</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Verwandte Einträge</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Cabinet decision</source>
        <translation>Kabinettsbeschluss</translation>
    </message>
    <message>
        <source>Presented at</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Thematic forums</source>
        <translation>Themenforen</translation>
    </message>
    <message>
        <source>Related programmes</source>
        <translation>Verwandte Programme</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Measures of the forum</source>
        <translation>Maßnahmen des Forums</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Among those attending</source>
        <translation>Unter den Teilnehmenden</translation>
    </message>
    <message>
        <source>Measures named at the summit</source>
        <translation>Auf dem Gipfel genannte Maßnahmen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Thematic forum</source>
        <translation>Themenforum</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Named at</source>
        <translation>Auf Gipfel genannt</translation>
    </message>
    <message>
        <source>Also placed in</source>
        <translation>Auch zugeordnet</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>Lead of measures</source>
        <translation>Federführung bei Maßnahmen</translation>
    </message>
    <message>
        <source>Partner of measures</source>
        <translation>Partner bei Maßnahmen</translation>
    </message>
    <message>
        <source>Lead of thematic forums</source>
        <translation>Federführung bei Themenforen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was die Frage klären könnte</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Information as of edition %1. Whether a programme still runs today is not recorded.</source>
        <translation>Stand der Angaben: Ausgabe %1. Ob ein Programm heute noch läuft, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Information as of edition %1.</source>
        <translation>Stand der Angaben: Ausgabe %1.</translation>
    </message>
    <message>
        <source>Measures in the plan or presented at a summit</source>
        <translation>Maßnahmen, im Plan genannt oder auf einem Gipfel vorgestellt</translation>
    </message>
    <message>
        <source>Supports: %1</source>
        <translation>Belegt Angaben zu: %1</translation>
    </message>
    <message>
        <source>Also searched as</source>
        <translation>Auch gesucht als</translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation>Der Plan in Zahlen</translation>
    </message>
    <message>
        <source>The five phases</source>
        <translation>Die fünf Phasen</translation>
    </message>
    <message>
        <source>Predecessor plans and milestones</source>
        <translation>Vorgängerpläne und Wegmarken</translation>
    </message>
    <message>
        <source>Integration summits</source>
        <translation>Integrationsgipfel</translation>
    </message>
    <message>
        <source>Related summits</source>
        <translation>Verwandte Gipfel</translation>
    </message>
    <message>
        <source>More on this edition</source>
        <translation>Mehr zu dieser Ausgabe</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>Der Plan insgesamt</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>What no source shows</source>
        <translation>Was keine Quelle zeigt</translation>
    </message>
    <message>
        <source>Where sources contradict each other</source>
        <translation>Worin Quellen einander widersprechen</translation>
    </message>
    <message>
        <source>Figures held back</source>
        <translation>Zurückgehaltene Zahlen</translation>
    </message>
    <message>
        <source>Version of the data</source>
        <translation>Stand der Daten</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <translation>Maßnahmen: %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Checksum of the data files (SHA-256)</source>
        <translation>Prüfsumme der Datendateien (SHA-256)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>In plain language</source>
        <translation>In Einfacher Sprache</translation>
    </message>
    <message>
        <source>Plain language, not checked by a review group of readers.</source>
        <translation>Einfache Sprache, nicht von einer Prüfgruppe geprüft.</translation>
    </message>
    <message>
        <source>Its measures named at</source>
        <translation>Eigene Maßnahmen genannt bei</translation>
    </message>
    <message>
        <source>Gaps and contradictions on this</source>
        <translation>Lücken und Widersprüche dazu</translation>
    </message>
    <message>
        <source>Records that refer to this one</source>
        <translation>Einträge, die hierher verweisen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>sources of the phase</source>
        <translation>Quellen der Phase</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>hier erfasst</translation>
    </message>
    <message>
        <source>according to sources</source>
        <translation>laut Quellen</translation>
    </message>
    <message>
        <source>stated in</source>
        <translation>genannt in</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan von %1</translation>
    </message>
    <message>
        <source>this edition does not record them one by one</source>
        <translation>in dieser Ausgabe nicht einzeln verzeichnet</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Its measures</source>
        <translation>Seine Vorhaben</translation>
    </message>
    <message>
        <source>Criticism on record</source>
        <translation>Verzeichnete Kritik</translation>
    </message>
    <message>
        <source>Left open by sources</source>
        <translation>Von Quellen offen gelassen</translation>
    </message>
    <message>
        <source>Plan by plan</source>
        <translation>Plan für Plan</translation>
    </message>
    <message>
        <source>Milestones before the plans</source>
        <translation>Etappen auf dem Weg zu den Plänen</translation>
    </message>
    <message>
        <source>What the plan is</source>
        <translation>Was der Plan ist</translation>
    </message>
    <message>
        <source>Without a known date</source>
        <translation>Ohne bekanntes Datum</translation>
    </message>
    <message>
        <source>Measures of the plan: %1</source>
        <translation>Maßnahmen des Plans: %1</translation>
    </message>
</context>
<context>
    <name>PageWidgets</name>
    <message>
        <source>(in German)</source>
        <translation>(auf Deutsch)</translation>
    </message>
    <message>
        <source>official</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>PdfCheck</name>
    <message>
        <source>The file cannot be read as a PDF.</source>
        <translation>Die Datei lässt sich nicht als PDF lesen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is encrypted and cannot be read without its password.</source>
        <translation>Die Datei ist verschlüsselt und ohne ihr Kennwort nicht lesbar.</translation>
    </message>
    <message>
        <source>The file does not say that it is tagged.</source>
        <translation>Die Datei weist sich nicht als getaggt aus.</translation>
    </message>
    <message>
        <source>The file says of itself that its tags may be wrong.</source>
        <translation>Die Datei sagt von sich selbst, dass ihre Tags falsch sein können.</translation>
    </message>
    <message>
        <source>The file does not name its language.</source>
        <translation>Die Datei nennt ihre Sprache nicht.</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>Die Datei hat keine Metadaten.</translation>
    </message>
    <message>
        <source>The metadata have no title.</source>
        <translation>Die Metadaten haben keinen Titel.</translation>
    </message>
    <message>
        <source>The metadata do not name PDF/UA-1.</source>
        <translation>Die Metadaten nennen PDF/UA-1 nicht.</translation>
    </message>
    <message>
        <source>The window would show the file name in place of the title.</source>
        <translation>Das Fenster würde statt des Titels den Dateinamen zeigen.</translation>
    </message>
    <message>
        <source>The file has no bookmarks.</source>
        <translation>Die Datei hat keine Lesezeichen.</translation>
    </message>
    <message>
        <source>The file has no structure tree.</source>
        <translation>Die Datei hat keinen Strukturbaum.</translation>
    </message>
    <message>
        <source>Something is painted that is neither tagged nor marked as decoration.</source>
        <translation>Etwas ist weder getaggt noch als Schmuck gekennzeichnet.</translation>
    </message>
    <message>
        <source>Decoration stands inside of tagged content.</source>
        <translation>Schmuck steht innerhalb von getaggtem Inhalt.</translation>
    </message>
    <message>
        <source>Tagged content stands inside of decoration.</source>
        <translation>Getaggter Inhalt steht innerhalb von Schmuck.</translation>
    </message>
    <message>
        <source>The marks of the content do not match each other.</source>
        <translation>Die Markierungen des Inhalts passen nicht zueinander.</translation>
    </message>
    <message>
        <source>Marked content is missing in the structure tree.</source>
        <translation>Markierter Inhalt fehlt im Strukturbaum.</translation>
    </message>
    <message>
        <source>The structure tree names content that the page does not have.</source>
        <translation>Der Strukturbaum nennt Inhalt, den die Seite nicht hat.</translation>
    </message>
    <message>
        <source>The way from the content back to its tag is wrong.</source>
        <translation>Der Weg vom Inhalt zurück zu seinem Tag ist falsch.</translation>
    </message>
    <message>
        <source>A tag is not one of the standard and leads to none of them.</source>
        <translation>Ein Tag gehört nicht zum Standard und führt zu keinem davon.</translation>
    </message>
    <message>
        <source>The first heading is not one of the first level.</source>
        <translation>Die erste Überschrift ist nicht von der ersten Ebene.</translation>
    </message>
    <message>
        <source>A level of headings is left out.</source>
        <translation>Eine Überschriftenebene ist ausgelassen.</translation>
    </message>
    <message>
        <source>A table is not made of rows and cells.</source>
        <translation>Eine Tabelle besteht nicht aus Zeilen und Zellen.</translation>
    </message>
    <message>
        <source>A list is not made of list items.</source>
        <translation>Eine Liste besteht nicht aus Listeneinträgen.</translation>
    </message>
    <message>
        <source>A table of contents is not made of its entries.</source>
        <translation>Ein Inhaltsverzeichnis besteht nicht aus seinen Einträgen.</translation>
    </message>
    <message>
        <source>A header cell does not say what it is the header of.</source>
        <translation>Eine Kopfzelle sagt nicht, wovon sie der Kopf ist.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Eine Abbildung hat keinen Alternativtext.</translation>
    </message>
    <message>
        <source>The tab key does not follow the structure.</source>
        <translation>Die Tabulatortaste folgt nicht der Struktur.</translation>
    </message>
    <message>
        <source>A link is not tagged as a link.</source>
        <translation>Ein Link ist nicht als Link getaggt.</translation>
    </message>
    <message>
        <source>A link has no text that describes it.</source>
        <translation>Ein Link hat keinen Text, der ihn beschreibt.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Eine Schrift ist nicht eingebettet.</translation>
    </message>
    <message>
        <source>A font does not say which character is which glyph.</source>
        <translation>Eine Schrift sagt nicht, welches Zeichen welche Glyphe ist.</translation>
    </message>
    <message>
        <source>The text of a font cannot be read.</source>
        <translation>Der Text einer Schrift ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A character cannot be read as text.</source>
        <translation>Ein Zeichen ist nicht als Text lesbar.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
</context>
<context>
    <name>QueryKey</name>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>forum</translation>
    </message>
    <message>
        <source>field</source>
        <translation>feld</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>federführung</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grundlage</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>art</translation>
    </message>
    <message>
        <source>target</source>
        <translation>zielgruppe</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>gipfel</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jahr</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>official</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>National Action Plan on Integration</source>
        <translation>Nationaler Aktionsplan Integration</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>NAP-I Atlas, edition %1 · report of %2</source>
        <translation>NAP-I Atlas, Ausgabe %1 · Bericht vom %2</translation>
    </message>
    <message>
        <source>This report is an independent edition of public sources and no publication of the Federal Government.</source>
        <translation>Dieser Bericht ist eine unabhängige Zusammenstellung öffentlicher Quellen und keine Veröffentlichung der Bundesregierung.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Bericht vom</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>How firmly a measure is tied to the plan</source>
        <translation>Wie eng ein Vorhaben mit dem Plan verbunden ist</translation>
    </message>
    <message>
        <source>Extent of the edition</source>
        <translation>Umfang der Ausgabe</translation>
    </message>
    <message>
        <source>Checksum of the data</source>
        <translation>Prüfsumme der Daten</translation>
    </message>
    <message>
        <source>Edition %1: %2. Checksum of the data: %3.</source>
        <translation>Ausgabe %1: %2. Prüfsumme der Daten: %3.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Edition %1. Checksum of the data: %2.</source>
        <translation>Ausgabe %1. Prüfsumme der Daten: %2.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>The phase of a measure is named by a source, inferred from sources, or assigned by theme; each record says which.</source>
        <translation>Die Phase einer Maßnahme nennt eine Quelle, oder sie ist aus Quellen erschlossen oder nach Thema zugeordnet; bei jedem Eintrag steht, was zutrifft.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellennachweise</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Beschluss %1</translation>
    </message>
    <message>
        <source>%1: %2, of which %3 without a date</source>
        <translation>%1: %2, davon %3 ohne Datum</translation>
    </message>
    <message>
        <source>Timeline. %1. The dates also stand with the records.</source>
        <translation>Zeitleiste. %1. Die Daten stehen auch bei den Einträgen.</translation>
    </message>
    <message>
        <source>The phases follow one another. %1</source>
        <translation>Die Phasen folgen aufeinander. %1</translation>
    </message>
    <message>
        <source>The phases of the plan with the number of their measures in this edition and the day of the decision of the cabinet.</source>
        <translation>Die Phasen des Plans mit der Zahl ihrer Maßnahmen in dieser Ausgabe und dem Tag, an dem das Kabinett sie beschloss.</translation>
    </message>
    <message>
        <source>Filled: in the plan. Dashed: related programme. Hatched: known only to the month or year. Pointed: beginning or end not stated. A number with a plus stands for records that had no room.</source>
        <translation>Gefüllt: im Plan. Gestrichelt: verwandtes Programm. Schraffiert: nur auf Monat oder Jahr genau bekannt. Mit Spitze: Anfang oder Ende nicht genannt. Eine Zahl mit Plus steht für Einträge, die keinen Platz fanden.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Phases %1</source>
        <translation>Phasen %1</translation>
    </message>
    <message>
        <source>%1 (only the year is known)</source>
        <translation>%1 (nur das Jahr ist bekannt)</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>Datum nicht genannt</translation>
    </message>
    <message>
        <source>from %1, end not stated</source>
        <translation>ab %1, Ende nicht genannt</translation>
    </message>
    <message>
        <source>until %1, start not stated</source>
        <translation>bis %1, Beginn nicht genannt</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Summit %1</source>
        <translation>%1. Gipfel</translation>
    </message>
    <message>
        <source>Summits</source>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>Decisions and laws</source>
        <translation>Beschlüsse und Gesetze</translation>
    </message>
    <message>
        <source>undated: %1</source>
        <translation>ohne Datum: %1</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan von %1</translation>
    </message>
    <message>
        <source>In the lead: %1</source>
        <translation>Federführung: %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>TimelineKey</name>
    <message>
        <source>Integration summit</source>
        <translation>Integrationsgipfel</translation>
    </message>
    <message>
        <source>Related summit</source>
        <translation>Verwandter Gipfel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Measure, stated in the plan or presented at a summit</source>
        <translation>Maßnahme, im Plan genannt oder auf einem Gipfel vorgestellt</translation>
    </message>
    <message>
        <source>Related programme</source>
        <translation>Verwandtes Programm</translation>
    </message>
    <message>
        <source>Hatched: known to within this time only</source>
        <translation>Schraffiert: nur auf diesen Zeitraum genau bekannt</translation>
    </message>
    <message>
        <source>Open end: no source states when it ended</source>
        <translation>Offenes Ende: keine Quelle nennt, wann es endete</translation>
    </message>
    <message>
        <source>Behind the summits: from the decision on a phase to its summit</source>
        <translation>Hinter den Gipfeln: vom Beschluss einer Phase bis zu ihrem Gipfel</translation>
    </message>
    <message>
        <source>‹ 7 and 4 ›: so many records before and after the years in sight</source>
        <translation>‹ 7 und 4 ›: so viele Einträge vor und nach den sichtbaren Jahren</translation>
    </message>
    <message>
        <source>+3: so many records that have no room; a click lists them</source>
        <translation>+3: so viele Einträge ohne Platz; ein Klick führt sie auf</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform><numerusform>%n Einträge</numerusform></translation>
    </message>
    <message>
        <source>Related programmes</source>
        <translation>Verwandte Programme</translation>
    </message>
    <message>
        <source>Field not known</source>
        <translation>Handlungsfeld nicht bekannt</translation>
    </message>
    <message>
        <source>Lead not known</source>
        <translation>Federführung nicht bekannt</translation>
    </message>
    <message>
        <source>Target group not known</source>
        <translation>Zielgruppe nicht bekannt</translation>
    </message>
    <message>
        <source>Start not known</source>
        <translation>Beginn nicht bekannt</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Nach Handlungsfeld</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>Nach Federführung</translation>
    </message>
    <message>
        <source>By target group</source>
        <translation>Nach Zielgruppe</translation>
    </message>
    <message>
        <source>By year of the start</source>
        <translation>Nach Jahr des Beginns</translation>
    </message>
</context>
<context>
    <name>napi::ui::AboutDialog</name>
    <message>
        <source>About NAP-I Atlas</source>
        <translation>Über NAP-I Atlas</translation>
    </message>
    <message>
        <source>An offline reader for Germany's Nationaler Aktionsplan Integration: phases, summits and measures, each fact with its source. The program has no network code.</source>
        <translation>Ein Nachschlagewerk ohne Netz zum Nationalen Aktionsplan Integration: Phasen, Gipfel und Maßnahmen, jede Angabe mit ihrer Quelle. Das Programm enthält keinen Netzwerkcode.</translation>
    </message>
    <message>
        <source>This is an unofficial edition. It is not published by the Federal Government and does not speak for it.</source>
        <translation>Dies ist eine inoffizielle Ausgabe. Sie wird nicht von der Bundesregierung herausgegeben und spricht nicht für sie.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. It uses Qt (LGPL), SQLite (public domain), SQLiteCpp, nlohmann/json and CLI11 (MIT and BSD), utf8proc (MIT), Snowball (BSD), qpdf (Apache 2.0) and the typeface Inter (SIL OFL 1.1).</source>
        <translation>Das Programm ist freie Software unter der MIT-Lizenz. Es verwendet Qt (LGPL), SQLite (gemeinfrei), SQLiteCpp, nlohmann/json und CLI11 (MIT und BSD), utf8proc (MIT), Snowball (BSD), qpdf (Apache 2.0) und die Schrift Inter (SIL OFL 1.1).</translation>
    </message>
    <message>
        <source>Edition %1: %2. Data licence: %3.</source>
        <translation>Ausgabe %1: %2. Lizenz der Daten: %3.</translation>
    </message>
    <message>
        <source>Checksum of the data files (SHA-256): %1</source>
        <translation>Prüfsumme der Datendateien (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>napi::ui::AccessibleRows</name>
    <message>
        <source>Expand</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zuklappen</translation>
    </message>
</context>
<context>
    <name>napi::ui::CompareWindow</name>
    <message>
        <source>Compare: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>not known of any</source>
        <translation>bei keinem bekannt</translation>
    </message>
</context>
<context>
    <name>napi::ui::CountTable</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Measures by field and phase</source>
        <translation>Maßnahmen nach Handlungsfeld und Phase</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Body in the lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
</context>
<context>
    <name>napi::ui::EmptyResults</name>
    <message>
        <source>No results</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Type a word above to search the edition.</source>
        <translation>Geben Sie oben ein Wort ein, um die Ausgabe zu durchsuchen.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No record passes all of these filters.</source>
        <translation>Kein Eintrag passt zu allen diesen Filtern.</translation>
    </message>
    <message>
        <source>Searched for: “%1”</source>
        <translation>Gesucht: „%1“</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Active filters: %1</source>
        <translation>Aktive Filter: %1</translation>
    </message>
    <message>
        <source>Without filters nothing would be found either.</source>
        <translation>Auch ohne Filter würde nichts gefunden.</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Without any filter</source>
        <translation>Ohne alle Filter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform><numerusform>%n Treffer</numerusform></translation>
    </message>
    <message>
        <source>Searching more closely</source>
        <translation>Genauer suchen</translation>
    </message>
    <message>
        <source>“two words”</source>
        <translation>„zwei Wörter“</translation>
    </message>
    <message>
        <source>exactly these words one after the other</source>
        <translation>genau diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>courses OR advice</source>
        <translation>Kurse ODER Beratung</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>courses -online</source>
        <translation>Kurse -online</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>ohne ein Wort</translation>
    </message>
    <message>
        <source>only this phase</source>
        <translation>nur diese Phase</translation>
    </message>
    <message>
        <source>only measures that this body leads</source>
        <translation>nur Maßnahmen unter dieser Federführung</translation>
    </message>
    <message>
        <source>only what falls into these years</source>
        <translation>nur was in diese Jahre fällt</translation>
    </message>
</context>
<context>
    <name>napi::ui::ExportController</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 was saved, %n page(s).</source>
        <translation>
            <numerusform>%1 wurde gespeichert, %n Seite.</numerusform><numerusform>%1 wurde gespeichert, %n Seiten.</numerusform></translation>
    </message>
    <message>
        <source>It passed the accessibility checks (PDF/UA-1).</source>
        <translation>Es hat die Prüfungen der Barrierefreiheit bestanden (PDF/UA-1).</translation>
    </message>
    <message>
        <source>It did not pass all accessibility checks and is not marked as PDF/UA.</source>
        <translation>Es hat nicht alle Prüfungen der Barrierefreiheit bestanden und ist nicht als PDF/UA gekennzeichnet.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The file is being made...</source>
        <translation>Die Datei wird erstellt …</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was saved, %n record(s).</source>
        <translation>
            <numerusform>%1 ist gespeichert, %n Eintrag.</numerusform><numerusform>%1 ist gespeichert, %n Einträge.</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::ExportDialog</name>
    <message>
        <source>For reading, passing on and printing. With tags for screen readers (PDF/UA-1).</source>
        <translation>Zum Lesen, Weitergeben und Drucken. Mit Struktur für Screenreader (PDF/UA-1).</translation>
    </message>
    <message>
        <source>For the browser and for web pages: one file, readable at any text size.</source>
        <translation>Für den Browser und für Webseiten: eine Datei, in jeder Schriftgröße lesbar.</translation>
    </message>
    <message>
        <source>For texts that are to be worked on, in notes, wikis and editors.</source>
        <translation>Für Texte, an denen weitergearbeitet wird: in Notizen, Wikis und Editoren.</translation>
    </message>
    <message>
        <source>For spreadsheets: one row a record.</source>
        <translation>Für Tabellenprogramme: eine Zeile je Eintrag.</translation>
    </message>
    <message>
        <source>For programs: every field of every record.</source>
        <translation>Für Programme: jedes Feld jedes Eintrags.</translation>
    </message>
    <message>
        <source>For reference managers such as Zotero, Citavi and EndNote.</source>
        <translation>Für Literaturverwaltungen wie Zotero, Citavi und EndNote.</translation>
    </message>
    <message>
        <source>For reference lists in LaTeX.</source>
        <translation>Für Literaturverzeichnisse in LaTeX.</translation>
    </message>
    <message>
        <source>With the &amp;sources</source>
        <translation>Mit &amp;Quellen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>PDF, accessible</source>
        <translation>PDF, barrierefrei</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>&amp;Extent:</source>
        <translation>&amp;Umfang:</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Advice sheet (brief)</source>
        <translation>Beratungsblatt (kurz)</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>Wie im Plan</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Type size:</source>
        <translation>Schrift&amp;größe:</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large print (16 pt)</source>
        <translation>Großdruck (16 pt)</translation>
    </message>
    <message>
        <source>No printer is set up. The preview saves the pages as a PDF instead; for an accessible PDF choose Export.</source>
        <translation>Es ist kein Drucker eingerichtet. Die Vorschau speichert die Seiten stattdessen als PDF; ein barrierefreies PDF entsteht mit „Exportieren“.</translation>
    </message>
    <message>
        <source>Pre&amp;view...</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>Size is being worked out...</source>
        <translation>Die Größe wird ermittelt …</translation>
    </message>
    <message numerus="yes">
        <source>about %n page(s)</source>
        <translation>
            <numerusform>etwa %n Seite</numerusform><numerusform>etwa %n Seiten</numerusform></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>For less, open a record or choose some in the tree, the results or a table first.</source>
        <translation>Für weniger öffnen Sie zuerst einen Eintrag oder wählen Sie einige im Baum, in den Treffern oder in einer Tabelle aus.</translation>
    </message>
</context>
<context>
    <name>napi::ui::FilterChips</name>
    <message>
        <source>%1: remove this filter</source>
        <translation>%1: diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filter %1, entfernen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>napi::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Year from</source>
        <translation>Jahr von</translation>
    </message>
    <message>
        <source>Year to</source>
        <translation>Jahr bis</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hit(s)</source>
        <translation>
            <numerusform>%n Treffer zeigen</numerusform><numerusform>%n Treffer zeigen</numerusform></translation>
    </message>
    <message>
        <source>No known date</source>
        <translation>Ohne bekanntes Datum</translation>
    </message>
    <message>
        <source>The numbers count records of every kind, not measures alone</source>
        <translation>Gezählt sind Einträge aller Arten, nicht nur Maßnahmen</translation>
    </message>
</context>
<context>
    <name>napi::ui::LinkLabel</name>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
</context>
<context>
    <name>napi::ui::MainWindow</name>
    <message>
        <source>Edition %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>No further hit</source>
        <translation>Kein weiterer Treffer</translation>
    </message>
    <message>
        <source>The words do not stand in this text as they were typed</source>
        <translation>Die Wörter stehen so nicht in diesem Text</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Fundstelle %1 von %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>The clipboard holds no link of this program, such as napi:summit/12.</source>
        <translation>Die Zwischenablage enthält keinen Link dieses Programms, etwa napi:summit/12.</translation>
    </message>
    <message>
        <source>A file is being saved. Change the language when it is done.</source>
        <translation>Eine Datei wird gerade gespeichert. Die Sprache kann danach gewechselt werden.</translation>
    </message>
    <message>
        <source>Compare “%1” with</source>
        <translation>„%1“ vergleichen mit</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: %1 copies, %2 compares, %3 saves them</source>
        <translation>
            <numerusform>%n ausgewählt: %1 kopiert, %2 vergleicht, %3 speichert</numerusform><numerusform>%n ausgewählt: %1 kopiert, %2 vergleicht, %3 speichert</numerusform></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>The first %1 of the chosen records are compared.</source>
        <translation>Die ersten %1 der ausgewählten Einträge werden verglichen.</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>zeitleiste</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>phasen</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Der Nachweis ist in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n Link kopiert.</numerusform><numerusform>%n Links kopiert.</numerusform></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1 is not in this edition. Ctrl+F searches for it by its words, Ctrl+K by its name.</source>
        <translation>%1 ist nicht in dieser Ausgabe. Strg+F sucht nach Wörtern, Strg+K nach dem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of the clipboard</source>
        <translation>
            <numerusform>%n Link aus der Zwischenablage</numerusform><numerusform>%n Links aus der Zwischenablage</numerusform></translation>
    </message>
    <message>
        <source>&amp;Copy records</source>
        <translation>Einträge &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;links</source>
        <translation>&amp;Links kopieren</translation>
    </message>
    <message>
        <source>From NAP-I Atlas, edition %1. To open the links, copy them and press Ctrl+Shift+V in the program.</source>
        <translation>Aus NAP-I Atlas, Ausgabe %1. So öffnen sich die Links: kopieren und im Programm Strg+Umschalt+V drücken.</translation>
    </message>
    <message>
        <source>Read which phase?</source>
        <translation>Welche Phase lesen?</translation>
    </message>
    <message>
        <source>Choose the records to compare first.</source>
        <translation>Wählen Sie zuerst die Einträge aus, die Sie vergleichen wollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied.</source>
        <translation>
            <numerusform>%n Eintrag kopiert.</numerusform><numerusform>%n Einträge kopiert.</numerusform></translation>
    </message>
    <message>
        <source>The search runs while you type. If your screen reader then says too much, choose “Search on Enter” in the Edit menu.</source>
        <translation>Gesucht wird schon beim Tippen. Wenn Ihr Bildschirmlesegerät dabei zu viel vorliest, wählen Sie im Menü „Bearbeiten“ den Punkt „Erst mit der Eingabetaste suchen“.</translation>
    </message>
    <message>
        <source>1 chosen: a click with Ctrl or Shift chooses more</source>
        <translation>1 ausgewählt: Ein Klick mit Strg oder Umschalt wählt weitere</translation>
    </message>
</context>
<context>
    <name>napi::ui::MeasureColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Übliche Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Order of the plan</source>
        <translation>Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>„%1“ nach &amp;links</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>„%1“ nach &amp;rechts</translation>
    </message>
</context>
<context>
    <name>napi::ui::MeasureTableView</name>
    <message>
        <source>Show all measures</source>
        <translation>Alle Maßnahmen zeigen</translation>
    </message>
    <message>
        <source>Choose, sort and move the columns</source>
        <translation>Spalten wählen, sortieren und verschieben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The chosen rows if there are several, otherwise all of them</source>
        <translation>Die ausgewählten Zeilen, wenn es mehrere sind, sonst alle</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Enter: show the record. Ctrl+C: copy the chosen rows.</source>
        <translation>Eingabe: Eintrag zeigen. Strg+C: ausgewählte Zeilen kopieren.</translation>
    </message>
    <message>
        <source>No measure passes the search and its filters.</source>
        <translation>Keine Maßnahme entspricht der Suche und ihren Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 von %n Maßnahme</numerusform><numerusform>%1 von %n Maßnahmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) copied.</source>
        <translation>
            <numerusform>%n Maßnahme kopiert.</numerusform><numerusform>%n Maßnahmen kopiert.</numerusform></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>massnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 was saved, %n measure(s).</source>
        <translation>
            <numerusform>%1 wurde gespeichert, %n Maßnahme.</numerusform><numerusform>%1 wurde gespeichert, %n Maßnahmen.</numerusform></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Remove the search and its filters</source>
        <translation>Suche und Filter entfernen</translation>
    </message>
    <message>
        <source>Compare...</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>The chosen measures side by side; with one of them the other is asked for</source>
        <translation>Die gewählten Maßnahmen nebeneinander; bei einer wird nach der anderen gefragt</translation>
    </message>
</context>
<context>
    <name>napi::ui::NavigationPanel</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Navigation, results and filters</source>
        <translation>Navigation, Treffer und Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
</context>
<context>
    <name>napi::ui::Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>napi::ui::PageView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>On this page:</source>
        <translation>Auf dieser Seite:</translation>
    </message>
</context>
<context>
    <name>napi::ui::PhaseButton</name>
    <message>
        <source>Phase %1: %2, %3, %4</source>
        <translation>Phase %1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>napi::ui::PrintController</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The pages are being made...</source>
        <translation>Die Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>Die Seiten konnten nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The pages are being printed...</source>
        <translation>Die Seiten werden gedruckt …</translation>
    </message>
</context>
<context>
    <name>napi::ui::PrintPreview</name>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Druckvorschau: %1</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>S&amp;eite:</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>napi::ui::QuickOpen</name>
    <message>
        <source>A few letters of the name</source>
        <translation>Ein paar Buchstaben des Namens</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>No record is called so. Ctrl+F searches the texts.</source>
        <translation>Kein Eintrag heißt so. Strg+F durchsucht die Texte.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter or a click takes, Escape closes.</source>
        <translation>Pfeiltasten wählen, Eingabetaste oder Klick übernimmt, Escape schließt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None of these records is called so.</source>
        <translation>Keiner dieser Einträge heißt so.</translation>
    </message>
</context>
<context>
    <name>napi::ui::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform><numerusform>%n Treffer</numerusform></translation>
    </message>
    <message>
        <source>No hits for “%1”. Hits for “%2”:</source>
        <translation>Keine Treffer für „%1“. Treffer für „%2“:</translation>
    </message>
    <message>
        <source>No record has all of these words. Records with some of them:</source>
        <translation>Kein Eintrag enthält alle diese Wörter. Einträge mit einigen davon:</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>Without filters: %n hit(s)</source>
        <translation>
            <numerusform>Ohne Filter: %n Treffer</numerusform><numerusform>Ohne Filter: %n Treffer</numerusform></translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>napi::ui::SavedMessage</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Open &amp;file</source>
        <translation>&amp;Datei öffnen</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>napi::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search measures, summits, terms</source>
        <translation>Maßnahmen, Gipfel, Begriffe suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform><numerusform>%n Treffer</numerusform></translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Letzte Suchen löschen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>napi::ui::SearchPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>napi::ui::StartPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>How complete is this edition?</source>
        <translation>Wie vollständig ist diese Ausgabe?</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) that sources tie to the plan or that were presented at a summit are recorded. The complete official list of the core projects was not found.</source>
        <translation>
            <numerusform>%n Maßnahme ist erfasst, die Quellen mit dem Plan verbinden oder die auf einem Gipfel vorgestellt wurde. Die vollständige amtliche Liste der Kernvorhaben wurde nicht gefunden.</numerusform><numerusform>%n Maßnahmen sind erfasst, die Quellen mit dem Plan verbinden oder die auf einem Gipfel vorgestellt wurden. Die vollständige amtliche Liste der Kernvorhaben wurde nicht gefunden.</numerusform></translation>
    </message>
    <message>
        <source>The integration summits</source>
        <translation>Die Integrationsgipfel</translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation>Der Plan in Zahlen</translation>
    </message>
    <message>
        <source>National Action Plan on Integration</source>
        <translation>Nationaler Aktionsplan Integration</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>Weitere Zahlen</translation>
    </message>
    <message>
        <source>Predecessor plans and milestones</source>
        <translation>Vorgängerpläne und Wegmarken</translation>
    </message>
    <message>
        <source>Which phase has what</source>
        <translation>Maßnahmen nach Feld und Phase</translation>
    </message>
    <message>
        <source>Who is in the lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Zum Einstieg</translation>
    </message>
</context>
<context>
    <name>napi::ui::TextWindow</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>napi::ui::TimelineCanvas</name>
    <message>
        <source>%1: %2 before the visible years, %3 after them</source>
        <translation>%1: %2 vor den sichtbaren Jahren, %3 danach</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) before the visible years</source>
        <translation>
            <numerusform>%1: %n Eintrag vor den sichtbaren Jahren</numerusform><numerusform>%1: %n Einträge vor den sichtbaren Jahren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) after the visible years</source>
        <translation>
            <numerusform>%1: %n Eintrag nach den sichtbaren Jahren</numerusform><numerusform>%1: %n Einträge nach den sichtbaren Jahren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more item(s) that begin in %2</source>
        <translation>
            <numerusform>%1: %n weiterer Eintrag, Beginn %2</numerusform><numerusform>%1: %n weitere Einträge, Beginn %2</numerusform></translation>
    </message>
    <message>
        <source>Enlarge these years</source>
        <translation>Diese Jahre vergrößern</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n weiterer in der Tabelle</numerusform><numerusform>%n weitere in der Tabelle</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::TimelineCard</name>
    <message>
        <source>Click or Enter opens the record</source>
        <translation>Klick oder Eingabetaste öffnet den Eintrag</translation>
    </message>
</context>
<context>
    <name>napi::ui::TimelineOverview</name>
    <message numerus="yes">
        <source>%1 of %n measure(s) pass the filter</source>
        <translation>
            <numerusform>%1 von %n Maßnahme entspricht dem Filter</numerusform><numerusform>%1 von %n Maßnahmen entsprechen dem Filter</numerusform></translation>
    </message>
    <message>
        <source>Visible: %1</source>
        <translation>Sichtbar: %1</translation>
    </message>
    <message>
        <source>Overview of all years. %1</source>
        <translation>Übersicht aller Jahre. %1</translation>
    </message>
    <message>
        <source>Drag the frame, or use the arrow keys, to move the visible years.</source>
        <translation>Der Rahmen zeigt die sichtbaren Jahre; ziehen oder Pfeiltasten verschieben ihn.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many measures pass the filter</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>napi::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Left and Right: items in time. Up and Down: lanes. Plus and Minus: zoom. Enter: show the record.</source>
        <translation>Links und Rechts: Einträge in der Zeit. Auf und Ab: Spuren. Plus und Minus: Maßstab. Eingabe: Eintrag zeigen.</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Alle Jahre zeigen</translation>
    </message>
    <message>
        <source>Visible: %1</source>
        <translation>Sichtbar: %1</translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation>Zu einem Jahr gehen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same items as a table</source>
        <translation>Dieselben Einträge als Tabelle</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>Enter: show the record. Letters: go to a title.</source>
        <translation>Eingabe: Eintrag zeigen. Buchstaben: zu einem Titel springen.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Shows the open record on the timeline again</source>
        <translation>Zeigt den geöffneten Eintrag wieder auf der Zeitleiste</translation>
    </message>
    <message>
        <source>The open record is hidden by the filter</source>
        <translation>Der geöffnete Eintrag ist durch den Filter ausgeblendet</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Zeitleiste einblenden</translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation>Zeitleiste ausblenden</translation>
    </message>
    <message>
        <source>What the signs of the timeline mean</source>
        <translation>Was die Zeichen der Zeitleiste bedeuten</translation>
    </message>
    <message>
        <source>Key to the signs</source>
        <translation>Erklärung der Zeichen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>napi::ui::TreePane</name>
    <message>
        <source>Group measures</source>
        <translation>Maßnahmen gruppieren</translation>
    </message>
    <message>
        <source>What the measures are grouped by</source>
        <translation>Wonach die Maßnahmen gruppiert sind</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
</TS>
