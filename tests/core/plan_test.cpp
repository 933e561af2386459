// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/plan.h"
#include "support/catch.h"
#include "support/smallplan.h"

using namespace napi;
using core::Kind;
using core::Plan;

namespace {

core::Entry entry(Kind kind, std::string id) { return test::record(kind, std::move(id), {"Titel", "Title"}).entry; }

std::string ids(std::span<const core::Entry> entries)
{
    std::string result;
    for (const auto& one : entries)
        result += one.link.id + ' ';
    return result;
}

} // namespace

TEST_CASE("entries of a kind keep their order, wherever they stood")
{
    const Plan plan({entry(Kind::Measure, "b"), entry(Kind::Summit, "2"), entry(Kind::Measure, "a"),
                     entry(Kind::Phase, "I"), entry(Kind::Summit, "1")},
                    {}, {}, {});
    CHECK(ids(plan.entries(Kind::Measure)) == "b a ");
    CHECK(ids(plan.entries(Kind::Summit)) == "2 1 ");
    CHECK(ids(plan.entries(Kind::Phase)) == "I ");
    CHECK(plan.entries(Kind::Term).empty());
    CHECK(ids(plan.entries()) == "I 2 1 b a ");
}

TEST_CASE("an entry is found by its link and by no other")
{
    const Plan plan({entry(Kind::Measure, "x"), entry(Kind::Term, "x")}, {}, {}, {});
    REQUIRE(plan.find({Kind::Term, "x"}));
    CHECK(plan.find({Kind::Term, "x"})->link.kind == Kind::Term);
    CHECK(plan.find({Kind::Term, "y"}) == nullptr);
    CHECK(plan.find({Kind::Gap, "x"}) == nullptr);
}

TEST_CASE("two entries with one link are a mistake of the program")
{
    CHECK_THROWS_AS(Plan({entry(Kind::Term, "x"), entry(Kind::Term, "x")}, {}, {}, {}), std::logic_error);
}

TEST_CASE("fields and target groups are found by id")
{
    const auto plan = test::smallPlan();
    REQUIRE(plan.field("language"));
    CHECK(plan.field("language")->title.de == "Sprache");
    CHECK(plan.field("frauen") == nullptr);
    REQUIRE(plan.target("frauen"));
    CHECK(plan.target("frauen")->title.en == "Women");
    CHECK(plan.target("language") == nullptr);
    CHECK(plan.fields().size() == 2);
    CHECK(plan.targets().size() == 1);
    CHECK(plan.edition().version == "2026-11-22");
}

TEST_CASE("an empty plan has nothing")
{
    const Plan plan;
    CHECK(plan.entries().empty());
    for (const auto kind : core::kKinds)
        CHECK(plan.entries(kind).empty());
    CHECK(plan.find({Kind::Phase, "I"}) == nullptr);
}

TEST_CASE("bases have names that read back")
{
    using core::Basis;
    using core::PhaseBasis;
    CHECK(core::basisName(Basis::Stated) == "stated");
    CHECK(core::basisName(Basis::Summit) == "summit");
    CHECK(core::basisName(Basis::Related) == "related");
    CHECK(core::phaseBasisName(PhaseBasis::Named) == "named");
    CHECK(core::phaseBasisName(PhaseBasis::Inferred) == "inferred");
    CHECK(core::phaseBasisName(PhaseBasis::Theme) == "theme");
    for (const auto basis : {Basis::Stated, Basis::Summit, Basis::Related})
        CHECK(core::basisFromName(core::basisName(basis)) == basis);
    for (const auto basis : {PhaseBasis::Named, PhaseBasis::Inferred, PhaseBasis::Theme})
        CHECK(core::phaseBasisFromName(core::phaseBasisName(basis)) == basis);
    CHECK_FALSE(core::basisFromName("named").has_value());
    CHECK_FALSE(core::phaseBasisFromName("stated").has_value());
}

TEST_CASE("only what is stated or was presented at a summit is in the plan")
{
    CHECK(test::measure("a", {}, "II", core::Basis::Stated).entry.isInPlan());
    CHECK(test::measure("a", {}, "II", core::Basis::Summit).entry.isInPlan());
    CHECK_FALSE(test::measure("a", {}, "II", core::Basis::Related).entry.isInPlan());
    CHECK_FALSE(entry(Kind::Event, "a").isInPlan());
}
