// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfoutline.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;

Handle real(qreal value) { return Handle::newReal(value, 2); }

/// An entry of the outline with the objects of its children.
struct Branch {
    Handle object;
    int level = 0;
    std::vector<Handle> children;
};

void close(std::vector<Branch>& open)
{
    Branch done = std::move(open.back());
    open.pop_back();
    for (std::size_t i = 0; i < done.children.size(); ++i) {
        done.children[i].replaceKey("/Parent", done.object);
        if (i > 0)
            done.children[i].replaceKey("/Prev", done.children[i - 1]);
        if (i + 1 < done.children.size())
            done.children[i].replaceKey("/Next", done.children[i + 1]);
    }
    if (done.children.empty())
        return;
    done.object.replaceKey("/First", done.children.front());
    done.object.replaceKey("/Last", done.children.back());
    // Parts are shown, what is in them is folded.
    const auto count = static_cast<long long>(done.children.size());
    done.object.replaceKey("/Count", Handle::newInteger(done.level == 0 ? count : -count));
}

} // namespace

PdfPlaces::PdfPlaces(QPDF& pdf, const std::vector<PlacedMark>& marks)
{
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        m_pages.push_back(page.getObjectHandle());
    for (const PlacedMark& mark : marks)
        if (!mark.mark.anchor.isEmpty())
            m_anchors.emplace(mark.mark.anchor, &mark);
}

qreal PdfPlaces::height(int number) const
{
    return page(number).getKey("/MediaBox").getArrayItem(3).getNumericValue();
}

Handle PdfPlaces::rect(int number, const QRectF& area) const
{
    const qreal high = height(number);
    return Handle::newArray({real(area.left() / kUnitsPerPoint), real(high - area.bottom() / kUnitsPerPoint),
                             real(area.right() / kUnitsPerPoint), real(high - area.top() / kUnitsPerPoint)});
}

Handle PdfPlaces::destination(int number, qreal y) const
{
    return Handle::newArray({page(number), Handle::newName("/XYZ"), Handle::newNull(),
                             real(qMin(height(number) - y / kUnitsPerPoint + 12, height(number))),
                             Handle::newNull()});
}

Handle PdfPlaces::destination(const QString& anchor) const
{
    const auto found = m_anchors.find(anchor);
    if (found == m_anchors.end())
        throw core::ExportError(core::ExportFault::Broken, {}, "no place for the link " + anchor.toStdString());
    return destination(found->second->page, found->second->y);
}

void addOutline(QPDF& pdf, const PdfPlaces& places, const std::vector<PlacedMark>& marks)
{
    const Handle root = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Branch> open{{root, 0, {}}};
    for (const PlacedMark& mark : marks) {
        if (mark.mark.level == 0)
            continue;
        while (open.size() > 1 && open.back().level >= mark.mark.level)
            close(open);
        const Handle entry = pdf.makeIndirectObject(
            Handle::newDictionary({{"/Title", Handle::newUnicodeString(mark.mark.title.toStdString())},
                                   {"/Dest", places.destination(mark.page, mark.y)}}));
        open.back().children.push_back(entry);
        open.push_back({entry, mark.mark.level, {}});
    }
    while (!open.empty())
        close(open);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

} // namespace napi::report
