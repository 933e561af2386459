// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/scanner.h"
#include "support/catch.h"

using namespace napi;
using importer::Scanner;

TEST_CASE("a text is read by characters, of one to four bytes")
{
    const Scanner text("a§–\U0001F600");
    REQUIRE(text.size() == 4);
    CHECK(text.at(0) == U'a');
    CHECK(text.at(1) == U'§');
    CHECK(text.at(2) == U'–');
    CHECK(text.at(3) == U'\U0001F600');
    CHECK(text.at(4) == U'\0');
    CHECK(text.before(0) == U'\0');
    CHECK(text.before(2) == U'§');
    CHECK(text.excerpt(0, 4) == "a§–\U0001F600");
}

TEST_CASE("bytes that are no UTF-8 become the sign for that")
{
    for (const char* bytes : {"\xFF", "\xC3", "\x80", "\xC0\xAF", "\xE2\x80", "\xF0\x9F\x98", "\xFE"}) {
        const Scanner text(bytes);
        CHECK(text.at(0) == U'\uFFFD');
        CHECK(Scanner(std::string("a") + bytes + "b").at(0) == U'a');
    }
    CHECK(Scanner("").size() == 0);
}

TEST_CASE("a word ends where no letter follows")
{
    const Scanner text("5 Euro, 7 Europäer, 8 € und 9 Mio.");
    CHECK(text.hasWord(2, U"Euro"));
    CHECK(text.startsWith(10, U"Euro"));
    CHECK_FALSE(text.hasWord(10, U"Euro"));
    CHECK(text.hasWord(22, U"€"));
    CHECK(text.hasWord(30, U"Mio."));
    CHECK_FALSE(text.startsWith(99, U"x"));
}

TEST_CASE("digits are counted from a place on")
{
    const Scanner text("am 14.07.2006");
    CHECK(text.digits(0) == 0);
    CHECK(text.digits(3) == 2);
    CHECK(text.digits(9) == 4);
    CHECK(text.digits(99) == 0);
}

TEST_CASE("an excerpt shows what stands around and names what cannot be seen")
{
    const Scanner text("0123456789012345678901234567890123456789");
    CHECK(text.excerpt(20, 2) == "…4567890123456789012345678901234567…");
    CHECK(text.excerpt(0, 1) == "01234567890123456…");
    CHECK(text.excerpt(39, 1) == "…34567890123456789");
    CHECK(Scanner("a\u00ADb\tc\u2028\uFEFF").excerpt(1, 1) == "a<U+00AD>b<U+0009>c<U+2028><U+FEFF>");
    CHECK(Scanner("5\u00A0%").excerpt(1, 1) == "5\u00A0%");
}
