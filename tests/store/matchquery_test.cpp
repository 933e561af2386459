// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/matchquery.h"
#include "support/catch.h"
#include "wordstore.h"

#include <map>

using namespace napi;
using core::Language;
using core::Reason;
using store::Columns;
using store::columnsOf;
using store::FieldGroup;
using store::Form;
using store::MatchQuery;
using store::Place;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

MatchQuery all(const test::WordStore& store, const char* words, bool prefix = false)
{
    return MatchQuery::all(store.plan(words, prefix), 100);
}

/// The place of a row whose only phrases are those given, by number, with their columns.
std::optional<Place> placeOf(const MatchQuery& query, const std::map<std::size_t, Columns>& phrases)
{
    std::vector<Columns> seen(query.phrases());
    for (const auto& [phrase, columns] : phrases)
        seen.at(phrase) = columns;
    return query.place(seen);
}

Columns in(FieldGroup group, Form form) { return columnsOf(group) & columnsOf(form); }

} // namespace

TEST_CASE("an expression asks for every form of a word once")
{
    const test::WordStore store;
    const auto query = all(store, "Deutschkurs");
    CHECK(query.expression() ==
          "((\"deutschkurs\" OR \"deutschkur\") OR (\"integrationskur\" OR \"german class\" OR "
          "\"integr cour\"))");
    CHECK(query.phrases() == 5);
}

TEST_CASE("every clause is needed, alternatives are not, and the last word may be a beginning")
{
    const test::WordStore store;
    const auto expression = [&](const char* words, bool prefix = false) {
        return all(store, words, prefix).expression();
    };
    CHECK(expression("Rat 2020") == "((\"rat\") AND (\"2020\"))");
    CHECK(expression("Rat 2020", true) == "((\"rat\") AND (\"2020\" * OR \"2020\"))");
    CHECK(expression("Rat OR Tat") == "((\"rat\") OR (\"tat\"))");
    CHECK(expression("\"Rat und Tat\"") == "(\"rat und tat\")");
}

TEST_CASE("a compound is looked for in its parts too, all of them")
{
    const test::WordStore store;
    CHECK(has(all(store, "Integrationskurse").expression(), "(\"integration\" AND \"kur\")"));
}

TEST_CASE("what is left out is left out in all its forms")
{
    const test::WordStore store;
    const auto match = store::matchExcluded(store.plan("Rat -Kurse"));
    CHECK(has(match, "\"kurse\""));
    CHECK(has(match, "\"kur\""));
    CHECK(has(all(store, "Rat -Kurse").expression(), ") NOT (" + match));
    CHECK(store::matchExcluded(store.plan("Rat")).empty());
}

TEST_CASE("without words there is no expression")
{
    const test::WordStore store;
    CHECK(all(store, "").expression().empty());
    CHECK(all(store, "… * \"").expression().empty());
}

TEST_CASE("the place of a row is the best class of match, and in it the best group of fields")
{
    const test::WordStore store;
    const auto query = all(store, "Deutschkurs");
    const auto title = [](Form form) { return in(FieldGroup::Title, form); };
    CHECK(placeOf(query, {{0, title(Form::Exact)}}) == Place{Reason::Exact, false, FieldGroup::Title});
    CHECK(placeOf(query, {{0, in(FieldGroup::People, Form::Exact)}, {1, title(Form::Stem)}}) ==
          Place{Reason::Exact, false, FieldGroup::People});
    CHECK(placeOf(query, {{1, title(Form::Stem)}}) == Place{Reason::Form, false, FieldGroup::Title});
    CHECK(placeOf(query, {{1, title(Form::Part)}}) == Place{Reason::Part, false, FieldGroup::Title});
    CHECK(placeOf(query, {{2, in(FieldGroup::Rest, Form::Stem)}}) ==
          Place{Reason::Synonym, false, FieldGroup::Rest});
}

TEST_CASE("a row has no place if the phrases stand where they do not count")
{
    const test::WordStore store;
    const auto query = all(store, "Deutschkurs");
    CHECK_FALSE(placeOf(query, {}));
    CHECK_FALSE(placeOf(query, {{0, in(FieldGroup::Title, Form::Part)}}));
    // A German synonym among English stems.
    CHECK_FALSE(placeOf(query, {{2, columnsOf(Form::Stem, Language::English)}}));
}

TEST_CASE("several words stand in a group if all of them do, else anywhere")
{
    const test::WordStore store;
    const auto query = all(store, "Rat 2020");
    const auto title = in(FieldGroup::Title, Form::Exact);
    const auto summary = in(FieldGroup::Summary, Form::Exact);
    CHECK(placeOf(query, {{0, title}, {1, title | summary}}) == Place{Reason::Exact, false, FieldGroup::Title});
    CHECK(placeOf(query, {{0, title}, {1, summary}}) == Place{Reason::Exact, false, FieldGroup::Rest});
    CHECK_FALSE(placeOf(query, {{0, title}}));
}

TEST_CASE(
    "a row scores higher the more often, the better placed and the rarer the words are, and the shorter it is")
{
    const test::WordStore store({test::measure("a", {"Rat Tat", {}}), test::measure("b", {"Rat", {}})});
    const auto query = all(store, "Rat OR Tat");
    const auto score = [&](std::size_t phrase, std::size_t column, std::uint32_t count, double length = 1) {
        std::vector<store::Counts> counts(query.phrases());
        counts.at(phrase).at(column) = count;
        return query.score({Reason::Exact, false, FieldGroup::Rest}, counts, length);
    };
    constexpr std::size_t kSummary = 6;
    CHECK(score(0, kSummary, 2) > score(0, kSummary, 1));
    CHECK(score(0, 0, 1) > score(0, kSummary, 1));
    CHECK(score(1, 0, 1) > score(0, 0, 1));
    CHECK(score(0, 0, 1, 0.5) > score(0, 0, 1, 2));
    CHECK(score(0, 0, 0) == 0);
}
