// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/plantedfaults.h"
#include "program.h"

#include <algorithm>

using namespace napi;

namespace {

/// The lines of the planted faults, as a program begins them.
std::vector<std::string> plantAll(test::DataFolder& data)
{
    std::vector<std::string> lines;
    for (const auto& fault : test::plantedFaults()) {
        test::plant(data, fault);
        lines.push_back(test::shown(fault));
    }
    return lines;
}

} // namespace

TEST_CASE("a hundred faults are a hundred lines of check-data")
{
    test::DataFolder data;
    const auto faults = plantAll(data);
    const auto outcome = test::cli({"check-data", data.write(), "--lang", "en"});
    CHECK(outcome.code == 3);
    CHECK(std::ranges::count(outcome.out, '\n') == 100);
    CHECK(outcome.err.find("100 violations") != std::string::npos);
    for (const auto& fault : faults) {
        CAPTURE(fault);
        CHECK(('\n' + outcome.out).find('\n' + fault) != std::string::npos);
    }
}

TEST_CASE("a hundred faults make no database")
{
    test::DataFolder data;
    const auto faults = plantAll(data);
    const auto database = data.folder().file("napi.sqlite");
    const auto outcome = test::mkdb({data.write(), database});
    CHECK(outcome.code == 3);
    CHECK(outcome.out.empty());
    for (const auto& fault : faults) {
        CAPTURE(fault);
        CHECK(outcome.err.find(fault) != std::string::npos);
    }
    CHECK(outcome.err.ends_with("100 violations, no database written\n"));
    CHECK_FALSE(std::filesystem::exists(database));
    CHECK_FALSE(std::filesystem::exists(database + ".part"));
    CHECK_FALSE(std::filesystem::exists(database + ".sha256"));
}

TEST_CASE("the same folder without the faults makes a database")
{
    const test::DataFolder data;
    const auto database = data.folder().file("napi.sqlite");
    const auto outcome = test::mkdb({data.write(), database});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.empty());
    CHECK(std::filesystem::exists(database));
    CHECK(test::mkdb({data.folder().path().string()}).code == 2);
}
