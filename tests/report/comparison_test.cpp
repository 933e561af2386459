// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/comparison.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "words/domain.h"

using namespace napi;
using namespace napi::report;

namespace {

RecordPage page(const QString& title, std::vector<std::pair<QString, QString>> facts)
{
    RecordPage made;
    made.title.text = title;
    made.breadcrumb = {Run{QStringLiteral("Phase II"), {}, {}, false}};
    for (const auto& [label, value] : facts)
        made.facts.push_back({label, {{Run{value, {}, {}, false}}}});
    return made;
}

const QString kLead = QStringLiteral("Lead");
const QString kStart = QStringLiteral("Start");
const QString kEnd = QStringLiteral("End");

} // namespace

TEST_CASE("records are aligned by what they say, and what one does not say is said")
{
    const words::Catalogue words(core::Language::English);
    const auto comparison = compare(
        words,
        {page(QStringLiteral("A"), {{kLead, QStringLiteral("BMI")}, {kEnd, QStringLiteral("2021")}}),
         page(QStringLiteral("B"),
              {{kLead, QStringLiteral("BMI")}, {kStart, QStringLiteral("2018")}, {kEnd, QStringLiteral("2022")}})});
    CHECK(comparison.titles == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    QStringList labels;
    for (const auto& row : comparison.rows) {
        labels << row.label;
        CHECK(row.cells.size() == 2);
    }
    CHECK(labels == QStringList{QStringLiteral("Where it stands"), kLead, kStart, kEnd});
    CHECK(comparison.rows[1].isSame);
    CHECK(plainText(comparison.rows[2].cells[0]) == QStringLiteral("nothing recorded"));
    CHECK(comparison.rows[2].cells[0].front().isUnknown);
    CHECK(plainText(comparison.rows[2].cells[1]) == QStringLiteral("2018"));
    CHECK_FALSE(comparison.rows[2].isSame);
    CHECK_FALSE(comparison.rows[3].isSame);
}

TEST_CASE("what is not known of either record is no difference")
{
    const words::Catalogue words(core::Language::English);
    auto unknown = page(QStringLiteral("A"), {{kEnd, words::notStated(words)}});
    unknown.facts.front().values.front().front().isUnknown = true;
    const auto comparison = compare(words, {unknown, page(QStringLiteral("B"), {})});
    REQUIRE(comparison.rows.size() == 2);
    CHECK(comparison.rows[1].label == kEnd);
    CHECK(comparison.rows[1].isSame);
    CHECK(comparison.rows[1].isUnknown);
    CHECK_FALSE(comparison.rows[0].isUnknown);
}

TEST_CASE("nothing to compare is an empty comparison")
{
    const words::Catalogue words(core::Language::German);
    CHECK(compare(words, {}).rows.empty());
}
