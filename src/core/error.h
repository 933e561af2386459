// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <stdexcept>
#include <string>

namespace napi::core {

/// Why a database cannot be used.
enum class StoreFault { Missing, NotADatabase, OtherFormat, OlderSchema, NewerSchema, Damaged, NoSearch };

/// A database that cannot be used. The sentence for the reader is made at the edge (words/errors.h).
class StoreError : public std::runtime_error {
public:
    StoreError(StoreFault fault, std::string path, const std::string& detail = {})
        : std::runtime_error(path + (detail.empty() ? "" : ": " + detail))
        , m_fault(fault)
        , m_path(std::move(path))
    {
    }
    [[nodiscard]] StoreFault fault() const { return m_fault; }
    /// The file, or for Missing the places looked at, one a line.
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    StoreFault m_fault;
    std::string m_path;
};

enum class ExportFault { Exists, NoFolder, NoPermission, ReadOnly, NoSpace, WriteFailed, Broken, Cancelled };

/// A file that could not be written. Whatever stood at the path before still stands there.
class ExportError : public std::runtime_error {
public:
    ExportError(ExportFault fault, std::string path, const std::string& detail = {})
        : std::runtime_error(path + (detail.empty() ? "" : ": " + detail))
        , m_fault(fault)
        , m_path(std::move(path))
    {
    }
    [[nodiscard]] ExportFault fault() const { return m_fault; }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    ExportFault m_fault;
    std::string m_path;
};

} // namespace napi::core
