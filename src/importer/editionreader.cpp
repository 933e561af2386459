// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/editionreader.h"

#include "importer/recordreaders.h"
#include "store/checksum.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace napi::importer {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

struct RecordFile {
    const char* name;
    core::Record (*read)(const JsonView&);
};

constexpr std::array kRecordFiles{
    RecordFile{"phases.json", readPhase},   RecordFile{"forums.json", readForum},
    RecordFile{"summits.json", readSummit}, RecordFile{"measures.json", readMeasure},
    RecordFile{"events.json", readEvent},   RecordFile{"organisations.json", readOrganisation},
    RecordFile{"sources.json", readSource}, RecordFile{"terms.json", readTerm},
    RecordFile{"gaps.json", readGap},
};

std::string readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return file ? content.str() : std::string{};
}

/// Reads the files of one folder and remembers what it has seen.
class EditionReader {
public:
    explicit EditionReader(std::string folder) : m_folder(std::move(folder)) {}

    store::EditionData read();

private:
    json parse(const std::string& name);
    void readRecords(const RecordFile& file);
    std::vector<core::Label> readLabels(const std::string& name);
    void readFigures();
    void readEdition();
    void checkReferences();
    void checkLabels();
    void checkUnique(const std::string& id, std::set<std::string>& seen, const JsonView& item);

    std::string m_folder;
    Findings m_findings;
    store::EditionData m_data;
    std::set<core::Link> m_links;
    std::string m_checksums;
};

json EditionReader::parse(const std::string& name)
{
    const auto path = fs::path(m_folder) / name;
    const auto text = readFile(path);
    if (text.empty()) {
        m_findings.violations.push_back({name, "", Rule::MissingFile, {}, path.string()});
        return json::array();
    }
    m_checksums += store::sha256(text);
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        const auto before = text.substr(0, error.byte);
        const auto line = std::ranges::count(before, '\n') + 1;
        m_findings.violations.push_back({name, "line " + std::to_string(line), Rule::NotJson, error.what(), {}});
        return json::array();
    }
}

void EditionReader::checkUnique(const std::string& id, std::set<std::string>& seen, const JsonView& item)
{
    if (!id.empty() && !seen.insert(id).second)
        item.at("id").report(Rule::DuplicateId, id);
}

void EditionReader::readRecords(const RecordFile& file)
{
    const auto content = parse(file.name);
    std::set<std::string> seen;
    for (const auto& item : JsonView(content, file.name, "", m_findings).items()) {
        auto record = file.read(item);
        checkUnique(record.entry.link.id, seen, item);
        m_links.insert(record.entry.link);
        m_data.records.push_back(std::move(record));
    }
}

std::vector<core::Label> EditionReader::readLabels(const std::string& name)
{
    const auto content = parse(name);
    std::vector<core::Label> labels;
    std::set<std::string> seen;
    for (const auto& item : JsonView(content, name, "", m_findings).items()) {
        labels.push_back(readLabel(item));
        checkUnique(labels.back().id, seen, item);
    }
    return labels;
}

void EditionReader::readFigures()
{
    const auto content = parse("figures.json");
    std::set<std::string> seen;
    for (const auto& item : JsonView(content, "figures.json", "", m_findings).items()) {
        m_data.planFigures.push_back(readPlanFigure(item));
        checkUnique(item.at("id").string(), seen, item);
    }
}

void EditionReader::readEdition()
{
    const auto content = parse("edition.json");
    m_data.edition = readEditionRecord(JsonView(content, "edition.json", "", m_findings));
}

void EditionReader::checkReferences()
{
    for (const auto& [file, pointer, link] : m_findings.references)
        if (!m_links.contains(link))
            m_findings.violations.push_back({file, pointer, Rule::UnknownReference, link.toString(), {}});
}

/// Fields and target groups are labels without links, so they are checked by name.
void EditionReader::checkLabels()
{
    const auto has = [](const std::vector<core::Label>& labels, const std::string& id) {
        return std::ranges::find(labels, id, &core::Label::id) != labels.end();
    };
    std::size_t index = 0;
    for (const auto& record : m_data.records) {
        if (record.entry.link.kind != core::Kind::Measure)
            continue;
        const auto place = '/' + std::to_string(index++);
        if (!record.entry.field.empty() && !has(m_data.fields, record.entry.field))
            m_findings.violations.push_back({"measures.json", place + "/field", Rule::UnknownReference,
                                             record.entry.field, "an id of fields.json"});
        for (const auto& target : record.entry.targets)
            if (!has(m_data.targets, target))
                m_findings.violations.push_back({"measures.json", place + "/targetGroups", Rule::UnknownReference,
                                                 target, "an id of targets.json"});
    }
}

store::EditionData EditionReader::read()
{
    for (const auto& file : kRecordFiles)
        readRecords(file);
    m_data.fields = readLabels("fields.json");
    m_data.targets = readLabels("targets.json");
    readFigures();
    readEdition();
    checkReferences();
    checkLabels();
    if (!m_findings.violations.empty())
        throw DataError(std::move(m_findings.violations));
    m_data.edition.builtFrom = store::sha256(m_checksums);
    return std::move(m_data);
}

} // namespace

store::EditionData readEdition(const std::string& folder) { return EditionReader(folder).read(); }

void compileEdition(const std::string& folder, const std::string& path)
{
    const auto data = readEdition(folder);
    const auto schema = readFile(fs::path(folder) / "schema.sql");
    if (schema.empty())
        throw DataError({{"schema.sql", "", Rule::MissingFile, {}, {}}});
    store::writeDatabase(path, schema, data);
}

} // namespace napi::importer
