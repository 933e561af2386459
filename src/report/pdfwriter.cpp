// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfwriter.h"

#include "report/pagedreport.h"
#include "report/pdfpainter.h"
#include "report/pdftags.h"
#include "report/savefile.h"

namespace napi::report {
namespace {

/// Steps after the last page: tags, check.
constexpr int kFinalSteps = 2;

class Export {
public:
    Export(const Document& document, const PdfOptions& options, const ProgressCallback& progress)
        : m_options(options)
        , m_progress(progress)
        , m_report(document, options)
    {
    }

    QByteArray run(PdfResult& result)
    {
        const QByteArray painted = paint();
        const std::vector<PlacedMark> marks = placedMarks(m_report.pages());
        PdfMeaning meaning{m_report.document(), m_report.tree(), m_log, marks};
        QByteArray bytes = tagPdf(painted, meaning);
        step(m_report.pageCount() + 1);
        result.findings = checkPdf(bytes);
        if (!result.isAccessible()) {
            meaning.claimsUa = false;
            bytes = tagPdf(painted, meaning);
        }
        step(m_report.pageCount() + kFinalSteps);
        result.pages = m_report.pageCount();
        result.bytes = bytes.size();
        return bytes;
    }

private:
    void step(int done) const
    {
        if (m_progress && !m_progress(done, m_report.pageCount() + kFinalSteps))
            throw core::ExportError(core::ExportFault::Cancelled, {});
    }

    QByteArray paint()
    {
        return paintPages(m_report, m_options.paper, m_log, [this](int page) {
            step(page + 1);
            return true;
        });
    }

    const PdfOptions& m_options;
    const ProgressCallback& m_progress;
    PagedReport m_report;
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
