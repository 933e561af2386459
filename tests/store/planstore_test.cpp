// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/roles.h"
#include "storefile.h"
#include "support/catch.h"
#include "support/recorddump.h"

using namespace napi;
using core::Kind;
using core::Usage;

TEST_CASE("every field of every record reads back as it was written")
{
    const test::StoreFile file;
    const test::OpenStore store(file.path());
    for (const auto& written : test::smallRecords()) {
        const auto read = store.texts.record(written.entry.link);
        REQUIRE(read);
        CHECK(test::dump(*read) == test::dump(written));
    }
}

TEST_CASE("the outline reads back in its order")
{
    const test::StoreFile file;
    const test::OpenStore store(file.path());
    const auto expected = test::smallPlan();
    REQUIRE(store.plan.entries().size() == expected.entries().size());
    for (std::size_t i = 0; i < expected.entries().size(); ++i)
        CHECK(test::dump(store.plan.entries()[i]) == test::dump(expected.entries()[i]));
}

TEST_CASE("labels and what the edition says of itself read back")
{
    const test::StoreFile file;
    const auto plan = test::OpenStore(file.path()).plan;
    REQUIRE(plan.fields().size() == 2);
    CHECK(test::dump(plan.fields()[0]) == test::dump(test::smallFields()[0]));
    CHECK(test::dump(plan.fields()[1]) == test::dump(test::smallFields()[1]));
    REQUIRE(plan.targets().size() == 1);
    CHECK(test::dump(plan.targets()[0]) == test::dump(test::smallTargets()[0]));
    CHECK(test::dump(plan.edition()) == test::dump(test::smallEdition()));
}

TEST_CASE("figures of the plan are apart from those of its records")
{
    const test::StoreFile file;
    const test::OpenStore store(file.path());
    const auto figures = store.texts.planFigures();
    REQUIRE(figures.size() == 1);
    CHECK(test::dump(figures[0]) == test::dump(test::planFigure()));
}

TEST_CASE("what sources count and the edition holds reads back")
{
    const test::StoreFile file;
    const test::OpenStore store(file.path());
    const auto coverage = store.texts.coverage();
    REQUIRE(coverage.size() == 1);
    CHECK(test::dump(coverage[0]) == test::dump(test::coverage()));
}

TEST_CASE("a record knows which records name it, each once and in which role")
{
    const test::StoreFile file;
    const test::OpenStore store(file.path());
    const auto usages = [&](const core::Link& link) {
        const auto record = store.texts.record(link).value();
        std::string result;
        for (const auto& usage : record.usedBy)
            result += std::to_string(static_cast<int>(usage.role)) + ' ' + usage.link.toString() + '\n';
        return result;
    };
    const auto role = [](Usage::Role one) { return std::to_string(static_cast<int>(one)) + ' '; };
    CHECK(usages({Kind::Organisation, "bmi"}) == role(Usage::Role::Lead) + "napi:forum/sprache\n" +
                                                     role(Usage::Role::Lead) + "napi:measure/sprachkurse\n");
    CHECK(usages({Kind::Forum, "sprache"}) == role(Usage::Role::Forum) + "napi:measure/sprachkurse\n");
    CHECK(usages({Kind::Measure, "beratung"}) == role(Usage::Role::Related) + "napi:measure/sprachkurse\n");
    CHECK(usages({Kind::Term, "erstintegration"}).empty());
}

TEST_CASE("a source knows the figures and statements that rest on it")
{
    const test::StoreFile file;
    const test::OpenStore store(file.path());
    const auto record = store.texts.record({Kind::Source, "presse"}).value();
    std::vector<std::string> links;
    for (const auto& usage : record.usedBy) {
        CHECK(usage.role == Usage::Role::Source);
        links.push_back(usage.link.toString());
    }
    std::ranges::sort(links);
    CHECK(links == std::vector<std::string>{"napi:event/jugendgipfel", "napi:gap/zahl", "napi:measure/sprachkurse",
                                            "napi:page/plan"});
}

TEST_CASE("a source knows the numbers on completeness that rest on it")
{
    const test::StoreFile file;
    const test::OpenStore store(file.path());
    const auto record = store.texts.record({Kind::Source, "bericht"}).value();
    CHECK(std::ranges::any_of(record.usedBy, [](const core::Usage& usage) {
        return usage.link == core::Link{Kind::Page, "completeness"} && usage.role == Usage::Role::Source;
    }));
}

TEST_CASE("a link that the edition does not have gives no record")
{
    const test::StoreFile file;
    const test::OpenStore store(file.path());
    CHECK_FALSE(store.texts.record({Kind::Measure, "none"}).has_value());
    CHECK_FALSE(store.texts.record({Kind::Term, "sprachkurse"}).has_value());
}

TEST_CASE("an empty edition is an empty plan")
{
    const test::StoreFile file(std::vector<core::Record>{});
    const test::OpenStore store(file.path());
    CHECK(store.plan.entries().empty());
    CHECK(store.texts.planFigures().empty());
}

TEST_CASE("roles of the database have names that read back")
{
    using core::Statement;
    namespace role = store::role;
    CHECK(role::statementType(Statement::Kind::Criticism) == "criticism");
    for (const auto kind : {Statement::Kind::Criticism, Statement::Kind::Reaction, Statement::Kind::Version})
        CHECK(role::statementKind(role::statementType(kind)) == kind);
    CHECK(role::usageRole("lead") == Usage::Role::Lead);
    CHECK(role::usageRole("related") == Usage::Role::Related);
    CHECK_FALSE(role::usageRole("target").has_value());
}
