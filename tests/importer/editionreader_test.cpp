// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/datafolder.h"
#include "importer/editionreader.h"
#include "support/catch.h"

#include <algorithm>

using namespace napi;
using importer::Rule;
using importer::Violation;

namespace {

std::vector<Violation> violationsOf(const std::string& folder)
{
    try {
        static_cast<void>(importer::readEdition(folder));
    } catch (const importer::DataError& error) {
        return error.violations();
    }
    return {};
}

} // namespace

TEST_CASE("sound data has no violation and reads whole")
{
    const test::DataFolder folder;
    const auto data = importer::readEdition(folder.write());
    CHECK(data.records.size() == 129);
    CHECK(data.planFigures.size() == 9);
    CHECK(data.coverage.size() == 1);
    CHECK(data.fields.size() == 2);
    CHECK(data.targets.size() == 10);
    CHECK(data.edition.version == "2026-11-22");
    CHECK(data.edition.builtFrom.size() == 64);
    const auto measure = std::ranges::find(data.records, core::Kind::Measure,
                                           [](const core::Record& record) { return record.entry.link.kind; });
    REQUIRE(measure != data.records.end());
    CHECK(measure->entry.leads == std::vector<std::string>{"bmi"});
    CHECK(measure->entry.targets == std::vector<std::string>{"frauen"});
    CHECK(measure->entry.phases == std::vector<std::string>{"II", "III"});
    CHECK(measure->partners.at(0).name.de == "Frei");
    CHECK(measure->statements.at(0).kind == core::Statement::Kind::Reaction);
    CHECK(measure->figures.at(0).asOfNote.en == "open");
    CHECK(measure->related.at(0).link.toString() == "napi:summit/12");
}

TEST_CASE("what an edition was built from changes with its files and with nothing else")
{
    test::DataFolder folder;
    const auto first = importer::readEdition(folder.write()).edition.builtFrom;
    CHECK(importer::readEdition(folder.write()).edition.builtFrom == first);
    folder.set("terms.json", "/0/title/de", "Bundesamt!");
    CHECK(importer::readEdition(folder.write()).edition.builtFrom != first);
}

TEST_CASE("an end within its start is allowed")
{
    test::DataFolder data;
    data.set("measures.json", "/0/start", "2019-06");
    data.set("measures.json", "/0/end", "2019");
    CHECK(violationsOf(data.write()).empty());
}

TEST_CASE("a missing key is named")
{
    test::DataFolder data;
    data.erase("measures.json", "/0/note");
    const auto violations = violationsOf(data.write());
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].rule == Rule::MissingKey);
    CHECK(violations[0].pointer == "/0");
    CHECK(violations[0].expected == "note");
}

TEST_CASE("a missing file is named")
{
    const test::DataFolder data;
    const auto folder = data.write();
    std::filesystem::remove(folder + "/gaps.json");
    const auto violations = violationsOf(folder);
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].file == "gaps.json");
    CHECK(violations[0].rule == Rule::MissingFile);
}

TEST_CASE("a file that is no JSON is named with its line")
{
    const test::DataFolder data;
    const auto folder = data.write();
    test::writeFile(folder + "/gaps.json", "[\n\n{\"id\": \"a\",}]");
    const auto violations = violationsOf(folder);
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].file == "gaps.json");
    CHECK(violations[0].rule == Rule::NotJson);
    CHECK(violations[0].pointer == "line 3");
}

TEST_CASE("a key that stands twice in one object is named")
{
    const test::DataFolder data;
    const auto folder = data.write();
    auto text = test::readFile(folder + "/measures.json");
    const auto at = text.find("\"basis\"", text.find("kurse-3"));
    test::writeFile(folder + "/measures.json", text.insert(at, "\"basis\": \"stated\", "));
    const auto violations = violationsOf(folder);
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].rule == Rule::RepeatedKey);
    CHECK(violations[0].pointer == "/4");
    CHECK(violations[0].found == "basis");
}

TEST_CASE("sound data becomes a database")
{
    const test::DataFolder data;
    const auto database = data.folder().file("napi.sqlite");
    importer::compileEdition(data.write(), database);
    CHECK(test::readFile(database).starts_with("SQLite format 3"));
    CHECK(std::filesystem::exists(database + ".sha256"));
}

TEST_CASE("without the schema there is no database")
{
    const test::DataFolder data;
    const auto folder = data.write();
    std::filesystem::remove(folder + "/schema.sql");
    CHECK_THROWS_AS(importer::compileEdition(folder, data.folder().file("napi.sqlite")), importer::DataError);
    CHECK_FALSE(std::filesystem::exists(data.folder().file("napi.sqlite")));
}

TEST_CASE("the data of the edition breaks no rule")
{
    for (const auto& violation : violationsOf(NAPI_SOURCE_DIR "/data"))
        FAIL_CHECK(importer::toString(violation));
}
