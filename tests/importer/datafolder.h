// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/tempfolder.h"

#include <nlohmann/json.hpp>

#include <map>

namespace napi::test {

/// A folder with one sound record of each kind, for planting faults in.
class DataFolder {
public:
    DataFolder();

    /// Puts `value` at the pointer in a file; keys on the way are made.
    void set(const std::string& file, const std::string& pointer, const nlohmann::json& value)
    {
        m_files.at(file)[nlohmann::json::json_pointer(pointer)] = value;
    }
    void erase(const std::string& file, const std::string& pointer)
    {
        const nlohmann::json::json_pointer place(pointer);
        m_files.at(file).at(place.parent_pointer()).erase(place.back());
    }
    /// Writes the files and gives the folder.
    [[nodiscard]] std::string write() const
    {
        for (const auto& [name, content] : m_files)
            writeFile(m_folder.file(name), content.dump());
        writeFile(m_folder.file("schema.sql"), readFile(NAPI_SOURCE_DIR "/data/schema.sql"));
        return m_folder.path().string();
    }
    [[nodiscard]] const TempFolder& folder() const { return m_folder; }

private:
    TempFolder m_folder;
    std::map<std::string, nlohmann::json> m_files;
};

inline DataFolder::DataFolder()
{
    using nlohmann::json;
    m_files["phases.json"] = json::parse(R"([{"id":"II","title":{"de":"Erstintegration","en":"Initial integration"},
        "motto":{"de":"Ankommen","en":"Arriving"},"summary":{"de":"S","en":"S"},"note":null,"cabinetDecision":"2020-05-20",
        "summit":"12","report":{"title":{"de":"Bericht"},"sources":["alpha"]},"topics":[{"de":"T","en":"T"}],"figures":[],
        "statements":[],"sources":["alpha"]}])");
    m_files["phases.json"].push_back(m_files["phases.json"][0]);
    m_files["phases.json"][1]["id"] = "III";
    m_files["forums.json"] = json::parse(R"([{"id":"sprache","title":{"de":"Sprache","en":"Language"},"phase":"II",
        "lead":[{"organisation":"bmi"}],"note":null,"sources":["alpha"]}])");
    m_files["summits.json"] =
        json::parse(R"([{"id":"12","title":{"de":"12. Gipfel","en":"12th summit"},"date":"2020-10-19",
        "format":"digital","venue":null,"chancellor":null,"host":null,"attending":[],
        "participants":{"value":120,"qualifier":{"de":"rund","en":"around"}},"topics":[],"results":null,"note":null,
        "phases":["II"],"figures":[],"statements":[],"sources":["alpha"]}])");
    m_files["measures.json"] = json::parse(R"([{"id":"kurse","title":{"de":"Kurse","en":"Courses"},"phase":"II",
        "phaseBasis":"theme","alsoPhases":[{"phase":"III","phaseBasis":"theme","sources":[]}],"basis":"related",
        "type":"project","forum":"sprache","field":"language","lead":[{"organisation":"bmi"}],"partners":[{"name":"Frei"}],
        "targetGroups":[{"target":"frauen","original":{"de":"Frauen","en":"women"}}],"summary":{"de":"S","en":"S"},
        "start":"2019","end":"2021","summits":["12"],
        "figures":[{"value":7,"unit":{"de":"Kurse","en":"courses"},"qualifier":null,"meaning":{"de":"M","en":"M"},
        "asOf":null,"asOfNote":{"de":"offen","en":"open"},"sources":["alpha"]}],
        "statements":[{"kind":"reaction","by":null,"text":{"de":"T","en":"T"},"sources":["alpha"]}],
        "related":[{"link":"napi:summit/12","why":{"de":"W","en":"W"}}],"note":null,"sources":["alpha"]}])");
    m_files["events.json"] = json::parse(R"([{"id":"beschluss","category":"cabinet","title":{"de":"B","en":"B"},
        "date":"2020-05","end":null,"summary":{"de":"S","en":"S"},"phases":["II"],"summits":[],"venue":null,"format":null,
        "chancellor":null,"host":null,"participants":null,"topics":[],"results":null,"figures":[],"statements":[],
        "note":null,"sources":["alpha"]}])");
    m_files["organisations.json"] = json::parse(R"([{"id":"bmi","short":"BMI","title":{"de":"Innenministerium"},
        "otherNames":[],"category":"ministry","note":null,"sources":["alpha"]}])");
    m_files["sources.json"] =
        json::parse(R"([{"id":"alpha","url":"https://example.org/a","title":"Alpha","publisher":null,
        "published":null,"official":true}])");
    m_files["terms.json"] = json::parse(R"([{"id":"bamf","title":{"de":"Bundesamt","en":"Office"},"short":"BAMF",
        "definition":{"de":"D","en":"D"},"synonyms":{"de":["Amt"],"en":[]},"see":["napi:measure/kurse"],"sources":[]}])");
    m_files["gaps.json"] = json::parse(R"([{"id":"luecke","category":"gap","title":{"de":"L","en":"L"},"text":null,
        "versions":[{"text":{"de":"V","en":"V"},"sources":["alpha"]}],"wouldConfirm":null,"about":["napi:phase/II"],
        "sources":[]}])");
    m_files["fields.json"] = json::parse(R"([{"id":"language","title":{"de":"Sprache","en":"Language"}}])");
    m_files["targets.json"] = json::parse(R"([{"id":"frauen","title":{"de":"Frauen","en":"Women"}}])");
    m_files["figures.json"] = json::parse(R"([{"id":"partners","label":{"de":"L","en":"L"},"value":300,
        "unit":{"de":"U","en":"U"},"qualifier":null,"meaning":{"de":"M","en":"M"},"asOf":"2020","asOfNote":null,
        "sources":["alpha"]}])");
    m_files["edition.json"] = json::parse(R"({"version":"2026-11-22","title":{"de":"T","en":"T"},
        "description":{"de":"D","en":"D"},"license":"CC BY 4.0","licenseUrl":"https://example.org/l",
        "changes":[{"version":"2026","text":{"de":"C","en":"C"}}]})");
}

} // namespace napi::test
