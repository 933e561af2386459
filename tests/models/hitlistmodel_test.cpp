// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/error.h"
#include "models/hitlistmodel.h"
#include "models/roles.h"
#include "store/database.h"
#include "store/planstore.h"
#include "store/textsearch.h"
#include "support/catch.h"
#include "support/qtlog.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace napi;
using core::Kind;
using models::HitListModel;

namespace {

/// Answers every search with what a test gives it.
class FakeSearch : public core::SearchService {
public:
    [[nodiscard]] core::SearchResult search(const core::SearchRequest& request) const override
    {
        asked.push_back(request);
        if (isDamaged)
            throw core::StoreError(core::StoreFault::Damaged, "napi.sqlite");
        auto result = answer;
        if (result.hits.size() > request.limit)
            result.hits.resize(request.limit);
        return result;
    }

    core::SearchResult answer;
    bool isDamaged = false;
    mutable std::vector<core::SearchRequest> asked;
};

struct Hits {
    core::Plan plan = test::smallPlan();
    words::Catalogue catalogue{core::Language::German};
    models::SelectionHub hub{plan};
    FakeSearch search;
    HitListModel model{hub, search, catalogue};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy answered{&model, &HitListModel::answered};
    QSignalSpy failed{&model, &HitListModel::failed};

    void ask(const std::string& words) { hub.setQuery({words, {}}); }
};

core::Hit hit(const char* id, const std::string& title)
{
    return {{Kind::Measure, id}, {title, {}}, {"Ein Satz.", {}}, core::Reason::Form};
}

} // namespace

TEST_CASE("nothing is searched until something is asked")
{
    const Hits hits;
    CHECK(hits.search.asked.empty());
    CHECK(hits.model.rowCount() == 0);
    CHECK(hits.model.total() == 0);
    CHECK(hits.model.links().empty());
}

TEST_CASE("hits are those of the query of the hub")
{
    Hits hits;
    hits.search.answer = {{hit("sprachkurse", "Sprachkurse"), hit("beratung", "Beratung")}, 7, true, {}};
    for (const char* id : {"sprachkurse", "sport", "beratung"})
        hits.search.answer.unfiltered.push_back(hits.plan.find({Kind::Measure, id}));
    core::Query query{"Sprache", {}};
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    hits.hub.setQuery(query);
    REQUIRE(hits.search.asked.size() == 1);
    CHECK(hits.search.asked[0].words == "Sprache");
    CHECK(hits.search.asked[0].filter == query.filter);
    CHECK(hits.search.asked[0].language == core::Language::German);
    CHECK(hits.answered.count() == 1);
    CHECK(hits.model.rowCount() == 2);
    CHECK(hits.model.total() == 7);
    CHECK(hits.model.isRelaxed());
    // All that pass the filter, whether they have been fetched or not.
    CHECK(hits.model.links() ==
          std::vector<core::Link>{{Kind::Measure, "sprachkurse"}, {Kind::Measure, "beratung"}});
    hits.search.answer = {};
    hits.ask("Nichts");
    CHECK(hits.model.rowCount() == 0);
    CHECK_FALSE(hits.model.isRelaxed());
}

TEST_CASE("a hit tells its record, its place and why it is one")
{
    Hits hits;
    hits.search.answer = {{hit("beratung", "Migrationsberatung")}, 1, false, {}};
    hits.ask("Beratungen");
    const auto index = hits.model.index(0);
    CHECK(index.data().toString() == QStringLiteral("Migrationsberatung"));
    CHECK(index.data(models::LinkRole).toString() == QStringLiteral("napi:measure/beratung"));
    CHECK(index.data(models::BreadcrumbRole).toString() == QStringLiteral("Phase II › Sprache"));
    CHECK(index.data(models::PhaseRole).toString() == QStringLiteral("II"));
    CHECK(index.data(models::SymbolRole).toString() == QStringLiteral("\u25C6"));
    CHECK(index.data(models::ReasonRole).toString() == QStringLiteral("Wortform"));
    CHECK(index.data(models::SnippetRole).toString() == QStringLiteral("Ein Satz."));
    CHECK(index.data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral(
              "Migrationsberatung, Phase II › Sprache, auf einem Gipfel vorgestellt, Wortform"));
    CHECK(index.data(Qt::ToolTipRole) == index.data(Qt::AccessibleTextRole));
}

TEST_CASE("a hit has the sign of its kind, and no reason where the words stand as typed")
{
    Hits hits;
    auto one = hit("beratung", "Migrationsberatung");
    one.reason = core::Reason::Exact;
    core::Hit phase{{Kind::Phase, "II"}, {"Erstintegration", {}}, {}, core::Reason::Part};
    hits.search.answer = {{one, phase}, 2, false, {}};
    hits.ask("Beratung");
    CHECK(hits.model.index(0).data(models::IconRole).toString() == QStringLiteral("measure"));
    CHECK(hits.model.index(0).data(models::ReasonRole).toString().isEmpty());
    CHECK(hits.model.index(1).data(models::IconRole).toString() == QStringLiteral("phase"));
    CHECK(hits.model.index(1).data(models::ReasonRole).toString() == QStringLiteral("Wortteil"));
}

TEST_CASE("hits beyond the first page come when they are fetched")
{
    Hits hits;
    for (int i = 0; i < 150; ++i)
        hits.search.answer.hits.push_back(hit("sport", std::to_string(i)));
    hits.search.answer.total = 150;
    // The tester of the other model fetches whatever it can.
    HitListModel model(hits.hub, hits.search, hits.catalogue);
    const QSignalSpy answered(&model, &HitListModel::answered);
    hits.ask("x");
    CHECK(model.rowCount() == 60);
    CHECK(model.total() == 150);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() == 120);
    CHECK(model.index(119).data().toString() == QStringLiteral("119"));
    model.fetchMore({});
    CHECK(model.rowCount() == 150);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(answered.count() == 1);
}

TEST_CASE("fetching from a damaged database says so once and ends")
{
    Hits hits;
    for (int i = 0; i < 70; ++i)
        hits.search.answer.hits.push_back(hit("sport", "x"));
    hits.search.answer.total = 70;
    hits.ask("x");
    hits.search.isDamaged = true;
    hits.model.fetchMore({});
    CHECK(hits.failed.count() == 1);
    CHECK(hits.model.rowCount() == 60);
    CHECK_FALSE(hits.model.canFetchMore({}));
}

TEST_CASE("another spelling is told apart from one that was looked for")
{
    Hits hits;
    hits.search.answer = {{hit("sport", "Sport")}, 1, false, "Sport"};
    hits.ask("Sprot");
    CHECK(hits.model.isRespelled());
    CHECK(hits.model.suggestion() == QStringLiteral("Sport"));
    hits.search.answer = {{}, 0, false, "Sport"};
    hits.ask("Sprot neu");
    CHECK_FALSE(hits.model.isRespelled());
    CHECK(hits.model.suggestion() == QStringLiteral("Sport"));
}

TEST_CASE("without words every record is there to be counted")
{
    Hits hits;
    CHECK(hits.model.found().size() == hits.plan.entries().size());
    hits.search.answer.unfiltered = {hits.plan.find({Kind::Measure, "sport"})};
    hits.ask("Sport");
    CHECK(hits.model.found().size() == 1);
    hits.ask("");
    CHECK(hits.model.found().size() == hits.plan.entries().size());
}

TEST_CASE("marks count characters, not bytes")
{
    Hits hits;
    auto one = hit("beratung", "Für Übergänge");
    one.title.ranges = {{0, 4}, {5, 16}};
    one.snippet = {"🙂 ß", {{5, 7}}};
    hits.search.answer = {{one}, 1, false, {}};
    hits.ask("x");
    CHECK(hits.model.index(0).data(models::TitleMarksRole).toList() == QVariantList{0, 3, 4, 13});
    CHECK(hits.model.index(0).data(models::SnippetMarksRole).toList() == QVariantList{3, 4});
}

TEST_CASE("a record is found among the hits")
{
    Hits hits;
    hits.search.answer = {{hit("sprachkurse", "A"), hit("sport", "B")}, 2, false, {}};
    hits.ask("x");
    CHECK(hits.model.indexOf({Kind::Measure, "sport"}).row() == 1);
    CHECK_FALSE(hits.model.indexOf({Kind::Measure, "beratung"}).isValid());
    CHECK(hits.model.linkAt(hits.model.index(1)) == core::Link{Kind::Measure, "sport"});
    CHECK(hits.model.rowCount(hits.model.index(0)) == 0);
}

TEST_CASE("no place among the hits is asked for in silence", "")
{
    const Hits hits;
    CHECK_FALSE(hits.model.linkAt({}).has_value());
    CHECK(test::QtLog::warnings().isEmpty());
    test::QtLog::clear();
}

TEST_CASE("a database that cannot be read is told in a sentence and leaves no hits")
{
    Hits hits;
    hits.search.answer = {{hit("sport", "B")}, 1, false, {}};
    hits.ask("x");
    hits.search.isDamaged = true;
    hits.ask("y");
    CHECK(hits.model.rowCount() == 0);
    CHECK(hits.model.total() == 0);
    REQUIRE(hits.failed.count() == 1);
    CHECK(hits.failed.at(0).at(0).toString().contains(QStringLiteral("beschädigt")));
}

TEST_CASE("searches of the edition list what they find")
{
    const store::Database database(NAPI_DATABASE);
    const auto plan = store::loadPlan(database);
    const store::PlanStore texts(database, plan);
    const store::TextSearch search(database, plan);
    const words::Catalogue catalogue(core::Language::German);
    models::SelectionHub hub(plan);
    HitListModel model(hub, search, catalogue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const char* words : {"d", "de", "deutsch", "deutsch kurs", "xyzzy", ""}) {
        hub.setQuery({words, {}});
        CHECK(model.rowCount() <= model.total());
        for (int row = 0; row < model.rowCount(); ++row) {
            REQUIRE_FALSE(model.index(row).data().toString().isEmpty());
            REQUIRE_FALSE(model.index(row).data(models::BreadcrumbRole).toString().isEmpty());
        }
    }
}
