// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/exportcommand.h"

#include "cli/output.h"
#include "core/searchwords.h"
#include "report/exportformats.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>
#include <optional>

namespace napi::cli {
namespace {

/// The application that fonts need, without a display.
class FontApplication {
public:
    FontApplication(int& argc, char** argv)
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Without one Qt makes a folder that stays, and complains.
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && m_runtime.isValid())
            qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
        m_application.emplace(argc, argv);
    }

private:
    QTemporaryDir m_runtime;
    std::optional<QGuiApplication> m_application;
};

report::Format formatOf(const Arguments& arguments, const Edition& edition)
{
    const auto format =
        arguments.as.empty() ? report::formatOfFile(arguments.path) : report::formatFromName(arguments.as);
    if (format)
        return *format;
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
        std::ranges::copy(report::reportedRecords(edition.plan, filter), std::back_inserter(request.links));
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

report::Exported written(const Arguments& arguments, const Edition& edition, const report::ExportJob& job)
{
    const report::ExportParts parts{edition.words, edition.plan, edition.texts};
    if (arguments.path != "-")
        return report::exportTo(words::qt(arguments.path), arguments.force, parts, job);
    auto result = report::exported(parts, job);
    print(result.bytes);
    return result;
}

} // namespace

int runExport(const Arguments& arguments, const Edition& edition, int argc, char** argv)
{
    const auto format = formatOf(arguments, edition);
    const report::ExportJob job{format, request(arguments, edition), options(arguments)};
    std::optional<FontApplication> application;
    if (report::needsFonts(format))
        application.emplace(argc, argv);
    if (!written(arguments, edition, job).pdf.isAccessible())
        fail(kDone, edition.words.translate(
                        "Cli", "The file did not pass all accessibility checks and is not marked as PDF/UA."));
    return kDone;
}

} // namespace napi::cli
