// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/facets.h"
#include "shipped.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

using namespace napi;
using core::FacetKey;

namespace {

using Counts = std::map<std::string, std::size_t>;

/// Counts that are not 0, by value.
Counts counted(const test::Shipped& shipped, FacetKey key, const core::Entries& entries, const core::Filter& filter)
{
    Counts counts;
    for (const auto& [value, count] : core::facetCounts(shipped.plan, key, entries, filter, core::Language::German))
        if (count > 0)
            counts[value] = count;
    return counts;
}

/// What a facet means in the tables: rid and value of every record that has one.
std::string tableOf(FacetKey key)
{
    switch (key) {
    case FacetKey::Phase:
        return "SELECT rid, CASE kind WHEN 'phase' THEN id ELSE phase END AS value FROM record WHERE kind = "
               "'phase' "
               "OR phase IS NOT NULL UNION SELECT f.rid, f.id FROM record_ref f JOIN record r ON r.rid = f.rid "
               "WHERE "
               "f.role = 'phase' AND r.phase IS NULL AND r.kind <> 'phase'";
    case FacetKey::Forum:
        return "SELECT rid, CASE kind WHEN 'forum' THEN id ELSE forum END AS value FROM record "
               "WHERE kind = 'forum' OR forum IS NOT NULL";
    case FacetKey::Field:
        return "SELECT rid, field AS value FROM record WHERE field IS NOT NULL";
    case FacetKey::Basis:
        return "SELECT rid, basis AS value FROM record WHERE basis IS NOT NULL";
    case FacetKey::Kind:
        return "SELECT rid, kind AS value FROM record UNION "
               "SELECT rid, category FROM record WHERE kind = 'gap' AND category = 'contradiction'";
    case FacetKey::Lead:
        return "SELECT DISTINCT rid, id AS value FROM record_ref WHERE role = 'lead' AND id IS NOT NULL";
    case FacetKey::Target:
        return "SELECT DISTINCT rid, id AS value FROM record_ref WHERE role = 'target' AND id IS NOT NULL";
    case FacetKey::Summit:
        return "SELECT rid, id AS value FROM record WHERE kind = 'summit' UNION SELECT f.rid, f.id FROM record_ref "
               "f "
               "JOIN record r ON r.rid = f.rid WHERE f.role = 'summit' AND r.kind <> 'summit'";
    }
    return {};
}

Counts recounted(const test::Shipped& shipped, FacetKey key, const std::string& condition)
{
    SQLite::Statement rows(shipped.database.handle(), "SELECT value, count(*) FROM (" + tableOf(key) +
                                                          ") WHERE rid IN (SELECT rid FROM record WHERE " +
                                                          condition + ") GROUP BY value");
    Counts counts;
    while (rows.executeStep())
        counts[rows.getColumn(0).getString()] = static_cast<std::size_t>(rows.getColumn(1).getInt64());
    return counts;
}

std::string hasValue(FacetKey key, const std::string& value)
{
    return "rid IN (SELECT rid FROM (" + tableOf(key) + ") WHERE value = '" + value + "')";
}

} // namespace

TEST_CASE("counts of every facet are those of the tables")
{
    const test::Shipped shipped;
    const auto all = core::allEntries(shipped.plan);
    for (const auto key : core::kFacetKeys) {
        CAPTURE(core::facetName(key));
        const auto counts = counted(shipped, key, all, {});
        CHECK_FALSE(counts.empty());
        CHECK(counts == recounted(shipped, key, "1"));
    }
}

TEST_CASE("counts under a filter are those of the tables, without the facet's own choice")
{
    const test::Shipped shipped;
    const auto all = core::allEntries(shipped.plan);
    core::Filter filter;
    filter.facet(FacetKey::Phase).any = {"II", "III"};
    filter.facet(FacetKey::Field).none = {"sport"};
    filter.facet(FacetKey::Basis).any = {"related"};
    const auto phases = "(" + hasValue(FacetKey::Phase, "II") + " OR " + hasValue(FacetKey::Phase, "III") + ")";
    const auto noSport = "NOT " + hasValue(FacetKey::Field, "sport");
    const auto related = hasValue(FacetKey::Basis, "related");
    for (const auto key : core::kFacetKeys) {
        std::string condition = "1";
        if (key != FacetKey::Phase)
            condition += " AND " + phases;
        if (key != FacetKey::Field)
            condition += " AND " + noSport;
        if (key != FacetKey::Basis)
            condition += " AND " + related;
        CAPTURE(core::facetName(key));
        CHECK(counted(shipped, key, all, filter) == recounted(shipped, key, condition));
    }
}

TEST_CASE("what the words find is counted as a recount of the hits does")
{
    const test::Shipped shipped;
    core::SearchRequest request;
    request.words = "Sprache";
    const auto result = shipped.search.search(request);
    REQUIRE(result.total > 10);
    for (const auto key : core::kFacetKeys)
        for (const auto& [value, count] : counted(shipped, key, result.unfiltered, {})) {
            core::SearchRequest narrowed = request;
            narrowed.filter.facet(key).any = {value};
            CAPTURE(core::facetName(key), value);
            CHECK(shipped.search.search(narrowed).total == count);
        }
}

TEST_CASE("every value that is counted can be typed")
{
    const test::Shipped shipped;
    for (const auto key : core::kFacetKeys)
        for (const auto& [value, count] :
             core::facetCounts(shipped.plan, key, core::allEntries(shipped.plan), {}, core::Language::German)) {
            CAPTURE(core::facetName(key), value);
            CHECK(core::resolveFacetValue(shipped.plan, key, value) == value);
        }
}
