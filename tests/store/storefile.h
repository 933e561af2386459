// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/databasewriter.h"
#include "store/planstore.h"
#include "store/textsearch.h"
#include "support/smallplan.h"
#include "support/tempfolder.h"

#include <memory>

namespace napi::test {

[[nodiscard]] inline std::string schemaSql() { return readFile(NAPI_SOURCE_DIR "/data/schema.sql"); }

[[nodiscard]] inline store::EditionData smallData()
{
    return {smallRecords(), {planFigure()}, {coverage()}, smallFields(), smallTargets(), smallEdition()};
}

/// A database in a folder of its own.
class StoreFile {
public:
    explicit StoreFile(const store::EditionData& data = smallData(), const std::string& name = "napi.sqlite")
        : m_path(m_folder.file(name))
    {
        store::writeDatabase(m_path, schemaSql(), data);
    }
    explicit StoreFile(std::vector<core::Record> records, text::WordParts parts = {})
        : StoreFile({std::move(records), {}, {}, smallFields(), smallTargets(), smallEdition(), std::move(parts)})
    {
    }

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string sums() const { return m_path + ".sha256"; }
    [[nodiscard]] const TempFolder& folder() const { return m_folder; }
    [[nodiscard]] std::string bytes() const { return readFile(m_path); }
    void setBytes(const std::string& bytes) const { writeFile(m_path, bytes); }
    void withoutSums() const { std::filesystem::remove(sums()); }

private:
    TempFolder m_folder;
    std::string m_path;
};

/// An opened database with everything that reads it.
struct OpenStore {
    explicit OpenStore(const std::string& path) : database(path), plan(store::loadPlan(database)) {}

    store::Database database;
    core::Plan plan;
    store::PlanStore texts{database, plan};
    store::TextSearch search{database, plan};
};

} // namespace napi::test
