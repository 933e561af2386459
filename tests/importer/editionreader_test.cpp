// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "datafolder.h"
#include "importer/editionreader.h"
#include "support/catch.h"

#include <algorithm>

using namespace napi;
using importer::Rule;
using importer::Violation;
using nlohmann::json;

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

/// One planted fault and the violation that must come of it.
struct Fault {
    std::string file;
    std::string pointer;
    json value;
    Rule rule;
    std::string reported;
    std::string found = {};
};

std::string shown(const Violation& violation)
{
    return violation.file + ' ' + violation.pointer + ": " + importer::ruleText(violation.rule);
}

void checkFault(const Fault& fault)
{
    test::DataFolder data;
    data.set(fault.file, fault.pointer, fault.value);
    const auto violations = violationsOf(data.write());
    CAPTURE(fault.file, fault.pointer, fault.value.dump());
    REQUIRE(violations.size() == 1);
    CHECK(shown(violations[0]) == fault.file + ' ' + fault.reported + ": " + importer::ruleText(fault.rule));
    if (!fault.found.empty())
        CHECK(violations[0].found == fault.found);
}

const std::string kMeasures = "measures.json";

} // namespace

TEST_CASE("sound data has no violation and reads whole")
{
    const test::DataFolder folder;
    const auto data = importer::readEdition(folder.write());
    CHECK(data.records.size() == 10);
    CHECK(data.planFigures.size() == 1);
    CHECK(data.fields.size() == 1);
    CHECK(data.targets.size() == 1);
    CHECK(data.edition.version == "2026-11-22");
    CHECK(data.edition.builtFrom.size() == 64);
    const auto measure = std::ranges::find(data.records, core::Kind::Measure,
                                           [](const core::Record& record) { return record.entry.link.kind; });
    REQUIRE(measure != data.records.end());
    CHECK(measure->entry.leads == std::vector<std::string>{"bmi"});
    CHECK(measure->entry.targets == std::vector<std::string>{"frauen"});
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

TEST_CASE("a value of the wrong type is reported where it stands")
{
    const auto fault = GENERATE(Fault{kMeasures, "/0/summary", "text", Rule::WrongType, "/0/summary"},
                                Fault{kMeasures, "/0/start", 2019, Rule::WrongType, "/0/start", "2019"},
                                Fault{kMeasures, "/0/figures/0/value", "7", Rule::WrongType, "/0/figures/0/value"},
                                Fault{kMeasures, "/0/partners", "x", Rule::WrongType, "/0/partners"},
                                Fault{"sources.json", "/0/official", "yes", Rule::WrongType, "/0/official"},
                                Fault{"organisations.json", "/0/short", 1, Rule::WrongType, "/0/short"},
                                Fault{"fields.json", "/0/title/en", nullptr, Rule::WrongType, "/0/title/en"});
    checkFault(fault);
}

TEST_CASE("keys that are not known are reported by name")
{
    const auto fault =
        GENERATE(Fault{kMeasures, "/0/colour", "red", Rule::UnknownKey, "/0", "colour"},
                 Fault{kMeasures, "/0/title/fr", "x", Rule::UnknownKey, "/0/title", "fr"},
                 Fault{kMeasures, "/0/figures/0/x", 1, Rule::UnknownKey, "/0/figures/0", "x"},
                 Fault{kMeasures, "/0/lead/0/name", "x", Rule::UnknownKey, "/0/lead/0", "name"},
                 Fault{"edition.json", "/x", 1, Rule::UnknownKey, "", "x"},
                 Fault{"terms.json", "/0/synonyms/fr", json::array(), Rule::UnknownKey, "/0/synonyms", "fr"});
    checkFault(fault);
}

TEST_CASE("texts are neither empty nor unclean")
{
    const auto fault =
        GENERATE(Fault{kMeasures, "/0/title/de", "", Rule::EmptyText, "/0/title/de"},
                 Fault{kMeasures, "/0/title/en", "a  b", Rule::UncleanText, "/0/title/en"},
                 Fault{"sources.json", "/0/title", "Inte\u00ADgration", Rule::UncleanText, "/0/title"},
                 Fault{"gaps.json", "/0/versions/0/text/de", "a\nb", Rule::UncleanText, "/0/versions/0/text/de"},
                 Fault{"terms.json", "/0/synonyms/de/0", " Amt", Rule::UncleanText, "/0/synonyms/de/0"});
    checkFault(fault);
}

TEST_CASE("dates are dates and ends are not before starts")
{
    const auto fault =
        GENERATE(Fault{kMeasures, "/0/start", "2019-13", Rule::BadDate, "/0/start"},
                 Fault{"summits.json", "/0/date", "19.10.2020", Rule::BadDate, "/0/date"},
                 Fault{"edition.json", "/version", "1.0", Rule::BadDate, "/version"},
                 Fault{kMeasures, "/0/end", "2018-12", Rule::EndBeforeStart, "/0", "2018-12"},
                 Fault{"events.json", "/0/end", "2020-04-30", Rule::EndBeforeStart, "/0", "2020-04-30"});
    checkFault(fault);
}

TEST_CASE("a bad as-of date is one fault and not also a missing one", "")
{
    checkFault({"figures.json", "/0/asOf", "today", Rule::BadDate, "/0/asOf"});
}

TEST_CASE("an end within its start is allowed")
{
    test::DataFolder data;
    data.set(kMeasures, "/0/start", "2019-06");
    data.set(kMeasures, "/0/end", "2019");
    CHECK(violationsOf(data.write()).empty());
}

TEST_CASE("closed lists are closed")
{
    const auto fault =
        GENERATE(Fault{kMeasures, "/0/basis", "maybe", Rule::NotInList, "/0/basis"},
                 Fault{kMeasures, "/0/phaseBasis", "stated", Rule::NotInList, "/0/phaseBasis"},
                 Fault{kMeasures, "/0/phase", "VI", Rule::NotInList, "/0/phase", "\"VI\""},
                 Fault{kMeasures, "/0/type", "Kern", Rule::NotInList, "/0/type"},
                 Fault{kMeasures, "/0/statements/0/kind", "praise", Rule::NotInList, "/0/statements/0/kind"},
                 Fault{"summits.json", "/0/format", "online", Rule::NotInList, "/0/format"},
                 Fault{"events.json", "/0/category", "party", Rule::NotInList, "/0/category"},
                 Fault{"organisations.json", "/0/category", "firm", Rule::NotInList, "/0/category"},
                 Fault{"gaps.json", "/0/category", "hole", Rule::NotInList, "/0/category"});
    checkFault(fault);
}

TEST_CASE("addresses begin with http")
{
    const auto fault =
        GENERATE(Fault{"sources.json", "/0/url", "example.org", Rule::BadUrl, "/0/url"},
                 Fault{"sources.json", "/0/url", "javascript:alert(1)", Rule::BadUrl, "/0/url"},
                 Fault{"edition.json", "/licenseUrl", "ftp://example.org", Rule::BadUrl, "/licenseUrl"});
    checkFault(fault);
}

TEST_CASE("what must have a source has one")
{
    const auto* file = GENERATE("phases.json", "forums.json", "summits.json", "measures.json", "events.json",
                                "organisations.json", "figures.json");
    checkFault({file, "/0/sources", json::array(), Rule::NoSource, "/0/sources"});
}

TEST_CASE("what is referred to exists")
{
    const auto fault = GENERATE(
        Fault{kMeasures, "/0/sources/0", "none", Rule::UnknownReference, "/0/sources/0", "napi:source/none"},
        Fault{kMeasures, "/0/figures/0/sources/0", "none", Rule::UnknownReference, "/0/figures/0/sources/0"},
        Fault{kMeasures, "/0/lead/0/organisation", "bmas", Rule::UnknownReference, "/0/lead/0/organisation"},
        Fault{kMeasures, "/0/forum", "sport", Rule::UnknownReference, "/0/forum"},
        Fault{kMeasures, "/0/summits/0", "99", Rule::UnknownReference, "/0/summits/0"},
        Fault{kMeasures, "/0/field", "sport", Rule::UnknownReference, "/0/field", "sport"},
        Fault{kMeasures, "/0/targetGroups/0/target", "alle", Rule::UnknownReference, "/0/targetGroups", "alle"},
        Fault{kMeasures, "/0/related/0/link", "napi:measure/none", Rule::UnknownReference, "/0/related/0/link"},
        Fault{kMeasures, "/0/related/0/link", "12. Gipfel", Rule::UnknownReference, "/0/related/0/link"},
        Fault{"terms.json", "/0/see/0", "napi:term/none", Rule::UnknownReference, "/0/see/0"},
        Fault{"summits.json", "/0/phases/0", "IV", Rule::UnknownReference, "/0/phases/0", "napi:phase/IV"});
    checkFault(fault);
}

TEST_CASE("the phases of a measure and of a forum exist", "")
{
    checkFault({kMeasures, "/0/phase", "IV", Rule::UnknownReference, "/0/phase"});
    checkFault({kMeasures, "/0/alsoPhases/0/phase", "IV", Rule::UnknownReference, "/0/alsoPhases/0/phase"});
    checkFault({"forums.json", "/0/phase", "IV", Rule::UnknownReference, "/0/phase"});
}

TEST_CASE("a related measure has no named phase, a figure has its date or the words why not")
{
    checkFault({kMeasures, "/0/phaseBasis", "named", Rule::NamedButRelated, "/0"});
    checkFault({kMeasures, "/0/figures/0/asOfNote", nullptr, Rule::NoAsOf, "/0/figures/0"});
    checkFault({"figures.json", "/0/asOf", nullptr, Rule::NoAsOf, "/0"});
}

TEST_CASE("ids are kebab-case")
{
    const auto fault = GENERATE(Fault{"terms.json", "/0/id", "BAMF", Rule::BadId, "/0/id"},
                                Fault{"terms.json", "/0/id", "a--b", Rule::BadId, "/0/id"},
                                Fault{"terms.json", "/0/id", "-a", Rule::BadId, "/0/id"},
                                Fault{"terms.json", "/0/id", "über", Rule::BadId, "/0/id"},
                                Fault{"gaps.json", "/0/id", "a b", Rule::BadId, "/0/id"},
                                Fault{"figures.json", "/0/id", "A", Rule::BadId, "/0/id"});
    checkFault(fault);
}

TEST_CASE("an id is used once in its file")
{
    test::DataFolder data;
    const auto term = json::parse(test::readFile(data.write() + "/terms.json")).at(0);
    data.set("terms.json", "/1", term);
    const auto violations = violationsOf(data.write());
    REQUIRE(violations.size() == 1);
    CHECK(shown(violations[0]) == "terms.json /1/id: the id is used twice");
    CHECK(violations[0].found == "bamf");
}

TEST_CASE("a missing key is named")
{
    test::DataFolder data;
    data.erase(kMeasures, "/0/note");
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

TEST_CASE("all faults of all files are reported in one run and no database is written")
{
    test::DataFolder data;
    data.set("phases.json", "/0/sources/0", "none");
    data.set(kMeasures, "/0/basis", "maybe");
    data.set(kMeasures, "/0/start", "soon");
    data.set("sources.json", "/0/url", "nowhere");
    data.set("terms.json", "/0/x", 1);
    data.set("edition.json", "/license", "");
    std::vector<std::string> reported;
    const auto database = data.folder().file("napi.sqlite");
    try {
        importer::compileEdition(data.write(), database);
        FAIL("compiled");
    } catch (const importer::DataError& error) {
        for (const auto& violation : error.violations())
            reported.push_back(shown(violation));
    }
    std::ranges::sort(reported);
    CHECK(reported == std::vector<std::string>{
                          "edition.json /license: the text is empty", "measures.json /0/basis: not in the list",
                          "measures.json /0/start: not a date", "phases.json /0/sources/0: nothing has this id",
                          "sources.json /0/url: not an address", "terms.json /0: unknown key"});
    CHECK_FALSE(std::filesystem::exists(database));
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
