// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfflow.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <vector>

namespace napi::report {

/// The pages of a file, and places on them in the file's own coordinates.
class PdfPlaces {
public:
    PdfPlaces(QPDF& pdf, const std::vector<PlacedMark>& marks);

    [[nodiscard]] const std::vector<QPDFObjectHandle>& pages() const { return m_pages; }
    [[nodiscard]] QPDFObjectHandle page(int number) const { return m_pages.at(static_cast<std::size_t>(number)); }
    [[nodiscard]] QPDFObjectHandle rect(int page, const QRectF& area) const;
    [[nodiscard]] QPDFObjectHandle destination(int page, qreal y) const;
    /// Throws core::ExportError (Broken) if no mark has the anchor.
    [[nodiscard]] QPDFObjectHandle destination(const QString& anchor) const;

private:
    [[nodiscard]] qreal height(int page) const;

    std::vector<QPDFObjectHandle> m_pages;
    std::map<QString, const PlacedMark*> m_anchors;
};

/// Adds the outline of the marks that have a level.
void addOutline(QPDF& pdf, const PdfPlaces& places, const std::vector<PlacedMark>& marks);

} // namespace napi::report
