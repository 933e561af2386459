// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/error.h"
#include "importer/datafolder.h"
#include "importer/editiondiff.h"
#include "importer/editionreader.h"
#include "importer/editionsource.h"
#include "store/storefile.h"
#include "support/catch.h"

using namespace napi;
using core::Kind;
using importer::FieldChange;
using nlohmann::ordered_json;
using store::EditionData;

namespace {

core::Record& recordOf(EditionData& data, Kind kind, const std::string& id)
{
    for (auto& record : data.records)
        if (record.entry.link == core::Link{kind, id})
            return record;
    throw std::out_of_range(id);
}

/// One field a line: "sources[1]: null -> "x"".
std::string lines(const std::vector<FieldChange>& changes)
{
    std::string result;
    for (const auto& change : changes)
        result += change.field + ": " + change.before.dump() + " -> " + change.after.dump() + '\n';
    return result;
}

/// What changing one measure of the small edition shows.
template <typename Change>
std::string changedMeasure(Change change)
{
    auto data = test::smallData();
    change(recordOf(data, Kind::Measure, "sprachkurse"));
    const auto diff = importer::compareEditions(test::smallData(), data);
    CHECK(diff.added.empty());
    CHECK(diff.removed.empty());
    CHECK(diff.edition.empty());
    REQUIRE(diff.changed.size() == 1);
    CHECK(diff.changed[0].link.toString() == "napi:measure/sprachkurse");
    return lines(diff.changed[0].fields);
}

} // namespace

TEST_CASE("an edition does not differ from itself, nor from the database made of it")
{
    const auto data = test::smallData();
    CHECK(importer::compareEditions(data, data).empty());
    const test::StoreFile file;
    CHECK(importer::compareEditions(data, importer::loadEdition(file.path())).empty());
    CHECK(importer::compareEditions(importer::loadEdition(file.path()), data).empty());
}

TEST_CASE("a folder and the database made of it do not differ")
{
    const test::DataFolder data;
    const auto folder = data.write();
    const auto database = data.folder().file("napi.sqlite");
    importer::compileEdition(folder, database);
    const auto diff = importer::compareEditions(importer::loadEdition(folder), importer::loadEdition(database));
    CHECK(diff.empty());
    CHECK(diff.oldVersion == "2026-11-22");
    CHECK(diff.newVersion == "2026-11-22");
}

TEST_CASE("what cannot be loaded says why")
{
    const test::TempFolder folder;
    CHECK_THROWS_AS(importer::loadEdition(folder.path().string()), importer::DataError);
    CHECK_THROWS_AS(importer::loadEdition(folder.file("none.sqlite")), core::StoreError);
    const test::StoreFile file;
    file.setBytes(file.bytes().substr(0, 5000));
    CHECK_THROWS_AS(importer::loadEdition(file.path()), core::StoreError);
}

TEST_CASE("records that only one edition has are added or removed")
{
    auto data = test::smallData();
    std::erase_if(data.records, [](const core::Record& record) { return record.entry.link.id == "sport"; });
    const auto removed = importer::compareEditions(test::smallData(), data);
    REQUIRE(removed.removed.size() == 1);
    CHECK(removed.removed[0].link.toString() == "napi:measure/sport");
    CHECK(removed.removed[0].title.en == "Integration through sport");
    CHECK((removed.added.empty() && removed.changed.empty()));
    const auto added = importer::compareEditions(data, test::smallData());
    REQUIRE(added.added.size() == 1);
    CHECK(added.added[0].link.toString() == "napi:measure/sport");
    CHECK((added.removed.empty() && added.changed.empty()));
}

TEST_CASE("values that changed stand with their field, old and new")
{
    CHECK(changedMeasure([](core::Record& record) { record.summary.de = "Neu."; }) ==
          "summary.de: \"Kurse vermitteln Deutsch im Beruf.\" -> \"Neu.\"\n");
    CHECK(changedMeasure([](core::Record& record) { record.entry.basis = core::Basis::Related; }) ==
          "basis: \"stated\" -> \"related\"\n");
    CHECK(changedMeasure([](core::Record& record) { record.entry.end.reset(); }) ==
          "end: \"2023-06-30\" -> null\n");
    CHECK(changedMeasure([](core::Record& record) { record.figures[0].value = 4500; }) ==
          "figures[0].value: 4000 -> 4500\n");
    CHECK(changedMeasure([](core::Record& record) { record.figures[1].value = 2.75; }) ==
          "figures[1].value: 2.5 -> 2.75\n");
    CHECK(changedMeasure([](core::Record& record) { record.note = {}; }) ==
          "note.de: \"Die Phase ist erschlossen.\" -> null\nnote.en: \"The phase is inferred.\" -> null\n");
    CHECK(changedMeasure([](core::Record& record) { record.alsoPhases[0].basis = core::PhaseBasis::Inferred; }) ==
          "alsoPhases[0].phaseBasis: \"theme\" -> \"inferred\"\n");
}

TEST_CASE("members of a list are told apart by content, so that one more is one addition")
{
    CHECK(changedMeasure([](core::Record& record) { record.sources.insert(record.sources.begin(), "neu"); }) ==
          "sources[0]: null -> \"neu\"\n");
    CHECK(changedMeasure([](core::Record& record) { record.sources.erase(record.sources.begin()); }) ==
          "sources[0]: \"bericht\" -> null\n");
    CHECK(changedMeasure([](core::Record& record) {
              record.leads.insert(record.leads.begin(), {"bamf", {}});
          }) == "lead[0]: null -> \"bamf\"\n");
    CHECK(changedMeasure([](core::Record& record) { std::swap(record.sources[0], record.sources[1]); }) ==
          "sources: [\"bericht\",\"presse\"] -> [\"presse\",\"bericht\"]\n");
    const auto figure = changedMeasure([](core::Record& record) {
        auto made = record.figures[0];
        made.value = 17;
        made.unit = {"Orte", "places"};
        made.meaning = {"Orte der Kurse", "places of the courses"};
        made.sources = {"bericht"};
        record.figures.insert(record.figures.begin(), made);
    });
    CHECK(figure.starts_with("figures[0]: null -> {\"value\":17,\"unit\":{\"de\":\"Orte\""));
    CHECK(std::count(figure.begin(), figure.end(), '\n') == 1);
    CHECK(changedMeasure([](core::Record& record) {
              record.statements.erase(record.statements.begin());
              record.statements[0].text.en = "More will follow.";
          }) == "statements[0]: {\"kind\":\"criticism\",\"by\":{\"de\":\"Verband\",\"en\":\"association\"},"
                "\"text\":{\"de\":\"Zu wenig.\",\"en\":\"Too little.\"},\"sources\":[\"presse\"]} -> null\n"
                "statements[0].text.en: \"More follows.\" -> \"More will follow.\"\n");
}

TEST_CASE("fields are called as the files of the kind call them")
{
    const auto changed = [](Kind kind, const std::string& id, auto change) {
        auto data = test::smallData();
        change(recordOf(data, kind, id));
        const auto diff = importer::compareEditions(test::smallData(), data);
        REQUIRE(diff.changed.size() == 1);
        return lines(diff.changed[0].fields);
    };
    CHECK(changed(Kind::Term, "erstintegration", [](core::Record& record) {
              record.summary.en = "x";
              record.synonyms.push_back({{}, "landing"});
          }) == "definition.en: \"The first years.\" -> \"x\"\nsynonyms.en[1]: null -> \"landing\"\n");
    CHECK(changed(Kind::Phase, "II",
                  [](core::Record& record) {
                      record.entry.start = test::date("2020-05-21");
                      record.topics[10].de = "x";
                      record.plain.pop_back();
                  }) ==
          "plain[1]: {\"de\":\"Sie lernen Deutsch.\",\"en\":\"They learn German.\"} -> null\n"
          "cabinetDecision: \"2020-05-20\" -> \"2020-05-21\"\ntopics[10].de: \"Thema 11\" -> \"x\"\n");
    CHECK(changed(Kind::Summit, "12", [](core::Record& record) {
              record.meeting->participants->value = 121;
              record.meeting->format = "hybrid";
          }) == "format: \"digital\" -> \"hybrid\"\nparticipants.value: 120 -> 121\n");
    CHECK(changed(Kind::Source, "presse", [](core::Record& record) {
              record.entry.category = "official";
              record.entry.title.de = "x";
          }) == "title: \"Quelle presse\" -> \"x\"\nofficial: false -> true\n");
    CHECK(changed(Kind::Gap, "zahl", [](core::Record& record) { record.statements[1].text.de = "x"; }) ==
          "versions[1].text.de: \"Es sind 120.\" -> \"x\"\n");
}

TEST_CASE("the edition as a whole has its own changes")
{
    auto data = test::smallData();
    data.edition.version = "2027-01";
    data.edition.description.en = "x";
    data.edition.builtFrom = "ffff";
    data.planFigures[0].qualifier = {};
    data.fields[1].title.en = "Sports";
    data.targets.push_back({"kinder", {"Kinder", "Children"}});
    const auto diff = importer::compareEditions(test::smallData(), data);
    CHECK(diff.changed.empty());
    CHECK(diff.newVersion == "2027-01");
    CHECK(lines(diff.edition) ==
          "description.en: \"For testing\" -> \"x\"\n"
          "figures[0].qualifier.de: \"rund\" -> null\nfigures[0].qualifier.en: \"around\" -> null\n"
          "fields[sport].title.en: \"Sport\" -> \"Sports\"\n"
          "targets[kinder]: null -> {\"id\":\"kinder\",\"title\":{\"de\":\"Kinder\",\"en\":\"Children\"}}\n");
}

TEST_CASE("a difference as JSON has its fixed keys and titles in the language")
{
    auto data = test::smallData();
    data.edition.version = "2027-01";
    recordOf(data, Kind::Measure, "sport").summary.de = "Neu";
    std::erase_if(data.records, [](const core::Record& record) { return record.entry.link.id == "zahl"; });
    const auto diff = importer::compareEditions(test::smallData(), data);
    const auto json = ordered_json::parse(importer::diffJson(diff, core::Language::English));
    CHECK(json == ordered_json::parse(R"({"old":{"version":"2026-11-22"},"new":{"version":"2027-01"},"added":[],
        "removed":[{"link":"napi:gap/zahl","kind":"gap","title":"Contradictory number"}],
        "changed":[{"link":"napi:measure/sport","kind":"measure","title":"Integration through sport",
        "fields":[{"field":"summary.de","old":null,"new":"Neu"}]}],"edition":[]})"));
    CHECK(importer::diffJson(diff, core::Language::German).find("Integration durch Sport") != std::string::npos);
}

TEST_CASE("values read as text")
{
    using core::Language;
    const auto text = [](const char* json, Language language = Language::German) {
        return importer::valueText(ordered_json::parse(json), language);
    };
    CHECK(text("null").empty());
    CHECK(text("\"a\"") == "a");
    CHECK(text("4.5") == "4.5");
    CHECK(text("true") == "true");
    CHECK(text(R"({"de":"D","en":"E"})") == "D");
    CHECK(text(R"({"de":"D","en":"E"})", Language::English) == "E");
    CHECK(text(R"({"de":"D"})", Language::English) == "D");
    CHECK(text(R"({"value":7,"unit":{"de":"Kurse","en":"courses"},"sources":["a","b"]})") == "7, Kurse, a, b");
}
