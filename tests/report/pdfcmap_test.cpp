// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfcmap.h"
#include "support/catch.h"

using namespace napi::report;

TEST_CASE("a map of characters is read in all its forms")
{
    const UnicodeMap map = parseCMap("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                                     "2 beginbfchar\n<0001> <0041>\n<0002> <00660069>\nendbfchar\n"
                                     "3 beginbfrange\n<0003> <0005> <0061>\n<0006><0007>[<00FC> <20AC>]\n"
                                     "<0008> <0008> <D83DDE00>\nendbfrange\nendcmap");
    CHECK(map.at(1) == u"A");
    CHECK(map.at(2) == u"fi");
    CHECK(map.at(3) == u"a");
    CHECK(map.at(5) == u"c");
    CHECK(map.at(6) == u"ü");
    CHECK(map.at(7) == u"€");
    CHECK(map.at(8) == u"\U0001F600");
    CHECK(map.size() == 8);
}

TEST_CASE("a written map reads back, also beyond the entries of one part")
{
    UnicodeMap map;
    for (unsigned code = 1; code <= 250; ++code)
        map[code] = std::u16string(1, static_cast<char16_t>(0x100 + code));
    map[7] = u"ffl";
    CHECK(parseCMap(writeCMap(map)) == map);
}

TEST_CASE("a broken map is read as far as it goes")
{
    CHECK(parseCMap("").empty());
    CHECK(parseCMap("beginbfchar <0001").empty() == false);
    CHECK(parseCMap("beginbfrange <0000> <FFFFFFFF> <0041>").size() <= 0x10000);
    CHECK(parseCMap("beginbfrange <0001> <0002> [").empty());
    CHECK(parseCMap("<<<>>>[[]]").empty());
}
