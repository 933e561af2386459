// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/provenancerules.h"

#include <algorithm>
#include <map>
#include <set>

namespace napi::importer {
namespace {

using core::Kind;

constexpr const char* kFigure = "figure:";

/// Everything that an entry of provenance.json can name: the links of the records and the figures of the plan.
std::set<std::string> namesOf(const store::EditionData& data, const std::vector<std::string>& figures)
{
    std::set<std::string> names;
    for (const auto& record : data.records)
        names.insert(record.entry.link.toString());
    for (const auto& figure : figures)
        names.insert(kFigure + figure);
    return names;
}

/// Reads one entry; gives the name that it became, if it became one that exists.
std::string readEntry(const JsonView& entry, const std::set<std::string>& names)
{
    const auto became = entry.at("became");
    const auto leftOut = entry.at("leftOut");
    if (became.isNull() == leftOut.isNull()) {
        entry.report(Rule::BecameOrLeftOut, entry.shown(), "either became with a link or leftOut with the reason");
        return {};
    }
    entry.expectKeys({"file", "list", "id", leftOut.isNull() ? "became" : "leftOut"});
    for (const char* key : {"file", "list", "id"})
        static_cast<void>(entry.at(key).string());
    if (became.isNull()) {
        static_cast<void>(leftOut.wording(core::Language::English));
        return {};
    }
    auto name = became.string();
    if (!name.empty() && !names.contains(name))
        became.report(Rule::UnknownReference, name, "a link like napi:measure/fem-os, or figure:id, that exists");
    return name;
}

/// The kinds whose records come from the research, each record from an entry of its own.
bool mustBeTraced(Kind kind)
{
    return kind != Kind::Term && kind != Kind::Gap && kind != Kind::Page && kind != Kind::Organisation;
}

/// Organisations that the research names only inside of another record have no entry.
bool isNamedInside(const core::Link& organisation, const Findings& findings)
{
    return std::ranges::any_of(findings.references, [&](const Findings::Reference& reference) {
        return reference.link == organisation && (reference.pointer.find("/lead/") != std::string::npos ||
                                                  reference.pointer.find("/partners/") != std::string::npos);
    });
}

} // namespace

void checkProvenance(const JsonView& provenance, const store::EditionData& data,
                     const std::vector<std::string>& figures, Findings& findings)
{
    provenance.expectKeys({"records"});
    const auto names = namesOf(data, figures);
    std::set<std::string> traced;
    for (const auto& entry : provenance.at("records").items())
        traced.insert(readEntry(entry, names));
    const auto report = [&](const std::string& file, std::size_t index, const std::string& name) {
        findings.violations.push_back({file, '/' + std::to_string(index) + "/id", Rule::NotTraced, name,
                                       "an entry of provenance.json that became it"});
    };
    std::map<Kind, std::size_t> indexes;
    for (const auto& record : data.records) {
        const auto& link = record.entry.link;
        const auto index = indexes[link.kind]++;
        if (link.id.empty() || traced.contains(link.toString()))
            continue;
        if (mustBeTraced(link.kind) || (link.kind == Kind::Organisation && !isNamedInside(link, findings)))
            report(std::string{core::kindPlural(link.kind)} + ".json", index, link.toString());
    }
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (!figures[i].empty() && !traced.contains(kFigure + figures[i]))
            report("figures.json", i, kFigure + figures[i]);
}

} // namespace napi::importer
