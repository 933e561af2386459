// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/editionrules.h"

#include <algorithm>
#include <map>
#include <set>

namespace napi::importer {
namespace {

using core::Kind;

constexpr std::size_t kSummits = 13;

/// The records with their places in the files.
class Places {
public:
    explicit Places(const store::EditionData& data)
    {
        for (const auto& record : data.records) {
            auto& records = m_records[record.entry.link.kind];
            m_places.emplace(record.entry.link, records.size());
            records.push_back(&record);
        }
    }
    [[nodiscard]] const std::vector<const core::Record*>& of(Kind kind) const
    {
        static const std::vector<const core::Record*> none;
        const auto found = m_records.find(kind);
        return found == m_records.end() ? none : found->second;
    }
    [[nodiscard]] const core::Record* find(const core::Link& link) const
    {
        const auto found = m_places.find(link);
        return found == m_places.end() ? nullptr : of(link.kind)[found->second];
    }

private:
    std::map<Kind, std::vector<const core::Record*>> m_records;
    std::map<core::Link, std::size_t> m_places;
};

std::string fileOf(Kind kind) { return std::string{core::kindPlural(kind)} + ".json"; }

std::string at(std::size_t index, const std::string& member = {})
{
    return '/' + std::to_string(index) + (member.empty() ? "" : '/' + member);
}

std::string joined(const std::vector<std::string>& words)
{
    std::string result;
    for (const auto& word : words)
        result += (result.empty() ? "" : ", ") + word;
    return result;
}

void checkReferences(const Places& places, Findings& findings)
{
    for (const auto& [file, pointer, link] : findings.references)
        if (!places.find(link))
            findings.violations.push_back({file, pointer, Rule::UnknownReference, link.toString(),
                                           "the id of a record that exists in " + fileOf(link.kind)});
}

bool has(const std::vector<core::Label>& labels, const std::string& id)
{
    return id.empty() || std::ranges::find(labels, id, &core::Label::id) != labels.end();
}

/// Fields and target groups are labels without links, so they are checked by name.
void checkLabels(const Places& places, const store::EditionData& data, Findings& findings)
{
    const auto& measures = places.of(Kind::Measure);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const auto& entry = measures[i]->entry;
        if (!has(data.fields, entry.field))
            findings.violations.push_back({fileOf(Kind::Measure), at(i, "field"), Rule::UnknownReference,
                                           entry.field, "an id of fields.json"});
        for (std::size_t j = 0; j < entry.targets.size(); ++j)
            if (!has(data.targets, entry.targets[j]))
                findings.violations.push_back({fileOf(Kind::Measure),
                                               at(i, "targetGroups/" + std::to_string(j) + "/target"),
                                               Rule::UnknownReference, entry.targets[j], "an id of targets.json"});
    }
}

std::vector<std::string> idsOf(const std::vector<const core::Record*>& records)
{
    std::vector<std::string> ids;
    ids.reserve(records.size());
    for (const auto* record : records)
        ids.push_back(record->entry.link.id);
    return ids;
}

/// All of `wanted` and nothing else, in this order. Reports one thing at a time: what does not belong, what is
/// missing, what stands in the wrong place. An empty id has been reported before.
void checkSequence(Kind kind, const Places& places, const std::vector<std::string>& wanted, Findings& findings)
{
    const auto ids = idsOf(places.of(kind));
    const auto report = [&](const std::string& pointer, Rule rule, const std::string& found,
                            const std::string& expected) {
        findings.violations.push_back({fileOf(kind), pointer, rule, found, expected});
    };
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (std::ranges::find(wanted, ids[i]) == wanted.end())
            return ids[i].empty() ? void() : report(at(i, "id"), Rule::NotInList, ids[i], joined(wanted));
    for (const auto& id : wanted)
        if (std::ranges::find(ids, id) == ids.end())
            return report("", Rule::Incomplete, joined(ids),
                          "all of " + joined(wanted) + "; " + id + " is missing");
    for (std::size_t i = 0; i < std::min(ids.size(), wanted.size()); ++i)
        if (ids[i] != wanted[i])
            return report(at(i, "id"), Rule::WrongOrder, ids[i], wanted[i] + " at this place");
}

void checkSequences(const Places& places, Findings& findings)
{
    std::vector<std::string> summits;
    for (std::size_t i = 1; i <= kSummits; ++i)
        summits.push_back(std::to_string(i));
    checkSequence(Kind::Phase, places, {core::kPhaseIds.begin(), core::kPhaseIds.end()}, findings);
    checkSequence(Kind::Summit, places, summits, findings);
    checkSequence(Kind::Page, places, {core::kPageIds.begin(), core::kPageIds.end()}, findings);
    const auto& records = places.of(Kind::Summit);
    for (std::size_t i = 1; i < records.size(); ++i) {
        const auto& before = records[i - 1]->entry.start;
        const auto& date = records[i]->entry.start;
        if (before && date && !(*before < *date))
            findings.violations.push_back({fileOf(Kind::Summit), at(i, "date"), Rule::WrongOrder, date->iso(),
                                           "a date after that of the summit before, " + before->iso()});
    }
}

void checkTargetCount(const store::EditionData& data, Findings& findings)
{
    constexpr std::size_t kLeast = 10;
    constexpr std::size_t kMost = 14;
    if (data.targets.size() < kLeast || data.targets.size() > kMost)
        findings.violations.push_back({"targets.json", "", Rule::Incomplete, std::to_string(data.targets.size()),
                                       "10 to 14 target groups, a closed list"});
}

void checkForums(const Places& places, Findings& findings)
{
    const auto& measures = places.of(Kind::Measure);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const auto& entry = measures[i]->entry;
        const auto* forum = entry.forum.empty() ? nullptr : places.find({Kind::Forum, entry.forum});
        // A phase that could not be read has been reported, and it might have been the right one.
        const bool known = std::ranges::find(entry.phases, std::string{}) == entry.phases.end();
        if (!forum || forum->entry.phase.empty() || !known)
            continue;
        if (std::ranges::find(entry.phases, forum->entry.phase) == entry.phases.end())
            findings.violations.push_back({fileOf(Kind::Measure), at(i, "forum"), Rule::ForumOfOtherPhase,
                                           entry.forum + " of phase " + forum->entry.phase,
                                           "a forum of phase " + joined(entry.phases) + ", or phase " +
                                               forum->entry.phase + " as phase or in alsoPhases"});
    }
}

/// True if this place makes a record of its kind worth keeping.
bool isUse(const Findings::Reference& reference)
{
    const auto inList = [&](const char* list) { return reference.pointer.find(list) != std::string::npos; };
    switch (reference.link.kind) {
    case Kind::Organisation:
        return inList("/lead/") || inList("/partners/") || inList("/see/");
    case Kind::Forum:
        return reference.file == fileOf(Kind::Measure) || reference.file == fileOf(Kind::Gap) ||
               reference.file == fileOf(Kind::Term);
    default:
        return true;
    }
}

void checkUse(const Places& places, const store::EditionData& data, Findings& findings)
{
    std::set<core::Link> used;
    for (const auto& reference : findings.references)
        if (isUse(reference))
            used.insert(reference.link);
    const auto check = [&](Kind kind, const char* expected) {
        const auto& records = places.of(kind);
        for (std::size_t i = 0; i < records.size(); ++i)
            if (const auto& link = records[i]->entry.link; !link.id.empty() && !used.contains(link))
                findings.violations.push_back({fileOf(kind), at(i, "id"), Rule::Unused, link.id, expected});
    };
    check(Kind::Source, "a record, figure or statement that names the source, or no such source");
    check(Kind::Organisation,
          "a lead, a partner or a see of a term that names the organisation, or no such record");
    check(Kind::Forum, "a measure, a gap or a term that names the forum, or no such forum");
    for (std::size_t i = 0; i < data.fields.size(); ++i)
        if (std::ranges::none_of(places.of(Kind::Measure), [&](const core::Record* measure) {
                return measure->entry.field == data.fields[i].id;
            }))
            findings.violations.push_back({"fields.json", at(i, "id"), Rule::Unused, data.fields[i].id,
                                           "a measure of this field, or no such field"});
}

} // namespace

void checkAcrossRecords(const store::EditionData& data, Findings& findings)
{
    const Places places(data);
    checkReferences(places, findings);
    checkLabels(places, data, findings);
    checkSequences(places, findings);
    checkTargetCount(data, findings);
    checkForums(places, findings);
    checkUse(places, data, findings);
}

} // namespace napi::importer
