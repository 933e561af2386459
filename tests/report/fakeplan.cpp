// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"

#include <algorithm>

namespace napi::test {
namespace {

using core::Kind;
using core::Record;

core::Figure figure(double value, const std::string& unit, std::vector<std::string> sources)
{
    core::Figure made;
    made.value = value;
    made.unit = {unit, unit};
    made.meaning = {"Zuschuss je Verfahren", "grant per procedure"};
    made.asOf = core::Date::parse("2019");
    made.sources = std::move(sources);
    return made;
}

} // namespace

core::Link measure(const std::string& id) { return {Kind::Measure, id}; }

Record& FakePlan::add(Kind kind, const std::string& id, const core::Text& title)
{
    Record record;
    record.entry.link = {kind, id};
    record.entry.title = title;
    m_order.push_back(record.entry.link);
    return m_records.emplace(record.entry.link, std::move(record)).first->second;
}

void FakePlan::addSources()
{
    for (const std::string id : {"alpha", "beta", "gamma"}) {
        Record& source = add(Kind::Source, id, {"Bericht über Geflüchtete: " + id, {}});
        source.entry.category = id == "alpha" ? "official" : "other";
        source.publisher = "Bundesregierung";
        source.url = "https://example.org/" + id + "?a=1&b=(2)";
    }
}

void FakePlan::addFrame()
{
    Record& first = add(Kind::Phase, "I", {"Vor der Zuwanderung", "Before immigration"});
    first.motto = {"Erwartungen steuern – Orientierung geben", "Managing expectations"};
    first.sources = {"alpha"};
    Record& second = add(Kind::Phase, "II", {"Erstintegration", "Initial integration"});
    second.motto = {"Ankommen erleichtern", "Making arrival easier"};
    second.summary = {"Die Phase beginnt mit der Ankunft.", "The phase begins with arrival."};
    second.sources = {"beta"};
    add(Kind::Page, "edition", {"Zu dieser Ausgabe", "On this edition"});
    Record& summit = add(Kind::Summit, "12", {"12. Integrationsgipfel", "12th Integration Summit"});
    summit.entry.start = core::Date::parse("2020-10-19");
    summit.sources = {"gamma"};
    Record& body = add(Kind::Organisation, "bmi", {"Bundesministerium des Innern", {}});
    body.entry.abbreviation = "BMI";
    body.sources = {"alpha"};
}

void FakePlan::addMeasures()
{
    const auto make = [&](const std::string& id, const core::Text& title, const std::string& phase) -> Record& {
        Record& record = add(Kind::Measure, id, title);
        record.entry.phase = phase;
        record.entry.phases = {phase};
        record.entry.phaseBasis = core::PhaseBasis::Named;
        record.entry.basis = core::Basis::Stated;
        record.entry.category = "core";
        return record;
    };
    Record& grant = make("zuschuss", {"Anerkennungszuschuss", "Recognition grant"}, "II");
    grant.entry.start = core::Date::parse("2016-12");
    grant.summary = {"Geflüchtete erhalten Hilfe für Gebühren, Übersetzungen und „Gutachten“ – häufig 600 Euro.",
                     "Refugees get help with fees, translations and “expert opinions”."};
    grant.leads = {{"bmi", {}}};
    grant.entry.leads = {"bmi"};
    grant.figures = {figure(600, "Euro", {"beta"}), figure(6200, "Anträge", {})};
    grant.statements = {
        {core::Statement::Kind::Criticism, {"Verband", "Association"}, {"Zu wenig.", "Too little."}, {"beta"}}};
    grant.related = {{measure("kurse"), {"gleiches Feld", "same field"}},
                     {measure("portal"), {"Hinweis", "pointer"}}};
    grant.sources = {"alpha", "beta"};
    Record& courses = make("kurse", {"Integrationskurse", "Integration courses"}, "II");
    courses.entry.start = core::Date::parse("2005");
    courses.entry.basis = core::Basis::Related;
    courses.entry.phaseBasis = core::PhaseBasis::Theme;
    courses.summary = {"Öffentliche Förderung: Affäre, Offizier, Pfiff, Schifffahrt.", "Public funding."};
    courses.statements = {{core::Statement::Kind::Criticism, {}, {"Zu kurz.", "Too short."}, {"gamma"}}};
    courses.sources = {"gamma", "beta"};
    Record& portal = make("portal", {"Portal „Mein Weg“", {}}, "I");
    portal.summary = {"Ein Portal.", "A portal."};
    portal.sources = {"gamma"};
}

FakePlan::FakePlan()
{
    addFrame();
    addMeasures();
    addSources();
    std::vector<core::Entry> entries;
    const auto take = [&](Kind kind) {
        for (const core::Link& link : m_order)
            if (link.kind == kind)
                entries.push_back(m_records.at(link).entry);
    };
    std::ranges::for_each(core::kKinds, take);
    take(Kind::Page);
    core::Edition edition;
    edition.version = "2026-11-22";
    edition.title = {"NAP-I Atlas", "NAP-I Atlas"};
    m_plan = core::Plan(std::move(entries), {{"sport", {"Sport", "Sport"}}}, {}, edition);
}

std::optional<Record> FakePlan::record(const core::Link& link) const
{
    const auto found = m_records.find(link);
    return found == m_records.end() ? std::nullopt : std::optional(found->second);
}

report::ReportOptions fixedOptions()
{
    report::ReportOptions options;
    options.date = QDate(2026, 11, 22);
    return options;
}

report::Document reportOn(const FakePlan& plan, core::Language language, std::vector<core::Link> links,
                          const report::ReportOptions& options)
{
    const words::Catalogue words(language);
    report::ReportRequest request;
    request.links = std::move(links);
    return report::buildReport(words, plan.plan(), plan, request, options);
}

std::vector<core::Link> severalLinks()
{
    return {measure("zuschuss"), measure("kurse"), measure("portal"), {Kind::Summit, "12"}, {Kind::Phase, "II"}};
}

} // namespace napi::test
