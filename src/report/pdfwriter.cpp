// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfwriter.h"

#include "report/pdflayout.h"
#include "report/pdfpainter.h"
#include "report/pdftags.h"
#include "report/savefile.h"

#include <iterator>

namespace napi::report {
namespace {

/// Steps after the last page: tags, check.
constexpr int kFinalSteps = 2;

class Export {
public:
    Export(const Document& document, const PdfOptions& options, const ProgressCallback& progress)
        : m_document(document)
        , m_options(options)
        , m_progress(progress)
        , m_style(options)
    {
    }

    QByteArray run(PdfResult& result)
    {
        layOut();
        const QByteArray painted = paint();
        const std::vector<PlacedMark> marks = placedMarks(m_pages);
        PdfMeaning meaning{m_document, m_tree, m_log, marks};
        QByteArray bytes = tagPdf(painted, meaning);
        step(pageCount() + 1);
        result.findings = checkPdf(bytes);
        if (!result.isAccessible()) {
            meaning.claimsUa = false;
            bytes = tagPdf(painted, meaning);
        }
        step(pageCount() + kFinalSteps);
        result.pages = pageCount();
        result.bytes = bytes.size();
        return bytes;
    }

private:
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    void step(int done) const
    {
        if (m_progress && !m_progress(done, pageCount() + kFinalSteps))
            throw core::ExportError(core::ExportFault::Cancelled, {});
    }

    /// The contents name pages that they push back themselves, so they are set twice.
    void layOut()
    {
        PdfLayout layout(m_style, m_tree, m_document);
        m_body = layout.body();
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

    void append(std::vector<Page> pages) { std::move(pages.begin(), pages.end(), std::back_inserter(m_pages)); }

    QByteArray paint()
    {
        const QByteArray bytes = paintPages(m_pages, m_style, m_document, m_options.paper, m_log, [this](int page) {
            step(page + 1);
            return true;
        });
        return bytes;
    }

    const Document& m_document;
    const PdfOptions& m_options;
    const ProgressCallback& m_progress;
    PdfStyle m_style;
    Tree m_tree;
    Strips m_cover;
    Strips m_contents;
    Strips m_body;
    std::vector<Page> m_pages;
    PaintLog m_log;
};

} // namespace

QByteArray renderPdf(const Document& document, const PdfOptions& options, PdfResult* result,
                     const ProgressCallback& progress)
{
    PdfResult local;
    return Export(document, options, progress).run(result ? *result : local);
}

PdfResult writePdf(const Document& document, const PdfOptions& options, const QString& path, bool overwrite,
                   const ProgressCallback& progress)
{
    PdfResult result;
    saveFile(path, overwrite, [&] { return renderPdf(document, options, &result, progress); });
    return result;
}

} // namespace napi::report
