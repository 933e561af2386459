// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/wordpartsfile.h"
#include "support/catch.h"
#include "support/tempfolder.h"

using namespace napi;

namespace {

const std::string kData = NAPI_SOURCE_DIR "/data";

} // namespace

TEST_CASE("the table of compounds is what the texts and the rules make of it")
{
    INFO("make it anew: napi-mkdb --word-parts data > word-parts.txt");
    CHECK(importer::makeWordParts(kData) == test::readFile(kData + "/word-parts.txt"));
}

TEST_CASE("rules and table are read line by line, and lines that are none are named")
{
    std::vector<std::string> faults;
    const auto rules =
        importer::readWordPartRules("# note\n+ amt\n- samt\narbeitsamt = arbeit amt\ndeutschland =\n\n"
                                    "nur\n+ a b\nx = y\n",
                                    &faults);
    CHECK(rules.added == text::WordParts::Lexicon{"amt"});
    CHECK(rules.removed == text::WordParts::Lexicon{"samt"});
    CHECK(rules.exceptions == text::WordParts::Table{{"arbeitsamt", {"arbeit", "amt"}}, {"deutschland", {}}});
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].starts_with("line 7"));
    faults.clear();
    CHECK(importer::readWordParts("# made\nsprachkurs sprache kurs\nkurs\n", &faults) ==
          text::WordParts::Table{{"sprachkurs", {"sprache", "kurs"}}});
    CHECK(faults.size() == 1);
}
