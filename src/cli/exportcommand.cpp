// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/exportcommand.h"

#include "cli/output.h"
#include "core/searchwords.h"
#include "report/citations.h"
#include "report/csv.h"
#include "report/htmlwriter.h"
#include "report/markdownwriter.h"
#include "report/pdfwriter.h"
#include "report/recordjson.h"
#include "report/reportbuilder.h"
#include "report/savefile.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace napi::cli {
namespace {

using Suffix = std::pair<std::string_view, std::string_view>;
constexpr std::array<Suffix, 8> kSuffixes{{{".pdf", "pdf"},
                                           {".html", "html"},
                                           {".htm", "html"},
                                           {".md", "markdown"},
                                           {".csv", "csv"},
                                           {".json", "json"},
                                           {".ris", "ris"},
                                           {".bib", "bibtex"}}};

std::string formatOf(const Arguments& arguments, const Edition& edition)
{
    if (!arguments.as.empty())
        return arguments.as;
    for (const auto& [suffix, format] : kSuffixes)
        if (arguments.path.ends_with(suffix))
            return std::string{format};
    throw UsageError(edition.words.translate("Cli", "The suffix of %1 does not say the format; give it with --as.")
                         .arg(words::qt(arguments.path)));
}

std::vector<core::Link> searched(const Edition& edition, const core::Query& query)
{
    core::SearchRequest request;
    request.words = query.words;
    request.filter = query.filter;
    request.lastWordIsPrefix = false;
    request.limit = 0;
    std::vector<core::Link> links;
    for (const auto* entry : edition.search.search(request).unfiltered)
        if (core::matches(*entry, query.filter))
            links.push_back(entry->link);
    return links;
}

std::vector<core::Link> filtered(const Edition& edition, const core::Filter& filter)
{
    std::vector<core::Link> links;
    for (const auto kind : {core::Kind::Phase, core::Kind::Measure, core::Kind::Summit, core::Kind::Event})
        for (const auto& entry : edition.plan.entries(kind))
            if (core::matches(entry, filter))
                links.push_back(entry.link);
    return links;
}

report::ReportRequest request(const Arguments& arguments, const Edition& edition)
{
    report::ReportRequest request;
    request.query = core::readQuery(edition.plan, arguments.searchWords);
    core::merge(request.query.filter, resolveFilter(edition, arguments.filter, std::nullopt));
    for (const auto& word : arguments.words)
        request.links.push_back(resolveLink(edition, word));
    const auto& filter = request.query.filter;
    if (!arguments.searchWords.empty())
        std::ranges::copy(searched(edition, request.query), std::back_inserter(request.links));
    else if (arguments.all || (request.links.empty() && !filter.empty()))
        std::ranges::copy(filtered(edition, filter), std::back_inserter(request.links));
    if (request.links.empty())
        throw UsageError(
            edition.words.translate("Cli", "Nothing is chosen: name links, --search, filters or --all."));
    return request;
}

report::ReportOptions options(const Arguments& arguments)
{
    report::ReportOptions options;
    options.layout = arguments.layout == "brief" ? report::Layout::Brief : report::Layout::Full;
    options.paper = arguments.paper == "letter" ? report::Paper::Letter : report::Paper::A4;
    options.fontSize = arguments.fontSize;
    options.withSources = !arguments.withoutSources;
    options.sort = arguments.sort == "title"  ? report::Sort::Title
                   : arguments.sort == "date" ? report::Sort::Date
                                              : report::Sort::Plan;
    return options;
}

/// Everything but PDF: text formats that need no application object.
QByteArray rendered(const std::string& format, const Edition& edition, const report::ReportRequest& request,
                    const report::ReportOptions& options)
{
    const auto& [words, plan, texts] = std::tie(edition.words, edition.plan, edition.texts);
    if (format == "html" || format == "markdown") {
        const auto document = report::buildReport(words, plan, texts, request, options);
        return format == "html" ? report::renderHtml(document) : report::renderMarkdown(document);
    }
    const auto entries = report::chosenEntries(words, plan, request, options.sort);
    if (format == "csv")
        return report::recordsCsv(words, plan, texts, entries);
    if (format == "json")
        return QByteArray::fromStdString(report::recordsJson(words, plan, texts, entries) + '\n');
    const auto citations = report::citationsOf(words, plan, texts, entries, options.withSources);
    return format == "ris" ? report::renderRis(citations) : report::renderBibtex(citations);
}

int exportText(const Arguments& arguments, const Edition& edition, const std::string& format)
{
    const auto chosen = request(arguments, edition);
    const auto settings = options(arguments);
    if (arguments.path == "-")
        return print(rendered(format, edition, chosen, settings));
    report::saveFile(words::qt(arguments.path), arguments.force,
                     [&] { return rendered(format, edition, chosen, settings); });
    return kDone;
}

int exportPdf(const Arguments& arguments, const Edition& edition, int argc, char** argv)
{
    const auto chosen = request(arguments, edition);
    const auto settings = options(arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto document = report::buildReport(edition.words, edition.plan, edition.texts, chosen, settings);
    const report::PdfOptions pdf{settings.paper, settings.fontSize};
    report::PdfResult result;
    if (arguments.path == "-")
        print(report::renderPdf(document, pdf, &result));
    else
        result = report::writePdf(document, pdf, words::qt(arguments.path), arguments.force);
    if (!result.isAccessible())
        fail(kDone, edition.words.translate(
                        "Cli", "The file did not pass all accessibility checks and is not marked as PDF/UA."));
    return kDone;
}

} // namespace

int runExport(const Arguments& arguments, const Edition& edition, int argc, char** argv)
{
    const auto format = formatOf(arguments, edition);
    return format == "pdf" ? exportPdf(arguments, edition, argc, argv) : exportText(arguments, edition, format);
}

} // namespace napi::cli
