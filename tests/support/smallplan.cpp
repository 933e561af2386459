// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/smallplan.h"

namespace napi::test {
namespace {

using core::Kind;
using core::Record;

core::Figure figure(double value, std::vector<std::string> sources)
{
    core::Figure made;
    made.value = value;
    made.unit = {"Teilnehmende", "participants"};
    made.qualifier = {"rund", "around"};
    made.meaning = {"Teilnehmende im Jahr", "participants a year"};
    made.asOf = date("2019");
    made.asOfNote = {"Stand nach Angabe der Quelle", "as the source says"};
    made.sources = std::move(sources);
    return made;
}

core::Meeting meeting()
{
    core::Meeting made;
    made.format = "digital";
    made.venue = {"Bundeskanzleramt", "Federal Chancellery"};
    made.chancellor = {"Angela Merkel", "Angela Merkel"};
    made.host = {"Annette Widmann-Mauz", "Annette Widmann-Mauz"};
    made.attending = {{"Migrantenorganisationen", "migrant organisations"}, {"Kommunen", "municipalities"}};
    made.participants = core::Participants{120, {"rund", "around"}};
    made.results = {"Erklärung zur Phase II", "Declaration on phase II"};
    return made;
}

Record phase(const std::string& id, const core::Text& title)
{
    Record made = record(Kind::Phase, id, title);
    made.motto = {"Motto " + id, "motto " + id};
    made.entry.summits = {"12"};
    made.entry.start = date("2020-05-20");
    made.report = {"Erklärung des Bundes", "Federal declaration"};
    // More than nine topics show that they are ordered by number and not by digits.
    for (int n = 1; n <= 12; ++n)
        made.topics.push_back({"Thema " + std::to_string(n), "topic " + std::to_string(n)});
    made.plain = {{"Die Menschen kommen an.", "People arrive."}, {"Sie lernen Deutsch.", "They learn German."}};
    made.sources = {"bericht"};
    return made;
}

Record forum()
{
    Record made = record(Kind::Forum, "sprache", {"Themenforum Sprache", "Forum on language"});
    made.entry.phase = "II";
    made.entry.phases = {"II"};
    made.leads = {{"bmi", {}}};
    made.entry.leads = {"bmi"};
    made.sources = {"bericht"};
    return made;
}

Record summit()
{
    Record made = record(Kind::Summit, "12", {"12. Integrationsgipfel", "12th Integration Summit"});
    made.entry.start = date("2020-10-19");
    made.entry.phases = {"II", "III"};
    made.meeting = meeting();
    made.topics = {{"Digitale Formate", "Digital formats"}};
    made.sources = {"bericht"};
    return made;
}

/// The measure that has every field of a measure.
Record fullMeasure()
{
    Record made = measure("sprachkurse", {"Sprachkurse für Frauen", "Language courses for women"}, "II");
    auto& entry = made.entry;
    entry.phases = {"II", "III"};
    entry.phaseBasis = core::PhaseBasis::Inferred;
    entry.category = "core";
    entry.forum = "sprache";
    entry.leads = {"bmi"};
    entry.targets = {"frauen"};
    entry.summits = {"12"};
    entry.start = date("2020-05");
    entry.end = date("2023-06-30");
    made.summary = {"Kurse vermitteln Deutsch im Beruf.", "Courses teach German at work."};
    made.note = {"Die Phase ist erschlossen.", "The phase is inferred."};
    made.alsoPhases = {{"III", core::PhaseBasis::Theme}};
    made.leads = {{"bmi", {}}, {{}, {"Freier Träger", {}}}};
    made.partners = {{{}, {"Volkshochschulen", {}}}};
    made.targetGroups = {{"frauen", {"zugewanderte Frauen", "immigrant women"}}};
    made.figures = {figure(4000, {"presse"}), figure(2.5, {})};
    made.statements = {
        {core::Statement::Kind::Criticism, {"Verband", "association"}, {"Zu wenig.", "Too little."}, {"presse"}},
        {core::Statement::Kind::Reaction, {}, {"Mehr folgt.", "More follows."}, {}}};
    made.related = {{{Kind::Measure, "beratung"}, {"Beide helfen am Anfang.", "Both help at the start."}}};
    made.sources = {"bericht", "presse"};
    return made;
}

Record organisation()
{
    Record made =
        record(Kind::Organisation, "bmi", {"Bundesministerium des Innern", "Federal Ministry of the Interior"});
    made.entry.abbreviation = "BMI";
    made.entry.otherNames = {{"Bundesministerium des Innern, für Bau und Heimat", {}},
                             {"Öffentliches Innenressort", "Interior Ministry"}};
    made.entry.category = "ministry";
    made.sources = {"bericht"};
    return made;
}

Record source(const std::string& id, const std::string& category)
{
    Record made = record(Kind::Source, id, {"Quelle " + id, {}});
    made.entry.category = category;
    made.entry.start = date("2021-03-09");
    made.url = "https://example.org/" + id;
    made.publisher = "Herausgeber " + id;
    return made;
}

Record term()
{
    Record made = record(Kind::Term, "erstintegration", {"Erstintegration", "Initial integration"});
    made.entry.abbreviation = "EI";
    made.summary = {"Die ersten Jahre.", "The first years."};
    made.synonyms = {{"Ankommen", {}}, {{}, "arrival"}};
    made.related = {{{Kind::Phase, "II"}, {}}};
    return made;
}

Record gap()
{
    Record made = record(Kind::Gap, "zahl", {"Widersprüchliche Zahl", "Contradictory number"});
    made.entry.category = "contradiction";
    made.statements = {{core::Statement::Kind::Version, {}, {"Es sind 100.", "There are 100."}, {"bericht"}},
                       {core::Statement::Kind::Version, {}, {"Es sind 120.", "There are 120."}, {"presse"}}};
    made.wouldConfirm = {"Die amtliche Liste", "The official list"};
    made.related = {{{Kind::Measure, "sprachkurse"}, {}}};
    return made;
}

Record event()
{
    Record made = record(Kind::Event, "jugendgipfel", {"Jugendintegrationsgipfel", "Youth integration summit"});
    made.entry.category = "related-summit";
    made.entry.start = date("2007-05-07");
    made.entry.end = date("2007-05-08");
    made.entry.phases = {"III"};
    made.entry.summits = {"12"};
    made.summary = {"Treffen von Jugendlichen.", "A meeting of young people."};
    made.meeting = core::Meeting{};
    made.meeting->host = {"Maria Böhmer", "Maria Böhmer"};
    made.sources = {"presse"};
    return made;
}

Record page(std::string_view id)
{
    Record made = record(Kind::Page, std::string{id}, {"Seite " + std::string{id}, "page " + std::string{id}});
    made.summary = {"Was hier steht", "What stands here"};
    return made;
}

} // namespace

core::Date date(std::string_view iso) { return core::Date::parse(iso).value(); }

Record record(Kind kind, std::string id, core::Text title)
{
    Record made;
    made.entry.link = {kind, std::move(id)};
    made.entry.title = std::move(title);
    return made;
}

Record measure(std::string id, core::Text title, std::string phase, core::Basis basis)
{
    Record made = record(Kind::Measure, std::move(id), std::move(title));
    made.entry.phases = {phase};
    made.entry.phase = std::move(phase);
    made.entry.phaseBasis = core::PhaseBasis::Theme;
    made.entry.basis = basis;
    made.entry.category = "project";
    made.entry.field = "language";
    made.sources = {"bericht"};
    return made;
}

std::vector<Record> smallRecords()
{
    std::vector<Record> records{
        phase("II", {"Erstintegration", "Initial integration"}),
        phase("III", {"Eingliederung", "Integration into society"}),
        forum(),
        summit(),
        fullMeasure(),
        measure("beratung", {"Migrationsberatung", "Migration counselling"}, "II", core::Basis::Summit),
        measure("sport", {"Integration durch Sport", "Integration through sport"}, "III", core::Basis::Related),
        event(),
        organisation(),
        source("bericht", "official"),
        source("presse", "other"),
        term(),
        gap()};
    for (const auto id : core::kPageIds)
        records.push_back(page(id));
    return records;
}

std::vector<core::Label> smallFields()
{
    return {{"language", {"Sprache", "Language"}}, {"sport", {"Sport", "Sport"}}};
}

std::vector<core::Label> smallTargets() { return {{"frauen", {"Frauen", "Women"}}}; }

core::Edition smallEdition()
{
    return {"2026-11-22",
            {"Kleine Ausgabe", "Small edition"},
            {"Zum Prüfen", "For testing"},
            "CC BY 4.0",
            "https://example.org/licence",
            "0123abcd",
            {{date("2026-11-22"), {"Zweite Ausgabe", "Second edition"}}, {date("2026"), {"Erste", "First"}}}};
}

core::Figure planFigure()
{
    core::Figure made = figure(300, {"bericht", "presse"});
    made.label = {"Beteiligte", "Partners"};
    return made;
}

core::Coverage coverage()
{
    core::Coverage made;
    made.title = {"Maßnahmen der Phase II", "Measures of Phase II"};
    made.phase = "II";
    made.stated = 4;
    made.qualifier = {"mehr als", "more than"};
    made.rule = {"Gezählt werden Maßnahmen des Plans.", "Counted are measures of the plan."};
    made.list = core::Query::fromLink("napi:search?phase=II&basis=stated&kind=measure").value();
    made.sources = {"bericht"};
    return made;
}

core::Plan planOf(const std::vector<Record>& records)
{
    std::vector<core::Entry> entries;
    for (const auto& one : records)
        entries.push_back(one.entry);
    return {std::move(entries), smallFields(), smallTargets(), smallEdition()};
}

std::optional<Record> RecordTexts::record(const core::Link& link) const
{
    for (const auto& one : m_records)
        if (one.entry.link == link)
            return one;
    return std::nullopt;
}

core::Plan smallPlan() { return planOf(smallRecords()); }

} // namespace napi::test
