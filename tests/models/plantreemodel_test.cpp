// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/plantreemodel.h"
#include "models/roles.h"
#include "store/database.h"
#include "store/planstore.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>

using namespace napi;
using core::FacetKey;
using core::Kind;
using models::PlanTreeModel;
using models::SelectionHub;

namespace {

/// A tree of a plan with a tester that lives as long.
struct Tree {
    explicit Tree(core::Plan whole, core::Language language = core::Language::German)
        : plan(std::move(whole))
        , catalogue(language)
    {
    }
    /// Titles and counts of the groups that hold the measures.
    [[nodiscard]] QStringList groups(models::Grouping grouping)
    {
        model.setGrouping(grouping);
        QStringList titles;
        for (int row = 0; model.index(row, 0).data(models::IconRole).toString() != QStringLiteral("summit"); ++row)
            titles << QStringLiteral("%1 (%2)").arg(model.index(row, 0).data().toString(),
                                                    model.index(row, 0).data(models::CountRole).toString());
        return titles;
    }
    void choose(FacetKey key, std::vector<std::string> values)
    {
        core::Query query;
        query.filter.facet(key).any = std::move(values);
        hub.setQuery(query);
    }

    core::Plan plan;
    words::Catalogue catalogue;
    SelectionHub hub{plan};
    PlanTreeModel model{hub, catalogue};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

/// The tree as indented lines: title, count.
QStringList lines(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        const QVariant count = index.data(models::CountRole);
        result << QString(depth * 2, QLatin1Char(' ')) + index.data().toString() +
                      (count.isValid() ? QStringLiteral(" (%1)").arg(count.toInt()) : QString{});
        result << lines(model, index, depth + 1);
    }
    return result;
}

int leavesOf(const QAbstractItemModel& model, Kind kind, const QModelIndex& parent = {})
{
    int count = 0;
    const QString prefix = QStringLiteral("napi:%1/").arg(words::qt(core::kindName(kind)));
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        count += index.data(models::LinkRole).toString().startsWith(prefix) ? 1 : 0;
        count += leavesOf(model, kind, index);
    }
    return count;
}

} // namespace

TEST_CASE("the tree shows phases with forums, fields and related programmes, then everything else")
{
    const Tree tree(test::smallPlan());
    const QStringList expected{QStringLiteral("Erstintegration (2)"),
                               QStringLiteral("  Themenforum Sprache (1)"),
                               QStringLiteral("    Sprachkurse für Frauen"),
                               QStringLiteral("  Sprache (1)"),
                               QStringLiteral("    Migrationsberatung"),
                               QStringLiteral("Eingliederung (1)"),
                               QStringLiteral("  Verwandte Programme (1)"),
                               QStringLiteral("    Integration durch Sport"),
                               QStringLiteral("Integrationsgipfel (1)"),
                               QStringLiteral("  12. Integrationsgipfel, 2020"),
                               QStringLiteral("Ereignisse (1)"),
                               QStringLiteral("  verwandter Gipfel (1)"),
                               QStringLiteral("    Jugendintegrationsgipfel"),
                               QStringLiteral("Beteiligte (1)"),
                               QStringLiteral("  Bundesministerium (1)"),
                               QStringLiteral("    Bundesministerium des Innern"),
                               QStringLiteral("Begriffe (1)"),
                               QStringLiteral("  Erstintegration"),
                               QStringLiteral("Lücken und Widersprüche (1)"),
                               QStringLiteral("  Widerspruch (1)"),
                               QStringLiteral("    Widersprüchliche Zahl"),
                               QStringLiteral("Quellen (2)"),
                               QStringLiteral("  amtliche Quelle (1)"),
                               QStringLiteral("    Quelle bericht"),
                               QStringLiteral("  weitere Quelle (1)"),
                               QStringLiteral("    Quelle presse"),
                               QStringLiteral("Übersichten (7)"),
                               QStringLiteral("  Seite plan"),
                               QStringLiteral("  Seite plans"),
                               QStringLiteral("  Seite target-groups"),
                               QStringLiteral("  Seite criticism"),
                               QStringLiteral("  Seite gaps"),
                               QStringLiteral("  Seite completeness"),
                               QStringLiteral("  Seite edition")};
    CHECK(lines(tree.model).join(QLatin1Char('\n')) == expected.join(QLatin1Char('\n')));
}

TEST_CASE("a filter is seen in the measures and their counts")
{
    Tree tree(test::smallPlan());
    QSignalSpy reset(&tree.model, &QAbstractItemModel::modelReset);
    tree.choose(FacetKey::Basis, {"summit"});
    CHECK(reset.count() == 1);
    CHECK(lines(tree.model).mid(0, 5).join(QLatin1Char('\n')) ==
          QStringLiteral("Erstintegration (1)\n  Themenforum Sprache (0)\n  Sprache (1)\n    Migrationsberatung\n"
                         "Eingliederung"));
    CHECK(leavesOf(tree.model, Kind::Source) == 2);
    CHECK_FALSE(tree.model.indexOf({Kind::Measure, "sport"}).isValid());
    tree.hub.setQuery({});
    CHECK(tree.model.indexOf({Kind::Measure, "sport"}).isValid());
}

TEST_CASE("words alone leave the tree as it is")
{
    Tree tree(test::smallPlan());
    QSignalSpy reset(&tree.model, &QAbstractItemModel::modelReset);
    tree.hub.setQuery({"Sprache", {}});
    CHECK(reset.isEmpty());
}

TEST_CASE("every record has one place, and its index leads back to it")
{
    const Tree tree(test::smallPlan());
    for (const auto& entry : tree.plan.entries()) {
        const auto index = tree.model.indexOf(entry.link);
        CAPTURE(entry.link.toString());
        REQUIRE(index.isValid());
        CHECK(tree.model.linkAt(index) == entry.link);
        CHECK(index.data(models::LinkRole).toString() == words::qt(entry.link.toString()));
        CHECK(tree.model.index(index.row(), 0, index.parent()) == index);
    }
    CHECK_FALSE(tree.model.indexOf({Kind::Measure, "none"}).isValid());
    CHECK_FALSE(tree.model.linkAt({}).has_value());
}

TEST_CASE("an item tells what a colour or sign tells")
{
    const Tree tree(test::smallPlan());
    const auto phase = tree.model.indexOf({Kind::Phase, "II"});
    CHECK(phase.data(models::PhaseRole).toString() == QStringLiteral("II"));
    CHECK(phase.data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Phase II: Erstintegration, 2 Maßnahmen"));
    const auto measure = tree.model.indexOf({Kind::Measure, "beratung"});
    CHECK(measure.data(models::SymbolRole).toString() == QStringLiteral("\u25C6"));
    CHECK(measure.data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Migrationsberatung, auf einem Gipfel vorgestellt, Phase nach Thema zugeordnet"));
    CHECK(measure.data(Qt::ToolTipRole) == measure.data(Qt::AccessibleTextRole));
    CHECK_FALSE(measure.data(models::CountRole).isValid());
    const auto summit = tree.model.indexOf({Kind::Summit, "12"});
    CHECK(summit.data(Qt::AccessibleTextRole).toString() == QStringLiteral("12. Integrationsgipfel, 19.10.2020"));
    CHECK(summit.parent().data(models::IconRole).toString() == QStringLiteral("summit"));
    CHECK(summit.parent().data(models::LinkRole).toString().isEmpty());
}

TEST_CASE("the tree speaks English to English readers")
{
    const Tree tree(test::smallPlan(), core::Language::English);
    CHECK(tree.model.index(0, 0).data().toString() == QStringLiteral("Initial integration"));
    CHECK(tree.model.indexOf({Kind::Measure, "sport"}).parent().data().toString() ==
          QStringLiteral("Related programmes"));
}

TEST_CASE("an empty plan has groups without records")
{
    const Tree tree(core::Plan{});
    CHECK(tree.model.rowCount() == 7);
    for (int row = 0; row < tree.model.rowCount(); ++row) {
        CHECK(tree.model.rowCount(tree.model.index(row, 0)) == 0);
        CHECK(tree.model.index(row, 0).data(models::CountRole).toInt() == 0);
    }
}

TEST_CASE("places outside the tree are no places")
{
    const Tree tree(test::smallPlan());
    CHECK_FALSE(tree.model.index(-1, 0).isValid());
    CHECK_FALSE(tree.model.index(0, 1).isValid());
    CHECK_FALSE(tree.model.index(tree.model.rowCount(), 0).isValid());
    CHECK_FALSE(tree.model.index(0, 0).parent().isValid());
    CHECK(tree.model.columnCount() == 1);
}

TEST_CASE("the tree of the edition has every record once")
{
    const store::Database database(NAPI_DATABASE);
    Tree tree(store::loadPlan(database));
    for (const auto kind : core::kKinds)
        CHECK(leavesOf(tree.model, kind) == static_cast<int>(tree.plan.entries(kind).size()));
    tree.choose(FacetKey::Phase, {"III"});
    const auto inPhase = std::ranges::count_if(tree.plan.entries(Kind::Measure), [&](const core::Entry& entry) {
        return core::matches(entry, tree.hub.query().filter);
    });
    CHECK(leavesOf(tree.model, Kind::Measure) == inPhase);
}

TEST_CASE("measures are grouped by what the reader asks for, unknown ones in words")
{
    Tree tree(test::smallPlan());
    CHECK(tree.groups(models::Grouping::Field) == QStringList{QStringLiteral("Sprache (3)")});
    CHECK(tree.groups(models::Grouping::Lead) ==
          QStringList{QStringLiteral("BMI (1)"), QStringLiteral("Federführung nicht bekannt (2)")});
    CHECK(tree.groups(models::Grouping::TargetGroup) ==
          QStringList{QStringLiteral("Frauen (1)"), QStringLiteral("Zielgruppe nicht bekannt (2)")});
    CHECK(tree.groups(models::Grouping::Year) ==
          QStringList{QStringLiteral("2020 (1)"), QStringLiteral("Beginn nicht bekannt (2)")});
    CHECK(tree.model.rowCount() == 2 + 7);
    tree.choose(FacetKey::Phase, {"III"});
    CHECK(tree.groups(models::Grouping::Year) == QStringList{QStringLiteral("Beginn nicht bekannt (1)")});
    CHECK(tree.groups(models::Grouping::Phase).size() == 2);
}

TEST_CASE("the group of a lead is the page of the organisation")
{
    Tree tree(test::smallPlan());
    tree.model.setGrouping(models::Grouping::Lead);
    const auto lead = tree.model.index(0, 0);
    CHECK(tree.model.linkAt(lead) == core::Link{Kind::Organisation, "bmi"});
    CHECK(lead.data(Qt::AccessibleTextRole).toString() == QStringLiteral("BMI, 1 Maßnahme"));
    CHECK(tree.model.indexOf({Kind::Measure, "sprachkurse"}).parent() == lead);
    CHECK_FALSE(tree.model.linkAt(tree.model.index(1, 0)).has_value());
}

TEST_CASE("every place of the tree has a key of its own that filters and groupings keep")
{
    const store::Database database(NAPI_DATABASE);
    Tree tree(store::loadPlan(database));
    QSet<QString> keys;
    int places = 0;
    const auto collect = [&](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < tree.model.rowCount(parent); ++row, ++places) {
            keys.insert(tree.model.keyOf(tree.model.index(row, 0, parent)));
            self(self, tree.model.index(row, 0, parent));
        }
    };
    for (const auto grouping : models::kGroupings) {
        tree.model.setGrouping(grouping);
        keys.clear();
        places = 0;
        collect(collect, {});
        CHECK(keys.size() == places);
    }
    tree.model.setGrouping(models::Grouping::Phase);
    const QString phase = tree.model.keyOf(tree.model.indexOf({Kind::Phase, "III"}));
    tree.choose(FacetKey::Basis, {"summit"});
    CHECK(tree.model.keyOf(tree.model.indexOf({Kind::Phase, "III"})) == phase);
}

TEST_CASE("the groupings of the edition leave no measure out")
{
    const store::Database database(NAPI_DATABASE);
    Tree tree(store::loadPlan(database));
    const auto measures = tree.plan.entries(Kind::Measure);
    const auto sum = [&](models::Grouping grouping) {
        int count = 0;
        const auto groups = tree.groups(grouping);
        for (int row = 0; row < groups.size(); ++row)
            count += tree.model.index(row, 0).data(models::CountRole).toInt();
        return count;
    };
    const auto placesOf = [&](auto&& values) {
        int count = 0;
        for (const auto& measure : measures)
            count += std::max(1, static_cast<int>(values(measure).size()));
        return count;
    };
    CHECK(sum(models::Grouping::Phase) == static_cast<int>(measures.size()));
    CHECK(sum(models::Grouping::Field) == static_cast<int>(measures.size()));
    // Dated and undated ones together are all.
    CHECK(sum(models::Grouping::Year) == static_cast<int>(measures.size()));
    CHECK(sum(models::Grouping::Lead) == placesOf([](const core::Entry& measure) { return measure.leads; }));
    CHECK(sum(models::Grouping::TargetGroup) ==
          placesOf([](const core::Entry& measure) { return measure.targets; }));
}
