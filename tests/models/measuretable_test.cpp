// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/measuretable.h"
#include "models/roles.h"
#include "store/database.h"
#include "store/planstore.h"
#include "store/textsearch.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"
#include "words/domain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <set>

using namespace napi;
using core::FacetKey;
using core::Kind;
using models::MeasureTable;

namespace {

/// Filters need no search of their own.
struct NoSearch : core::SearchService {
    [[nodiscard]] core::SearchResult search(const core::SearchRequest&) const override { return {}; }
};

std::vector<core::Record> datedRecords()
{
    auto records = test::smallRecords();
    const auto add = [&](const char* id, const char* title, const char* start) {
        auto record = test::measure(id, {title, title}, "III");
        if (*start != '\0')
            record.entry.start = test::date(start);
        records.push_back(std::move(record));
    };
    add("year", "Übungen", "2020");
    add("day", "Zentrum", "2019-12-31");
    add("first", "aufbau", "2020-01-01");
    return records;
}

struct Table {
    explicit Table(core::Language language = core::Language::German) : catalogue(language) {}

    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.index(row, column).data().toString();
        return cells;
    }
    [[nodiscard]] QStringList sorted(int by, Qt::SortOrder order, int shown)
    {
        model.sort(by, order);
        return column(shown);
    }

    std::vector<core::Record> records = datedRecords();
    core::Plan plan = test::planOf(records);
    test::RecordTexts texts{records};
    words::Catalogue catalogue;
    models::SelectionHub hub{plan};
    NoSearch search;
    models::HitListModel hits{hub, search, catalogue};
    MeasureTable model{hub, hits, texts, catalogue};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

/// The real edition.
struct EditionTable {
    store::Database database{NAPI_DATABASE};
    core::Plan plan = store::loadPlan(database);
    store::PlanStore texts{database, plan};
    store::TextSearch search{database, plan};
    words::Catalogue catalogue{core::Language::German};
    models::SelectionHub hub{plan};
    models::HitListModel hits{hub, search, catalogue};
    MeasureTable model{hub, hits, texts, catalogue};

    [[nodiscard]] int sumOfHits() const
    {
        int count = 0;
        for (const auto& link : hits.links())
            count += link.kind == Kind::Measure ? 1 : 0;
        return count;
    }
};

} // namespace

TEST_CASE("a measure is a row that says what is known and what is not")
{
    const Table table;
    const auto row = table.model.indexOf({Kind::Measure, "sprachkurse"});
    REQUIRE(row.isValid());
    QStringList cells;
    for (int column = 0; column < MeasureTable::ColumnCount; ++column)
        cells << row.siblingAtColumn(column).data().toString();
    CHECK(cells.join(QLatin1Char('|')) ==
          QStringLiteral("Sprachkurse für Frauen|II|\u25CF im Plan genannt|Themenforum Sprache|Sprache|BMI|"
                         "Volkshochschulen|Frauen|Mai 2020|30.06.2023|2"));
    const auto sport = table.model.indexOf({Kind::Measure, "sport"});
    CHECK(sport.siblingAtColumn(MeasureTable::ForumColumn).data().toString() == QStringLiteral("nicht genannt"));
    CHECK(sport.siblingAtColumn(MeasureTable::ForumColumn).data(models::UnknownRole).toBool());
    CHECK_FALSE(sport.siblingAtColumn(MeasureTable::FieldColumn).data(models::UnknownRole).toBool());
    CHECK(sport.siblingAtColumn(MeasureTable::StartColumn).data().toString() == QStringLiteral("nicht genannt"));
    CHECK(row.siblingAtColumn(MeasureTable::LeadColumn).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Bundesministerium des Innern"));
    CHECK(row.siblingAtColumn(MeasureTable::PhaseColumn).data(Qt::ToolTipRole).toString() ==
          words::phaseTitle(table.catalogue, *table.plan.find({Kind::Phase, "II"})));
    CHECK(row.data(models::LinkRole).toString() == QStringLiteral("napi:measure/sprachkurse"));
    CHECK(table.model.linkAt(row) == core::Link{Kind::Measure, "sprachkurse"});
}

TEST_CASE("dates sort by date, the firmer first, and unknown ones last either way")
{
    Table table;
    CHECK(table.sorted(MeasureTable::StartColumn, Qt::AscendingOrder, MeasureTable::StartColumn) ==
          QStringList{QStringLiteral("31.12.2019"), QStringLiteral("01.01.2020"), QStringLiteral("2020"),
                      QStringLiteral("Mai 2020"), QStringLiteral("nicht genannt"),
                      QStringLiteral("nicht genannt")});
    CHECK(table.sorted(MeasureTable::StartColumn, Qt::DescendingOrder, MeasureTable::StartColumn) ==
          QStringList{QStringLiteral("Mai 2020"), QStringLiteral("2020"), QStringLiteral("01.01.2020"),
                      QStringLiteral("31.12.2019"), QStringLiteral("nicht genannt"),
                      QStringLiteral("nicht genannt")});
    CHECK(table.sorted(MeasureTable::ForumColumn, Qt::DescendingOrder, MeasureTable::ForumColumn).constFirst() ==
          QStringLiteral("Themenforum Sprache"));
}

TEST_CASE("words sort by the alphabet of the language, numbers by number, equal ones by the plan")
{
    Table table;
    CHECK(table.sorted(MeasureTable::TitleColumn, Qt::AscendingOrder, MeasureTable::TitleColumn) ==
          QStringList{QStringLiteral("aufbau"), QStringLiteral("Integration durch Sport"),
                      QStringLiteral("Migrationsberatung"), QStringLiteral("Sprachkurse für Frauen"),
                      QStringLiteral("Übungen"), QStringLiteral("Zentrum")});
    CHECK(table.sorted(MeasureTable::SourcesColumn, Qt::DescendingOrder, MeasureTable::TitleColumn) ==
          QStringList{QStringLiteral("Sprachkurse für Frauen"), QStringLiteral("Migrationsberatung"),
                      QStringLiteral("Integration durch Sport"), QStringLiteral("Übungen"),
                      QStringLiteral("Zentrum"), QStringLiteral("aufbau")});
    table.model.sort(-1);
    CHECK(table.column(MeasureTable::TitleColumn).constFirst() == QStringLiteral("Sprachkurse für Frauen"));
}

TEST_CASE("a row is followed through sorting")
{
    Table table;
    const QPersistentModelIndex sport = table.model.indexOf({Kind::Measure, "sport"});
    const int before = sport.row();
    table.model.sort(MeasureTable::TitleColumn, Qt::DescendingOrder);
    CHECK(sport.row() != before);
    CHECK(table.model.linkAt(sport) == core::Link{Kind::Measure, "sport"});
}

TEST_CASE("the rows follow the filter and keep their order")
{
    Table table;
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    table.model.sort(MeasureTable::TitleColumn);
    core::Query query;
    query.filter.facet(FacetKey::Phase).any = {"II"};
    table.hub.setQuery(query);
    CHECK(reset.count() == 1);
    CHECK(table.column(MeasureTable::TitleColumn) ==
          QStringList{QStringLiteral("Migrationsberatung"), QStringLiteral("Sprachkurse für Frauen")});
    CHECK(table.model.total() == 6);
    CHECK_FALSE(table.model.indexOf({Kind::Measure, "sport"}).isValid());
    query.filter.facet(FacetKey::Kind).any = {"summit"};
    table.hub.setQuery(query);
    CHECK(table.model.rowCount() == 0);
    table.hub.setQuery({});
    CHECK(table.model.rowCount() == 6);
}

TEST_CASE("the columns are named in the reader's language")
{
    const Table german;
    const Table english(core::Language::English);
    CHECK(german.model.headerData(MeasureTable::LeadColumn, Qt::Horizontal).toString() ==
          QStringLiteral("Federführung"));
    CHECK(english.model.headerData(MeasureTable::LeadColumn, Qt::Horizontal).toString() == QStringLiteral("Lead"));
    CHECK(english.model.indexOf({Kind::Measure, "sport"}).siblingAtColumn(MeasureTable::EndColumn).data() ==
          QStringLiteral("not stated"));
    std::set<QString> keys;
    for (int column = 0; column < MeasureTable::ColumnCount; ++column)
        keys.insert(MeasureTable::columnKey(column));
    CHECK(keys.size() == static_cast<std::size_t>(MeasureTable::ColumnCount));
}

TEST_CASE("the table of the edition counts what the results count")
{
    EditionTable table;
    CHECK(table.model.rowCount() == static_cast<int>(table.plan.entries(Kind::Measure).size()));
    CHECK(table.model.rowCount() == table.model.total());
    for (const char* words :
         {"Sprachkurs", "Frauen Beruf", "Sprachkrus", "Wie lernen Kinder Deutsch im Sportverein"}) {
        INFO(words);
        core::Query query{words, {}};
        table.hub.setQuery(query);
        CHECK(table.model.rowCount() == table.sumOfHits());
        CHECK(table.model.rowCount() > 0);
        query.filter.facet(FacetKey::Kind).any = {"measure"};
        query.filter.facet(FacetKey::Basis).none = {"related"};
        table.hub.setQuery(query);
        CHECK(table.model.rowCount() == table.hits.total());
    }
}

TEST_CASE("no cell of the edition is empty, whatever it is sorted by")
{
    EditionTable table;
    for (int column = 0; column < MeasureTable::ColumnCount; ++column) {
        table.model.sort(column, Qt::DescendingOrder);
        INFO(column);
        bool unknownSeen = false;
        for (int row = 0; row < table.model.rowCount(); ++row) {
            const auto cell = table.model.index(row, column);
            const bool isUnknown = cell.data(models::UnknownRole).toBool();
            CHECK_FALSE(cell.data().toString().isEmpty());
            CHECK_FALSE((unknownSeen && !isUnknown));
            unknownSeen = unknownSeen || isUnknown;
        }
    }
}
