// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/editionreader.h"

#include "importer/editionrules.h"
#include "importer/jsontext.h"
#include "importer/provenancerules.h"
#include "importer/recordreaders.h"
#include "importer/recordrules.h"
#include "importer/wordpartsfile.h"
#include "store/checksum.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string_view>

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
    RecordFile{"gaps.json", readGap},       RecordFile{"pages.json", readPage},
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
    const json& parse(std::string_view file);
    void readRecords(const RecordFile& file);
    std::vector<core::Label> readLabels(const std::string& name);
    void readFigures();
    void readCoverage();
    void readEdition();
    void checkProvenance();
    void nameRecords();
    void checkUnique(const std::string& id, std::set<std::string>& seen, const JsonView& item);

    std::string m_folder;
    Findings m_findings;
    store::EditionData m_data;
    std::vector<std::string> m_figureIds;
    /// What the files hold, by name.
    std::map<std::string, json> m_files;
    bool m_isWhole = true;
    std::string m_checksums;
};

const json& EditionReader::parse(std::string_view file)
{
    const std::string name{file};
    const auto path = fs::path(m_folder) / name;
    const auto text = readFile(path);
    if (text.empty())
        m_findings.violations.push_back(
            {name, "", Rule::MissingFile, {}, "a file that can be read: " + path.string()});
    m_checksums += store::sha256(text);
    auto content = text.empty() ? std::nullopt : parseJson(text, name, m_findings);
    m_isWhole = m_isWhole && content;
    return m_files[name] = content ? std::move(*content) : json::array();
}

void EditionReader::checkUnique(const std::string& id, std::set<std::string>& seen, const JsonView& item)
{
    if (!id.empty() && !seen.insert(id).second)
        item.at("id").report(Rule::DuplicateId, id, "an id that no other record of the file has");
}

void EditionReader::readRecords(const RecordFile& file)
{
    const auto& content = parse(file.name);
    std::set<std::string> seen;
    for (const auto& item : JsonView(content, file.name, "", m_findings).items()) {
        auto record = file.read(item);
        checkUnique(record.entry.link.id, seen, item);
        checkRecord(record, item);
        m_data.records.push_back(std::move(record));
    }
}

std::vector<core::Label> EditionReader::readLabels(const std::string& name)
{
    const auto& content = parse(name);
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
    const auto& content = parse("figures.json");
    std::set<std::string> seen;
    for (const auto& item : JsonView(content, "figures.json", "", m_findings).items()) {
        m_data.planFigures.push_back(readPlanFigure(item));
        m_figureIds.push_back(item.at("id").peek());
        checkUnique(m_figureIds.back(), seen, item);
    }
}

void EditionReader::readCoverage()
{
    const auto& content = parse("coverage.json");
    std::set<std::string> seen;
    for (const auto& item : JsonView(content, "coverage.json", "", m_findings).items()) {
        m_data.coverage.push_back(importer::readCoverage(item));
        checkUnique(item.at("id").peek(), seen, item);
    }
}

void EditionReader::readEdition()
{
    const auto& content = parse("edition.json");
    m_data.edition = readEditionRecord(JsonView(content, "edition.json", "", m_findings));
}

void EditionReader::checkProvenance()
{
    const auto& content = parse("provenance.json");
    if (m_isWhole)
        importer::checkProvenance(JsonView(content, "provenance.json", "", m_findings), m_data, m_figureIds,
                                  m_findings);
}

/// A place like /3/title says little to a person; the id of the record says more.
void EditionReader::nameRecords()
{
    for (auto& violation : m_findings.violations) {
        const auto file = m_files.find(violation.file);
        if (file == m_files.end() || !file->second.is_array() || !violation.pointer.starts_with('/'))
            continue;
        const auto index = static_cast<std::size_t>(std::strtoul(violation.pointer.c_str() + 1, nullptr, 10));
        if (index < file->second.size())
            violation.record = JsonView(file->second[index], {}, {}, m_findings).at("id").peek();
    }
    std::ranges::stable_sort(m_findings.violations, {}, &Violation::file);
}

store::EditionData EditionReader::read()
{
    for (const auto& file : kRecordFiles)
        readRecords(file);
    m_data.fields = readLabels("fields.json");
    m_data.targets = readLabels("targets.json");
    readFigures();
    readCoverage();
    readEdition();
    // What a file lacks that cannot be read, all others would seem to lack too.
    if (m_isWhole)
        checkAcrossRecords(m_data, m_findings);
    checkProvenance();
    nameRecords();
    if (!m_findings.violations.empty())
        throw DataError(std::move(m_findings.violations));
    m_data.edition.builtFrom = store::sha256(m_checksums);
    return std::move(m_data);
}

} // namespace

store::EditionData readEdition(const std::string& folder) { return EditionReader(folder).read(); }

void compileEdition(const std::string& folder, const std::string& path)
{
    auto data = readEdition(folder);
    data.wordParts = readWordParts(folder, data.records);
    const auto schema = readFile(fs::path(folder) / "schema.sql");
    if (schema.empty())
        throw DataError({{"schema.sql", "", Rule::MissingFile, {}, "the schema of the database beside the data"}});
    store::writeDatabase(path, schema, data);
}

} // namespace napi::importer
