// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/link.h"
#include "support/catch.h"

#include <map>

using namespace napi::core;

TEST_CASE("every kind has a singular for links and a plural for lists")
{
    const std::map<Kind, std::pair<std::string, std::string>> names{
        {Kind::Phase, {"phase", "phases"}},    {Kind::Forum, {"forum", "forums"}},
        {Kind::Summit, {"summit", "summits"}}, {Kind::Measure, {"measure", "measures"}},
        {Kind::Event, {"event", "events"}},    {Kind::Organisation, {"organisation", "organisations"}},
        {Kind::Source, {"source", "sources"}}, {Kind::Term, {"term", "terms"}},
        {Kind::Gap, {"gap", "gaps"}}};
    REQUIRE(names.size() == kKinds.size());
    for (const auto& [kind, both] : names) {
        CHECK(kindName(kind) == both.first);
        CHECK(kindPlural(kind) == both.second);
        CHECK(kindFromName(both.first) == kind);
        CHECK(kindFromName(both.second) == kind);
    }
    CHECK_FALSE(kindFromName("measur").has_value());
    CHECK_FALSE(kindFromName("").has_value());
}

TEST_CASE("a link of every kind reads back as it was written")
{
    for (const auto kind : kKinds) {
        const Link link{kind, "fem-os-2"};
        const auto text = link.toString();
        CHECK(text == "napi:" + std::string(kindName(kind)) + "/fem-os-2");
        CHECK(Link::parse(text) == link);
    }
    CHECK(Link::parse("napi:phase/IV") == Link{Kind::Phase, "IV"});
    CHECK(Link::parse("napi:summit/12") == Link{Kind::Summit, "12"});
}

TEST_CASE("what is no link is refused")
{
    const auto* text = GENERATE("", "napi:", "napi:measure", "napi:measure/", "napi:/x", "napi:thing/x",
                                "measure/x", "http://x", "NAPI:measure/x", " napi:measure/x", "napi:measure/x ",
                                "napi:measure/X", "napi:measure/a b", "napi:measure/ü", "napi:measure/a/b",
                                "napi:measure/../x", "napi:measure/a?b", "napi:search?q=x", "napi://measure/x");
    CAPTURE(text);
    CHECK_FALSE(Link::parse(text).has_value());
}

TEST_CASE("an id that is not kebab-case is refused", "")
{
    const auto* text = GENERATE("napi:measure/-", "napi:measure/-a", "napi:measure/a-", "napi:measure/a--b",
                                "napi:measure/aIV", "napi:phase/VIVI");
    CAPTURE(text);
    CHECK_FALSE(Link::parse(text).has_value());
}

TEST_CASE("links are ordered by kind and then by id")
{
    CHECK(Link{Kind::Phase, "z"} < Link{Kind::Forum, "a"});
    CHECK(Link{Kind::Measure, "a"} < Link{Kind::Measure, "b"});
}
