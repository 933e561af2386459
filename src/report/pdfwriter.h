// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "report/document.h"
#include "report/pdfcheck.h"
#include "report/reportbuilder.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace napi::report {

struct PdfOptions {
    Paper paper = Paper::A4;
    /// Body size in points.
    int fontSize = 10;
};

/// Called with the steps done and all steps, which are 0 as long as nobody has counted them; false stops the
/// export.
using ProgressCallback = std::function<bool(int done, int total)>;

struct PdfResult {
    int pages = 0;
    qsizetype bytes = 0;
    /// What the check of the finished file found. Only a file without findings claims to be PDF/UA-1.
    std::vector<PdfFinding> findings;
    [[nodiscard]] bool isAccessible() const { return findings.empty(); }
};

/// The report as a tagged PDF. Same document, options and Qt: same bytes. Needs a QGuiApplication, on any thread.
/// Throws core::ExportError (Broken, Cancelled).
[[nodiscard]] QByteArray renderPdf(const Document& document, const PdfOptions& options, PdfResult* result = nullptr,
                                   const ProgressCallback& progress = {});

/// Renders and writes to `path`, all or nothing. Throws core::ExportError.
PdfResult writePdf(const Document& document, const PdfOptions& options, const QString& path, bool overwrite,
                   const ProgressCallback& progress = {});

} // namespace napi::report
