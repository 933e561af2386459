// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/recordreaders.h"

#include <array>

namespace napi::importer {
namespace {

using core::Kind;
using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> kBases{"stated", "summit", "related"};
constexpr std::array<std::string_view, 3> kPhaseBases{"named", "inferred", "theme"};
constexpr std::array<std::string_view, 3> kMeasureTypes{"core", "project", "programme"};
constexpr std::array<std::string_view, 3> kFormats{"in-person", "digital", "hybrid"};
constexpr std::array<std::string_view, 8> kEventCategories{"cabinet", "law",    "plan",           "report",
                                                           "forum",   "summit", "related-summit", "other"};
constexpr std::array<std::string_view, 10> kOrganisationCategories{
    "ministry",       "commissioner", "agency",     "länder", "municipal", "migrant-organisation",
    "social-partner", "ngo",          "foundation", "other"};
constexpr std::array<std::string_view, 3> kGapCategories{"gap", "contradiction", "held-back"};
constexpr std::array<std::string_view, 2> kStatementKinds{"criticism", "reaction"};

std::string idOf(const JsonView& json, Kind kind)
{
    if (kind == Kind::Phase)
        return json.at("id").oneOf(core::kPhaseIds);
    return kind == Kind::Page ? json.at("id").oneOf(core::kPageIds) : json.at("id").id();
}

core::Record begin(const JsonView& json, Kind kind)
{
    core::Record record;
    record.entry.link = {kind, idOf(json, kind)};
    record.entry.title = json.at("title").text(kind == Kind::Organisation ? Wording::OfficialName : Wording::Ours);
    return record;
}

void readSources(core::Record& record, const JsonView& json, bool required = true)
{
    record.sources = json.at("sources").references(Kind::Source);
    if (required && record.sources.empty())
        json.at("sources").report(Rule::NoSource, {}, "at least one id of sources.json");
}

void checkOrder(const core::Entry& entry, const JsonView& json)
{
    if (entry.start && entry.end && entry.end->lastDayNumber() < entry.start->firstDayNumber())
        json.report(Rule::EndBeforeStart, entry.end->iso(), "an end that is not before " + entry.start->iso());
}

void readFigureValues(core::Figure& figure, const JsonView& json)
{
    figure.value = json.at("value").number();
    figure.unit = json.at("unit").text();
    figure.qualifier = json.at("qualifier").optionalText();
    figure.meaning = json.at("meaning").text();
    figure.asOf = json.at("asOf").optionalDate();
    figure.asOfNote = json.at("asOfNote").optionalText();
    figure.sources = json.at("sources").references(Kind::Source);
    if (json.at("asOf").isNull() && figure.asOfNote.empty())
        json.report(Rule::NoAsOf, {}, "asOf with a date, or asOfNote with the words why there is none");
}

void readFigures(core::Record& record, const JsonView& json)
{
    for (const auto& item : json.at("figures").items()) {
        item.expectKeys({"value", "unit", "qualifier", "meaning", "asOf", "asOfNote", "sources"});
        readFigureValues(record.figures.emplace_back(), item);
    }
}

void readStatements(core::Record& record, const JsonView& json)
{
    for (const auto& item : json.at("statements").items()) {
        item.expectKeys({"kind", "by", "text", "sources"});
        const bool reaction = item.at("kind").oneOf(kStatementKinds) == "reaction";
        record.statements.push_back({reaction ? core::Statement::Kind::Reaction : core::Statement::Kind::Criticism,
                                     item.at("by").optionalText(), item.at("text").text(),
                                     item.at("sources").references(Kind::Source)});
    }
}

std::vector<core::Body> readBodies(const JsonView& json)
{
    std::vector<core::Body> bodies;
    for (const auto& item : json.items()) {
        const auto organisation = item.at("organisation");
        if (organisation.isNull()) {
            item.expectKeys({"name"});
            bodies.push_back({{}, {item.at("name").string(), {}}});
        } else {
            item.expectKeys({"organisation"});
            bodies.push_back({organisation.reference(Kind::Organisation), {}});
        }
    }
    return bodies;
}

std::vector<std::string> organisationsOf(const std::vector<core::Body>& bodies)
{
    std::vector<std::string> ids;
    for (const auto& body : bodies)
        if (!body.organisation.empty())
            ids.push_back(body.organisation);
    return ids;
}

/// The facts that summits and related summits share.
void readMeeting(core::Record& record, const JsonView& json)
{
    core::Meeting meeting;
    if (!json.at("format").isNull())
        meeting.format = json.at("format").oneOf(kFormats);
    meeting.venue = json.at("venue").optionalText();
    meeting.chancellor = json.at("chancellor").optionalText();
    meeting.host = json.at("host").optionalText();
    meeting.results = json.at("results").optionalText();
    if (const auto participants = json.at("participants"); !participants.isNull()) {
        participants.expectKeys({"value", "qualifier"});
        meeting.participants =
            core::Participants{participants.at("value").count(), participants.at("qualifier").optionalText()};
    }
    record.topics = json.at("topics").texts();
    record.meeting = std::move(meeting);
}

void readTargets(core::Record& record, const JsonView& json)
{
    for (const auto& item : json.items()) {
        item.expectKeys({"target", "original"});
        record.targetGroups.push_back({item.at("target").string(), item.at("original").text(Wording::AsFound)});
        record.entry.targets.push_back(record.targetGroups.back().target);
    }
}

/// The member "phase": one of the five, and in phases.json.
std::string phaseOf(const JsonView& json)
{
    const auto phase = json.at("phase");
    return phase.oneOf(core::kPhaseIds).empty() ? std::string{} : phase.reference(Kind::Phase);
}

void readPhasePlace(core::Record& record, const JsonView& json)
{
    auto& entry = record.entry;
    entry.phase = phaseOf(json);
    entry.phaseBasis = core::phaseBasisFromName(json.at("phaseBasis").oneOf(kPhaseBases));
    entry.basis = core::basisFromName(json.at("basis").oneOf(kBases));
    entry.phases = {entry.phase};
    for (const auto& item : json.at("alsoPhases").items()) {
        item.expectKeys({"phase", "phaseBasis", "sources"});
        entry.phases.push_back(phaseOf(item));
        const auto basis = core::phaseBasisFromName(item.at("phaseBasis").oneOf(kPhaseBases));
        record.alsoPhases.push_back({entry.phases.back(), basis.value_or(core::PhaseBasis::Theme)});
        static_cast<void>(item.at("sources").references(Kind::Source));
    }
    if (entry.basis == core::Basis::Related && entry.phaseBasis == core::PhaseBasis::Named)
        json.report(Rule::NamedButRelated, {}, "phaseBasis inferred or theme, or another basis than related");
}

void readRelated(core::Record& record, const JsonView& json)
{
    for (const auto& item : json.items()) {
        item.expectKeys({"link", "why"});
        if (const auto link = item.at("link").link())
            record.related.push_back({*link, item.at("why").text()});
    }
}

} // namespace

core::Record readPhase(const JsonView& json)
{
    json.expectKeys({"id", "title", "motto", "summary", "plain", "note", "cabinetDecision", "summit", "report",
                     "topics", "figures", "statements", "sources"});
    auto record = begin(json, Kind::Phase);
    record.motto = json.at("motto").text();
    record.summary = json.at("summary").text();
    record.plain = json.at("plain").texts();
    record.note = json.at("note").optionalText();
    record.entry.start = json.at("cabinetDecision").optionalDate();
    if (!json.at("summit").isNull())
        record.entry.summits = {json.at("summit").reference(Kind::Summit)};
    if (const auto report = json.at("report"); !report.isNull()) {
        report.expectKeys({"title", "sources"});
        record.report = report.at("title").text(Wording::AsFound);
        static_cast<void>(report.at("sources").references(Kind::Source));
    }
    record.topics = json.at("topics").texts();
    readFigures(record, json);
    readStatements(record, json);
    readSources(record, json);
    return record;
}

core::Record readForum(const JsonView& json)
{
    json.expectKeys({"id", "title", "phase", "lead", "note", "sources"});
    auto record = begin(json, Kind::Forum);
    record.entry.phase = phaseOf(json);
    record.entry.phases = {record.entry.phase};
    record.leads = readBodies(json.at("lead"));
    record.entry.leads = organisationsOf(record.leads);
    record.note = json.at("note").optionalText();
    readSources(record, json);
    return record;
}

core::Record readSummit(const JsonView& json)
{
    json.expectKeys({"id", "title", "date", "format", "venue", "chancellor", "host", "attending", "participants",
                     "topics", "results", "note", "phases", "figures", "statements", "sources"});
    auto record = begin(json, Kind::Summit);
    record.entry.start = json.at("date").date();
    record.entry.phases = json.at("phases").references(Kind::Phase);
    readMeeting(record, json);
    record.meeting->attending = json.at("attending").texts();
    record.note = json.at("note").optionalText();
    readFigures(record, json);
    readStatements(record, json);
    readSources(record, json);
    return record;
}

core::Record readMeasure(const JsonView& json)
{
    json.expectKeys({"id",    "title",   "phase",   "phaseBasis", "alsoPhases",   "basis",   "type",
                     "forum", "field",   "lead",    "partners",   "targetGroups", "summary", "start",
                     "end",   "summits", "figures", "statements", "related",      "note",    "sources"});
    auto record = begin(json, Kind::Measure);
    auto& entry = record.entry;
    readPhasePlace(record, json);
    entry.category = json.at("type").oneOf(kMeasureTypes);
    if (!json.at("forum").isNull())
        entry.forum = json.at("forum").reference(Kind::Forum);
    entry.field = json.at("field").string();
    record.leads = readBodies(json.at("lead"));
    entry.leads = organisationsOf(record.leads);
    record.partners = readBodies(json.at("partners"));
    readTargets(record, json.at("targetGroups"));
    record.summary = json.at("summary").text();
    entry.start = json.at("start").optionalDate();
    entry.end = json.at("end").optionalDate();
    checkOrder(entry, json);
    entry.summits = json.at("summits").references(Kind::Summit);
    readFigures(record, json);
    readStatements(record, json);
    readRelated(record, json.at("related"));
    record.note = json.at("note").optionalText();
    readSources(record, json);
    return record;
}

core::Record readEvent(const JsonView& json)
{
    json.expectKeys({"id", "category", "title", "date", "end", "summary", "phases", "summits", "venue", "format",
                     "chancellor", "host", "participants", "topics", "results", "figures", "statements", "note",
                     "sources"});
    auto record = begin(json, Kind::Event);
    record.entry.category = json.at("category").oneOf(kEventCategories);
    record.entry.start = json.at("date").date();
    record.entry.end = json.at("end").optionalDate();
    checkOrder(record.entry, json);
    record.summary = json.at("summary").text();
    record.entry.phases = json.at("phases").references(Kind::Phase);
    record.entry.summits = json.at("summits").references(Kind::Summit);
    readMeeting(record, json);
    if (record.entry.category != "related-summit" && record.entry.category != "summit")
        record.meeting.reset();
    readFigures(record, json);
    readStatements(record, json);
    record.note = json.at("note").optionalText();
    readSources(record, json);
    return record;
}

core::Record readOrganisation(const JsonView& json)
{
    json.expectKeys({"id", "short", "title", "otherNames", "category", "note", "sources"});
    auto record = begin(json, Kind::Organisation);
    record.entry.abbreviation = json.at("short").optionalString();
    record.entry.otherNames = json.at("otherNames").texts(Wording::OfficialName);
    record.entry.category = json.at("category").oneOf(kOrganisationCategories);
    record.note = json.at("note").optionalText();
    readSources(record, json);
    return record;
}

core::Record readSource(const JsonView& json)
{
    json.expectKeys({"id", "url", "title", "publisher", "published", "official"});
    core::Record record;
    record.entry.link = {Kind::Source, json.at("id").id()};
    record.entry.title = {json.at("title").string(), {}};
    record.url = json.at("url").url();
    record.publisher = json.at("publisher").optionalString();
    record.entry.start = json.at("published").optionalDate();
    record.entry.category = json.at("official").boolean() ? "official" : "other";
    return record;
}

core::Record readTerm(const JsonView& json)
{
    json.expectKeys({"id", "title", "short", "definition", "synonyms", "see", "sources"});
    auto record = begin(json, Kind::Term);
    record.entry.abbreviation = json.at("short").optionalString();
    record.summary = json.at("definition").text();
    const auto synonyms = json.at("synonyms");
    synonyms.expectKeys({"de", "en"});
    for (const auto& word : synonyms.at("de").items())
        record.synonyms.push_back({word.wording(core::Language::German), {}});
    for (const auto& word : synonyms.at("en").items())
        record.synonyms.push_back({{}, word.wording(core::Language::English)});
    for (const auto& item : json.at("see").items())
        if (const auto link = item.link())
            record.related.push_back({*link, {}});
    readSources(record, json, false);
    return record;
}

core::Record readGap(const JsonView& json)
{
    json.expectKeys({"id", "category", "title", "text", "versions", "wouldConfirm", "about", "sources"});
    auto record = begin(json, Kind::Gap);
    record.entry.category = json.at("category").oneOf(kGapCategories);
    record.summary = json.at("text").optionalText();
    for (const auto& item : json.at("versions").items()) {
        item.expectKeys({"text", "sources"});
        record.statements.push_back({core::Statement::Kind::Version,
                                     {},
                                     item.at("text").text(),
                                     item.at("sources").references(Kind::Source)});
    }
    record.wouldConfirm = json.at("wouldConfirm").optionalText();
    for (const auto& item : json.at("about").items())
        if (const auto link = item.link())
            record.related.push_back({*link, {}});
    readSources(record, json, false);
    return record;
}

core::Record readPage(const JsonView& json)
{
    json.expectKeys({"id", "title", "summary", "plain"});
    auto record = begin(json, Kind::Page);
    record.summary = json.at("summary").text();
    record.plain = json.at("plain").texts();
    return record;
}

core::Coverage readCoverage(const JsonView& json)
{
    json.expectKeys({"id", "title", "phase", "stated", "rule", "list", "sources"});
    static_cast<void>(json.at("id").id());
    core::Coverage coverage;
    coverage.title = json.at("title").text();
    if (!json.at("phase").isNull())
        coverage.phase = phaseOf(json);
    coverage.sources = json.at("sources").references(Kind::Source);
    if (const auto stated = json.at("stated"); !stated.isNull()) {
        stated.expectKeys({"value", "qualifier"});
        coverage.stated = stated.at("value").number();
        coverage.qualifier = stated.at("qualifier").optionalText();
        // Without sources of its own a count rests on those of its phase.
        if (coverage.sources.empty() && coverage.phase.empty())
            json.at("sources").report(Rule::NoSource, {}, "at least one id of sources.json");
    }
    coverage.rule = json.at("rule").text();
    if (auto query = core::Query::fromLink(json.at("list").string()); query && !query->filter.empty())
        coverage.list = std::move(*query);
    else
        json.at("list").report(Rule::NotInList, json.at("list").shown(), "a link napi:search? with a filter");
    return coverage;
}

core::Label readLabel(const JsonView& json)
{
    json.expectKeys({"id", "title"});
    return {json.at("id").id(), json.at("title").text()};
}

core::Figure readPlanFigure(const JsonView& json)
{
    json.expectKeys({"id", "label", "value", "unit", "qualifier", "meaning", "asOf", "asOfNote", "sources"});
    static_cast<void>(json.at("id").id());
    core::Figure figure;
    figure.label = json.at("label").text();
    readFigureValues(figure, json);
    if (figure.sources.empty())
        json.at("sources").report(Rule::NoSource, {}, "at least one id of sources.json");
    return figure;
}

core::Edition readEditionRecord(const JsonView& json)
{
    json.expectKeys({"version", "title", "description", "license", "licenseUrl", "changes"});
    core::Edition edition;
    if (const auto version = json.at("version").date())
        edition.version = version->iso();
    edition.title = json.at("title").text();
    edition.description = json.at("description").text();
    edition.license = json.at("license").string();
    edition.licenseUrl = json.at("licenseUrl").url();
    for (const auto& change : json.at("changes").items()) {
        change.expectKeys({"version", "text"});
        if (const auto version = change.at("version").date())
            edition.changes.push_back({*version, change.at("text").text()});
    }
    return edition;
}

} // namespace napi::importer
