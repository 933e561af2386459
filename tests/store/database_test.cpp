// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "storefile.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

using namespace napi;
using core::StoreError;
using core::StoreFault;
using store::Database;

namespace {

/// The fault that opening meets; nothing if it opens.
std::optional<StoreFault> faultOf(const std::string& path)
{
    try {
        const Database database(path);
        return std::nullopt;
    } catch (const StoreError& error) {
        CHECK(error.path() == path);
        return error.fault();
    }
}

std::optional<StoreFault> faultOfVerify(const std::string& path)
{
    try {
        Database::verify(path);
        return std::nullopt;
    } catch (const StoreError& error) {
        CHECK(error.path() == path);
        return error.fault();
    }
}

/// The database with four big-endian bytes of its header replaced.
void setNumber(const test::StoreFile& file, std::size_t offset, unsigned value)
{
    auto bytes = file.bytes();
    for (std::size_t i = 0; i < 4; ++i)
        bytes.at(offset + i) = static_cast<char>(value >> (8 * (3 - i)) & 0xFF);
    file.setBytes(bytes);
}

constexpr std::size_t kUserVersion = 60;
constexpr std::size_t kApplicationId = 68;

std::set<std::string> filesIn(const test::TempFolder& folder)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        names.insert(entry.path().filename().string());
    return names;
}

void readEverything(const std::string& path)
{
    const test::OpenStore store(path);
    for (const auto& entry : store.plan.entries())
        static_cast<void>(store.texts.record(entry.link));
    static_cast<void>(store.texts.planFigures());
    core::SearchRequest request;
    request.words = "sprache integration";
    static_cast<void>(store.search.search(request));
}

} // namespace

TEST_CASE("a good database opens and verifies")
{
    const test::StoreFile file;
    CHECK(faultOf(file.path()) == std::nullopt);
    CHECK(faultOfVerify(file.path()) == std::nullopt);
    CHECK(Database(file.path()).path() == file.path());
}

TEST_CASE("a file that is not there is missing")
{
    const test::TempFolder folder;
    CHECK(faultOf(folder.file("none.sqlite")) == StoreFault::Missing);
    CHECK(faultOfVerify(folder.file("none.sqlite")) == StoreFault::Missing);
    CHECK(faultOf(folder.path().string()) == StoreFault::Missing);
}

TEST_CASE("a file of another kind is no database")
{
    const test::TempFolder folder;
    const auto path = folder.file("napi.sqlite");
    for (const std::string& bytes :
         {std::string{}, std::string("%PDF-1.7"), std::string("SQLite format 3"), std::string(4096, '\0'),
          std::string("SQLite format 2") + std::string(4000, '\0')}) {
        test::writeFile(path, bytes);
        CHECK(faultOf(path) == StoreFault::NotADatabase);
    }
}

TEST_CASE("a database of another program is another format")
{
    const test::StoreFile file;
    setNumber(file, kApplicationId, 0x47504B47);
    CHECK(faultOf(file.path()) == StoreFault::OtherFormat);
    setNumber(file, kApplicationId, 0);
    CHECK(faultOf(file.path()) == StoreFault::OtherFormat);
}

TEST_CASE("a database of an older schema says so")
{
    const test::StoreFile file;
    setNumber(file, kUserVersion, 0);
    CHECK(faultOf(file.path()) == StoreFault::OlderSchema);
    CHECK(faultOfVerify(file.path()) == StoreFault::OlderSchema);
}

TEST_CASE("a database of a newer schema says so")
{
    const test::StoreFile file;
    setNumber(file, kUserVersion, store::kSchemaVersion + 1);
    CHECK(faultOf(file.path()) == StoreFault::NewerSchema);
}

TEST_CASE("a truncated database is damaged")
{
    const test::StoreFile file;
    const auto bytes = file.bytes();
    for (const auto size : {bytes.size() - 1, bytes.size() - 4096, bytes.size() / 2, std::size_t{100}}) {
        file.setBytes(bytes.substr(0, size));
        CHECK(faultOf(file.path()) == StoreFault::Damaged);
    }
    file.setBytes(bytes + "x");
    CHECK(faultOf(file.path()) == StoreFault::Damaged);
}

TEST_CASE("one flipped byte is found by the checksum")
{
    const test::StoreFile file;
    const auto bytes = file.bytes();
    for (std::size_t position = 100; position < bytes.size(); position += bytes.size() / 16) {
        auto damaged = bytes;
        damaged[position] = static_cast<char>(damaged[position] ^ 0x10);
        file.setBytes(damaged);
        CAPTURE(position);
        CHECK(faultOfVerify(file.path()) == StoreFault::Damaged);
    }
}

TEST_CASE("without a checksum a sound file verifies and a torn page is found")
{
    const test::StoreFile file;
    file.withoutSums();
    CHECK(faultOfVerify(file.path()) == std::nullopt);
    test::writeFile(file.sums(), "");
    CHECK(faultOfVerify(file.path()) == std::nullopt);
    auto bytes = file.bytes();
    for (std::size_t page = 2; page < bytes.size() / 4096; ++page)
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * 4096), 64, '\x55');
    file.setBytes(bytes);
    CHECK(faultOfVerify(file.path()) == StoreFault::Damaged);
}

TEST_CASE("reading a database with a flipped byte gives data or a store error, nothing else")
{
    const test::StoreFile file;
    const auto bytes = file.bytes();
    for (std::size_t position = 100; position < bytes.size(); position += 997) {
        auto damaged = bytes;
        damaged[position] = static_cast<char>(damaged[position] ^ 0x04);
        file.setBytes(damaged);
        CAPTURE(position);
        try {
            readEverything(file.path());
        } catch (const StoreError& error) {
            CHECK(error.fault() == StoreFault::Damaged);
        }
    }
}

TEST_CASE("a database whose rows do not fit together is damaged", "")
{
    const test::StoreFile file;
    const auto* change =
        GENERATE("DELETE FROM record WHERE kind = 'gap'", "UPDATE record_ref SET rid = 0 WHERE rid = 5",
                 "UPDATE record SET rid = rid + 100 WHERE kind = 'measure'");
    CAPTURE(change);
    SQLite::Database(file.path(), SQLite::OPEN_READWRITE).exec(change);
    try {
        readEverything(file.path());
        FAIL_CHECK("read as if it were sound");
    } catch (const std::exception& error) {
        const auto* known = dynamic_cast<const StoreError*>(&error);
        REQUIRE(known);
        CHECK(known->fault() == StoreFault::Damaged);
    }
}

TEST_CASE("nothing on the disk changes through an open database")
{
    const test::StoreFile file;
    const auto names = filesIn(file.folder());
    const auto bytes = file.bytes();
    {
        const test::OpenStore store(file.path());
        readEverything(file.path());
        CHECK_THROWS_AS(store.database.handle().exec("DELETE FROM record"), SQLite::Exception);
        CHECK_THROWS_AS(store.database.handle().exec("CREATE TABLE t (x)"), SQLite::Exception);
        CHECK(filesIn(file.folder()) == names);
    }
    CHECK(filesIn(file.folder()) == names);
    CHECK(names == std::set<std::string>{"napi.sqlite", "napi.sqlite.sha256"});
    CHECK(file.bytes() == bytes);
}

TEST_CASE("a database opens defensively")
{
    const test::StoreFile file;
    const Database database(file.path());
    const auto pragma = [&](const char* name) {
        return database.handle().execAndGet(std::string("PRAGMA ") + name).getInt();
    };
    CHECK(pragma("trusted_schema") == 0);
    CHECK(pragma("cell_size_check") == 1);
    CHECK(pragma("query_only") == 1);
}

TEST_CASE("any file name can be opened")
{
    const test::StoreFile file(test::smallData(), "a ?b#c%20 ü.sqlite");
    CHECK(faultOf(file.path()) == std::nullopt);
    CHECK(faultOfVerify(file.path()) == std::nullopt);
}

TEST_CASE("a database that was named is looked for nowhere else")
{
    const test::TempFolder folder;
    CHECK(store::databasePlaces("/a/b.sqlite", folder.path()) == std::vector<std::filesystem::path>{"/a/b.sqlite"});
    const auto path = folder.file("none.sqlite");
    try {
        static_cast<void>(store::findDatabase(path, folder.path()));
        FAIL("found");
    } catch (const StoreError& error) {
        CHECK(error.fault() == StoreFault::Missing);
        CHECK(error.path() == path);
    }
    const test::StoreFile file;
    CHECK(store::findDatabase(file.path(), folder.path()) == file.path());
}

TEST_CASE("a database that was not named is looked for beside the program and in the install prefix")
{
    const test::TempFolder folder;
    const auto places = store::databasePlaces(std::nullopt, folder.path() / "bin");
    REQUIRE(places.size() == 2);
    CHECK(places[0] == folder.path() / "share/napi-atlas/napi.sqlite");
    CHECK(places[1].string().ends_with("share/napi-atlas/napi.sqlite"));
    std::filesystem::create_directories(places[0].parent_path());
    test::writeFile(places[0], "x");
    CHECK(store::findDatabase(std::nullopt, folder.path() / "bin") == places[0].string());
}
