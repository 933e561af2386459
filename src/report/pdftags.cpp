// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdftags.h"

#include "report/pdffonts.h"
#include "report/pdfmarkers.h"
#include "report/pdfmetadata.h"
#include "report/pdfoutline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>
#include <map>
#include <string>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;

class StructureBuilder {
public:
    StructureBuilder(QPDF& pdf, const PdfMeaning& meaning, const PdfPlaces& places)
        : m_pdf(pdf)
        , m_meaning(meaning)
        , m_places(places)
        , m_nodes(static_cast<std::size_t>(meaning.tree.size()))
        , m_contents(places.pages().size())
    {
        for (Handle& array : m_contents)
            array = Handle::newArray();
        m_root = pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot /RoleMap << /Title /P >> >>"));
    }

    void build(const std::vector<int>& ids)
    {
        const auto& marks = m_meaning.log.marks;
        for (std::size_t i = 0; i < marks.size(); ++i)
            if (marks[i].element != kArtifact)
                addContent(marks[i].element, marks[i].page, ids[i]);
        for (const PaintLog::LinkArea& link : m_meaning.log.links)
            addLink(link);
        for (const PaintLog::PlateArea& plate : m_meaning.log.plates)
            addPlace(plate);
        finish();
    }

private:
    struct Node {
        Handle object;
        std::vector<Handle> kids;
        int page = -1;
        bool isMade = false;
    };

    Node& node(int element) { return m_nodes[static_cast<std::size_t>(element)]; }
    const Element& element(int index) const { return m_meaning.tree.at(index); }

    /// The object of an element, put among the children of its parent when it is first needed.
    Handle object(int index)
    {
        Node& current = node(index);
        if (current.isMade)
            return current.object;
        if (element(index).after != kArtifact)
            object(element(index).after);
        const int parentIndex = element(index).parent;
        const Handle parent = parentIndex == kArtifact ? m_root : object(parentIndex);
        Handle made = Handle::newDictionary();
        made.replaceKey("/S", Handle::newName("/" + std::string(tagName(element(index).tag))));
        made.replaceKey("/P", parent);
        addAttributes(made, element(index));
        current.object = m_pdf.makeIndirectObject(made);
        current.isMade = true;
        if (parentIndex != kArtifact)
            node(parentIndex).kids.push_back(current.object);
        return current.object;
    }

    static Handle attribute(const char* owner, const char* key, const char* value)
    {
        return Handle::newDictionary({{"/O", Handle::newName(owner)}, {key, Handle::newName(value)}});
    }

    static void addAttributes(Handle& made, const Element& element)
    {
        if (element.original)
            made.replaceKey("/Lang", Handle::newString("de-DE"));
        if (!element.expansion.isEmpty())
            made.replaceKey("/E", Handle::newUnicodeString(element.expansion.toStdString()));
        if (!element.alternative.isEmpty())
            made.replaceKey("/Alt", Handle::newUnicodeString(element.alternative.toStdString()));
        if (element.tag == Tag::TH)
            made.replaceKey("/A", attribute("/Table", "/Scope", element.columnScope ? "/Column" : "/Row"));
        if (element.tag == Tag::L)
            made.replaceKey("/A", attribute("/List", "/ListNumbering", element.numbered ? "/Decimal" : "/None"));
    }

    void addContent(int index, int page, int id)
    {
        const Handle owner = object(index);
        Node& current = node(index);
        const Handle number = Handle::newInteger(id);
        const Handle pageObject = m_places.page(page);
        if (current.page < 0) {
            current.page = page;
            current.object.replaceKey("/Pg", pageObject);
        }
        if (current.page == page)
            current.kids.push_back(number);
        else
            current.kids.push_back(Handle::newDictionary(
                {{"/Type", Handle::newName("/MCR")}, {"/Pg", pageObject}, {"/MCID", number}}));
        m_contents[static_cast<std::size_t>(page)].appendItem(owner);
    }

    int linkOf(int index) const
    {
        while (element(index).tag != Tag::Link)
            index = element(index).parent;
        return index;
    }

    void addLink(const PaintLog::LinkArea& area)
    {
        const int index = linkOf(area.element);
        const Element& link = element(index);
        const Handle owner = object(index);
        const Handle none = Handle::newInteger(0);
        Handle made = Handle::newDictionary({{"/Type", Handle::newName("/Annot")},
                                             {"/Subtype", Handle::newName("/Link")},
                                             {"/Border", Handle::newArray({none, none, none})},
                                             {"/F", Handle::newInteger(4)}});
        made.replaceKey("/Rect", m_places.rect(area.page, area.rect));
        made.replaceKey("/Contents", Handle::newUnicodeString(link.contents.toStdString()));
        const auto key = static_cast<int>(m_contents.size() + m_annotations.size());
        made.replaceKey("/StructParent", Handle::newInteger(key));
        if (link.url.isEmpty())
            made.replaceKey("/Dest", m_places.destination(link.anchor));
        else
            made.replaceKey("/A", Handle::newDictionary({{"/S", Handle::newName("/URI")},
                                                         {"/URI", Handle::newString(link.url.toStdString())}}));
        const Handle annotation = m_pdf.makeIndirectObject(made);
        const Handle page = m_places.page(area.page);
        appendTo(page, "/Annots", annotation);
        node(index).kids.push_back(
            Handle::newDictionary({{"/Type", Handle::newName("/OBJR")}, {"/Obj", annotation}, {"/Pg", page}}));
        m_annotations.push_back(owner);
    }

    void addPlace(const PaintLog::PlateArea& plate)
    {
        Handle place = Handle::parse("<< /O /Layout /Placement /Block >>");
        place.replaceKey("/BBox", m_places.rect(plate.page, plate.rect));
        object(plate.element).replaceKey("/A", place);
    }

    static void appendTo(Handle page, const std::string& key, const Handle& item)
    {
        if (!page.getKey(key).isArray())
            page.replaceKey(key, Handle::newArray());
        page.getKey(key).appendItem(item);
    }

    void finish()
    {
        for (Node& current : m_nodes)
            if (current.isMade)
                current.object.replaceKey("/K", current.kids.size() == 1 ? current.kids.front()
                                                                         : Handle::newArray(current.kids));
        m_root.replaceKey("/K", object(Tree::root()));
        m_root.replaceKey("/ParentTree", parentTree());
        m_root.replaceKey("/ParentTreeNextKey",
                          Handle::newInteger(static_cast<long long>(m_contents.size() + m_annotations.size())));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

    Handle parentTree()
    {
        Handle numbers = Handle::newArray();
        long long key = 0;
        for (Handle& content : m_contents) {
            numbers.appendItem(Handle::newInteger(key));
            numbers.appendItem(m_pdf.makeIndirectObject(content));
            m_places.page(static_cast<int>(key)).replaceKey("/StructParents", Handle::newInteger(key));
            ++key;
        }
        for (const Handle& owner : m_annotations) {
            numbers.appendItem(Handle::newInteger(key++));
            numbers.appendItem(owner);
        }
        return m_pdf.makeIndirectObject(Handle::newDictionary({{"/Nums", numbers}}));
    }

    QPDF& m_pdf;
    const PdfMeaning& m_meaning;
    const PdfPlaces& m_places;
    std::vector<Node> m_nodes;
    std::vector<Handle> m_contents;
    std::vector<Handle> m_annotations;
    Handle m_root;
};

QByteArray written(QPDF& pdf)
{
    // Qt's own, which is made of the time.
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

QByteArray tagPdf(const QByteArray& painted, const PdfMeaning& meaning)
try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
    const std::vector<int> ids = replaceMarkers(pdf, meaning.tree, meaning.log);
    const PdfPlaces places(pdf, meaning.marks);
    StructureBuilder(pdf, meaning, places).build(ids);
    addOutline(pdf, places, meaning.marks);
    mendFonts(pdf);
    addMetadata(pdf, meaning.document, meaning.claimsUa);
    return written(pdf);
} catch (const core::ExportError&) {
    throw;
} catch (const std::exception& error) {
    throw core::ExportError(core::ExportFault::Broken, {}, error.what());
}

} // namespace napi::report
