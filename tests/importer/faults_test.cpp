// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/editionreader.h"
#include "importer/plantedfaults.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace napi;
using importer::Rule;
using importer::Violation;

namespace {

using Lines = std::vector<std::string>;

std::vector<Violation> violationsOf(const std::string& folder)
{
    try {
        static_cast<void>(importer::readEdition(folder));
    } catch (const importer::DataError& error) {
        return error.violations();
    }
    return {};
}

Lines shown(const std::vector<Violation>& violations)
{
    Lines lines;
    for (const auto& violation : violations)
        lines.push_back(test::shown(violation));
    std::ranges::sort(lines);
    return lines;
}

/// What sorted lines have that others do not.
Lines without(const Lines& lines, const Lines& others)
{
    Lines result;
    std::ranges::set_difference(lines, others, std::back_inserter(result));
    return result;
}

} // namespace

TEST_CASE("a hundred faults side by side are a hundred violations, each in its place with its rule")
{
    const auto& faults = test::plantedFaults();
    REQUIRE(faults.size() == 100);
    test::DataFolder data;
    Lines planted;
    for (const auto& fault : faults) {
        test::plant(data, fault);
        planted.push_back(test::shown(fault));
    }
    std::ranges::sort(planted);
    const auto database = data.folder().file("napi.sqlite");
    std::vector<Violation> violations;
    try {
        importer::compileEdition(data.write(), database);
    } catch (const importer::DataError& error) {
        violations = error.violations();
    }
    CHECK(violations.size() == 100);
    CHECK(without(planted, shown(violations)) == Lines{});
    CHECK(without(shown(violations), planted) == Lines{});
    CHECK_FALSE(std::filesystem::exists(database));
    CHECK_FALSE(std::filesystem::exists(database + ".sha256"));
}

TEST_CASE("each fault alone is one violation that says what to write")
{
    test::DataFolder data;
    for (const auto& fault : test::plantedFaults()) {
        const auto sound = data.content(fault.file);
        test::plant(data, fault);
        const auto violations = violationsOf(data.write());
        CAPTURE(fault.name);
        CHECK(shown(violations) == Lines{test::shown(fault)});
        for (const auto& violation : violations)
            CHECK_FALSE(violation.expected.empty());
        data.set(fault.file, "", sound);
    }
}

TEST_CASE("faults are planted for every rule that one fault in one place can break")
{
    std::set<Rule> rules;
    for (const auto& fault : test::plantedFaults())
        rules.insert(fault.rule);
    // These four are tested one by one: they concern a whole file.
    rules.insert({Rule::MissingFile, Rule::NotJson, Rule::RepeatedKey, Rule::Incomplete});
    CHECK(rules.size() == static_cast<std::size_t>(importer::kLastRule) + 1);
}

TEST_CASE("violations come file by file and name the record")
{
    test::DataFolder data;
    data.set("terms.json", "/3/short", 7);
    data.set("gaps.json", "/2/category", "hole");
    data.set("terms.json", "/1/id", "BAMF");
    const auto violations = violationsOf(data.write());
    REQUIRE(violations.size() == 3);
    CHECK(violations[0].file == "gaps.json");
    CHECK(violations[0].record == "luecke-2");
    CHECK(violations[1].record == "BAMF");
    CHECK(importer::toString(violations[2]) ==
          "terms.json /3/short: wrong type of value: found 7, expected a text (record begriff-3)");
}

TEST_CASE("phases and summits are complete and in their order")
{
    const auto reported = [](const char* file, const char* first, const char* second) {
        test::DataFolder data;
        const auto one = data.content(file).at(nlohmann::json::json_pointer(first));
        data.set(file, first, data.content(file).at(nlohmann::json::json_pointer(second)));
        data.set(file, second, one);
        return shown(violationsOf(data.write()));
    };
    CHECK(reported("phases.json", "/3", "/4") == Lines{"phases.json /3/id: not in its order"});
    // Two summits that change places are out of the order of their numbers and of their days.
    CHECK(reported("summits.json", "/7", "/8") ==
          Lines{"summits.json /7/id: not in its order", "summits.json /8/date: not in its order"});
    test::DataFolder data;
    data.erase("summits.json", "/12");
    data.erase("provenance.json", "/records/37");
    const auto violations = violationsOf(data.write());
    REQUIRE(shown(violations) == Lines{"summits.json : the list is not complete"});
    CHECK(violations[0].expected.ends_with("13 is missing"));
}

TEST_CASE("there are ten to fourteen target groups")
{
    test::DataFolder data;
    data.erase("targets.json", "/9");
    CHECK(shown(violationsOf(data.write())) == Lines{"targets.json : the list is not complete"});
}

TEST_CASE("an organisation that the research names only inside of a record needs no entry of its own")
{
    test::DataFolder data;
    auto records = nlohmann::json::array();
    for (const auto& entry : data.content("provenance.json").at("records"))
        if (entry.at("list") != "organisations")
            records.push_back(entry);
    CHECK(data.content("provenance.json").at("records").size() == records.size() + 9);
    data.set("provenance.json", "/records", records);
    CHECK(shown(violationsOf(data.write())) ==
          Lines{"organisations.json /8/id: provenance.json does not say where this comes from"});
}

TEST_CASE("what a file lacks that cannot be read is not reported of the others")
{
    for (const char* file :
         {"sources.json", "organisations.json", "provenance.json", "fields.json", "phases.json"}) {
        const test::DataFolder data;
        const auto folder = data.write();
        std::filesystem::remove(folder + '/' + file);
        CHECK(shown(violationsOf(folder)) == Lines{std::string(file) + " : the file is missing"});
    }
}
