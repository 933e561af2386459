// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace napi::store {

/// A verified, read-only database of the edition. Nothing on the disk is ever changed through it.
class Database {
public:
    /// Opens `path` after looking at its header: format, schema, length. Throws core::StoreError.
    explicit Database(std::string path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] SQLite::Database& handle() const { return *m_database; }

    /// Compares the file with the checksum beside it, or lets SQLite look it through where there is none.
    /// Throws core::StoreError (Damaged) if they differ. Reads the whole file; may run on any thread.
    static void verify(const std::string& path);

private:
    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
};

/// Where the database is looked for: `given` and nothing else, or beside the program, or the install prefix.
[[nodiscard]] std::vector<std::filesystem::path> databasePlaces(const std::optional<std::string>& given,
                                                                const std::filesystem::path& programFolder);
/// The first place that has a file. Throws core::StoreError (Missing) that names the places.
[[nodiscard]] std::string findDatabase(const std::optional<std::string>& given,
                                       const std::filesystem::path& programFolder);

} // namespace napi::store
