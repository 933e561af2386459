// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfcheck.h"
#include "support/catch.h"

#include <QByteArray>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace napi::test {

/// Opens a PDF in memory; the bytes must outlive it.
inline std::shared_ptr<QPDF> openPdf(const QByteArray& bytes)
{
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return pdf;
}

/// The structure elements of one type ("/P").
inline std::vector<QPDFObjectHandle> elements(QPDF& pdf, const std::string& type)
{
    std::vector<QPDFObjectHandle> found;
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals(type) && object.hasKey("/P"))
            found.push_back(object);
    return found;
}

inline std::vector<QPDFObjectHandle> pagesOf(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> pages;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    return pages;
}

/// The link annotations of all pages.
inline std::vector<QPDFObjectHandle> links(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> found;
    for (QPDFObjectHandle page : pagesOf(pdf))
        if (page.getKey("/Annots").isArray())
            for (const QPDFObjectHandle& link : page.getKey("/Annots").getArrayAsVector())
                found.push_back(link);
    return found;
}

/// The smallest text on a page, in points.
inline double smallestText(QPDFObjectHandle page)
{
    class Reader : public QPDFObjectHandle::ParserCallbacks {
    public:
        double smallest = 1000;

        void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override
        {
            if (!object.isOperator()) {
                m_operands.push_back(object);
                return;
            }
            take(object.getOperatorValue());
            m_operands.clear();
        }
        void handleEOF() override {}

    private:
        double number(std::size_t i) { return std::abs(m_operands.at(i).getNumericValue()); }
        void take(const std::string& name)
        {
            if (name == "q")
                m_saved.push_back(m_scale);
            else if (name == "Q") {
                m_scale = m_saved.back();
                m_saved.pop_back();
            } else if (name == "cm")
                m_scale *= number(3);
            else if (name == "Tf")
                m_size = number(1);
            else if (name == "Tm")
                m_matrix = number(3);
            else if (name == "TJ" || name == "Tj")
                smallest = std::min(smallest, m_size * m_matrix * m_scale);
        }

        std::vector<QPDFObjectHandle> m_operands;
        std::vector<double> m_saved;
        double m_scale = 1;
        double m_size = 0;
        double m_matrix = 1;
    };
    Reader reader;
    page.parsePageContents(&reader);
    return reader.smallest;
}

} // namespace napi::test

namespace Catch {
template <>
struct StringMaker<napi::report::PdfFinding> {
    static std::string convert(const napi::report::PdfFinding& finding)
    {
        return "page " + std::to_string(finding.page) + ": fault " +
               std::to_string(static_cast<int>(finding.fault)) + " " + finding.detail;
    }
};
} // namespace Catch
