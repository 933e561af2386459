// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/facetmodel.h"
#include "models/roles.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace napi;
using core::FacetKey;
using models::FacetModel;

namespace {

/// Finds the measures of a test for any words.
struct FoundSearch : core::SearchService {
    [[nodiscard]] core::SearchResult search(const core::SearchRequest& request) const override
    {
        core::SearchResult result;
        result.unfiltered = found;
        result.total = core::countMatching(found, request.filter);
        return result;
    }
    core::Entries found;
};

struct Facets {
    explicit Facets(std::vector<core::Record> records = test::smallRecords(),
                    core::Language language = core::Language::German)
        : plan(test::planOf(records))
        , words(language)
    {
    }

    [[nodiscard]] QModelIndex value(FacetKey key, int row) const { return model.index(row, 0, model.indexOf(key)); }
    void check(const QModelIndex& index, Qt::CheckState state)
    {
        REQUIRE(model.setData(index, static_cast<int>(state), Qt::CheckStateRole));
    }
    [[nodiscard]] const core::Facet& chosen(FacetKey key) const { return hub.query().filter.facet(key); }
    [[nodiscard]] int count(FacetKey key, int row) const { return value(key, row).data(models::CountRole).toInt(); }

    core::Plan plan;
    words::Catalogue words;
    models::SelectionHub hub{plan};
    FoundSearch search;
    models::HitListModel hits{hub, search, words};
    FacetModel model{hub, hits, words};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

using Strings = std::vector<std::string>;

/// Records with `count` bodies that each lead one measure more than the one before.
std::vector<core::Record> recordsWithLeads(int count)
{
    auto records = test::smallRecords();
    for (int body = 0; body < count; ++body) {
        const auto id = "stelle-" + std::to_string(body);
        records.push_back(test::record(core::Kind::Organisation, id, {"Stelle " + std::to_string(body), {}}));
        for (int i = 0; i <= body; ++i) {
            records.push_back(test::measure(id + "-" + std::to_string(i), {"Kurs", {}}));
            records.back().entry.leads = {id};
        }
    }
    std::ranges::stable_sort(records, {}, [](const core::Record& record) { return record.entry.link.kind; });
    return records;
}

} // namespace

TEST_CASE("every facet stands with its values and their counts")
{
    const Facets facets;
    REQUIRE(facets.model.rowCount() == 8);
    CHECK(facets.model.indexOf(FacetKey::Phase).data().toString() == QStringLiteral("Phase"));
    CHECK(facets.model.indexOf(FacetKey::Lead).data().toString() == QStringLiteral("Federführung"));
    CHECK(facets.value(FacetKey::Phase, 0).data().toString() == QStringLiteral("Phase II: Erstintegration"));
    CHECK(facets.count(FacetKey::Phase, 0) == 5);
    CHECK(facets.value(FacetKey::Forum, 0).data().toString().endsWith(QStringLiteral(" (II)")));
    CHECK(facets.value(FacetKey::Lead, 0).data().toString() == QStringLiteral("BMI"));
    CHECK(facets.value(FacetKey::Lead, 0).data(Qt::ToolTipRole).toString() ==
          QStringLiteral("Bundesministerium des Innern"));
    CHECK(facets.value(FacetKey::Field, 1).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Sport, 0 Einträge"));
    CHECK_FALSE(facets.model.indexOf(FacetKey::Phase).flags().testFlag(Qt::ItemIsUserCheckable));
    CHECK(facets.value(FacetKey::Phase, 0).flags().testFlag(Qt::ItemIsUserCheckable));
}

TEST_CASE("checking a value narrows the hub's filter, and the hub's filter checks values")
{
    Facets facets;
    facets.check(facets.value(FacetKey::Phase, 1), Qt::Checked);
    CHECK(facets.chosen(FacetKey::Phase).any == Strings{"III"});
    CHECK(facets.value(FacetKey::Phase, 1).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    facets.check(facets.value(FacetKey::Phase, 1), Qt::PartiallyChecked);
    CHECK(facets.chosen(FacetKey::Phase) == core::Facet{{}, {"III"}});
    CHECK(facets.value(FacetKey::Phase, 1)
              .data(Qt::AccessibleTextRole)
              .toString()
              .endsWith(QStringLiteral(", ausgeschlossen")));
    CHECK(facets.model.indexOf(FacetKey::Phase).data(models::SnippetRole).toString() ==
          QStringLiteral("nicht: III"));
    facets.check(facets.value(FacetKey::Phase, 1), Qt::Unchecked);
    CHECK(facets.hub.query().filter.empty());

    core::Query query;
    query.filter.facet(FacetKey::Field).any = {"sport"};
    query.filter.years = {{2020, 2020}};
    facets.hub.setQuery(query);
    CHECK(facets.value(FacetKey::Field, 1).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(facets.model.choices() == 2);
}

TEST_CASE("counts follow the words and the other facets")
{
    Facets facets;
    QSignalSpy changed(&facets.model, &QAbstractItemModel::dataChanged);
    facets.search.found = {facets.plan.find({core::Kind::Measure, "sport"})};
    facets.hub.setQuery({"Sport", {}});
    CHECK(changed.count() > 0);
    CHECK(facets.count(FacetKey::Phase, 0) == 0);
    CHECK(facets.count(FacetKey::Phase, 1) == 1);
    facets.check(facets.value(FacetKey::Phase, 0), Qt::Checked);
    // Its own choice does not count.
    CHECK(facets.count(FacetKey::Phase, 1) == 1);
    CHECK(facets.count(FacetKey::Basis, 2) == 0);
    facets.hub.setQuery({});
    CHECK(facets.count(FacetKey::Phase, 0) == 5);
}

TEST_CASE("a model that nobody sees catches up when it is seen")
{
    Facets facets;
    facets.model.setLive(false);
    facets.hub.setQuery({"nichts", {}});
    CHECK(facets.count(FacetKey::Phase, 0) == 5);
    facets.model.setLive(true);
    CHECK(facets.count(FacetKey::Phase, 0) == 0);
}

TEST_CASE("leads beyond ten stand in a group of their own")
{
    Facets facets(recordsWithLeads(14));
    const auto leads = facets.model.indexOf(FacetKey::Lead);
    REQUIRE(facets.model.rowCount(leads) == 11);
    CHECK(facets.value(FacetKey::Lead, 0).data().toString() == QStringLiteral("Stelle 13"));
    const auto more = facets.value(FacetKey::Lead, 10);
    CHECK(more.data().toString() == QStringLiteral("5 weitere"));
    CHECK_FALSE(more.flags().testFlag(Qt::ItemIsUserCheckable));
    CHECK_FALSE(facets.model.conditionAt(more));
    REQUIRE(facets.model.rowCount(more) == 5);
    const auto last = facets.model.index(3, 0, more);
    CHECK(last.parent() == more);
    const auto wanted = facets.model.conditionAt(last);
    REQUIRE(wanted);
    facets.check(last, Qt::Checked);
    CHECK(facets.chosen(FacetKey::Lead).any == Strings{wanted->value});
    CHECK(last.data(Qt::CheckStateRole).toInt() == Qt::Checked);
}

TEST_CASE("a heading is not checked")
{
    Facets facets;
    CHECK_FALSE(facets.model.setData(facets.model.indexOf(FacetKey::Phase), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(facets.model.setData(facets.value(FacetKey::Phase, 0), QStringLiteral("x"), Qt::EditRole));
    CHECK(facets.hub.query().filter.empty());
}
