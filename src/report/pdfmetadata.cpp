// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfmetadata.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;

std::string languageTag(const Document& document)
{
    return document.language == core::Language::German ? "de-DE" : "en-GB";
}

std::string isoDate(const Document& document)
{
    return document.date.toString(Qt::ISODate).toStdString() + "T00:00:00Z";
}

std::string xmp(const Document& document, const std::string& producer, bool claimsUa)
{
    const std::string title = document.title.toHtmlEscaped().toStdString();
    const std::string subject = document.subject.toHtmlEscaped().toStdString();
    const std::string language = languageTag(document);
    const auto alternatives = [&](const std::string& text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + text + "</rdf:li><rdf:li xml:lang=\"" + language +
               "\">" + text + "</rdf:li></rdf:Alt>";
    };
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n" +
           (claimsUa ? "<pdfuaid:part>1</pdfuaid:part>\n" : std::string()) + "<dc:title>" + alternatives(title) +
           "</dc:title>\n" + "<dc:description>" + alternatives(subject) + "</dc:description>\n" +
           "<dc:language><rdf:Bag><rdf:li>" + language + "</rdf:li></rdf:Bag></dc:language>\n" +
           "<xmp:CreatorTool>" + document.creator.toHtmlEscaped().toStdString() + "</xmp:CreatorTool>\n" +
           "<xmp:CreateDate>" + isoDate(document) + "</xmp:CreateDate>\n<xmp:ModifyDate>" + isoDate(document) +
           "</xmp:ModifyDate>\n<pdf:Producer>" + producer + "</pdf:Producer>\n" +
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

std::string addInfo(QPDF& pdf, const Document& document)
{
    Handle info = pdf.getTrailer().getKey("/Info");
    const std::string date = "D:" + document.date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z";
    for (const char* key : {"/CreationDate", "/ModDate"})
        info.replaceKey(key, Handle::newString(date));
    info.replaceKey("/Title", Handle::newUnicodeString(document.title.toStdString()));
    info.replaceKey("/Subject", Handle::newUnicodeString(document.subject.toStdString()));
    info.replaceKey("/Creator", Handle::newUnicodeString(document.creator.toStdString()));
    return info.getKey("/Producer").isString() ? info.getKey("/Producer").getUTF8Value() : std::string();
}

} // namespace

void addMetadata(QPDF& pdf, const Document& document, bool claimsUa)
{
    const std::string producer = addInfo(pdf, document);
    Handle root = pdf.getRoot();
    Handle metadata = Handle::newStream(&pdf, xmp(document, producer, claimsUa));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", Handle::newString(languageTag(document)));
    root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", Handle::parse("<< /Nums [0 << /S /D >>] >>"));
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        page.getObjectHandle().replaceKey("/Tabs", Handle::newName("/S"));
}

} // namespace napi::report
