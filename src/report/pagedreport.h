// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdflayout.h"

namespace napi::report {

/// A report set on pages: cover, contents, body.
class PagedReport {
public:
    /// `document` must outlive the report. `progress` counts the blocks of the document. Texts can only be painted
    /// on the thread that they were set on. Throws core::ExportError (Cancelled).
    PagedReport(const Document& document, const PdfOptions& options, const ProgressCallback& progress = {});
    PagedReport(const PagedReport&) = delete;
    PagedReport& operator=(const PagedReport&) = delete;

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] const PdfStyle& style() const { return m_style; }
    [[nodiscard]] const Tree& tree() const { return m_tree; }
    [[nodiscard]] const std::vector<Page>& pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

private:
    void append(std::vector<Page> pages);

    const Document& m_document;
    PdfStyle m_style;
    Tree m_tree;
    Strips m_cover;
    Strips m_contents;
    Strips m_body;
    std::vector<Page> m_pages;
};

} // namespace napi::report
