// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/hitlistmodel.h"
#include "models/plantreemodel.h"
#include "models/recordmime.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"

#include <QUrl>

using namespace napi;

TEST_CASE("a record is dragged as text with title and link, and as an address", "[models]")
{
    const core::Plan plan = test::smallPlan();
    const words::Catalogue words(core::Language::German);
    models::SelectionHub hub(plan);
    const models::PlanTreeModel tree(hub, words);
    const core::Link link = plan.entries(core::Kind::Measure).front().link;
    const auto index = tree.indexOf(link);
    REQUIRE(index.isValid());
    CHECK(tree.flags(index).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> mime(tree.mimeData({index}));
    CHECK(mime->text().startsWith(words.text(plan.find(link)->title)));
    CHECK(mime->text().contains(words::qt(link.toString())));
    REQUIRE(mime->urls().size() == 1);
    CHECK(mime->urls().front().toString() == words::qt(link.toString()));
    for (const auto& type : tree.mimeTypes())
        CHECK(mime->hasFormat(type));
}

TEST_CASE("a group of the tree that is no record cannot be dragged", "[models]")
{
    const core::Plan plan = test::smallPlan();
    const words::Catalogue words(core::Language::German);
    models::SelectionHub hub(plan);
    const models::PlanTreeModel tree(hub, words);
    for (int row = 0; row < tree.rowCount(); ++row)
        if (const auto index = tree.index(row, 0); !tree.linkAt(index))
            CHECK_FALSE(tree.flags(index).testFlag(Qt::ItemIsDragEnabled));
}
