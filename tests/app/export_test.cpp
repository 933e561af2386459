// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "program.h"
#include "support/tempfolder.h"

#include <nlohmann/json.hpp>

#include <tuple>
#include <unistd.h>

using namespace napi;
using test::Arguments;

namespace {

/// Exports one phase, with further arguments.
test::Outcome exported(const std::string& path, Arguments further = {})
{
    Arguments arguments{"export", "napi:phase/I", "--output", path, "--lang", "en"};
    arguments.insert(arguments.end(), further.begin(), further.end());
    return test::cli(arguments, {{"SOURCE_DATE_EPOCH", "1603065600"}});
}

} // namespace

TEST_CASE("an export is an accessible PDF")
{
    const test::TempFolder folder;
    const auto path = folder.file("phase.pdf");
    const auto outcome = exported(path);
    CHECK(outcome.code == 0);
    CHECK(outcome.err.empty());
    CHECK(test::readFile(path).starts_with("%PDF-"));
    const auto check = test::cli({"check-pdf", path, "--lang", "en"});
    CHECK(check.code == 0);
    CHECK(check.out.find("meets the checked conditions") != std::string::npos);
}

TEST_CASE("an export without a runtime folder says nothing of it")
{
    const test::TempFolder folder;
    const auto outcome =
        test::cli({"export", "napi:phase/I", "--output", folder.file("a.pdf")}, {{"XDG_RUNTIME_DIR", ""}});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.empty());
}

TEST_CASE("an export to standard output is the same as one to a file")
{
    const test::TempFolder folder;
    REQUIRE(exported(folder.file("a.pdf")).code == 0);
    const auto outcome = exported("-", {"--as", "pdf"});
    CHECK(outcome.code == 0);
    CHECK(outcome.out == test::readFile(folder.file("a.pdf")));
}

TEST_CASE("a file that exists is replaced only by force")
{
    const test::TempFolder folder;
    const auto path = folder.file("a.pdf");
    test::writeFile(path, "mine");
    const auto refused = exported(path);
    CHECK(refused.code == 4);
    CHECK(refused.err.find("exists already") != std::string::npos);
    CHECK(test::readFile(path) == "mine");
    CHECK(exported(path, {"--force"}).code == 0);
    CHECK(test::readFile(path).starts_with("%PDF-"));
}

TEST_CASE("a folder that does not exist or cannot be written ends with 4")
{
    const test::TempFolder folder;
    const auto none = exported(folder.file("none/a.pdf"));
    CHECK(none.code == 4);
    CHECK(none.err.find("does not exist") != std::string::npos);
    if (geteuid() == 0)
        return; // root may write everywhere
    std::filesystem::permissions(folder.path(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    CHECK(exported(folder.file("a.pdf")).code == 4);
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
}

TEST_CASE("a suffix that says nothing and a choice of nothing end with 2 and write nothing")
{
    const test::TempFolder folder;
    CHECK(exported(folder.file("a.xyz")).code == 2);
    CHECK(exported(folder.file("a")).code == 2);
    CHECK(test::cli({"export", "--output", folder.file("a.pdf")}).code == 2);
    CHECK(test::cli({"export", "--search", "xyzzy", "--output", folder.file("a.pdf")}).code == 2);
    CHECK(test::cli({"export", "--phase", "I", "--not-phase", "I", "--output", folder.file("a.pdf")}).code == 2);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("an export of a search or filter has what was found, without its sources where that is wanted")
{
    const test::TempFolder folder;
    const auto size = [&](const char* name, Arguments arguments) {
        arguments.insert(arguments.end(), {"--output", folder.file(name)});
        arguments.insert(arguments.begin(), "export");
        const auto outcome = test::cli(arguments);
        CAPTURE(test::joined(arguments), outcome.err);
        REQUIRE(outcome.code == 0);
        return std::filesystem::file_size(folder.file(name));
    };
    const auto whole = size("whole.pdf", {"--search", "Fem.OS"});
    CHECK(size("without.pdf", {"--search", "Fem.OS", "--no-sources"}) < whole);
    CHECK(size("filter.pdf", {"--kind", "summit", "--year", "2020", "--layout", "brief", "--paper", "letter"}) >
          1000);
}

TEST_CASE("every format is written by its suffix, and to standard output")
{
    const test::TempFolder folder;
    for (const auto& [suffix, as, part] : std::vector<std::tuple<std::string, std::string, std::string>>{
             {"html", "html", "<!DOCTYPE html>"},
             {"htm", "html", "lang=\"en\""},
             {"md", "markdown", "# Phase I: Before immigration"},
             {"csv", "csv", "\"napi:phase/I\""},
             {"json", "json", "\"records\""},
             {"ris", "ris", "TY  - "},
             {"bib", "bibtex", "@misc{phase-I,"}}) {
        CAPTURE(suffix);
        const auto path = folder.file("phase." + suffix);
        const auto outcome = exported(path);
        CHECK(outcome.code == 0);
        CHECK(outcome.err.empty());
        const auto content = test::readFile(path);
        CHECK(content.find(part) != std::string::npos);
        CHECK(exported("-", {"--as", as}).out == content);
        CHECK(exported(path).code == 4);
    }
}

TEST_CASE("a search chooses what is exported, in the query language too")
{
    const auto exportedRecords = [](const Arguments& chosen) {
        Arguments arguments{"export", "--output", "-", "--as", "json"};
        arguments.insert(arguments.end(), chosen.begin(), chosen.end());
        return nlohmann::json::parse(test::cli(arguments).out).at("records");
    };
    const auto all = exportedRecords({"--search", "Anerkennung"});
    const auto some = exportedRecords({"--search", "Anerkennung phase:II kind:measure"});
    CHECK(some.size() > 0);
    CHECK(all.size() > some.size());
    CHECK(some == exportedRecords({"--search", "Anerkennung", "--phase", "II", "--kind", "measure"}));
}
