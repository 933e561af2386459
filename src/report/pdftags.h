// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfpainter.h"

#include <QByteArray>

namespace napi::report {

/// Everything that makes painted pages a tagged document.
struct PdfMeaning {
    const Document& document;
    const Tree& tree;
    const PaintLog& log;
    /// Anchors and outline entries, by page and height.
    const std::vector<PlacedMark>& marks;
    /// Claims conformance to PDF/UA-1 in the metadata.
    bool claimsUa = true;
};

/// Turns the markers of `painted` into marked content and adds structure, outline, links, language and metadata.
/// Throws core::ExportError (Broken) if the markers found are not those that were written.
[[nodiscard]] QByteArray tagPdf(const QByteArray& painted, const PdfMeaning& meaning);

} // namespace napi::report
