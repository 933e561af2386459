// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/datafolder.h"
#include "program.h"

using namespace napi;

namespace {

const std::string kData = NAPI_SOURCE_DIR "/data";

/// Two folders of a small edition; the newer one has a changed, a new and a removed record.
struct TwoEditions {
    TwoEditions()
    {
        auto measure = newer.content("measures.json").at(7);
        measure["id"] = "neu";
        measure["title"] = {{"de", "Neue Kurse"}, {"en", "New courses"}};
        newer.set("measures.json", "/50", measure);
        newer.set("provenance.json", "/records/0",
                  nlohmann::json::object(
                      {{"file", "f"}, {"list", "measures"}, {"id", "neu"}, {"became", "napi:measure/neu"}}));
        newer.set("measures.json", "/3/summary/de", "Kurse in allen Ländern");
        newer.set("measures.json", "/3/figures/0/value", 8);
        newer.erase("gaps.json", "/4");
        newer.set("edition.json", "/version", "2027-01-31");
        newer.set("figures.json", "/2/value", 301);
    }
    [[nodiscard]] test::Arguments arguments(const test::Arguments& more) const
    {
        test::Arguments all{"diff-data", older.write(), newer.write()};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    test::DataFolder older;
    test::DataFolder newer;
};

} // namespace

TEST_CASE("the shipped database does not differ from the data it was made from")
{
    for (const auto& arguments : {test::Arguments{"diff-data", kData, NAPI_DATABASE, "--format", "json"},
                                  test::Arguments{"diff-data", NAPI_DATABASE, kData, "--format", "json"}}) {
        const auto diff = test::json(arguments);
        CHECK(diff.at("old") == diff.at("new"));
        CHECK(diff.at("old").at("version").get<std::string>().size() == 10);
        for (const char* key : {"added", "removed", "changed", "edition"})
            CHECK(diff.at(key) == nlohmann::ordered_json::array());
    }
    const auto outcome = test::cli({"diff-data", kData, NAPI_DATABASE, "--lang", "en"});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.find("There is no difference.") != std::string::npos);
    CHECK(outcome.err.empty());
}

TEST_CASE("differences are told as text, with titles and values in the language")
{
    const TwoEditions editions;
    const auto english = test::cli(editions.arguments({"--lang", "en"}));
    CAPTURE(english.out);
    CHECK(english.code == 0);
    CHECK(english.err.empty());
    for (const char* part :
         {"Edition 2026-11-22 compared with edition 2027-01-31\n",
          "\nAdded (1)\n  napi:measure/neu\n    New courses\n", "\nRemoved (1)\n  napi:gap/luecke-4\n",
          "\nChanged (1)\n  napi:measure/kurse-3\n    Courses\n", "    summary.de\n      - S\n",
          "      + Kurse in allen Ländern\n", "    figures[0].value\n      - 7\n      + 8\n",
          "\nThe edition as a whole\n    figures[2].value\n      - 300\n      + 301\n"})
        CHECK(english.out.find(part) != std::string::npos);
    const auto german = test::cli(editions.arguments({"--lang", "de"}));
    CHECK(german.code == 0);
    CHECK(german.err.empty());
    for (const char* part : {"Ausgabe 2026-11-22 im Vergleich mit Ausgabe 2027-01-31", "Neu (1)", "Neue Kurse",
                             "Entfallen (1)", "Geändert (1)", "Die Ausgabe im Ganzen"})
        CHECK(german.out.find(part) != std::string::npos);
}

TEST_CASE("differences as JSON have link, kind, title and fields")
{
    const TwoEditions editions;
    const auto diff = test::json(editions.arguments({"--format", "json", "--lang", "en"}));
    CHECK(diff.at("new").at("version") == "2027-01-31");
    CHECK(diff.at("added") ==
          nlohmann::ordered_json::parse(R"([{"link":"napi:measure/neu","kind":"measure","title":"New courses"}])"));
    CHECK(diff.at("removed").at(0).at("link") == "napi:gap/luecke-4");
    CHECK(diff.at("changed").at(0).at("fields").at(1) ==
          nlohmann::ordered_json::parse(R"({"field":"figures[0].value","old":7,"new":8})"));
    CHECK(diff.at("edition").size() == 1);
}

TEST_CASE("places that are missing or too few are wrong usage")
{
    const test::TempFolder folder;
    for (const auto& arguments : {test::Arguments{"diff-data"}, test::Arguments{"diff-data", kData},
                                  test::Arguments{"diff-data", kData, folder.file("none"), "--lang", "en"},
                                  test::Arguments{"diff-data", folder.file("none"), kData, "--lang", "en"},
                                  test::Arguments{"diff-data", kData, kData, kData},
                                  test::Arguments{"diff-data", kData, kData, "--format", "csv"}}) {
        const auto outcome = test::cli(arguments);
        CAPTURE(test::joined(arguments), outcome.err);
        CHECK(outcome.code == 2);
        CHECK(outcome.out.empty());
        CHECK_FALSE(outcome.err.empty());
    }
    const auto outcome = test::cli({"diff-data", kData, folder.file("none"), "--lang", "en"});
    CHECK(outcome.err == "There is no data folder and no database " + folder.file("none") + ".\n");
}

TEST_CASE("data and databases that cannot be used end with 3 and say why")
{
    test::DataFolder data;
    data.set("measures.json", "/3/basis", "maybe");
    const auto folder = data.write();
    const auto rules = test::cli({"diff-data", kData, folder, "--lang", "en"});
    CHECK(rules.code == 3);
    CHECK(rules.out.empty());
    CHECK(rules.err.find(folder + ":\nmeasures.json /3/basis: not in the list") != std::string::npos);
    CHECK(rules.err.find("1 violation ") != std::string::npos);
    test::writeFile(data.folder().file("x.sqlite"), "no database");
    const auto database = test::cli({"diff-data", kData, data.folder().file("x.sqlite"), "--lang", "en"});
    CHECK(database.code == 3);
    CHECK(database.out.empty());
    CHECK(database.err.find("x.sqlite") != std::string::npos);
}
