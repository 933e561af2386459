// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "program.h"
#include "support/tempfolder.h"

using namespace napi;

namespace {

/// A copy of the shipped database with its checksum.
struct Copy {
    Copy()
    {
        test::writeFile(path, bytes);
        test::writeFile(path + ".sha256", test::readFile(NAPI_DATABASE ".sha256"));
    }
    void change(std::size_t position, char byte)
    {
        bytes.at(position) = byte;
        test::writeFile(path, bytes);
    }

    test::TempFolder folder;
    std::string path = folder.file("napi.sqlite");
    std::string bytes = test::readFile(NAPI_DATABASE);
};

void checkRefused(const std::string& path, const std::string& reason)
{
    const auto outcome = test::cli({"--data", path, "--lang", "en", "info"});
    CAPTURE(path, outcome.err);
    CHECK(outcome.code == 3);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.find(path) != std::string::npos);
    CHECK(outcome.err.find(reason) != std::string::npos);
}

} // namespace

TEST_CASE("a database that was named is used, wherever it lies")
{
    const Copy copy;
    CHECK(test::cli({"--data", copy.path, "info"}).code == 0);
    std::filesystem::remove(copy.path + ".sha256");
    CHECK(test::cli({"--data", copy.path, "info"}).code == 0);
}

TEST_CASE("a missing database ends with 3 and the places looked at")
{
    const test::TempFolder folder;
    checkRefused(folder.file("none.sqlite"), "not found");
}

TEST_CASE("a file that is no database ends with 3")
{
    const test::TempFolder folder;
    test::writeFile(folder.file("x.sqlite"), "hello");
    checkRefused(folder.file("x.sqlite"), "is not a database of NAP-I Atlas");
}

TEST_CASE("a database of another program ends with 3")
{
    Copy copy;
    copy.change(68, 'G');
    checkRefused(copy.path, "another program");
}

TEST_CASE("a database of another version ends with 3")
{
    Copy copy;
    copy.change(63, 2);
    checkRefused(copy.path, "newer version");
    copy.change(63, 0);
    checkRefused(copy.path, "older version");
}

TEST_CASE("a truncated database ends with 3")
{
    Copy copy;
    test::writeFile(copy.path, copy.bytes.substr(0, copy.bytes.size() / 2));
    checkRefused(copy.path, "damaged");
}

TEST_CASE("one flipped byte ends with 3")
{
    Copy copy;
    copy.change(copy.bytes.size() / 2, static_cast<char>(copy.bytes[copy.bytes.size() / 2] ^ 1));
    checkRefused(copy.path, "damaged");
}

TEST_CASE("every command needs the database that was named")
{
    const test::TempFolder folder;
    const auto path = folder.file("none.sqlite");
    for (const auto& arguments :
         {test::Arguments{"list", "phases"}, test::Arguments{"show", "napi:summit/12"},
          test::Arguments{"search", "x"}, test::Arguments{"export", "--all", "--output", "-", "--as", "pdf"}}) {
        auto all = arguments;
        all.insert(all.end(), {"--data", path});
        CAPTURE(test::joined(all));
        CHECK(test::cli(all).code == 3);
    }
}

TEST_CASE("the window says why it cannot use a database")
{
    const test::TempFolder folder;
    CHECK(test::firstWordsOfWindow({"--lang", "en", "--data", folder.file("none.sqlite")}).find("was not found") !=
          std::string::npos);
    Copy copy;
    copy.change(63, 2);
    CHECK(test::firstWordsOfWindow({"--lang", "en", "--data", copy.path}).find("newer version") !=
          std::string::npos);
}
