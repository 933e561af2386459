// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/recordjson.h"

#include "words/domain.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace napi::report {
namespace {

using core::Kind;
using json = nlohmann::ordered_json;

constexpr int kIndent = 2;
constexpr int kSchema = 1;

std::string dumped(const json& value) { return value.dump(kIndent, ' ', false, json::error_handler_t::replace); }

json orNull(const std::string& text) { return text.empty() ? json(nullptr) : json(text); }

json orNull(const std::optional<core::Date>& date) { return date ? json(date->iso()) : json(nullptr); }

/// Makes the JSON of one record in one language.
class RecordWriter {
public:
    RecordWriter(const words::Catalogue& words, const core::Plan& plan) : m_words(words), m_plan(plan) {}

    [[nodiscard]] json item(const core::Entry& entry) const;
    [[nodiscard]] json record(const core::Record& record, const core::PlanTexts& texts) const;

private:
    [[nodiscard]] json text(const core::Text& text) const { return orNull(text.in(m_words.language())); }
    [[nodiscard]] json texts(const std::vector<core::Text>& texts) const;
    [[nodiscard]] json reference(const core::Link& link) const;
    [[nodiscard]] json references(Kind kind, const std::vector<std::string>& ids) const;
    [[nodiscard]] json bodies(const std::vector<core::Body>& bodies) const;
    [[nodiscard]] json sources(const std::vector<std::string>& ids, const core::PlanTexts& texts) const;
    [[nodiscard]] json related(const core::Record& record) const;
    [[nodiscard]] json figures(const std::vector<core::Figure>& figures) const;
    [[nodiscard]] json statements(const std::vector<core::Statement>& statements) const;
    [[nodiscard]] json usages(const core::Record& record) const;

    void addKind(json& out, const core::Record& record) const;
    void addPhase(json& out, const core::Record& record) const;
    void addMeeting(json& out, const core::Record& record) const;
    void addMeasure(json& out, const core::Record& record) const;

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
};

json RecordWriter::texts(const std::vector<core::Text>& texts) const
{
    json list = json::array();
    for (const auto& value : texts)
        list.push_back(text(value));
    return list;
}

json RecordWriter::reference(const core::Link& link) const
{
    const auto* entry = m_plan.find(link);
    return {{"link", link.toString()}, {"title", entry ? text(entry->title) : json(nullptr)}};
}

json RecordWriter::references(Kind kind, const std::vector<std::string>& ids) const
{
    json list = json::array();
    for (const auto& id : ids)
        list.push_back(reference({kind, id}));
    return list;
}

json RecordWriter::bodies(const std::vector<core::Body>& bodies) const
{
    json list = json::array();
    for (const auto& body : bodies)
        list.push_back(body.organisation.empty() ? json{{"link", nullptr}, {"title", text(body.name)}}
                                                 : reference({Kind::Organisation, body.organisation}));
    return list;
}

json RecordWriter::sources(const std::vector<std::string>& ids, const core::PlanTexts& texts) const
{
    json list = json::array();
    for (const auto& id : ids) {
        const auto source = texts.record({Kind::Source, id});
        if (source)
            list.push_back({{"id", id},
                            {"url", orNull(source->url)},
                            {"title", text(source->entry.title)},
                            {"publisher", orNull(source->publisher)},
                            {"published", orNull(source->entry.start)},
                            {"official", source->entry.category == "official"}});
    }
    return list;
}

json RecordWriter::related(const core::Record& record) const
{
    json list = json::array();
    for (const auto& other : record.related) {
        json item = reference(other.link);
        item["why"] = text(other.why);
        list.push_back(std::move(item));
    }
    return list;
}

json RecordWriter::figures(const std::vector<core::Figure>& figures) const
{
    json list = json::array();
    for (const auto& figure : figures) {
        const bool whole = std::abs(figure.value - std::round(figure.value)) < 1e-9;
        list.push_back({{"value", whole ? json(std::llround(figure.value)) : json(figure.value)},
                        {"unit", text(figure.unit)},
                        {"qualifier", text(figure.qualifier)},
                        {"meaning", text(figure.meaning)},
                        {"asOf", orNull(figure.asOf)},
                        {"asOfNote", text(figure.asOfNote)},
                        {"sources", figure.sources}});
    }
    return list;
}

json RecordWriter::statements(const std::vector<core::Statement>& statements) const
{
    constexpr std::array kKinds{"criticism", "reaction", "version"};
    json list = json::array();
    for (const auto& statement : statements)
        list.push_back({{"kind", kKinds[static_cast<std::size_t>(statement.kind)]},
                        {"by", text(statement.by)},
                        {"text", text(statement.text)},
                        {"sources", statement.sources}});
    return list;
}

json RecordWriter::usages(const core::Record& record) const
{
    constexpr std::array kRoles{"lead", "partner", "source", "forum", "phase", "summit", "related"};
    json list = json::array();
    for (const auto& usage : record.usedBy) {
        json item = reference(usage.link);
        item["role"] = kRoles[static_cast<std::size_t>(usage.role)];
        list.push_back(std::move(item));
    }
    return list;
}

json RecordWriter::item(const core::Entry& entry) const
{
    json out{
        {"link", entry.link.toString()}, {"kind", core::kindName(entry.link.kind)}, {"title", text(entry.title)}};
    if (!entry.abbreviation.empty())
        out["abbreviation"] = entry.abbreviation;
    switch (entry.link.kind) {
    case Kind::Measure:
        out["phase"] = orNull(entry.phase);
        out["phaseBasis"] = entry.phaseBasis ? json(core::phaseBasisName(*entry.phaseBasis)) : json(nullptr);
        out["basis"] = entry.basis ? json(core::basisName(*entry.basis)) : json(nullptr);
        out["forum"] = entry.forum.empty() ? json(nullptr) : reference({Kind::Forum, entry.forum});
        out["field"] = orNull(entry.field);
        out["lead"] = references(Kind::Organisation, entry.leads);
        out["start"] = orNull(entry.start);
        out["end"] = orNull(entry.end);
        break;
    case Kind::Forum:
        out["phase"] = orNull(entry.phase);
        out["lead"] = references(Kind::Organisation, entry.leads);
        break;
    case Kind::Summit:
    case Kind::Event:
        out["date"] = orNull(entry.start);
        out["end"] = orNull(entry.end);
        out["phases"] = entry.phases;
        break;
    case Kind::Phase:
        out["number"] = entry.link.id;
        out["cabinetDecision"] = orNull(entry.start);
        break;
    case Kind::Source:
        out["published"] = orNull(entry.start);
        out["official"] = entry.category == "official";
        break;
    default:
        break;
    }
    if (!entry.category.empty() && entry.link.kind != Kind::Source)
        out["category"] = entry.category;
    return out;
}

void RecordWriter::addPhase(json& out, const core::Record& record) const
{
    out["number"] = record.entry.link.id;
    out["plain"] = texts(record.plain);
    out["motto"] = text(record.motto);
    out["cabinetDecision"] = orNull(record.entry.start);
    out["summits"] = references(Kind::Summit, record.entry.summits);
    out["forums"] = json::array();
    for (const auto& forum : m_plan.entries(Kind::Forum))
        if (forum.phase == record.entry.link.id)
            out["forums"].push_back(reference(forum.link));
}

void RecordWriter::addMeeting(json& out, const core::Record& record) const
{
    const auto& meeting = *record.meeting;
    out["format"] = orNull(meeting.format);
    out["venue"] = text(meeting.venue);
    out["chancellor"] = text(meeting.chancellor);
    out["host"] = text(meeting.host);
    out["participants"] = meeting.participants ? json{{"value", meeting.participants->value},
                                                      {"qualifier", text(meeting.participants->qualifier)}}
                                               : json(nullptr);
    out["attending"] = texts(meeting.attending);
    out["results"] = text(meeting.results);
}

void RecordWriter::addMeasure(json& out, const core::Record& record) const
{
    const auto& entry = record.entry;
    out["lead"] = bodies(record.leads);
    out["partners"] = bodies(record.partners);
    out["alsoPhases"] = json::array();
    for (const auto& also : record.alsoPhases)
        out["alsoPhases"].push_back({{"phase", also.phase}, {"phaseBasis", core::phaseBasisName(also.basis)}});
    out["targetGroups"] = json::array();
    for (const auto& group : record.targetGroups) {
        const auto* label = m_plan.target(group.target);
        out["targetGroups"].push_back({{"id", group.target},
                                       {"title", label ? text(label->title) : json(nullptr)},
                                       {"original", text(group.original)}});
    }
    out["summits"] = references(Kind::Summit, entry.summits);
}

void RecordWriter::addKind(json& out, const core::Record& record) const
{
    const auto& entry = record.entry;
    if (entry.link.kind == Kind::Phase)
        addPhase(out, record);
    if (entry.link.kind == Kind::Summit)
        out["number"] = std::stoi(entry.link.id);
    if (record.meeting)
        addMeeting(out, record);
    if (entry.link.kind == Kind::Measure)
        addMeasure(out, record);
    if (entry.link.kind == Kind::Forum)
        out["lead"] = bodies(record.leads);
    if (entry.link.kind == Kind::Source) {
        out["url"] = orNull(record.url);
        out["publisher"] = orNull(record.publisher);
    }
    if (entry.link.kind == Kind::Organisation)
        out["otherNames"] = texts(entry.otherNames);
    if (entry.link.kind == Kind::Gap)
        out["wouldConfirm"] = text(record.wouldConfirm);
}

json RecordWriter::record(const core::Record& record, const core::PlanTexts& texts_) const
{
    const auto& entry = record.entry;
    json out = item(entry);
    out["titles"] = {{"de", orNull(entry.title.de)}, {"en", orNull(entry.title.en)}};
    out["summary"] = text(record.summary);
    addKind(out, record);
    out["topics"] = texts(record.topics);
    out["figures"] = figures(record.figures);
    out["statements"] = statements(record.statements);
    out["note"] = text(record.note);
    out["sources"] = sources(record.sources, texts_);
    out["related"] = related(record);
    out["usedBy"] = usages(record);
    return out;
}

json countsOf(const core::Plan& plan)
{
    json counts;
    for (const auto kind : core::kKinds)
        counts[std::string{core::kindPlural(kind)}] = plan.entries(kind).size();
    return counts;
}

int countOf(const core::Plan& plan, const auto& test)
{
    return static_cast<int>(std::ranges::count_if(plan.entries(Kind::Measure), test));
}

} // namespace

std::string infoJson(const core::Plan& plan, const std::string& version)
{
    const json counts = countsOf(plan);
    json bases;
    for (const auto basis : core::kBases)
        bases[std::string{core::basisName(basis)}] =
            countOf(plan, [&](const core::Entry& entry) { return entry.basis == basis; });
    json phases;
    for (const auto& phase : plan.entries(Kind::Phase))
        phases[phase.link.id] =
            countOf(plan, [&](const core::Entry& entry) { return entry.phase == phase.link.id; });
    return dumped({{"version", version},
                   {"data_version", plan.edition().version},
                   {"schema", kSchema},
                   {"counts", counts},
                   {"basis", bases},
                   {"phases", phases}});
}

std::string listJson(const words::Catalogue& words, const core::Plan& plan, Kind kind,
                     const std::vector<const core::Entry*>& entries)
{
    const RecordWriter writer(words, plan);
    json items = json::array();
    for (const auto* entry : entries)
        items.push_back(writer.item(*entry));
    return dumped({{"kind", core::kindPlural(kind)}, {"total", entries.size()}, {"items", std::move(items)}});
}

std::string recordJson(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                       const core::Record& record)
{
    return dumped(RecordWriter(words, plan).record(record, texts));
}

std::string searchJson(const words::Catalogue& words, const core::Plan& plan, const std::string& query,
                       const core::SearchResult& result)
{
    json hits = json::array();
    for (const auto& hit : result.hits) {
        const auto* entry = plan.find(hit.link);
        hits.push_back(
            {{"link", hit.link.toString()},
             {"kind", core::kindName(hit.link.kind)},
             {"title", hit.title.text},
             {"breadcrumb", entry ? words::breadcrumb(words, plan, *entry).toStdString() : std::string{}},
             {"snippet", hit.snippet.text},
             {"reason", core::reasonName(hit.reason)}});
    }
    return dumped({{"query", query},
                   {"total", result.total},
                   {"relaxed", result.relaxed},
                   {"suggestion", orNull(result.suggestion)},
                   {"hits", std::move(hits)}});
}

std::string recordsJson(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                        const std::vector<const core::Entry*>& entries)
{
    const RecordWriter writer(words, plan);
    const auto& edition = plan.edition();
    json records = json::array();
    for (const auto* entry : entries)
        if (const auto record = texts.record(entry->link))
            records.push_back(writer.record(*record, texts));
    return dumped({{"edition",
                    {{"version", edition.version},
                     {"license", edition.license},
                     {"checksum", edition.builtFrom},
                     {"counts", countsOf(plan)}}},
                   {"language", words.language() == core::Language::German ? "de" : "en"},
                   {"records", std::move(records)}});
}

} // namespace napi::report
