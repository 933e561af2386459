// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/error.h"
#include "report/pdfcontent.h"
#include "support/catch.h"

using namespace napi::report;

namespace {

const std::map<std::string, GlyphWidths, std::less<>>& fonts()
{
    static const std::map<std::string, GlyphWidths, std::less<>> instance{{"/F1", {{1, 500}, {2, 250}}}};
    return instance;
}

std::string rewritten(const std::string& content)
{
    ContentParser parser(content);
    ContentWriter writer(fonts());
    Operation operation;
    while (parser.next(operation))
        writer.write(operation);
    return writer.take();
}

std::string text(const std::string& moves) { return "BT\n/F1 100 Tf 1 0 0 -1 0 0 Tm\n" + moves + "ET\n"; }

} // namespace

TEST_CASE("content is read operator by operator")
{
    ContentParser parser("/GSa gs\n0.1 0 0 -0.1 0 842 cm\n[]0  d <00ff> Tj f*");
    Operation operation;
    REQUIRE(parser.next(operation));
    CHECK(operation.name == "gs");
    CHECK(operation.operands == std::vector<std::string_view>{"/GSa"});
    REQUIRE(parser.next(operation));
    CHECK(operation.number(3) == Catch::Approx(-0.1));
    CHECK(operation.text == "0.1 0 0 -0.1 0 842 cm");
    REQUIRE(parser.next(operation));
    CHECK(operation.operands == std::vector<std::string_view>{"[]", "0"});
    REQUIRE(parser.next(operation));
    CHECK(operation.operands == std::vector<std::string_view>{"<00ff>"});
    REQUIRE(parser.next(operation));
    CHECK(operation.name == "f*");
    CHECK_FALSE(parser.next(operation));
}

TEST_CASE("content of another kind is refused")
{
    for (const std::string content : {"(text) Tj", "<</MCID 1>> BDC", "[1 2", "1 2", "<00"}) {
        INFO(content);
        CHECK_THROWS_AS(rewritten(content), napi::core::ExportError);
    }
    CHECK_THROWS_AS(Operation{}.number(0), napi::core::ExportError);
}

TEST_CASE("glyphs that follow each other become one string, moves are kept")
{
    CHECK(rewritten(text("10 -20 Td <0001> Tj\n50 0 Td <0002> Tj\n25 0 Td <0001> Tj\n")) ==
          "BT\n/F1 100 Tf 1 0 0 -1 0 0 Tm 10 -20 Td [<000100020001>] TJ\nET\n");
    // Ten units more than the width of the glyph, then ten less.
    CHECK(rewritten(text("0 0 Td <0001> Tj\n60 0 Td <0001> Tj\n40 0 Td <0001> Tj\n")) ==
          "BT\n/F1 100 Tf 1 0 0 -1 0 0 Tm 0 0 Td [<0001>-100<0001>100<0001>] TJ\nET\n");
}

TEST_CASE("small errors of the widths do not add up")
{
    std::string moves = "0 0 Td <0001> Tj\n";
    for (int i = 0; i < 100; ++i)
        moves += "50.1 0 Td <0001> Tj\n";
    const std::string content = rewritten(text(moves));
    int moved = 0;
    for (std::size_t at = content.find(">-"); at != std::string::npos; at = content.find(">-", at + 1))
        moved += std::stoi(content.substr(at + 2));
    CHECK(moved == Catch::Approx(100).margin(3));
}

TEST_CASE("another line, font or colour begins another text")
{
    const auto count = [](const std::string& content) {
        int found = 0;
        for (std::size_t at = content.find("TJ"); at != std::string::npos; at = content.find("TJ", at + 1))
            ++found;
        return found;
    };
    const std::string one = text("10 -20 Td <0001> Tj\n");
    CHECK(count(rewritten(one + text("60 -20 Td <0001> Tj\n"))) == 1);
    CHECK(count(rewritten(one + text("60 -30 Td <0001> Tj\n"))) == 2);
    CHECK(count(rewritten(one + "BT\n/F1 90 Tf 1 0 0 -1 0 0 Tm\n60 -20 Td <0001> Tj\nET\n")) == 2);
    CHECK(count(rewritten("0 0 0 scn\n" + one + "1 0 0 scn\n" + text("60 -20 Td <0001> Tj\n"))) == 2);
    CHECK(count(rewritten("0 0 0 scn\n" + one + "0 0 0 scn\n" + text("60 -20 Td <0001> Tj\n"))) == 1);
}

TEST_CASE("a state is written once, and only where something is painted with it")
{
    CHECK(rewritten("0 0 0 scn\n1 0 0 scn\n0 0 1 1 re\nf\n1 0 0 scn\n0 0 1 1 re\nf\n0 1 0 scn\n") ==
          "1 0 0 scn\n0 0 1 1 re\nf\n0 0 1 1 re\nf\n");
    CHECK(rewritten("/A cs\n1 scn\n0 0 1 1 re\nf\n/B cs\n1 scn\n0 0 1 1 re\nf\n") ==
          "/A cs\n1 scn\n0 0 1 1 re\nf\n/B cs\n1 scn\n0 0 1 1 re\nf\n");
}

TEST_CASE("saved states come back, in the file only where they must")
{
    CHECK(rewritten("1 scn\nq\n2 scn\n0 0 1 1 re\nf\nQ\n0 0 1 1 re\nf\n") ==
          "2 scn\n0 0 1 1 re\nf\n1 scn\n0 0 1 1 re\nf\n");
    CHECK(rewritten("1 scn\n0 0 1 1 re\nf\nq\n1 0 0 1 5 5 cm\n2 scn\n0 0 1 1 re\nf\nQ\n0 0 1 1 re\nf\n") ==
          "1 scn\n0 0 1 1 re\nf\nq\n1 0 0 1 5 5 cm\n2 scn\n0 0 1 1 re\nf\nQ\n0 0 1 1 re\nf\n");
    CHECK(rewritten("q\nQ\nq\nQ\n").empty());
}

TEST_CASE("a path and what is done with it are not parted")
{
    const std::string result = rewritten("q\n0 0 m\n1 0 l\nh\nW\nn\n2 w\n0 0 5 5 re\nS\nQ\n0 0 7 7 re\nf\n");
    CAPTURE(result);
    CHECK(result.find("0 0 m\n1 0 l\nh\nW\nn\n") != std::string::npos);
    CHECK(result.find("q\n") < result.find("0 0 m"));
    CHECK(result.find("2 w\n0 0 5 5 re\nS\n") != std::string::npos);
    CHECK(result.find("Q\n") < result.find("0 0 7 7 re"));
}
