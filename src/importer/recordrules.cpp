// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/recordrules.h"

#include <set>

namespace napi::importer {
namespace {

/// The same record once in a list of links, and never the record itself. `link` gives the place of the link in an
/// element of the list.
template <typename Place>
void checkLinks(const core::Record& record, const JsonView& list, Place link)
{
    std::set<std::string> seen;
    for (const auto& element : list.elements()) {
        const JsonView place = link(element);
        const auto text = place.peek();
        if (text == record.entry.link.toString())
            place.report(Rule::LinkToItself, text, "another record");
        else if (!text.empty() && !seen.insert(text).second)
            place.report(Rule::Repeated, text, "each record once");
    }
}

void checkFurtherPhases(const core::Entry& entry, const JsonView& json)
{
    std::set<std::string> seen;
    for (const auto& element : json.at("alsoPhases").elements()) {
        const auto phase = element.at("phase").peek();
        if (phase.empty())
            continue;
        if (phase == entry.phase)
            element.at("phase").report(Rule::OwnPhaseAgain, phase, "another phase than " + phase);
        else if (!seen.insert(phase).second)
            element.at("phase").report(Rule::Repeated, phase, "each phase once");
        if (entry.basis == core::Basis::Related && element.at("phaseBasis").peek() == "named")
            element.at("phaseBasis").report(Rule::NamedButRelated, "named", "inferred or theme");
    }
}

void checkVersions(const core::Record& record, const JsonView& json)
{
    const auto& category = record.entry.category;
    const std::size_t least = category == "contradiction" ? 2 : category == "held-back" ? 1 : 0;
    const auto count = json.at("versions").elements().size();
    if (count < least)
        json.at("versions")
            .report(Rule::TooFewVersions, std::to_string(count),
                    least == 2 ? "at least two, each with its sources"
                               : "at least one, the figure that is held back");
}

std::string lowerCase(std::string_view text)
{
    std::string lower;
    for (const char c : text)
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

/// Words that differ in nothing but capital letters are the same for the search.
void checkSynonyms(const JsonView& list)
{
    std::set<std::string> seen;
    for (const auto& element : list.elements())
        if (!seen.insert(lowerCase(element.peek())).second)
            element.report(Rule::Repeated, element.peek(), "each synonym of the term once");
}

void checkMeasure(const core::Record& record, const JsonView& json)
{
    checkFurtherPhases(record.entry, json);
    checkLinks(record, json.at("related"), [](const JsonView& element) { return element.at("link"); });
    if (record.entry.basis == core::Basis::Summit && json.at("summits").elements().empty())
        json.at("summits").report(Rule::NoSummit, "[]", "the number of the summit, or another basis");
}

} // namespace

void checkRecord(const core::Record& record, const JsonView& json)
{
    const auto itself = [](const JsonView& element) { return element; };
    switch (record.entry.link.kind) {
    case core::Kind::Measure:
        checkMeasure(record, json);
        break;
    case core::Kind::Term:
        checkLinks(record, json.at("see"), itself);
        checkSynonyms(json.at("synonyms").at("de"));
        checkSynonyms(json.at("synonyms").at("en"));
        break;
    case core::Kind::Gap:
        checkLinks(record, json.at("about"), itself);
        checkVersions(record, json);
        break;
    default:
        break;
    }
}

} // namespace napi::importer
