// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfmarkers.h"

#include "report/pdfcontent.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>
#include <string>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;
using FontWidths = std::map<std::string, GlyphWidths, std::less<>>;

[[noreturn]] void fail(const std::string& what) { throw core::ExportError(core::ExportFault::Broken, {}, what); }

class MarkerReplacer {
public:
    MarkerReplacer(const Tree& tree, const PaintLog& log) : m_tree(tree), m_log(log) {}

    std::string replace(std::string_view content, int page, const FontWidths& fonts)
    {
        ContentParser parser(content);
        ContentWriter writer(fonts);
        Operation operation;
        m_page = page;
        m_nextId = 0;
        while (parser.next(operation))
            if (operation.name == "re" && isMarker(operation))
                takeMarker(operation, parser, writer);
            else
                writer.write(operation);
        if (m_isOpen)
            fail("a marker is not closed at the end of a page");
        return writer.take();
    }

    /// MCIDs of all marks, after the last page.
    std::vector<int> ids()
    {
        if (m_ids.size() != m_log.marks.size())
            fail(std::to_string(m_log.marks.size()) + " markers written, " + std::to_string(m_ids.size()) +
                 " found");
        return std::move(m_ids);
    }

private:
    static bool isMarker(const Operation& operation)
    {
        const auto x = std::lround(operation.number(0));
        return x == kMarkerBegin || x == kMarkerEnd;
    }

    void takeMarker(const Operation& operation, ContentParser& parser, ContentWriter& writer)
    {
        const bool isBegin = std::lround(operation.number(0)) == kMarkerBegin;
        const auto number = static_cast<int>(-std::lround(operation.number(1))) - kMarkerOffset;
        Operation fill;
        if (!parser.next(fill) || (fill.name != "f" && fill.name != "f*"))
            fail("a marker is not filled");
        writer.writeRaw(isBegin ? begin(number) : end(number));
    }

    std::string begin(int number)
    {
        const auto index = static_cast<std::size_t>(number);
        if (m_isOpen || index != m_ids.size() || index >= m_log.marks.size() || m_log.marks[index].page != m_page)
            fail("marker " + std::to_string(number) + " is out of order");
        const int element = m_log.marks[index].element;
        m_isOpen = true;
        m_ids.push_back(element == kArtifact ? -1 : m_nextId++);
        if (element == kArtifact)
            return "/Artifact BMC\n";
        return "/" + std::string(tagName(m_tree.at(element).tag)) + " <</MCID " + std::to_string(m_ids.back()) +
               ">> BDC\n";
    }

    std::string end(int number)
    {
        if (!m_isOpen || static_cast<std::size_t>(number) + 1 != m_ids.size())
            fail("the end of marker " + std::to_string(number) + " is out of order");
        m_isOpen = false;
        return "EMC\n";
    }

    const Tree& m_tree;
    const PaintLog& m_log;
    std::vector<int> m_ids;
    int m_page = 0;
    int m_nextId = 0;
    bool m_isOpen = false;
};

/// Reads /W of a composite font: "code [width...]" and "first last width".
GlyphWidths widthsOf(Handle font)
{
    GlyphWidths widths;
    Handle list = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    const int count = list.isArray() ? list.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count;) {
        auto code = static_cast<unsigned>(list.getArrayItem(i).getIntValueAsInt());
        Handle next = list.getArrayItem(i + 1);
        if (next.isArray()) {
            for (Handle& width : next.getArrayAsVector())
                widths[code++] = width.getNumericValue();
            i += 2;
        } else {
            for (; i + 2 < count && code <= static_cast<unsigned>(next.getIntValueAsInt()); ++code)
                widths[code] = list.getArrayItem(i + 2).getNumericValue();
            i += 3;
        }
    }
    return widths;
}

/// Fonts of the page by name; those that were read before are kept.
void readFonts(Handle page, FontWidths& fonts)
{
    Handle resources = page.getKey("/Resources").getKey("/Font");
    if (!resources.isDictionary())
        return;
    for (const std::string& name : resources.getKeys())
        if (!fonts.contains(name) && resources.getKey(name).getKey("/DescendantFonts").isArray())
            fonts.emplace(name, widthsOf(resources.getKey(name)));
}

} // namespace

std::vector<int> replaceMarkers(QPDF& pdf, const Tree& tree, const PaintLog& log)
{
    MarkerReplacer replacer(tree, log);
    FontWidths fonts;
    int number = 0;
    for (QPDFPageObjectHelper& helper : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Handle page = helper.getObjectHandle();
        readFonts(page, fonts);
        const auto data = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const std::string_view content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        page.replaceKey("/Contents", Handle::newStream(&pdf, replacer.replace(content, number++, fonts)));
    }
    return replacer.ids();
}

} // namespace napi::report
