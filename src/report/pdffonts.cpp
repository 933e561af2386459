// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdffonts.h"

#include "report/pdfcmap.h"

#include <QCryptographicHash>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>
#include <string>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;

/// Qt names a glyph by the first character that it stands for, which need not be the one that was meant.
std::u16string mended(const std::u16string& text)
{
    static const std::map<std::u16string, std::u16string> kMended{
        {u"\u0009", u" "},  {u"\u00A0", u" "},  {u"\u00AD", u"-"},   {u"\uFB00", u"ff"},
        {u"\uFB01", u"fi"}, {u"\uFB02", u"fl"}, {u"\uFB03", u"ffi"}, {u"\uFB04", u"ffl"}};
    const auto found = kMended.find(text);
    return found == kMended.end() ? text : found->second;
}

std::string subsetTag(Handle descriptor)
{
    const auto program = descriptor.getKey("/FontFile2").getRawStreamData();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray(reinterpret_cast<const char*>(program->getBuffer()), static_cast<qsizetype>(program->getSize())),
        QCryptographicHash::Sha256);
    std::string tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % 26);
    return tag + "+";
}

void renameSubset(Handle font, Handle descendant)
{
    Handle descriptor = descendant.getKey("/FontDescriptor");
    const std::string name = font.getKey("/BaseFont").getName();
    if (name.find('+') != std::string::npos || !descriptor.getKey("/FontFile2").isStream())
        return;
    const Handle tagged = Handle::newName("/" + subsetTag(descriptor) + name.substr(1));
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
}

void mendUnicode(QPDF& pdf, Handle font)
{
    Handle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return;
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    UnicodeMap map = parseCMap({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
    for (auto& [glyph, text] : map)
        text = mended(text);
    map.erase(0);
    font.replaceKey("/ToUnicode", Handle::newStream(&pdf, writeCMap(map)));
}

/// A copy of an object under a number of its own. Qt numbers the parts of fonts by chance, so the same report would
/// not give the same bytes.
Handle renumbered(QPDF& pdf, Handle owner, const std::string& key)
{
    Handle part = owner.getKey(key);
    Handle copy = part.isStream() ? part.copyStream() : pdf.makeIndirectObject(part.shallowCopy());
    owner.replaceKey(key, copy);
    return copy;
}

void mendFont(QPDF& pdf, Handle font)
{
    Handle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0)
        return;
    Handle descendant = pdf.makeIndirectObject(descendants.getArrayItem(0).shallowCopy());
    font.replaceKey("/DescendantFonts", Handle::newArray({descendant}));
    if (descendant.getKey("/FontDescriptor").isDictionary()) {
        Handle descriptor = renumbered(pdf, descendant, "/FontDescriptor");
        if (descriptor.getKey("/FontFile2").isStream())
            renumbered(pdf, descriptor, "/FontFile2");
    }
    if (!descendant.hasKey("/CIDToGIDMap"))
        descendant.replaceKey("/CIDToGIDMap", Handle::newName("/Identity"));
    renameSubset(font, descendant);
    mendUnicode(pdf, font);
}

} // namespace

void mendFonts(QPDF& pdf)
{
    std::set<QPDFObjGen> seen;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Handle fonts = page.getObjectHandle().getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string& name : fonts.getKeys()) {
            Handle font = fonts.getKey(name);
            if (font.getKey("/Subtype").isNameAndEquals("/Type0") && seen.insert(font.getObjGen()).second)
                mendFont(pdf, font);
        }
    }
}

} // namespace napi::report
