// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfcheck.h"

#include "report/pdfchecktree.h"

#include <QFile>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;

void checkMetadata(Handle root, PdfFindings& findings)
{
    Handle stream = root.getKey("/Metadata");
    if (!stream.isStream()) {
        findings.add(PdfFault::NoMetadata);
        return;
    }
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    const std::string_view xmp(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    const std::size_t title = xmp.find("<dc:title>");
    const std::size_t text = title == std::string_view::npos ? title : xmp.find("<rdf:li", title);
    const std::size_t begin = text == std::string_view::npos ? text : xmp.find('>', text);
    if (begin == std::string_view::npos || begin + 1 >= xmp.size() || xmp[begin + 1] == '<')
        findings.add(PdfFault::NoTitle);
    if (xmp.find("pdfuaid:part>1<") == std::string_view::npos &&
        xmp.find("pdfuaid:part=\"1\"") == std::string_view::npos)
        findings.add(PdfFault::NoUaMark);
}

void checkCatalogue(Handle root, PdfFindings& findings)
{
    const auto isTrue = [](Handle value) { return value.isBool() && value.getBoolValue(); };
    Handle mark = root.getKey("/MarkInfo");
    if (!mark.isDictionary() || !isTrue(mark.getKey("/Marked")))
        findings.add(PdfFault::NotMarked);
    if (mark.isDictionary() && isTrue(mark.getKey("/Suspects")))
        findings.add(PdfFault::Suspect);
    if (!root.getKey("/Lang").isString() || root.getKey("/Lang").getStringValue().empty())
        findings.add(PdfFault::NoLanguage);
    checkMetadata(root, findings);
    Handle preferences = root.getKey("/ViewerPreferences");
    if (!preferences.isDictionary() || !isTrue(preferences.getKey("/DisplayDocTitle")))
        findings.add(PdfFault::TitleNotShown);
    Handle outline = root.getKey("/Outlines");
    if (!outline.isDictionary() || !outline.getKey("/First").isDictionary())
        findings.add(PdfFault::NoOutline);
}

void checkDocument(QPDF& pdf, PdfFindings& findings)
{
    checkCatalogue(pdf.getRoot(), findings);
    UsedFonts fonts;
    std::vector<PageContent> pages;
    int number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(checkContent(page.getObjectHandle(), ++number, fonts, findings));
    checkTree(pdf, pages, findings);
    checkFonts(fonts, findings);
    for (const QPDFExc& warning : pdf.getWarnings())
        findings.add(PdfFault::Damaged, 0, warning.getMessageDetail());
}

} // namespace

std::vector<PdfFinding> checkPdf(const QByteArray& bytes)
{
    PdfFindings findings;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("file", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        checkDocument(pdf, findings);
    } catch (const QPDFExc& error) {
        findings.add(error.getErrorCode() == qpdf_e_password ? PdfFault::Encrypted : PdfFault::Unreadable, 0,
                     error.getMessageDetail());
    } catch (const std::exception& error) {
        findings.add(PdfFault::Unreadable, 0, error.what());
    }
    return findings.take();
}

std::vector<PdfFinding> checkPdfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        PdfFindings findings;
        findings.add(PdfFault::Unreadable, 0, file.errorString().toStdString());
        return findings.take();
    }
    return checkPdf(file.readAll());
}

} // namespace napi::report
