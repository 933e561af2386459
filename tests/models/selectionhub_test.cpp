// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/selectionhub.h"
#include "support/catch.h"
#include "support/smallplan.h"

#include <QSignalSpy>

using namespace napi;
using core::Kind;
using core::Link;
using models::SelectionHub;

namespace {

const Link kCourses{Kind::Measure, "sprachkurse"};
const Link kSport{Kind::Measure, "sport"};
const Link kSummit{Kind::Summit, "12"};

/// A hub with its plan and a count of its signals.
struct Hub {
    core::Plan plan = test::smallPlan();
    SelectionHub hub{plan};
    QSignalSpy current{&hub, &SelectionHub::currentChanged};
    QSignalSpy chosen{&hub, &SelectionHub::chosenChanged};
    QSignalSpy query{&hub, &SelectionHub::queryChanged};
    QSignalSpy history{&hub, &SelectionHub::historyChanged};
};

} // namespace

TEST_CASE("a hub begins on the start page with nothing chosen")
{
    const Hub h;
    CHECK_FALSE(h.hub.current().has_value());
    CHECK(h.hub.chosen().empty());
    CHECK_FALSE(h.hub.canGoBack());
    CHECK_FALSE(h.hub.canGoForward());
    CHECK(h.hub.query() == core::Query{});
    CHECK(&h.hub.plan() == &h.plan);
}

TEST_CASE("selecting shows a record and says so once")
{
    Hub h;
    CHECK(h.hub.select(kCourses));
    CHECK(h.hub.current() == kCourses);
    CHECK(h.current.count() == 1);
    CHECK(h.history.count() == 1);
    CHECK(h.hub.canGoBack());
    CHECK(h.hub.select(kCourses));
    CHECK(h.current.count() == 1);
    CHECK(h.history.count() == 1);
}

TEST_CASE("a link that the plan does not have is refused and changes nothing")
{
    Hub h;
    h.hub.select(kCourses);
    CHECK_FALSE(h.hub.select({Kind::Measure, "none"}));
    CHECK_FALSE(h.hub.select({Kind::Term, "sprachkurse"}));
    CHECK(h.hub.current() == kCourses);
    CHECK(h.current.count() == 1);
    CHECK(h.history.count() == 1);
}

TEST_CASE("history goes back and forward over what was shown")
{
    Hub h;
    h.hub.select(kCourses);
    h.hub.select(kSport);
    h.hub.selectStart();
    h.hub.select(kSummit);
    h.hub.goBack();
    CHECK_FALSE(h.hub.current().has_value());
    h.hub.goBack();
    CHECK(h.hub.current() == kSport);
    h.hub.goForward();
    h.hub.goForward();
    CHECK(h.hub.current() == kSummit);
    CHECK_FALSE(h.hub.canGoForward());
    h.hub.goForward();
    CHECK(h.hub.current() == kSummit);
    CHECK(h.current.count() == 8);
}

TEST_CASE("a new selection ends the way forward")
{
    Hub h;
    h.hub.select(kCourses);
    h.hub.select(kSport);
    h.hub.goBack();
    CHECK(h.hub.canGoForward());
    h.hub.select(kSummit);
    CHECK_FALSE(h.hub.canGoForward());
    h.hub.goBack();
    CHECK(h.hub.current() == kCourses);
    h.hub.goBack();
    CHECK_FALSE(h.hub.current().has_value());
    CHECK_FALSE(h.hub.canGoBack());
    h.hub.goBack();
    CHECK_FALSE(h.hub.current().has_value());
}

TEST_CASE("the start page is one place however often it is asked for")
{
    Hub h;
    h.hub.selectStart();
    CHECK(h.current.isEmpty());
    CHECK_FALSE(h.hub.canGoBack());
}

TEST_CASE("the table of measures is a place of the history without a record")
{
    Hub h;
    h.hub.select(kCourses);
    h.hub.selectTable();
    CHECK(h.hub.isTableShown());
    CHECK_FALSE(h.hub.current().has_value());
    CHECK(h.current.count() == 2);
    h.hub.selectTable();
    CHECK(h.current.count() == 2);
    h.hub.selectStart();
    CHECK_FALSE(h.hub.isTableShown());
    CHECK(h.current.count() == 3);
    h.hub.goBack();
    CHECK(h.hub.isTableShown());
    h.hub.goBack();
    CHECK(h.hub.current() == kCourses);
}

TEST_CASE("whoever goes on to another page leaves the chosen records")
{
    Hub h;
    h.hub.select(kCourses);
    h.hub.setChosen({kSport, kSummit});
    h.hub.select(kSummit);
    CHECK(h.chosen.count() == 2);
    CHECK(h.hub.chosen() == std::vector<Link>{kSummit});
}

TEST_CASE("the record shown is chosen unless others are")
{
    Hub h;
    h.hub.select(kCourses);
    CHECK(h.hub.chosen() == std::vector<Link>{kCourses});
    h.hub.setChosen({kSport, kSummit});
    CHECK(h.hub.chosen() == std::vector<Link>{kSport, kSummit});
    h.hub.setChosen({kSport, kSummit});
    CHECK(h.chosen.count() == 1);
    h.hub.setChosen({});
    CHECK(h.chosen.count() == 2);
    CHECK(h.hub.chosen() == std::vector<Link>{kCourses});
}

TEST_CASE("a query is told when it changes and not when it does not")
{
    Hub h;
    core::Query query;
    query.words = "Sprache";
    h.hub.setQuery(query);
    h.hub.setQuery(query);
    CHECK(h.query.count() == 1);
    CHECK(h.hub.query() == query);
    query.filter.facet(core::FacetKey::Phase).any = {"II"};
    h.hub.setQuery(query);
    CHECK(h.query.count() == 2);
    h.hub.setQuery({});
    CHECK(h.query.count() == 3);
    CHECK(h.history.isEmpty());
}
