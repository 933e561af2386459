// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/checksum.h"
#include "storefile.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace napi;

TEST_CASE("the same data gives the same bytes")
{
    const test::StoreFile first;
    const test::StoreFile second;
    CHECK(first.bytes() == second.bytes());
    auto data = test::smallData();
    data.records.back().entry.title.de += '!';
    CHECK(test::StoreFile(data).bytes() != first.bytes());
}

TEST_CASE("the checksum beside the database is that of its bytes, as sha256sum writes it")
{
    const test::StoreFile file;
    CHECK(test::readFile(file.sums()) == store::sha256(file.bytes()) + "  napi.sqlite\n");
}

TEST_CASE("a database is marked with its format and schema, and with who it is for")
{
    const test::StoreFile file;
    const SQLite::Database database(file.path());
    const auto value = [&](const std::string& sql) {
        SQLite::Statement row(database, sql);
        row.executeStep();
        return row.getColumn(0).getString();
    };
    CHECK(value("PRAGMA application_id") == std::to_string(store::kApplicationId));
    CHECK(value("PRAGMA user_version") == std::to_string(store::kSchemaVersion));
    CHECK(value("PRAGMA integrity_check") == "ok");
    CHECK(value("SELECT value FROM metadata WHERE key = 'title'") == "Kleine Ausgabe");
    CHECK(value("SELECT value FROM metadata WHERE key = 'data_version'") == "2026-11-22");
    CHECK(value("SELECT value FROM metadata WHERE key = 'built_from'") == "0123abcd");
    CHECK(value("SELECT lead FROM measures WHERE id = 'sprachkurse'") == "bmi");
    CHECK(value("SELECT url FROM sources WHERE id = 'bericht'") == "https://example.org/bericht");
}

TEST_CASE("a new database takes the place of the old one and leaves nothing beside it")
{
    const test::StoreFile file;
    test::writeFile(file.path() + ".part", "left over from an interrupted run");
    auto data = test::smallData();
    data.edition.version = "2027";
    store::writeDatabase(file.path(), test::schemaSql(), data);
    CHECK(test::OpenStore(file.path()).plan.edition().version == "2027");
    CHECK_FALSE(std::filesystem::exists(file.path() + ".part"));
    CHECK_FALSE(std::filesystem::exists(file.sums() + ".part"));
}

TEST_CASE("where no database can be written the reason is an export error and the old one stays")
{
    const test::StoreFile file;
    const auto bytes = file.bytes();
    CHECK_THROWS_AS(store::writeDatabase(file.path(), "CREATE NONSENSE", test::smallData()), core::ExportError);
    CHECK(file.bytes() == bytes);
    CHECK_THROWS_AS(
        store::writeDatabase(file.folder().file("none/napi.sqlite"), test::schemaSql(), test::smallData()),
        core::ExportError);
}
