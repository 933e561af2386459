// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pagedreport.h"

#include <iterator>

namespace napi::report {

/// The contents name pages that they push back themselves, so they are set twice.
PagedReport::PagedReport(const Document& document, const PdfOptions& options, const ProgressCallback& progress)
    : m_document(document)
    , m_style(options)
{
    PdfLayout layout(m_style, m_tree, m_document);
    m_body = layout.body(progress);
    std::vector<Page> body = paginate(m_body, m_style);
    if (m_document.hasCover) {
        m_cover = layout.cover();
        m_pages = paginate(m_cover, m_style);
        const std::vector<PlacedMark> marks = placedMarks(body);
        Tree unused;
        const Strips trial = PdfLayout(m_style, unused, m_document).contents(marks, 0);
        const auto front = m_pages.size() + paginate(trial, m_style).size();
        m_contents = layout.contents(marks, static_cast<int>(front) + 1);
        append(paginate(m_contents, m_style));
    }
    append(std::move(body));
}

void PagedReport::append(std::vector<Page> pages)
{
    std::move(pages.begin(), pages.end(), std::back_inserter(m_pages));
}

} // namespace napi::report
