// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/editiondocument.h"

#include <cmath>
#include <limits>

namespace napi::importer {
namespace {

using core::Kind;
using json = nlohmann::ordered_json;

json value(const std::string& text) { return text.empty() ? json(nullptr) : json(text); }

json value(const core::Text& text)
{
    json result;
    if (!text.de.empty())
        result["de"] = text.de;
    if (!text.en.empty())
        result["en"] = text.en;
    return result;
}

json value(const std::optional<core::Date>& date) { return date ? json(date->iso()) : json(nullptr); }

/// A whole number without a decimal point.
json value(double number)
{
    constexpr double kMost = 1e15;
    if (std::floor(number) == number && std::abs(number) < kMost)
        return static_cast<std::int64_t>(number);
    return number;
}

json value(const core::Body& body)
{
    return body.organisation.empty() ? json(body.name.de) : json(body.organisation);
}

json value(const core::Figure& figure);
json value(const core::Statement& statement);
json value(const core::AlsoPhase& also);
json value(const core::TargetGroup& group);
json value(const core::Related& related);
json value(const core::Label& label);
json value(const core::Change& change);
json value(const core::Coverage& coverage);

/// Builds an object and leaves out what is empty.
class Members {
public:
    template <typename Value>
    Members& add(const char* key, const Value& member)
    {
        return addJson(key, value(member));
    }
    template <typename Value>
    Members& add(const char* key, const std::vector<Value>& members)
    {
        json list = json::array();
        for (const auto& member : members)
            list.push_back(value(member));
        return addJson(key, std::move(list));
    }
    Members& addJson(const char* key, json member)
    {
        if (!member.empty())
            m_json[key] = std::move(member);
        return *this;
    }
    [[nodiscard]] json take() { return std::move(m_json); }

private:
    json m_json = json::object();
};

json value(const core::Figure& figure)
{
    return Members{}
        .add("label", figure.label)
        .add("value", figure.value)
        .add("unit", figure.unit)
        .add("qualifier", figure.qualifier)
        .add("meaning", figure.meaning)
        .add("asOf", figure.asOf)
        .add("asOfNote", figure.asOfNote)
        .add("sources", figure.sources)
        .take();
}

json value(const core::Statement& statement)
{
    Members members;
    if (statement.kind != core::Statement::Kind::Version)
        members.addJson("kind", statement.kind == core::Statement::Kind::Reaction ? "reaction" : "criticism");
    return members.add("by", statement.by).add("text", statement.text).add("sources", statement.sources).take();
}

json value(const core::AlsoPhase& also)
{
    return {{"phase", also.phase}, {"phaseBasis", core::phaseBasisName(also.basis)}};
}

json value(const core::TargetGroup& group)
{
    return Members{}.add("target", group.target).add("original", group.original).take();
}

/// A link alone where the kind gives no reason for it.
json value(const core::Related& related)
{
    const auto link = related.link.toString();
    return related.why.empty() ? json(link) : json{{"link", link}, {"why", value(related.why)}};
}

json value(const core::Label& label) { return {{"id", label.id}, {"title", value(label.title)}}; }

json value(const core::Change& change) { return {{"version", change.version.iso()}, {"text", value(change.text)}}; }

json value(const core::Coverage& coverage)
{
    Members members;
    members.add("title", coverage.title).add("phase", coverage.phase);
    if (coverage.stated)
        members.add("stated", *coverage.stated);
    return members.add("qualifier", coverage.qualifier)
        .add("rule", coverage.rule)
        .add("list", coverage.list.toLink())
        .add("sources", coverage.sources)
        .take();
}

/// How the files of a kind call what all kinds have.
struct Names {
    const char* category = "category";
    const char* summary = "summary";
    const char* start = "date";
    const char* related = "related";
    const char* statements = "statements";
};

Names namesOf(Kind kind)
{
    Names names;
    if (kind == Kind::Measure)
        names = {.category = "type", .start = "start"};
    else if (kind == Kind::Term)
        names = {.summary = "definition", .related = "see"};
    else if (kind == Kind::Gap)
        names = {.summary = "text", .related = "about", .statements = "versions"};
    else if (kind == Kind::Phase)
        names.start = "cabinetDecision";
    else if (kind == Kind::Source)
        names.start = "published";
    return names;
}

void addMeeting(Members& members, const core::Meeting& meeting)
{
    members.add("format", meeting.format)
        .add("venue", meeting.venue)
        .add("chancellor", meeting.chancellor)
        .add("host", meeting.host)
        .add("attending", meeting.attending)
        .add("results", meeting.results);
    if (meeting.participants)
        members.addJson("participants", Members{}
                                            .addJson("value", meeting.participants->value)
                                            .add("qualifier", meeting.participants->qualifier)
                                            .take());
}

/// What only measures and forums have: their place in the plan, who runs them, whom they are for.
void addPlace(Members& members, const core::Record& record)
{
    const auto& entry = record.entry;
    members.add("phase", entry.phase);
    if (entry.phaseBasis)
        members.addJson("phaseBasis", core::phaseBasisName(*entry.phaseBasis));
    members.add("alsoPhases", record.alsoPhases);
    if (entry.basis)
        members.addJson("basis", core::basisName(*entry.basis));
    members.add("forum", entry.forum)
        .add("field", entry.field)
        .add("lead", record.leads)
        .add("partners", record.partners)
        .add("targetGroups", record.targetGroups);
}

json synonyms(const core::Record& record)
{
    json result = json::object();
    for (const auto& word : record.synonyms)
        result[word.de.empty() ? "en" : "de"].push_back(word.de.empty() ? word.en : word.de);
    return result;
}

void addTimes(Members& members, const core::Record& record, const Names& names)
{
    const auto& entry = record.entry;
    members.add(names.start, entry.start).add("end", entry.end);
    if (entry.link.kind == Kind::Phase)
        members.add("summit", entry.summits.empty() ? std::string{} : entry.summits.front());
    else
        members.add("summits", entry.summits);
    if (entry.link.kind == Kind::Summit || entry.link.kind == Kind::Event)
        members.add("phases", entry.phases);
}

} // namespace

json recordDocument(const core::Record& record)
{
    const auto names = namesOf(record.entry.link.kind);
    Members members;
    members.add("short", record.entry.abbreviation);
    if (record.entry.link.kind == Kind::Source)
        members.add("title", record.entry.title.de).addJson("official", record.entry.category == "official");
    else
        members.add("title", record.entry.title).add(names.category, record.entry.category);
    members.add("url", record.url).add("publisher", record.publisher).add("otherNames", record.entry.otherNames);
    addPlace(members, record);
    members.add("motto", record.motto).add(names.summary, record.summary).add("plain", record.plain);
    addTimes(members, record, names);
    if (record.meeting)
        addMeeting(members, *record.meeting);
    if (!record.report.empty())
        members.addJson("report", {{"title", value(record.report)}});
    return members.add("topics", record.topics)
        .addJson("synonyms", synonyms(record))
        .add("figures", record.figures)
        .add(names.statements, record.statements)
        .add(names.related, record.related)
        .add("wouldConfirm", record.wouldConfirm)
        .add("note", record.note)
        .add("sources", record.sources)
        .take();
}

json editionDocument(const store::EditionData& data)
{
    return Members{}
        .add("title", data.edition.title)
        .add("description", data.edition.description)
        .add("license", data.edition.license)
        .add("licenseUrl", data.edition.licenseUrl)
        .add("changes", data.edition.changes)
        .add("figures", data.planFigures)
        .add("coverage", data.coverage)
        .add("fields", data.fields)
        .add("targets", data.targets)
        .take();
}

} // namespace napi::importer
