// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <set>

using namespace napi;
using Json = nlohmann::ordered_json;
using Keys = std::set<std::string>;

namespace {

Keys keysOf(const Json& object)
{
    Keys keys;
    for (const auto& [key, value] : object.items())
        keys.insert(key);
    return keys;
}

void requireKeys(const Json& object, const Keys& keys)
{
    CAPTURE(object.dump().substr(0, 200));
    for (const auto& key : keys) {
        CAPTURE(key);
        REQUIRE(object.contains(key));
    }
}

void checkReference(const Json& value)
{
    CHECK(keysOf(value) == Keys{"link", "title"});
    CHECK((value.at("link").is_null() || value.at("link").get<std::string>().starts_with("napi:")));
    CHECK(value.at("title").is_string());
}

/// A text that is not empty, or null for what is not known; never an empty text.
void checkTextOrNull(const Json& value)
{
    CHECK((value.is_null() || (value.is_string() && !value.get<std::string>().empty())));
}

const std::vector<std::string> kKinds{"phases",        "forums",  "summits", "measures", "events",
                                      "organisations", "sources", "terms",   "gaps"};

} // namespace

TEST_CASE("info as JSON counts what there is")
{
    const auto info = test::json({"info", "--format", "json"});
    CHECK(keysOf(info) == Keys{"version", "data_version", "schema", "counts", "basis", "phases"});
    CHECK(info.at("schema") == 1);
    CHECK(info.at("version").is_string());
    CHECK(keysOf(info.at("counts")) == Keys(kKinds.begin(), kKinds.end()));
    CHECK(info.at("counts").at("phases") == 5);
    CHECK(info.at("counts").at("summits") == 13);
    CHECK(info.at("counts").at("measures") == 143);
    CHECK(keysOf(info.at("basis")) == Keys{"stated", "summit", "related"});
    CHECK(keysOf(info.at("phases")) == Keys{"I", "II", "III", "IV", "V"});
    for (const auto* part : {"basis", "phases"}) {
        int sum = 0;
        for (const auto& [key, count] : info.at(part).items())
            sum += count.get<int>();
        CHECK(sum == info.at("counts").at("measures"));
    }
}

TEST_CASE("a list as JSON has every record of its kind, with its link")
{
    const auto counts = test::json({"info", "--format", "json"}).at("counts");
    for (const auto& kind : kKinds) {
        const auto list = test::json({"list", kind, "--format", "json"});
        CAPTURE(kind);
        CHECK(keysOf(list) == Keys{"kind", "total", "items"});
        CHECK(list.at("kind") == kind);
        CHECK(list.at("total") == counts.at(kind));
        CHECK(list.at("items").size() == counts.at(kind).get<std::size_t>());
        for (const auto& item : list.at("items")) {
            requireKeys(item, {"link", "kind", "title"});
            CHECK(
                item.at("link").get<std::string>().starts_with("napi:" + item.at("kind").get<std::string>() + '/'));
            CHECK(item.at("kind").get<std::string>() + 's' == kind);
        }
    }
}

TEST_CASE("a measure in a list has its phase, basis, forum, field, lead and dates")
{
    const auto list = test::json({"list", "measures", "--format", "json"});
    for (const auto& item : list.at("items")) {
        requireKeys(item, {"phase", "phaseBasis", "basis", "forum", "field", "lead", "start", "end"});
        CHECK(Keys{"I", "II", "III", "IV", "V"}.contains(item.at("phase")));
        CHECK(Keys{"named", "inferred", "theme"}.contains(item.at("phaseBasis")));
        CHECK(Keys{"stated", "summit", "related"}.contains(item.at("basis")));
        CHECK(item.at("field").is_string());
        CHECK(item.at("lead").is_array());
        for (const auto& lead : item.at("lead"))
            checkReference(lead);
        if (!item.at("forum").is_null())
            checkReference(item.at("forum"));
        checkTextOrNull(item.at("start"));
        checkTextOrNull(item.at("end"));
    }
}

TEST_CASE("filters of a list mean what they say")
{
    const auto total = [](test::Arguments arguments) {
        arguments.insert(arguments.begin(), {"list", "measures", "--format", "json"});
        return test::json(arguments).at("total").get<int>();
    };
    CHECK(total({"--basis", "stated"}) + total({"--not-basis", "stated"}) == 143);
    CHECK(total({"--phase", "II"}) > 0);
    CHECK(total({"--phase", "II", "--phase", "III"}) > total({"--phase", "II"}));
    CHECK(total({"--phase", "II", "--not-phase", "II"}) == 0);
    CHECK(total({"--lead", "BMI"}) == total({"--lead", "bmi"}));
    CHECK(total({"--year", "1950"}) == 0);
}

TEST_CASE("a search as JSON has its hits in their shape")
{
    const auto search = test::json({"search", "Integrationskurse", "--format", "json"});
    CHECK(keysOf(search) == Keys{"query", "total", "relaxed", "suggestion", "hits"});
    CHECK(search.at("query") == "Integrationskurse");
    CHECK(search.at("relaxed") == false);
    CHECK(search.at("suggestion").is_null());
    REQUIRE_FALSE(search.at("hits").empty());
    for (const auto& hit : search.at("hits")) {
        CHECK(keysOf(hit) == Keys{"link", "kind", "title", "breadcrumb", "snippet", "reason"});
        CHECK(Keys{"exact", "form", "part", "synonym", "spelling"}.contains(hit.at("reason")));
        CHECK_FALSE(hit.at("breadcrumb").get<std::string>().empty());
    }
    CHECK(test::json({"search", "Integrationskurse", "xyzzy", "--format", "json"}).at("relaxed") == true);
    const auto none = test::json({"search", "xyzzy", "--format", "json"});
    CHECK(none.at("total") == 0);
    CHECK(none.at("hits").is_array());
}

TEST_CASE("a record of any kind as JSON has its titles, summary, sources and related records")
{
    for (const auto& kind : kKinds) {
        const auto link =
            test::json({"list", kind, "--format", "json"}).at("items").at(0).at("link").get<std::string>();
        const auto record = test::json({"show", link, "--format", "json"});
        CAPTURE(link);
        requireKeys(record, {"link", "kind", "title", "titles", "summary", "sources", "related"});
        CHECK(record.at("link") == link);
        CHECK(keysOf(record.at("titles")) == Keys{"de", "en"});
        CHECK(record.at("title") == record.at("titles").at("de"));
        checkTextOrNull(record.at("summary"));
        for (const auto& source : record.at("sources")) {
            CHECK(keysOf(source) == Keys{"id", "url", "title", "publisher", "published", "official"});
            CHECK(source.at("official").is_boolean());
            CHECK(source.at("url").get<std::string>().starts_with("http"));
        }
        for (const auto& related : record.at("related"))
            CHECK(keysOf(related) == Keys{"link", "title", "why"});
    }
}

TEST_CASE("a phase as JSON")
{
    const auto phase = test::json({"show", "napi:phase/II", "--format", "json"});
    requireKeys(phase, {"number", "motto", "cabinetDecision", "forums", "figures", "topics"});
    CHECK(phase.at("number") == "II");
    CHECK(phase.at("motto") == "Ankommen erleichtern – Werte vermitteln");
    REQUIRE_FALSE(phase.at("forums").empty());
    checkReference(phase.at("forums").at(0));
    CHECK(phase.at("topics").at(0).is_string());
}

TEST_CASE("a summit as JSON")
{
    const auto summit = test::json({"show", "napi:summit/12", "--format", "json"});
    requireKeys(summit, {"number", "date", "format", "venue", "chancellor", "host", "participants", "topics",
                         "results", "phases"});
    CHECK(summit.at("number") == 12);
    CHECK(summit.at("date") == "2020-10-19");
    CHECK(summit.at("format") == "digital");
    CHECK(summit.at("participants") == Json{{"value", 120}, {"qualifier", "rund"}});
    CHECK(summit.at("phases") == Json{"II", "III"});
    CHECK(summit.at("topics").at(0).is_string());
}

TEST_CASE("a measure as JSON")
{
    const auto list = test::json({"list", "measures", "--format", "json"}).at("items");
    int figures = 0;
    for (std::size_t i = 0; i < list.size(); i += 6) {
        const auto measure = test::json({"show", list[i].at("link").get<std::string>(), "--format", "json"});
        requireKeys(measure, {"phase", "phaseBasis", "alsoPhases", "basis", "forum", "field", "lead", "partners",
                              "targetGroups", "start", "end", "figures", "note"});
        for (const auto* bodies : {"lead", "partners"})
            for (const auto& body : measure.at(bodies))
                checkReference(body);
        for (const auto& figure : measure.at("figures")) {
            requireKeys(figure, {"value", "unit", "qualifier", "meaning", "asOf", "sources"});
            CHECK(figure.at("value").is_number());
            CHECK(figure.at("sources").is_array());
            ++figures;
        }
        checkTextOrNull(measure.at("note"));
    }
    CHECK(figures > 0);
}
