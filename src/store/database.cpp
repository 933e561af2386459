// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/database.h"

#include "store/checksum.h"
#include "store/databasewriter.h"
#include "store/guard.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <fstream>

namespace napi::store {
namespace {

namespace fs = std::filesystem;
using core::StoreError;
using core::StoreFault;

constexpr std::size_t kHeaderSize = 100;
using Header = std::array<char, kHeaderSize>;

std::uint32_t number(const Header& header, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(header[offset + i]);
    return value;
}

std::uint32_t pageSize(const Header& header)
{
    // Bytes 16 and 17 of the file header; 1 stands for 65,536.
    const auto size = static_cast<std::uint32_t>(static_cast<unsigned char>(header[16]) << 8 |
                                                 static_cast<unsigned char>(header[17]));
    return size == 1 ? 65536U : size;
}

Header readHeader(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    Header header{};
    if (!fs::is_regular_file(path) || !file)
        throw StoreError(StoreFault::Missing, path);
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    const std::string magic(header.data(), 15);
    if (file.gcount() < static_cast<std::streamsize>(kHeaderSize) || magic != "SQLite format 3" || header[15] != 0)
        throw StoreError(StoreFault::NotADatabase, path);
    return header;
}

void checkHeader(const std::string& path)
{
    const Header header = readHeader(path);
    if (number(header, 68) != kApplicationId)
        throw StoreError(StoreFault::OtherFormat, path);
    const auto schema = static_cast<int>(number(header, 60));
    if (schema != kSchemaVersion)
        throw StoreError(schema < kSchemaVersion ? StoreFault::OlderSchema : StoreFault::NewerSchema, path);
    const auto expected = std::uintmax_t{number(header, 28)} * pageSize(header);
    if (fs::file_size(path) != expected)
        throw StoreError(StoreFault::Damaged, path, "length");
}

std::string fileUri(const std::string& path)
{
    std::string uri = "file:";
    for (const char c : fs::absolute(path).string()) {
        if (c == '?')
            uri += "%3f";
        else if (c == '#')
            uri += "%23";
        else if (c == '%')
            uri += "%25";
        else
            uri += c;
    }
    return uri + "?mode=ro&immutable=1";
}

std::string recordedChecksum(const std::string& path)
{
    std::ifstream file(path + ".sha256");
    std::string sum;
    file >> sum;
    return sum;
}

} // namespace

Database::Database(std::string path) : m_path(std::move(path))
{
    checkHeader(m_path);
    guarded(m_path, [&] {
        m_database = std::make_unique<SQLite::Database>(fileUri(m_path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        m_database->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON");
    });
    if (sqlite3_compileoption_used("ENABLE_FTS5") == 0)
        throw StoreError(StoreFault::NoSearch, m_path);
}

Database::~Database() = default;

void Database::verify(const std::string& path)
{
    checkHeader(path);
    if (const auto sum = recordedChecksum(path); !sum.empty()) {
        if (sha256OfFile(path) != sum)
            throw StoreError(StoreFault::Damaged, path, "checksum");
        return;
    }
    const Database database(path);
    guarded(path, [&] {
        const std::string answer = database.handle().execAndGet("PRAGMA quick_check(1)").getString();
        if (answer != "ok")
            throw StoreError(StoreFault::Damaged, path, answer);
    });
}

std::vector<fs::path> databasePlaces(const std::optional<std::string>& given, const fs::path& programFolder)
{
    if (given)
        return {fs::path(*given)};
    return {(programFolder / "../share/napi-atlas/napi.sqlite").lexically_normal(),
            fs::path(NAPI_INSTALL_DATADIR) / "napi-atlas/napi.sqlite"};
}

std::string findDatabase(const std::optional<std::string>& given, const fs::path& programFolder)
{
    const auto places = databasePlaces(given, programFolder);
    std::string tried;
    for (const auto& place : places) {
        std::error_code ignored;
        if (fs::exists(place, ignored))
            return place.string();
        tried += (tried.empty() ? "" : ", ") + place.string();
    }
    throw StoreError(StoreFault::Missing, tried);
}

} // namespace napi::store
