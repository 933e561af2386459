<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform><numerusform>%n hits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), every rule holds.</source>
        <translation>
            <numerusform>%n record, every rule holds.</numerusform><numerusform>%n records, every rule holds.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) of the rules.</source>
        <translation>
            <numerusform>%n violation of the rules.</numerusform><numerusform>%n violations of the rules.</numerusform></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform><numerusform>%n phases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n forum(s)</source>
        <translation>
            <numerusform>%n forum</numerusform><numerusform>%n forums</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n summit(s)</source>
        <translation>
            <numerusform>%n summit</numerusform><numerusform>%n summits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform><numerusform>%n measures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform><numerusform>%n events</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform><numerusform>%n organisations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform><numerusform>%n sources</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform><numerusform>%n terms</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) and contradictions</source>
        <translation>
            <numerusform>%n gap or contradiction</numerusform><numerusform>%n gaps and contradictions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan</source>
        <translation>
            <numerusform>%n in the plan</numerusform><numerusform>%n in the plan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n at a summit</source>
        <translation>
            <numerusform>%n at a summit</numerusform><numerusform>%n at a summit</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>%n related</numerusform><numerusform>%n related</numerusform></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>The %n chosen record(s)</source>
        <translation>
            <numerusform>The %n chosen record</numerusform><numerusform>The %n chosen records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 with its measures: %n record(s)</source>
        <translation>
            <numerusform>%1 with its measures: %n record</numerusform><numerusform>%1 with its measures: %n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The summit with what was presented at it: %n record(s)</source>
        <translation>
            <numerusform>The summit with what was presented at it: %n record</numerusform><numerusform>The summit with what was presented at it: %n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The search result: %n record(s)</source>
        <translation>
            <numerusform>The search result: %n record</numerusform><numerusform>The search result: %n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything: phases, measures, summits, events: %n record(s)</source>
        <translation>
            <numerusform>Everything: phases, measures, summits, events: %n record</numerusform><numerusform>Everything: phases, measures, summits, events: %n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform><numerusform>%n records</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::EmptyResults</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform><numerusform>%n hits</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::ExportController</name>
    <message numerus="yes">
        <source>%1 was saved, %n page(s).</source>
        <translation>
            <numerusform>%1 was saved, %n page.</numerusform><numerusform>%1 was saved, %n pages.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 was saved, %n record(s).</source>
        <translation>
            <numerusform>%1 was saved, %n record.</numerusform><numerusform>%1 was saved, %n records.</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::ExportDialog</name>
    <message numerus="yes">
        <source>about %n page(s)</source>
        <translation>
            <numerusform>about %n page</numerusform><numerusform>about %n pages</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::FilterPanel</name>
    <message numerus="yes">
        <source>Show %n hit(s)</source>
        <translation>
            <numerusform>Show %n hit</numerusform><numerusform>Show %n hits</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n chosen: %1 copies, %2 compares, %3 saves them</source>
        <translation>
            <numerusform>%n chosen: %1 copies, %2 compares, %3 saves it</numerusform><numerusform>%n chosen: %1 copies, %2 compares, %3 saves them</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n link copied.</numerusform><numerusform>%n links copied.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of the clipboard</source>
        <translation>
            <numerusform>%n link of the clipboard</numerusform><numerusform>%n links of the clipboard</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied.</source>
        <translation>
            <numerusform>%n record copied.</numerusform><numerusform>%n records copied.</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::MeasureTableView</name>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 of %n measure</numerusform><numerusform>%1 of %n measures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) copied.</source>
        <translation>
            <numerusform>%n measure copied.</numerusform><numerusform>%n measures copied.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 was saved, %n measure(s).</source>
        <translation>
            <numerusform>%1 was saved, %n measure.</numerusform><numerusform>%1 was saved, %n measures.</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::ResultsPane</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform><numerusform>%n hits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Without filters: %n hit(s)</source>
        <translation>
            <numerusform>Without filters: %n hit</numerusform><numerusform>Without filters: %n hits</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::SearchField</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform><numerusform>%n hits</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::StartPage</name>
    <message numerus="yes">
        <source>%n measure(s) that sources tie to the plan or that were presented at a summit are recorded. The complete official list of the core projects was not found.</source>
        <translation>
            <numerusform>%n measure that sources tie to the plan or that was presented at a summit is recorded. The complete official list of the core projects was not found.</numerusform><numerusform>%n measures that sources tie to the plan or that were presented at a summit are recorded. The complete official list of the core projects was not found.</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::TimelineCanvas</name>
    <message numerus="yes">
        <source>%1: %n item(s) before the visible years</source>
        <translation>
            <numerusform>%1: %n item before the visible years</numerusform><numerusform>%1: %n items before the visible years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) after the visible years</source>
        <translation>
            <numerusform>%1: %n item after the visible years</numerusform><numerusform>%1: %n items after the visible years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more item(s) that begin in %2</source>
        <translation>
            <numerusform>%1: %n more item that begins in %2</numerusform><numerusform>%1: %n more items that begin in %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform><numerusform>%n more in the table</numerusform></translation>
    </message>
</context>
<context>
    <name>napi::ui::TimelineOverview</name>
    <message numerus="yes">
        <source>%1 of %n measure(s) pass the filter</source>
        <translation>
            <numerusform>%1 of %n measure passes the filter</numerusform><numerusform>%1 of %n measures pass the filter</numerusform></translation>
    </message>
</context>
</TS>
