// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/recorddump.h"

namespace napi::test {
namespace {

std::string line(const std::string& name, const std::string& value)
{
    return value.empty() ? std::string{} : name + ": " + value + '\n';
}

std::string shown(const core::Text& text) { return text.empty() ? std::string{} : text.de + " | " + text.en; }

std::string shown(const std::string& text) { return text; }

std::string shown(const std::optional<core::Date>& date) { return date ? date->iso() : std::string{}; }

template <typename List>
std::string lines(const std::string& name, const List& list);

std::string shown(const core::Body& body) { return '[' + body.organisation + "] " + shown(body.name); }

std::string shown(const core::TargetGroup& group) { return '[' + group.target + "] " + shown(group.original); }

std::string shown(const core::AlsoPhase& also)
{
    return also.phase + ' ' + std::string{core::phaseBasisName(also.basis)};
}

std::string shown(const core::Related& related) { return related.link.toString() + ' ' + shown(related.why); }

std::string shown(const core::Statement& statement)
{
    return std::to_string(static_cast<int>(statement.kind)) + ' ' + shown(statement.by) + " says " +
           shown(statement.text) + '\n' + lines("  source", statement.sources);
}

std::string shown(const core::Figure& figure) { return dump(figure); }

std::string shown(const core::Change& change) { return change.version.iso() + ' ' + shown(change.text); }

template <typename List>
std::string lines(const std::string& name, const List& list)
{
    std::string result;
    for (const auto& value : list)
        result += name + ": " + shown(value) + '\n';
    return result;
}

std::string dump(const core::Meeting& meeting)
{
    std::string result = line("format", meeting.format) + line("venue", shown(meeting.venue)) +
                         line("chancellor", shown(meeting.chancellor)) + line("host", shown(meeting.host)) +
                         lines("attending", meeting.attending) + line("results", shown(meeting.results));
    if (meeting.participants)
        result += "participants: " + std::to_string(meeting.participants->value) + ' ' +
                  shown(meeting.participants->qualifier) + '\n';
    return result;
}

} // namespace

std::string dump(const core::Entry& entry)
{
    return line("link", entry.link.toString()) + line("title", shown(entry.title)) +
           line("abbreviation", entry.abbreviation) + lines("other name", entry.otherNames) +
           line("category", entry.category) + line("phase", entry.phase) +
           line("phase basis", entry.phaseBasis ? std::string{core::phaseBasisName(*entry.phaseBasis)} : "") +
           lines("phases", entry.phases) +
           line("basis", entry.basis ? std::string{core::basisName(*entry.basis)} : "") +
           line("forum", entry.forum) + line("field", entry.field) + lines("lead", entry.leads) +
           lines("target", entry.targets) + lines("summit", entry.summits) + line("start", shown(entry.start)) +
           line("end", shown(entry.end));
}

std::string dump(const core::Figure& figure)
{
    return line("label", shown(figure.label)) + line("value", std::to_string(figure.value)) +
           line("unit", shown(figure.unit)) + line("qualifier", shown(figure.qualifier)) +
           line("meaning", shown(figure.meaning)) + line("as of", shown(figure.asOf)) +
           line("as-of note", shown(figure.asOfNote)) + lines("source", figure.sources);
}

std::string dump(const core::Record& record)
{
    return dump(record.entry) + line("summary", shown(record.summary)) + lines("plain", record.plain) +
           line("note", shown(record.note)) + line("motto", shown(record.motto)) +
           line("report", shown(record.report)) + lines("topic", record.topics) + lines("figure", record.figures) +
           lines("statement", record.statements) + lines("also", record.alsoPhases) +
           lines("lead body", record.leads) + lines("partner", record.partners) +
           lines("target group", record.targetGroups) + lines("related", record.related) +
           lines("source", record.sources) + (record.meeting ? "meeting\n" + dump(*record.meeting) : "") +
           line("would confirm", shown(record.wouldConfirm)) + lines("synonym", record.synonyms) +
           line("url", record.url) + line("publisher", record.publisher);
}

std::string dump(const core::Edition& edition)
{
    return line("version", edition.version) + line("title", shown(edition.title)) +
           line("description", shown(edition.description)) + line("license", edition.license) +
           line("license url", edition.licenseUrl) + line("built from", edition.builtFrom) +
           lines("change", edition.changes);
}

std::string dump(const core::Coverage& coverage)
{
    return line("title", shown(coverage.title)) + line("phase", coverage.phase) +
           line("stated", coverage.stated ? std::to_string(*coverage.stated) : std::string{}) +
           line("qualifier", shown(coverage.qualifier)) + line("rule", shown(coverage.rule)) +
           line("list", coverage.list.toLink()) + lines("source", coverage.sources);
}

std::string dump(const core::Label& label) { return label.id + ": " + shown(label.title); }

} // namespace napi::test
