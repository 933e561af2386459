// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "program.h"
#include "support/tempfolder.h"

#include <algorithm>

using namespace napi;

namespace {

void copyData(const std::filesystem::path& to)
{
    for (const auto& entry : std::filesystem::directory_iterator(NAPI_SOURCE_DIR "/data"))
        if (entry.path().extension() == ".json")
            std::filesystem::copy_file(entry.path(), to / entry.path().filename());
}

void replaceFirst(const std::filesystem::path& path, const std::string& from, const std::string& to)
{
    auto text = test::readFile(path);
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    test::writeFile(path, text.replace(at, from.size(), to));
}

} // namespace

TEST_CASE("the data of the edition passes its check")
{
    const auto outcome = test::cli({"check-data", NAPI_SOURCE_DIR "/data", "--lang", "en"});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.find("every rule holds") != std::string::npos);
    CHECK(outcome.err.empty());
}

TEST_CASE("data that breaks rules ends with 3 and every violation, a line each")
{
    const test::TempFolder folder;
    copyData(folder.path());
    replaceFirst(folder.path() / "measures.json", "\"basis\": \"stated\"", "\"basis\": \"guessed\"");
    replaceFirst(folder.path() / "sources.json", "\"https://", "\"gopher://");
    replaceFirst(folder.path() / "summits.json", "\"format\"", "\"formatt\"");
    std::filesystem::remove(folder.path() / "figures.json");
    const auto outcome = test::cli({"check-data", folder.path().string(), "--lang", "en"});
    CHECK(outcome.code == 3);
    CAPTURE(outcome.out);
    CHECK(std::ranges::count(outcome.out, '\n') == 5);
    for (const char* part : {"measures.json /", "/basis: not in the list", "sources.json /0/url: not an address",
                             "summits.json /0: a key is missing, expected format",
                             "summits.json /0: unknown key: found formatt", "figures.json : the file is missing"})
        CHECK(outcome.out.find(part) != std::string::npos);
    CHECK(outcome.err.find("5 violations") != std::string::npos);
}

TEST_CASE("a folder that is none breaks rules too")
{
    const test::TempFolder folder;
    CHECK(test::cli({"check-data", folder.file("none")}).code == 3);
}

TEST_CASE("what is no accessible PDF ends with 3")
{
    const test::TempFolder folder;
    const auto path = folder.file("x.pdf");
    for (const std::string& bytes : {std::string{}, std::string("garbage"), std::string("%PDF-1.7\n%%EOF\n")}) {
        test::writeFile(path, bytes);
        const auto outcome = test::cli({"check-pdf", path});
        CHECK(outcome.code == 3);
        CHECK_FALSE(outcome.out.empty());
    }
    const auto missing = test::cli({"check-pdf", folder.file("none.pdf")});
    CHECK(missing.code == 3);
    CHECK(missing.err.find("none.pdf") != std::string::npos);
}
