// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/violation.h"
#include "support/catch.h"

#include <set>

using namespace napi::importer;

TEST_CASE("a violation says where, what, found and expected")
{
    CHECK(toString({"measures.json", "/3/phase", Rule::NotInList, "\"VI\"", "I, II"}) ==
          "measures.json /3/phase: not in the list: found \"VI\", expected I, II");
    CHECK(toString({"a.json", "/0", Rule::MissingKey, {}, "id"}) == "a.json /0: a key is missing, expected id");
    CHECK(toString({"a.json", "/0/sources", Rule::NoSource, {}, {}}) == "a.json /0/sources: no source");
    CHECK(toString({"a.json", "/0/x", Rule::Repeated, {}, "once", "fem-os"}) ==
          "a.json /0/x: listed twice, expected once (record fem-os)");
}

TEST_CASE("every rule has its own words")
{
    std::set<std::string> texts;
    const int count = static_cast<int>(kLastRule) + 1;
    for (int rule = 0; rule < count; ++rule)
        texts.insert(ruleText(static_cast<Rule>(rule)));
    CHECK(texts.size() == static_cast<std::size_t>(count));
    CHECK_FALSE(texts.contains(""));
}

TEST_CASE("an error carries every violation and shows the first")
{
    const DataError error({{"a.json", "/0", Rule::EmptyText, {}, {}}, {"b.json", "/1", Rule::BadUrl, {}, {}}});
    CHECK(error.violations().size() == 2);
    CHECK(std::string(error.what()) == "a.json /0: the text is empty");
}
