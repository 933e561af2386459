// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/tempfolder.h"

#include <nlohmann/json.hpp>

#include <map>

namespace napi::test {

/// A folder with a small sound edition, for planting faults in: all phases and summits, and of each other kind
/// enough records for a fault in each.
class DataFolder {
public:
    DataFolder();

    /// Puts `value` at the pointer in a file; keys on the way are made.
    void set(const std::string& file, const std::string& pointer, const nlohmann::json& value)
    {
        m_files.at(file)[nlohmann::json::json_pointer(pointer)] = value;
    }
    void erase(const std::string& file, const std::string& pointer);
    [[nodiscard]] const nlohmann::json& content(const std::string& file) const { return m_files.at(file); }
    /// Writes the files and gives the folder.
    [[nodiscard]] std::string write() const;
    [[nodiscard]] const TempFolder& folder() const { return m_folder; }

private:
    void addRecords();
    void addUses();
    void addProvenance();

    TempFolder m_folder;
    std::map<std::string, nlohmann::json> m_files;
};

} // namespace napi::test
