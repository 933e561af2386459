// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <algorithm>

using namespace napi;

TEST_CASE("without a display the window ends with 1 and one sentence that names the way out")
{
    const auto variables = GENERATE(test::Variables{}, test::Variables{{"DISPLAY", ":9999"}},
                                    test::Variables{{"WAYLAND_DISPLAY", "nowhere"}},
                                    test::Variables{{"QT_QPA_PLATFORM", "nosuchplatform"}});
    const auto outcome = test::window({"--lang", "en"}, variables);
    CAPTURE(outcome.err);
    CHECK(outcome.code == 1);
    CHECK(outcome.out.empty());
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
    CHECK(outcome.err.find("napi-atlas-cli") != std::string::npos);
}

TEST_CASE("without a display the sentence is in the language asked for")
{
    CHECK(test::window({"--lang", "en"}).err.starts_with("No display can be reached"));
    CHECK(test::window({}).err.find("napi-atlas-cli") != std::string::npos);
    CHECK(test::window({}).err == test::window({"--lang", "de"}).err);
    CHECK(test::window({}).err != test::window({"--lang", "en"}).err);
}

TEST_CASE("the command line needs no display even for an export")
{
    const auto outcome = test::cli({"export", "napi:phase/I", "--output", "-", "--as", "pdf", "--layout", "brief"});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.starts_with("%PDF-"));
    CHECK(outcome.err.empty());
}
