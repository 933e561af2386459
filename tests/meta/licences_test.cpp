// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "sourcetree.h"
#include "support/catch.h"

#include <sstream>

using namespace napi;

namespace {

const std::set<std::string> kSources{".cpp", ".h", ".txt", ".cmake", ".supp", ".in", ".py", ".sh", ""};

std::vector<std::filesystem::path> allSources()
{
    std::vector<std::filesystem::path> files{std::filesystem::path(NAPI_SOURCE_DIR) / "CMakeLists.txt"};
    for (const char* folder : {"src", "tests", "scripts"})
        std::ranges::copy(test::sourceFiles(folder, kSources), std::back_inserter(files));
    return files;
}

/// True if the first lines name the holder and the licence, each in a comment.
bool hasLicence(const std::string& source)
{
    std::istringstream lines(source);
    std::string line;
    std::getline(lines, line);
    if (line.starts_with("#!"))
        std::getline(lines, line);
    const bool holder = line.find(" SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors") != std::string::npos;
    std::getline(lines, line);
    return holder && line.find(" SPDX-License-Identifier: MIT") != std::string::npos;
}

} // namespace

TEST_CASE("every source file names its holder and its licence in two lines")
{
    const auto files = allSources();
    CHECK(files.size() > 150);
    for (const auto& path : files) {
        CAPTURE(path.string());
        CHECK(hasLicence(test::readFile(path)));
    }
}

TEST_CASE("the check of licences finds what is missing")
{
    const std::string holder = "// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors\n";
    const std::string licence = "// SPDX-License-Identifier: MIT\n";
    CHECK(hasLicence(holder + licence + "int x;\n"));
    CHECK(hasLicence(
        "#!/bin/sh\n# SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors\n# SPDX-License-Identifier: MIT\n"));
    CHECK_FALSE(hasLicence(holder + "int x;\n"));
    CHECK_FALSE(hasLicence("\n" + holder + licence));
    CHECK_FALSE(hasLicence(""));
}

TEST_CASE("fonts and data have their licences beside them")
{
    const std::filesystem::path root(NAPI_SOURCE_DIR);
    CHECK(test::readFile(root / "LICENSE").find("MIT") != std::string::npos);
    CHECK(test::readFile(root / "resources/fonts/OFL.txt").find("SIL OPEN FONT LICENSE") != std::string::npos);
    CHECK(test::readFile(root / "data/README.md").find("CC BY 4.0") != std::string::npos);
}

TEST_CASE("no file names a place of the machine that it was written on")
{
    // Put together here, so that this file does not name them either.
    const std::vector<std::string> places{std::string("/ho") + "me/", std::string("/ro") + "ot/",
                                          std::string("/wo") + "rk/", std::string("/Us") + "ers/"};
    for (const char* folder : {"src", "tests", "scripts", "data", "resources/translations"})
        for (const auto& path :
             test::sourceFiles(folder, {".cpp", ".h", ".txt", ".cmake", ".json", ".md", ".ts", ".sql", ""})) {
            const auto source = test::readFile(path);
            for (const auto& place : places) {
                CAPTURE(path.string(), place);
                CHECK(source.find(place) == std::string::npos);
            }
        }
}

TEST_CASE("no work is left for later in the sources")
{
    const std::vector<std::string> marks{std::string("TO") + "DO", std::string("FIX") + "ME",
                                         std::string("qDeb") + "ug("};
    for (const char* folder : {"src", "tests"})
        for (const auto& path : test::sourceFiles(folder, {".cpp", ".h", ".txt"})) {
            const auto source = test::readFile(path);
            for (const auto& mark : marks) {
                CAPTURE(path.string(), mark);
                CHECK(source.find(mark) == std::string::npos);
            }
        }
}
