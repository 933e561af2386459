// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "app/arguments.h"

#include "words/catalogue.h"

#include <CLI/CLI.hpp>

namespace napi::app {
namespace {

constexpr int kUsage = 2;

} // namespace

ParsedArguments parseArguments(int argc, char** argv)
{
    ParsedArguments parsed;
    std::string language;
    std::string database;
    CLI::App options("NAP-I Atlas: the Nationaler Aktionsplan Integration, offline", "napi-atlas");
    options.add_option("--lang", language, "Language of the window")->check(CLI::IsMember({"de", "en"}));
    options.add_option("--data", database, "Database of the edition to use, and no other");
    options.add_option("link", parsed.arguments.link, "Record or search to show first, such as napi:summit/12");
    options.set_version_flag("--version", "napi-atlas " NAPI_VERSION);
    try {
        options.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        parsed.exitCode = options.exit(error) == 0 ? 0 : kUsage;
        return parsed;
    }
    parsed.arguments.language = words::languageFromCode(language);
    if (!database.empty())
        parsed.arguments.database = database;
    return parsed;
}

} // namespace napi::app
