// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/overview.h"
#include "support/catch.h"
#include "support/smallplan.h"

#include <algorithm>

using namespace napi;
using namespace napi::core;

namespace {

int recount(const Plan& plan, const Query& list)
{
    return static_cast<int>(
        std::ranges::count_if(plan.entries(), [&](const Entry& entry) { return matches(entry, list.filter); }));
}

} // namespace

TEST_CASE("the matrix has a cell for each phase and the row as its last, and every number is its list")
{
    const auto plan = test::smallPlan();
    const auto matrix = phaseFieldMatrix(plan);
    CHECK(matrix.phases == std::vector<std::string>{"II", "III"});
    REQUIRE_FALSE(matrix.rows.empty());
    int all = 0;
    for (const auto& row : matrix.rows) {
        REQUIRE(row.cells.size() == matrix.phases.size() + 1);
        int sum = 0;
        for (const auto& cell : row.cells)
            CHECK(cell.total() == recount(plan, cell.list));
        for (std::size_t i = 0; i < matrix.phases.size(); ++i)
            sum += row.cells[i].total();
        CHECK(sum == row.cells.back().total());
        CHECK(sum > 0);
        all += sum;
    }
    CHECK(all == static_cast<int>(plan.entries(Kind::Measure).size()));
}

TEST_CASE("leads come by the number of their measures, target groups in their order")
{
    auto first = test::measure("a", {"A", {}});
    first.entry.leads = {"bmas"};
    auto second = test::measure("b", {"B", {}}, "II", Basis::Related);
    second.entry.leads = {"bmas", "bmi"};
    second.entry.targets = {"frauen"};
    auto third = test::measure("c", {"C", {}}, "II", Basis::Summit);
    third.entry.leads = {"amt"};
    const auto plan = test::planOf({first, second, third, test::record(Kind::Organisation, "bmi", {"Z", {}}),
                                    test::record(Kind::Organisation, "bmas", {"Y", {}}),
                                    test::record(Kind::Organisation, "amt", {"A", {}}),
                                    test::record(Kind::Organisation, "none", {"N", {}})});
    const auto leads = measuresByLead(plan);
    REQUIRE(leads.size() == 3);
    CHECK(leads[0].id == "bmas");
    CHECK(leads[0].stated == 1);
    CHECK(leads[0].related == 1);
    CHECK(leads[1].id == "amt");
    CHECK(leads[1].inPlan() == 1);
    CHECK(leads[2].id == "bmi");
    CHECK(leads[0].list.toLink() == "napi:search?lead=bmas&kind=measure");
    const auto targets = measuresByTarget(plan);
    REQUIRE(targets.size() == 1);
    CHECK(targets[0].total() == 1);
}

TEST_CASE("all measures and those of the phases are counted by basis, and each number has its list")
{
    const auto plan =
        test::planOf({test::measure("a", {"A", {}}), test::measure("b", {"B", {}}, "II", Basis::Related),
                      test::measure("c", {"C", {}}, "III", Basis::Summit)});
    const auto all = allMeasures(plan);
    CHECK(all.total() == 3);
    for (const auto basis : kBases) {
        CHECK(all.of(basis) == 1);
        CHECK(recount(plan, all.listOf(basis)) == 1);
    }
    CHECK(measuresOfPhase(plan, "II").total() == 2);
    CHECK(measuresOfPhase(plan, "II").of(Basis::Summit) == 0);
    CHECK(measuresOfPhase(plan, "III").of(Basis::Summit) == 1);
    CHECK(measuresOfPhase(plan, "V").total() == 0);
}
