// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfwriter.h"

#include <array>
#include <optional>
#include <string_view>

namespace napi::report {

/// What records can be written as.
enum class Format { Pdf, Html, Markdown, Csv, Json, Ris, Bibtex };
inline constexpr std::array kFormats{Format::Pdf,  Format::Html, Format::Markdown, Format::Csv,
                                     Format::Json, Format::Ris,  Format::Bibtex};

/// "pdf", "markdown": as a command names it.
[[nodiscard]] std::string_view formatName(Format format);
/// ".pdf", ".md".
[[nodiscard]] std::string_view formatSuffix(Format format);
[[nodiscard]] std::optional<Format> formatFromName(std::string_view name);
/// By the suffix of a file name.
[[nodiscard]] std::optional<Format> formatOfFile(std::string_view path);
/// Fonts are needed to write it, and with them a QGuiApplication.
[[nodiscard]] bool needsFonts(Format format);

/// Which of the options change what a format writes; the order of the records always does.
struct FormatOptions {
    bool layout = false;
    bool page = false;
    bool sources = false;
};
[[nodiscard]] FormatOptions optionsOf(Format format);

/// What an export is made from.
struct ExportParts {
    const words::Catalogue& words;
    const core::Plan& plan;
    const core::PlanTexts& texts;
};

struct ExportJob {
    Format format = Format::Pdf;
    ReportRequest request;
    ReportOptions options;
};

/// The finished file. Only a PDF has pages and findings.
struct Exported {
    QByteArray bytes;
    PdfResult pdf;
};

/// Every format, in the language of the words. Throws core::ExportError (Broken, Cancelled).
[[nodiscard]] Exported exported(const ExportParts& parts, const ExportJob& job,
                                const ProgressCallback& progress = {});
/// Makes the file and writes it to `path`, all or nothing. Throws core::ExportError.
Exported exportTo(const QString& path, bool overwrite, const ExportParts& parts, const ExportJob& job,
                  const ProgressCallback& progress = {});

/// The phases, measures, summits and events that pass the filter: what a report of everything is about.
[[nodiscard]] std::vector<core::Link> reportedRecords(const core::Plan& plan, const core::Filter& filter = {});

} // namespace napi::report
