// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <algorithm>

using namespace napi;
using test::Arguments;
using test::cli;

TEST_CASE("help and version need no display and end well")
{
    for (const auto* program : {"napi-atlas", "napi-atlas-cli"}) {
        const auto run = program == std::string("napi-atlas") ? test::window : test::cli;
        const auto version = run({"--version"}, {});
        CHECK(version.code == 0);
        CHECK(version.out.starts_with(std::string(program) + ' '));
        CHECK(version.err.empty());
        const auto help = run({"--help"}, {});
        CHECK(help.code == 0);
        CHECK(help.out.find("--lang") != std::string::npos);
        CHECK(help.out.find("--data") != std::string::npos);
    }
    for (const char* command :
         {"info", "list", "show", "search", "export", "check-pdf", "check-data", "diff-data"}) {
        const auto help = cli({command, "--help"});
        CHECK(help.code == 0);
        CHECK(help.out.find(command) != std::string::npos);
    }
}

TEST_CASE("wrong usage ends with 2, a reason and no output")
{
    const auto arguments =
        GENERATE(Arguments{}, Arguments{"--nope"}, Arguments{"info", "--nope"}, Arguments{"frobnicate"},
                 Arguments{"list"}, Arguments{"list", "things"}, Arguments{"list", "measures", "--format", "pdf"},
                 Arguments{"--lang", "fr", "info"}, Arguments{"show"}, Arguments{"show", "nonsense"},
                 Arguments{"show", "napi:measure/none"}, Arguments{"show", "napi:summit/12", "napi:summit/11"},
                 Arguments{"search", "x", "--limit", "-1"}, Arguments{"search", "x", "--limit", "many"},
                 Arguments{"check-pdf"}, Arguments{"check-data"}, Arguments{"export", "--all"},
                 Arguments{"export", "napi:measure/none", "--output", "-", "--as", "pdf"},
                 Arguments{"export", "napi:summit/12", "--output", "x.pdf", "--font-size", "11"});
    const auto outcome = cli(arguments);
    CAPTURE(test::joined(arguments), outcome.err);
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK_FALSE(outcome.err.empty());
}

TEST_CASE("the window refuses options that it does not know with 2")
{
    const auto outcome = test::window({"--nope"});
    CHECK(outcome.code == 2);
    CHECK_FALSE(outcome.err.empty());
}

TEST_CASE("filters without meaning, value or year end with 2 and say so")
{
    const auto arguments = GENERATE(
        Arguments{"list", "terms", "--phase", "II"}, Arguments{"list", "sources", "--lead", "bmi"},
        Arguments{"list", "events", "--field", "language"}, Arguments{"list", "measures", "--phase", "VI"},
        Arguments{"list", "measures", "--lead", "Nobody"}, Arguments{"list", "measures", "--year", "soon"},
        Arguments{"search", "x", "--year", "2021..2018"}, Arguments{"search", "x", "--not-target", "everybody"});
    const auto outcome = cli(arguments);
    CAPTURE(test::joined(arguments), outcome.err);
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    const auto shown = arguments[2].substr(2);
    CHECK((outcome.err.find(shown) != std::string::npos || outcome.err.find(arguments[3]) != std::string::npos));
}

TEST_CASE("an option takes one value each time and leaves the words alone")
{
    const auto query = [](const Arguments& arguments) {
        return test::json(arguments).at("query").get<std::string>();
    };
    CHECK(query({"search", "--format", "json", "--phase", "II", "Deutsch", "Kurs"}) == "Deutsch Kurs");
    CHECK(query({"search", "--phase", "II", "--phase", "III", "Deutsch", "--format", "json"}) == "Deutsch");
    CHECK(query({"search", "Deutsch", "--not-phase", "II", "Kurs", "--format", "json"}) == "Deutsch Kurs");
    const auto list =
        test::json({"list", "--basis", "stated", "--basis", "summit", "measures", "--format", "json"});
    for (const auto& item : list.at("items"))
        CHECK(item.at("basis") != "related");
    CHECK(list.at("total").get<int>() > 0);
}

TEST_CASE("words that begin with a dash come after two of them")
{
    CHECK(test::json({"search", "--format", "json", "--", "-Kurs", "--phase"}).at("query") == "-Kurs --phase");
    CHECK(cli({"search", "-Kurs"}).code == 2);
}

TEST_CASE("global options stand before or after the command")
{
    const auto database = std::string(NAPI_DATABASE);
    for (const auto& arguments : {Arguments{"--lang", "en", "info"}, Arguments{"info", "--lang", "en"},
                                  Arguments{"--data", database, "info", "--lang", "en"},
                                  Arguments{"--lang", "en", "info", "--data", database}}) {
        const auto outcome = cli(arguments);
        CAPTURE(test::joined(arguments), outcome.err);
        CHECK(outcome.code == 0);
        CHECK(outcome.out.find("Integration summits") != std::string::npos);
    }
}

TEST_CASE("the language is German unless English is asked for or spoken")
{
    CHECK(cli({"info"}).out.find("Maßnahmen") != std::string::npos);
    CHECK(cli({"info", "--lang", "de"}).out.find("Maßnahmen") != std::string::npos);
    CHECK(cli({"info", "--lang", "en"}).out.find("Measures") != std::string::npos);
    const auto german = cli({"show", "napi:measure/none"});
    const auto english = cli({"show", "napi:measure/none", "--lang", "en"});
    CHECK(german.err != english.err);
    CHECK(english.err.find("The edition has no record napi:measure/none") != std::string::npos);
    CHECK(test::json({"show", "napi:phase/II", "--format", "json", "--lang", "en"}).at("title") ==
          "Initial integration");
    CHECK(test::json({"show", "napi:phase/II", "--format", "json", "--lang", "de"}).at("title") ==
          "Erstintegration");
}

TEST_CASE("text is for people: a line a record, a count, no hit is no error")
{
    const auto list = cli({"list", "phases"});
    CHECK(list.code == 0);
    CHECK(std::ranges::count(list.out, '\n') == 5);
    CHECK(list.out.starts_with("napi:phase/I "));
    CHECK(list.err == "5 Phasen\n");
    const auto none = cli({"search", "xyzzy"});
    CHECK(none.code == 0);
    CHECK(none.out.empty());
    CHECK(none.err == "0 Treffer\n");
    const auto show = cli({"show", "napi:summit/12"});
    CHECK(show.code == 0);
    CHECK(show.out.find("19.10.2020") != std::string::npos);
    CHECK(show.out.find("rund") != std::string::npos);
    const auto markdown = cli({"show", "napi:summit/12", "--format", "markdown"});
    CHECK(markdown.out.starts_with("# "));
}

TEST_CASE("the limit cuts the hits that are shown and not the total")
{
    const auto all = test::json({"search", "Integration", "--format", "json", "--limit", "1000"});
    const auto two = test::json({"search", "Integration", "--format", "json", "--limit", "2"});
    CHECK(two.at("hits").size() == 2);
    CHECK(two.at("total") == all.at("total"));
    CHECK(all.at("hits").size() == all.at("total").get<std::size_t>());
    CHECK(test::json({"search", "Integration", "--format", "json"}).at("hits").size() == 20);
}

TEST_CASE("a list as CSV has a line a record and one of headings")
{
    const auto csv = cli({"list", "summits", "--format", "csv"});
    CHECK(csv.code == 0);
    CHECK(csv.out.starts_with("\xEF\xBB\xBF"));
    CHECK(std::ranges::count(csv.out, '\n') == 14);
    CHECK(csv.out.find("napi:summit/12") != std::string::npos);
}
