// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/matchrows.h"
#include "storefile.h"
#include "support/catch.h"

#include <SQLiteCpp/Exception.h>

#include <map>
#include <stdexcept>

using namespace napi;
using store::Columns;
using store::columnsOf;
using store::FieldGroup;
using store::Form;

namespace {

/// Three records; the words of the first stand in its title and its summary.
std::vector<core::Record> records()
{
    auto first = test::measure("a", {"Rat und Rat", "Council"});
    first.summary = {"Ein Rat tagt.", {}};
    return {first, test::measure("b", {"Tat", {}}), test::measure("c", {"Räte", {}})};
}

struct Rows {
    test::StoreFile file{records()};
    store::Database database{file.path()};
    store::MatchRows rows{database};
};

} // namespace

TEST_CASE("rows of an expression come with the columns of each phrase")
{
    Rows test;
    std::map<std::int64_t, std::vector<Columns>> found;
    test.rows.each("\"rat\" OR \"tat\"", [&](const store::MatchRow& row) {
        auto& columns = found[row.rid()];
        columns.resize(2);
        row.columns(columns);
    });
    const auto exact = columnsOf(Form::Exact, core::Language::German);
    const auto stem = columnsOf(Form::Stem, core::Language::German);
    REQUIRE(found.size() == 3);
    CHECK(found[1] == std::vector<Columns>{
                          (exact | stem) & (columnsOf(FieldGroup::Title) | columnsOf(FieldGroup::Summary)), 0});
    CHECK(found[2] == std::vector<Columns>{0, (exact | stem) & columnsOf(FieldGroup::Title)});
    CHECK(found[3] == std::vector<Columns>{stem & columnsOf(FieldGroup::Title), 0});
}

TEST_CASE("rows tell how often a phrase stands in a column, and how long they are")
{
    Rows test;
    std::vector<store::Counts> counts(1);
    std::vector<std::uint32_t> lengths;
    double average = 0;
    test.rows.each("\"rat\" OR \"tat\"", [&](const store::MatchRow& row) {
        if (row.rid() == 1)
            row.counts(counts);
        lengths.push_back(row.length());
        average = row.averageLength();
    });
    CHECK(counts[0][0] == 2);
    CHECK(counts[0][6] == 1);
    CHECK(counts[0][1] == 0);
    REQUIRE(lengths.size() == 3);
    CHECK(lengths[0] > lengths[1]);
    CHECK(average == Catch::Approx((lengths[0] + lengths[1] + lengths[2]) / 3.0));
}

TEST_CASE("what is thrown over a row ends the walk, and the next one is whole")
{
    Rows test;
    int seen = 0;
    const auto stop = [&](const store::MatchRow&) {
        ++seen;
        throw std::runtime_error("enough");
    };
    CHECK_THROWS_WITH(test.rows.each("\"rat\"", stop), "enough");
    CHECK(seen == 1);
    seen = 0;
    test.rows.each("\"rat\"", [&](const store::MatchRow&) { ++seen; });
    CHECK(seen == 2);
}

TEST_CASE("an expression that is none is an error")
{
    Rows test;
    CHECK_THROWS_AS(test.rows.each("\"", [](const store::MatchRow&) {}), SQLite::Exception);
}
