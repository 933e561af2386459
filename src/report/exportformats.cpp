// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/exportformats.h"

#include "report/citations.h"
#include "report/csv.h"
#include "report/htmlwriter.h"
#include "report/markdownwriter.h"
#include "report/recordjson.h"
#include "report/savefile.h"

#include <algorithm>
#include <utility>

namespace napi::report {
namespace {

struct FormatInfo {
    std::string_view name;
    std::string_view suffix;
    FormatOptions options;
};

const FormatInfo& info(Format format)
{
    static constexpr std::array<FormatInfo, kFormats.size()> kInfos{{{"pdf", ".pdf", {true, true, true}},
                                                                     {"html", ".html", {true, false, true}},
                                                                     {"markdown", ".md", {true, false, true}},
                                                                     {"csv", ".csv", {}},
                                                                     {"json", ".json", {}},
                                                                     {"ris", ".ris", {false, false, true}},
                                                                     {"bibtex", ".bib", {false, false, true}}}};
    return kInfos[static_cast<std::size_t>(format)];
}

/// Data and references: what is made of the records without setting them as a text.
QByteArray renderRecords(const ExportParts& parts, const ExportJob& job)
{
    const auto& [words, plan, texts] = parts;
    const auto entries = chosenEntries(words, plan, job.request, job.options.sort);
    if (job.format == Format::Csv)
        return recordsCsv(words, plan, texts, entries);
    if (job.format == Format::Json)
        return QByteArray::fromStdString(recordsJson(words, plan, texts, entries) + '\n');
    const auto citations = citationsOf(words, plan, texts, entries, job.options.withSources);
    return job.format == Format::Ris ? renderRis(citations) : renderBibtex(citations);
}

/// Between the parts of the work, whose steps nobody has counted.
void pause(const ProgressCallback& progress)
{
    if (progress && !progress(0, 0))
        throw core::ExportError(core::ExportFault::Cancelled, {});
}

} // namespace

std::string_view formatName(Format format) { return info(format).name; }
std::string_view formatSuffix(Format format) { return info(format).suffix; }
FormatOptions optionsOf(Format format) { return info(format).options; }
bool needsFonts(Format format) { return format == Format::Pdf || format == Format::Html; }

std::optional<Format> formatFromName(std::string_view name)
{
    const auto found = std::ranges::find(kFormats, name, formatName);
    return found == kFormats.end() ? std::nullopt : std::optional(*found);
}

std::optional<Format> formatOfFile(std::string_view path)
{
    if (path.ends_with(".htm"))
        return Format::Html;
    const auto found =
        std::ranges::find_if(kFormats, [&](Format format) { return path.ends_with(formatSuffix(format)); });
    return found == kFormats.end() ? std::nullopt : std::optional(*found);
}

Exported exported(const ExportParts& parts, const ExportJob& job, const ProgressCallback& progress)
{
    const auto& [words, plan, texts] = parts;
    Exported result;
    pause(progress);
    if (!optionsOf(job.format).layout) {
        result.bytes = renderRecords(parts, job);
        pause(progress);
        return result;
    }
    const Document document = buildReport(words, plan, texts, job.request, job.options);
    pause(progress);
    if (job.format == Format::Pdf)
        result.bytes = renderPdf(document, {job.options.paper, job.options.fontSize}, &result.pdf, progress);
    else
        result.bytes = job.format == Format::Html ? renderHtml(document) : renderMarkdown(document);
    return result;
}

Exported exportTo(const QString& path, bool overwrite, const ExportParts& parts, const ExportJob& job,
                  const ProgressCallback& progress)
{
    Exported result;
    saveFile(path, overwrite, [&] {
        result = exported(parts, job, progress);
        return result.bytes;
    });
    return result;
}

std::vector<core::Link> reportedRecords(const core::Plan& plan, const core::Filter& filter)
{
    std::vector<core::Link> links;
    for (const auto kind : {core::Kind::Phase, core::Kind::Measure, core::Kind::Summit, core::Kind::Event})
        for (const auto& entry : plan.entries(kind))
            if (core::matches(entry, filter))
                links.push_back(entry.link);
    return links;
}

} // namespace napi::report
