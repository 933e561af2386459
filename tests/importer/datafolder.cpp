// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/datafolder.h"

#include "core/link.h"

namespace napi::test {
namespace {

using nlohmann::json;

constexpr int kFew = 9;
constexpr int kMany = 50;

const json kPhase = json::parse(R"({"id":"","title":{"de":"Erstintegration","en":"Initial integration"},
    "motto":{"de":"Ankommen","en":"Arriving"},"summary":{"de":"S","en":"S"},"plain":[{"de":"E","en":"P"}],
    "note":null,"cabinetDecision":"2020-05-20","summit":"12","report":{"title":{"de":"Bericht"},"sources":["alpha"]},
    "topics":[{"de":"T","en":"T"}],"figures":[],"statements":[],"sources":["alpha"]})");
const json kForum = json::parse(R"({"id":"sprache","title":{"de":"Sprache","en":"Language"},"phase":"II",
    "lead":[{"organisation":"bmi"}],"note":null,"sources":["alpha"]})");
const json kSummit = json::parse(R"({"id":"","title":{"de":"Gipfel","en":"Summit"},"date":"",
    "format":"digital","venue":{"de":"V","en":"V"},"chancellor":null,"host":{"de":"H","en":"H"},
    "attending":[{"de":"A","en":"A"}],"participants":{"value":120,"qualifier":{"de":"rund","en":"around"}},"topics":[],
    "results":{"de":"R","en":"R"},"note":null,"phases":["II"],"figures":[],
    "statements":[{"kind":"reaction","by":null,"text":{"de":"T","en":"T"},"sources":[]}],"sources":["alpha"]})");
const json kMeasure = json::parse(R"({"id":"kurse","title":{"de":"Kurse","en":"Courses"},"phase":"II",
    "phaseBasis":"theme","alsoPhases":[{"phase":"III","phaseBasis":"theme","sources":["alpha"]}],"basis":"related",
    "type":"project","forum":"sprache","field":"language","lead":[{"organisation":"bmi"}],"partners":[{"name":"Frei"}],
    "targetGroups":[{"target":"frauen","original":{"de":"Frauen","en":"women"}}],"summary":{"de":"S","en":"S"},
    "start":"2019","end":"2021","summits":[],
    "figures":[{"value":7,"unit":{"de":"Kurse","en":"courses"},"qualifier":null,"meaning":{"de":"M","en":"M"},
    "asOf":null,"asOfNote":{"de":"offen","en":"open"},"sources":["alpha"]}],
    "statements":[{"kind":"reaction","by":null,"text":{"de":"T","en":"T"},"sources":["alpha"]}],
    "related":[{"link":"napi:summit/12","why":{"de":"W","en":"W"}}],"note":null,"sources":["alpha"]})");
const json kEvent = json::parse(R"({"id":"beschluss","category":"cabinet","title":{"de":"B","en":"B"},
    "date":"2020-05","end":null,"summary":{"de":"S","en":"S"},"phases":["II"],"summits":[],"venue":null,"format":null,
    "chancellor":null,"host":null,"participants":null,"topics":[],"results":null,"figures":[],"statements":[],
    "note":null,"sources":["alpha"]})");
const json kOrganisation = json::parse(R"({"id":"bmi","short":"BMI","title":{"de":"Innenministerium"},
    "otherNames":[],"category":"ministry","note":null,"sources":["alpha"]})");
const json kSource = json::parse(R"({"id":"alpha","url":"https://example.org/a","title":"Alpha","publisher":null,
    "published":null,"official":true})");
const json kTerm = json::parse(R"({"id":"bamf","title":{"de":"Bundesamt","en":"Office"},"short":"BAMF",
    "definition":{"de":"D","en":"D"},"synonyms":{"de":["Amt"],"en":[]},"see":["napi:measure/kurse"],"sources":[]})");
const json kGap = json::parse(R"({"id":"luecke","category":"gap","title":{"de":"L","en":"L"},"text":null,
    "versions":[{"text":{"de":"V","en":"V"},"sources":["alpha"]}],"wouldConfirm":null,"about":["napi:phase/II"],
    "sources":[]})");
const json kFigure = json::parse(R"({"id":"partners","label":{"de":"L","en":"L"},"value":300,
    "unit":{"de":"U","en":"U"},"qualifier":null,"meaning":{"de":"M","en":"M"},"asOf":"2020","asOfNote":null,
    "sources":["alpha"]})");
const json kCoverage = json::parse(R"([{"id":"foren","title":{"de":"Foren","en":"Forums"},"phase":"II",
    "stated":{"value":5,"qualifier":null},"rule":{"de":"R","en":"R"},"list":"napi:search?phase=II&kind=forum",
    "sources":["alpha"]}])");
const json kEdition = json::parse(R"({"version":"2026-11-22","title":{"de":"T","en":"T"},
    "description":{"de":"D","en":"D"},"license":"CC BY 4.0","licenseUrl":"https://example.org/l",
    "changes":[{"version":"2026","text":{"de":"C","en":"C"}}]})");
const json kLabel = json::parse(R"({"id":"","title":{"de":"Sprache","en":"Language"}})");

const json kText = json::object({{"de", "T"}, {"en", "T"}});

/// `count` records like `model`; all but the first are called `name`-1, `name`-2...
json copies(const json& model, const std::string& name, int count)
{
    json list = json::array({model});
    for (int i = 1; i < count; ++i) {
        list.push_back(model);
        list.back()["id"] = name + '-' + std::to_string(i);
    }
    return list;
}

json labels(const std::string& first, const std::string& name, int count)
{
    auto model = kLabel;
    model["id"] = first;
    return copies(model, name, count);
}

json pages()
{
    json list = json::array();
    for (const auto id : core::kPageIds)
        list.push_back(json::object({{"id", id}, {"title", kText}, {"summary", kText}, {"plain", json::array()}}));
    return list;
}

json phases()
{
    json list = json::array();
    for (const auto id : core::kPhaseIds) {
        list.push_back(kPhase);
        list.back()["id"] = id;
    }
    return list;
}

json summits()
{
    json list = json::array();
    for (int i = 1; i <= 13; ++i) {
        list.push_back(kSummit);
        list.back()["id"] = std::to_string(i);
        list.back()["date"] = std::to_string(2005 + i) + "-07-14";
    }
    return list;
}

} // namespace

DataFolder::DataFolder()
{
    addRecords();
    addUses();
    addProvenance();
}

void DataFolder::addRecords()
{
    m_files["phases.json"] = phases();
    m_files["forums.json"] = copies(kForum, "forum", kFew);
    m_files["summits.json"] = summits();
    m_files["measures.json"] = copies(kMeasure, "kurse", kMany);
    m_files["events.json"] = copies(kEvent, "ereignis", kFew);
    m_files["organisations.json"] = copies(kOrganisation, "verband", kFew);
    m_files["sources.json"] = copies(kSource, "quelle", kFew);
    m_files["terms.json"] = copies(kTerm, "begriff", kFew);
    m_files["gaps.json"] = copies(kGap, "luecke", kFew);
    m_files["figures.json"] = copies(kFigure, "zahl", kFew);
    m_files["pages.json"] = pages();
    m_files["coverage.json"] = kCoverage;
    m_files["fields.json"] = labels("language", "feld", 2);
    m_files["targets.json"] = labels("frauen", "gruppe", 10);
    m_files["edition.json"] = kEdition;
}

/// The first measure uses whatever must be used, but for the last of each kind, which a single record uses.
void DataFolder::addUses()
{
    auto& measure = m_files["measures.json"][0];
    auto& term = m_files["terms.json"][0];
    for (int i = 1; i < kFew - 1; ++i) {
        measure["sources"].push_back(m_files["sources.json"][static_cast<std::size_t>(i)]["id"]);
        measure["partners"].push_back(json::object({{"organisation", "verband-" + std::to_string(i)}}));
        term["see"].push_back("napi:forum/forum-" + std::to_string(i));
    }
    m_files["forums.json"][kFew - 2]["phase"] = "V";
    m_files["measures.json"][kMany - 1]["field"] = "feld-1";
    m_files["terms.json"][1]["see"] = json::array({"napi:organisation/verband-8"});
    m_files["terms.json"][2]["sources"] = json::array({"quelle-8"});
    m_files["gaps.json"][1]["about"] = json::array({"napi:forum/forum-8"});
    m_files["gaps.json"][kFew - 1]["category"] = "held-back";
}

void DataFolder::addProvenance()
{
    auto records = json::parse(R"([
        {"file":"facts.json","list":"events","id":"left","leftOut":"The source does not say so."},
        {"file":"facts.json","list":"unverified","id":"gap","became":"napi:gap/luecke"}])");
    const auto add = [&](const std::string& list, const std::string& id, const std::string& became) {
        records.push_back(json::object({{"file", "facts.json"}, {"list", list}, {"id", id}, {"became", became}}));
    };
    using core::Kind;
    for (const auto kind :
         {Kind::Event, Kind::Phase, Kind::Forum, Kind::Summit, Kind::Measure, Kind::Organisation, Kind::Source}) {
        const std::string plural{core::kindPlural(kind)};
        for (const auto& record : m_files.at(plural + ".json")) {
            const std::string id = record.at("id");
            add(plural, id, core::Link{kind, id}.toString());
        }
    }
    for (const auto& figure : m_files.at("figures.json")) {
        const std::string id = figure.at("id");
        add("plan_figures", id, "figure:" + id);
    }
    m_files["provenance.json"] = json::object({{"records", records}});
}

void DataFolder::erase(const std::string& file, const std::string& pointer)
{
    const json::json_pointer place(pointer);
    auto& parent = m_files.at(file).at(place.parent_pointer());
    if (parent.is_array())
        parent.erase(std::stoul(place.back()));
    else
        parent.erase(place.back());
}

std::string DataFolder::write() const
{
    for (const auto& [name, content] : m_files)
        writeFile(m_folder.file(name), content.dump());
    writeFile(m_folder.file("schema.sql"), readFile(NAPI_SOURCE_DIR "/data/schema.sql"));
    return m_folder.path().string();
}

} // namespace napi::test
