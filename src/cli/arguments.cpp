// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"

#include "words/catalogue.h"

#include <CLI/CLI.hpp>

namespace napi::cli {
namespace {

/// An option that may be given several times and takes one value each time, never the words after it.
void addRepeatable(CLI::App& command, const std::string& name, std::vector<std::string>& values,
                   const std::string& description)
{
    command.add_option(name, values, description)->type_size(1)->allow_extra_args(false)->take_all();
}

void addFilters(CLI::App& command, RawFilter& filter)
{
    for (const auto key : core::kFacetKeys) {
        const std::string name{core::facetName(key)};
        auto& values = filter.facets[static_cast<std::size_t>(key)];
        addRepeatable(command, "--" + name, values.any, "Only records with this " + name);
        addRepeatable(command, "--not-" + name, values.none, "No records with this " + name);
    }
    addRepeatable(command, "--year", filter.years.any, "Only records of 2020, 2018..2021 or unknown");
    addRepeatable(command, "--not-year", filter.years.none, "No records of these years");
}

void addFormat(CLI::App& command, std::string& format, const std::vector<std::string>& names)
{
    command.add_option("--format", format, "Form of the output")->check(CLI::IsMember(names));
}

/// Builds the whole grammar over one value of arguments.
class Grammar {
public:
    explicit Grammar(Arguments& arguments) : m_arguments(arguments)
    {
        m_app.add_option("--lang", m_language, "Language of the output")->check(CLI::IsMember({"de", "en"}));
        m_app.add_option("--data", m_database, "Database of the edition to use, and no other");
        m_app.set_version_flag("--version", "napi-atlas-cli " NAPI_VERSION);
        m_app.require_subcommand(1);
        addReading();
        addExport();
        addChecks();
    }

    int parse(int argc, char** argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return m_app.exit(error) == 0 ? kDone : kUsage;
        }
        m_arguments.language = words::languageFromCode(m_language).value_or(words::systemLanguage());
        if (!m_database.empty())
            m_arguments.database = m_database;
        return -1;
    }

private:
    CLI::App& add(Command command, const std::string& name, const std::string& description)
    {
        auto* app = m_app.add_subcommand(name, description)->fallthrough();
        app->final_callback([this, command] { m_arguments.command = command; });
        return *app;
    }

    void addReading()
    {
        auto& a = m_arguments;
        addFormat(add(Command::Info, "info", "What the edition holds"), a.format, {"text", "json"});
        auto& list = add(Command::List, "list", "The records of one kind");
        list.add_option("KIND", a.kind,
                        "phases, forums, summits, measures, events, organisations, sources, terms, gaps")
            ->required();
        addFormat(list, a.format, {"text", "json", "csv"});
        addFilters(list, a.filter);
        auto& show = add(Command::Show, "show", "One record");
        show.add_option("LINK", a.words, "napi:measure/..., napi:summit/12...")->required()->expected(1);
        addFormat(show, a.format, {"text", "json", "markdown"});
        auto& search = add(Command::Search, "search", "Records with these words");
        search.add_option("WORDS", a.words, "Words to look for");
        search.add_option("--limit", a.limit, "Most hits to show")->check(CLI::NonNegativeNumber);
        addFormat(search, a.format, {"text", "json"});
        addFilters(search, a.filter);
    }

    void addExport()
    {
        auto& a = m_arguments;
        auto& command = add(Command::Export, "export", "Records as a document");
        command.add_option("LINK", a.words, "Records to export");
        command.add_option("--search", a.searchWords, "Records with these words");
        command.add_flag("--all", a.all, "All phases, measures, summits and events");
        command.add_option("--output", a.path, "File to write, or - for standard output")->required();
        command.add_option("--as", a.as, "Format, where the suffix does not say it")
            ->check(CLI::IsMember({"pdf", "html", "markdown", "csv", "json", "ris", "bibtex"}));
        command.add_flag("--force", a.force, "Replace a file that exists");
        command.add_option("--layout", a.layout)->check(CLI::IsMember({"full", "brief"}));
        command.add_option("--paper", a.paper)->check(CLI::IsMember({"a4", "letter"}));
        command.add_option("--font-size", a.fontSize)->check(CLI::IsMember({10, 16}));
        command.add_flag("--no-sources", a.withoutSources, "Leave the sources out");
        command.add_option("--sort", a.sort)->check(CLI::IsMember({"plan", "title", "date"}));
        addFilters(command, a.filter);
    }

    void addChecks()
    {
        auto& a = m_arguments;
        add(Command::CheckPdf, "check-pdf", "Accessibility of a PDF file").add_option("FILE", a.path)->required();
        add(Command::CheckData, "check-data", "Rules of a folder of data files")
            .add_option("DIR", a.path)
            ->required();
        auto& diff = add(Command::DiffData, "diff-data", "What changed from one edition to another");
        diff.add_option("OLD", a.oldPath, "Data folder or database of the older edition")->required();
        diff.add_option("NEW", a.path, "Data folder or database of the newer edition")->required();
        addFormat(diff, a.format, {"text", "json"});
    }

    Arguments& m_arguments;
    CLI::App m_app{"NAP-I Atlas: the Nationaler Aktionsplan Integration on the command line", "napi-atlas-cli"};
    std::string m_language;
    std::string m_database;
};

} // namespace

ParsedArguments parseArguments(int argc, char** argv)
{
    ParsedArguments parsed;
    Grammar grammar(parsed.arguments);
    if (const int code = grammar.parse(argc, argv); code >= 0)
        parsed.exitCode = code;
    return parsed;
}

} // namespace napi::cli
