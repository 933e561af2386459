// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "shipped.h"
#include "support/catch.h"
#include "support/tempfolder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <set>

using namespace napi;
using core::Kind;

TEST_CASE("the database is sound and is what its checksum says")
{
    CHECK(std::filesystem::exists(NAPI_DATABASE ".sha256"));
    CHECK_NOTHROW(store::Database::verify(NAPI_DATABASE));
    const test::Shipped shipped;
    CHECK(shipped.database.handle().execAndGet("PRAGMA integrity_check").getString() == "ok");
    CHECK(std::filesystem::file_size(NAPI_DATABASE) <= 6U * 1024 * 1024);
}

TEST_CASE("every record of the edition can be read")
{
    const test::Shipped shipped;
    for (const auto& entry : shipped.plan.entries()) {
        CAPTURE(entry.link.toString());
        const auto record = shipped.texts.record(entry.link);
        REQUIRE(record);
        CHECK(record->entry.link == entry.link);
        CHECK_FALSE(entry.title.de.empty());
    }
}

TEST_CASE("every link inside the edition leads somewhere")
{
    const test::Shipped shipped;
    const auto& plan = shipped.plan;
    for (const auto& entry : plan.entries()) {
        CAPTURE(entry.link.toString());
        const auto record = shipped.texts.record(entry.link).value();
        for (const auto& related : record.related)
            CHECK(plan.find(related.link));
        for (const auto& usage : record.usedBy)
            CHECK(plan.find(usage.link));
        for (const auto& source : record.sources)
            CHECK(plan.find({Kind::Source, source}));
        for (const auto* bodies : {&record.leads, &record.partners})
            for (const auto& body : *bodies)
                CHECK((body.organisation.empty() ? !body.name.empty()
                                                 : plan.find({Kind::Organisation, body.organisation}) != nullptr));
        for (const auto& figure : record.figures)
            for (const auto& source : figure.sources)
                CHECK(plan.find({Kind::Source, source}));
        for (const auto& statement : record.statements)
            for (const auto& source : statement.sources)
                CHECK(plan.find({Kind::Source, source}));
    }
}

TEST_CASE("what an entry belongs to exists")
{
    const test::Shipped shipped;
    const auto& plan = shipped.plan;
    for (const auto& entry : plan.entries()) {
        CAPTURE(entry.link.toString());
        for (const auto& phase : entry.phases)
            CHECK(plan.find({Kind::Phase, phase}));
        for (const auto& summit : entry.summits)
            CHECK(plan.find({Kind::Summit, summit}));
        for (const auto& lead : entry.leads)
            CHECK(plan.find({Kind::Organisation, lead}));
        for (const auto& target : entry.targets)
            CHECK(plan.target(target));
        CHECK((entry.forum.empty() || plan.find({Kind::Forum, entry.forum})));
        CHECK((entry.field.empty() || plan.field(entry.field)));
    }
}

TEST_CASE("a source is used by every record that names it")
{
    const test::Shipped shipped;
    for (const auto& entry : shipped.plan.entries(Kind::Measure)) {
        const auto record = shipped.texts.record(entry.link).value();
        for (const auto& source : record.sources) {
            const auto usedBy = shipped.record(Kind::Source, source).usedBy;
            CAPTURE(entry.link.id, source);
            CHECK(std::ranges::any_of(usedBy, [&](const core::Usage& usage) { return usage.link == entry.link; }));
        }
    }
}

TEST_CASE("every record that was researched became one that exists, or says why not")
{
    const auto parsed = [](const char* path) { return nlohmann::json::parse(test::readFile(path)); };
    const test::Shipped shipped;
    // Figures of the plan have no page and so no link.
    std::set<std::string> exists;
    for (const auto& figure : parsed(NAPI_SOURCE_DIR "/data/figures.json"))
        exists.insert("figure:" + figure.at("id").get<std::string>());
    CHECK(exists.size() == shipped.texts.planFigures().size());
    for (const auto& entry : shipped.plan.entries())
        exists.insert(entry.link.toString());
    const auto provenance = parsed(NAPI_SOURCE_DIR "/data/provenance.json").at("records");
    REQUIRE(provenance.size() > 1000);
    for (const auto& record : provenance) {
        CAPTURE(record.dump());
        if (record.contains("became"))
            CHECK(exists.contains(record.at("became").get<std::string>()));
        else
            CHECK_FALSE(record.at("leftOut").get<std::string>().empty());
    }
}

TEST_CASE("anybody can read and search the database with SQLite alone")
{
    const SQLite::Database database(NAPI_DATABASE);
    const auto value = [&](const std::string& sql) {
        SQLite::Statement row(database, sql);
        REQUIRE(row.executeStep());
        return row.getColumn(0).getString();
    };
    CHECK(value("SELECT count(*) FROM measures") == "143");
    CHECK(value("SELECT count(*) FROM summits") == "13");
    CHECK(value("SELECT r.id FROM search JOIN record r ON r.rid = search.rowid WHERE search MATCH "
                "'title_de_exact: integration AND digital' AND r.kind = 'summit'") == "12");
    CHECK(value("SELECT count(*) > 0 FROM search WHERE search MATCH 'fluechtling*'") == "1");
    CHECK(value("SELECT value FROM metadata WHERE key = 'license'").find("CC BY 4.0") != std::string::npos);
    for (const char* key : {"title", "description", "license_url", "data_version", "built_from"})
        CHECK_FALSE(value(std::string("SELECT value FROM metadata WHERE key = '") + key + "'").empty());
}
