// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/plantedfaults.h"

#include <algorithm>

namespace napi::test {
namespace {

using importer::Rule;
using nlohmann::json;

const json kGone(json::value_t::discarded);
const json kPair = json::object({{"de", "X"}, {"en", "X"}});

using Faults = std::vector<PlantedFault>;

Faults phaseFaults()
{
    const std::string file = "phases.json";
    return {
        {"motto in German only", file, "/0/motto/en", kGone, Rule::NotTranslated, "/0/motto"},
        {"day that the calendar does not have", file, "/1/cabinetDecision", "2020-02-30", Rule::BadDate},
        {"summit that does not exist", file, "/2/summit", "99", Rule::UnknownReference},
        {"source of the report that does not exist", file, "/3/report/sources/0", "none", Rule::UnknownReference},
        {"two spaces", file, "/4/topics/0/de", "A  B", Rule::UncleanText},
        {"text in place of a list", file, "/4/plain", "x", Rule::WrongType},
    };
}

Faults forumFaults()
{
    const std::string file = "forums.json";
    return {
        {"phase that does not exist", file, "/1/phase", "VI", Rule::NotInList},
        {"no source", file, "/2/sources", json::array(), Rule::NoSource},
        {"lead that does not exist", file, "/3/lead/0/organisation", "none", Rule::UnknownReference},
        {"lead twice", file, "/4/lead/1", json::object({{"organisation", "bmi"}}), Rule::Repeated},
        {"long dash", file, "/5/title/en", "Language — and more", Rule::Typography},
    };
}

Faults summitFaults()
{
    const std::string file = "summits.json";
    return {
        {"format that is none", file, "/0/format", "online", Rule::NotInList},
        {"half a participant", file, "/1/participants/value", 12.5, Rule::BadNumber},
        {"summit before the one before it", file, "/2/date", "2006-12-31", Rule::WrongOrder},
        {"third language", file, "/3/host/fr", "H", Rule::UnknownKey, "/3/host"},
        {"participant group twice", file, "/4/attending/1", json::object({{"de", "A"}, {"en", "A"}}),
         Rule::Repeated},
        {"phase that is none", file, "/5/phases/0", "VI", Rule::UnknownReference},
        {"empty text", file, "/6/results/de", "", Rule::EmptyText},
        {"range of years with a hyphen", file, "/7/venue/de", "Berlin 2006-2021", Rule::Typography},
        {"statement of no kind", file, "/8/statements/0/kind", "praise", Rule::NotInList},
        {"soft hyphen", file, "/9/title/de", "Inte\u00ADgrationsgipfel", Rule::UncleanText},
    };
}

Faults measureFaults()
{
    const std::string file = "measures.json";
    return {
        {"phase that is none", file, "/1/phase", "VI", Rule::NotInList},
        {"related and named", file, "/2/phaseBasis", "named", Rule::NamedButRelated, "/2"},
        {"own phase among the further ones", file, "/3/alsoPhases/0/phase", "II", Rule::OwnPhaseAgain},
        {"further phase twice", file, "/4/alsoPhases/1",
         json::object({{"phase", "III"}, {"phaseBasis", "inferred"}, {"sources", json::array({"alpha"})}}),
         Rule::Repeated, "/4/alsoPhases/1/phase"},
        {"related and named in a further phase", file, "/5/alsoPhases/0/phaseBasis", "named",
         Rule::NamedButRelated},
        {"basis that is none", file, "/6/basis", "maybe", Rule::NotInList},
        {"basis summit without a summit", file, "/7/basis", "summit", Rule::NoSummit, "/7/summits"},
        {"type that is none", file, "/8/type", "Kern", Rule::NotInList},
        {"forum that does not exist", file, "/9/forum", "none", Rule::UnknownReference},
        {"forum of another phase", file, "/10/forum", "forum-7", Rule::ForumOfOtherPhase},
        {"field that does not exist", file, "/11/field", "none", Rule::UnknownReference},
        {"partner with link and name", file, "/14/partners/0/organisation", "bmi", Rule::UnknownKey,
         "/14/partners/0"},
        {"space before a name", file, "/15/partners/0/name", " Frei", Rule::UncleanText},
        {"target group that does not exist", file, "/16/targetGroups/0/target", "alle", Rule::UnknownReference},
        {"tab in an original wording", file, "/17/targetGroups/0/original/de", "Frauen\tund mehr",
         Rule::UncleanText},
        {"quotation that does not end", file, "/18/title/de", "Die „Kurse", Rule::Typography},
        {"straight apostrophe", file, "/19/title/en", "Women's courses", Rule::Typography},
        {"per cent without a no-break space", file, "/20/summary/de", "Rund 12 % mehr", Rule::Typography},
        {"million without a no-break space", file, "/21/summary/en", "Some 5 million euros", Rule::Typography},
        {"paragraph without a no-break space", file, "/22/summary/de", "Nach §16a", Rule::Typography},
        {"abbreviation without a no-break space", file, "/23/summary/de", "Kurse, z. B. abends", Rule::Typography},
        {"hyphen for a dash", file, "/24/summary/de", "Kurse - auch abends", Rule::Typography},
        {"three dots", file, "/25/summary/en", "And so on...", Rule::Typography},
        {"name of a character", file, "/26/summary/de", "Kurse &amp; Beratung", Rule::UncleanText},
        {"HTML", file, "/27/summary/de", "<b>Kurse", Rule::UncleanText},
        {"English marks in German", file, "/28/summary/de", "Der „Kurs”“", Rule::Typography},
        {"hyphenation", file, "/29/summary/de", "Sprach- kurse", Rule::UncleanText},
        {"text in place of two languages", file, "/30/summary", "text", Rule::WrongType},
        {"month that is none", file, "/31/start", "2019-13", Rule::BadDate},
        {"end before the start", file, "/32/end", "2018-12", Rule::EndBeforeStart, "/32"},
        {"number in quotation marks", file, "/34/figures/0/value", "7", Rule::WrongType},
        {"negative number", file, "/35/figures/0/value", -7, Rule::BadNumber},
        {"figure without a date", file, "/36/figures/0/asOfNote", nullptr, Rule::NoAsOf, "/36/figures/0"},
        {"figure without its unit", file, "/37/figures/0/unit", kGone, Rule::MissingKey, "/37/figures/0"},
        {"source of a figure that does not exist", file, "/38/figures/0/sources/0", "none", Rule::UnknownReference},
        {"single marks alone", file, "/40/statements/0/text/de", "Er sagt ‚ja‘", Rule::Typography},
        {"link to itself", file, "/41/related/0/link", "napi:measure/kurse-41", Rule::LinkToItself},
        {"related twice", file, "/42/related/1", json::object({{"link", "napi:summit/12"}, {"why", kPair}}),
         Rule::Repeated, "/42/related/1/link"},
        {"link that is none", file, "/43/related/0/link", "12. Gipfel", Rule::UnknownReference},
        {"source twice", file, "/44/sources/1", "alpha", Rule::Repeated},
        {"missing key", file, "/45/note", kGone, Rule::MissingKey, "/45"},
        {"unknown key", file, "/46/colour", "red", Rule::UnknownKey, "/46"},
        {"note in English only", file, "/47/note", json::object({{"en", "N"}}), Rule::NotTranslated, "/47/note"},
        {"field that nothing has any more", file, "/49/field", "language", Rule::Unused, "fields.json /1/id"},
    };
}

Faults eventFaults()
{
    const std::string file = "events.json";
    return {
        {"category that is none", file, "/0/category", "party", Rule::NotInList},
        {"German date", file, "/1/date", "19.10.2020", Rule::BadDate},
        {"end before the start", file, "/2/end", "2020-04-30", Rule::EndBeforeStart, "/2"},
        {"phase twice", file, "/3/phases/1", "II", Rule::Repeated},
        {"closing mark without an opening one", file, "/4/summary/en", "Courses”", Rule::Typography},
        {"no participant", file, "/5/participants", json::object({{"value", 0}, {"qualifier", nullptr}}),
         Rule::BadNumber, "/5/participants/value"},
    };
}

Faults organisationFaults()
{
    const std::string file = "organisations.json";
    return {
        {"category that is none", file, "/1/category", "firm", Rule::NotInList},
        {"number for an abbreviation", file, "/2/short", 1, Rule::WrongType},
        {"no-break space at the end", file, "/3/title/de", "Verband\u00A0", Rule::UncleanText},
        {"name in no language", file, "/4/otherNames/0", json::object({{"en", "N"}}), Rule::NotTranslated},
    };
}

Faults sourceFaults()
{
    const std::string file = "sources.json";
    return {
        {"address without http", file, "/1/url", "example.org/a", Rule::BadUrl},
        {"address without a host", file, "/2/url", "https://example/a", Rule::BadUrl},
        {"address with a space", file, "/3/url", "https://example.org/a b", Rule::BadUrl},
        {"invisible character", file, "/4/title", "A\u200BB", Rule::UncleanText},
        {"word in place of true", file, "/5/official", "yes", Rule::WrongType},
        {"month nought", file, "/6/published", "2020-00", Rule::BadDate},
    };
}

Faults termFaults()
{
    const std::string file = "terms.json";
    return {
        {"organisation that nothing names any more", file, "/1/see", json::array(), Rule::Unused,
         "organisations.json /8/id"},
        {"source that nothing names any more", file, "/2/sources", json::array(), Rule::Unused,
         "sources.json /8/id"},
        {"capitals in an id", file, "/3/id", "BAMF", Rule::BadId},
        {"link to itself", file, "/4/see/0", "napi:term/begriff-4", Rule::LinkToItself},
        {"synonym twice", file, "/5/synonyms/de/1", "AMT", Rule::Repeated},
        {"no definition in German", file, "/6/definition/de", nullptr, Rule::WrongType},
        {"id of another term", file, "/8/id", "bamf", Rule::DuplicateId},
    };
}

Faults gapFaults()
{
    const std::string file = "gaps.json";
    return {
        {"forum that nothing names any more", file, "/1/about", json::array(), Rule::Unused, "forums.json /8/id"},
        {"contradiction with one version", file, "/3/category", "contradiction", Rule::TooFewVersions,
         "/3/versions"},
        {"held back, but nothing", file, "/8/versions", json::array(), Rule::TooFewVersions},
        {"link to itself", file, "/5/about/0", "napi:gap/luecke-5", Rule::LinkToItself},
        {"line break", file, "/6/title/en", "A\nB", Rule::UncleanText},
    };
}

Faults otherFaults()
{
    return {
        {"no source of a figure", "figures.json", "/0/sources", json::array(), Rule::NoSource},
        {"figure without a date", "figures.json", "/1/asOf", nullptr, Rule::NoAsOf, "/1"},
        {"group in German only", "targets.json", "/0/title/en", kGone, Rule::NotTranslated, "/0/title"},
        {"version that is no date", "edition.json", "/changes/0/version", "now", Rule::BadDate},
        {"became and left out", "provenance.json", "/records/0/became", "napi:gap/luecke", Rule::BecameOrLeftOut,
         "/records/0"},
        {"event that comes from nowhere", "provenance.json", "/records/2",
         json::object({{"file", "f"}, {"list", "events"}, {"id", "beschluss"}, {"leftOut", "No longer."}}),
         Rule::NotTraced, "events.json /0/id"},
        {"became nothing", "provenance.json", "/records/1/became", "napi:gap/none", Rule::UnknownReference},
    };
}

} // namespace

std::string PlantedFault::place() const
{
    if (reported.empty())
        return file + ' ' + pointer;
    return reported.starts_with('/') ? file + ' ' + reported : reported;
}

const std::vector<PlantedFault>& plantedFaults()
{
    static const Faults faults = [] {
        Faults all;
        for (const auto& some : {phaseFaults(), forumFaults(), summitFaults(), measureFaults(), eventFaults(),
                                 organisationFaults(), sourceFaults(), termFaults(), gapFaults(), otherFaults()})
            std::ranges::copy(some, std::back_inserter(all));
        return all;
    }();
    return faults;
}

void plant(DataFolder& data, const PlantedFault& fault)
{
    if (fault.value.is_discarded())
        data.erase(fault.file, fault.pointer);
    else
        data.set(fault.file, fault.pointer, fault.value);
}

std::string shown(const importer::Violation& violation)
{
    return violation.file + ' ' + violation.pointer + ": " + importer::ruleText(violation.rule);
}

std::string shown(const PlantedFault& fault) { return fault.place() + ": " + importer::ruleText(fault.rule); }

} // namespace napi::test
