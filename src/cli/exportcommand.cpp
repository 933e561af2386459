// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/exportcommand.h"

#include "cli/output.h"
#include "report/pdfwriter.h"
#include "report/reportbuilder.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
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

std::vector<core::Link> searched(const Arguments& arguments, const Edition& edition, const core::Filter& filter)
{
    core::SearchRequest request;
    request.words = arguments.searchWords;
    request.filter = filter;
    request.lastWordIsPrefix = false;
    request.limit = edition.plan.entries().size();
    std::vector<core::Link> links;
    for (const auto& hit : edition.search.search(request).hits)
        links.push_back(hit.link);
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
    request.query = {arguments.searchWords, resolveFilter(edition, arguments.filter, std::nullopt)};
    for (const auto& word : arguments.words)
        request.links.push_back(resolveLink(edition, word));
    const auto& filter = request.query.filter;
    if (!arguments.searchWords.empty())
        std::ranges::copy(searched(arguments, edition, filter), std::back_inserter(request.links));
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

} // namespace

int runExport(const Arguments& arguments, const Edition& edition, int argc, char** argv)
{
    if (formatOf(arguments, edition) != "pdf")
        throw UsageError(edition.words.translate("Cli", "This version exports PDF only; use --as pdf."));
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

} // namespace napi::cli
