// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfcheckcontent.h"
#include "report/pdfcmap.h"

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;

std::string nameOf(Handle font)
{
    return font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName().substr(1) : std::string();
}

/// The font that carries the descriptor: the descendant of a composite font.
Handle carrier(Handle font)
{
    Handle descendants = font.getKey("/DescendantFonts");
    return descendants.isArray() && descendants.getArrayNItems() > 0 ? descendants.getArrayItem(0) : font;
}

bool isEmbedded(Handle font)
{
    if (font.getKey("/Subtype").isNameAndEquals("/Type3"))
        return true;
    Handle descriptor = carrier(font).getKey("/FontDescriptor");
    if (!descriptor.isDictionary())
        return false;
    for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"})
        if (descriptor.getKey(key).isStream())
            return true;
    return false;
}

/// Simple fonts of the Latin encodings say by their encoding what their codes mean.
bool hasKnownEncoding(Handle font)
{
    Handle encoding = font.getKey("/Encoding");
    if (encoding.isDictionary())
        encoding = encoding.getKey("/BaseEncoding");
    return encoding.isNameAndEquals("/WinAnsiEncoding") || encoding.isNameAndEquals("/MacRomanEncoding") ||
           encoding.isNameAndEquals("/MacExpertEncoding");
}

/// Zero and byte order marks are no characters.
bool isReadable(const std::u16string& text)
{
    return !text.empty() && text.find_first_of(std::u16string{u'\0', u'\uFEFF', u'\uFFFE'}) == std::u16string::npos;
}

void checkUnicode(const UsedFont& used, PdfFindings& findings)
{
    Handle font = used.font;
    Handle stream = font.getKey("/ToUnicode");
    if (!stream.isStream()) {
        if (!hasKnownEncoding(font))
            findings.add(PdfFault::FontWithoutUnicode, used.page, nameOf(font));
        return;
    }
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    const UnicodeMap map = parseCMap({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
    for (const unsigned code : used.codes) {
        const auto found = map.find(code);
        if (found == map.end() || !isReadable(found->second))
            findings.add(PdfFault::GlyphWithoutUnicode, used.page, nameOf(font) + ", " + std::to_string(code));
    }
}

} // namespace

void checkFonts(const UsedFonts& fonts, PdfFindings& findings)
{
    for (const auto& [id, used] : fonts) {
        if (used.codes.empty())
            continue;
        Handle font = used.font;
        if (!isEmbedded(font))
            findings.add(PdfFault::FontNotEmbedded, used.page, nameOf(font));
        Handle descendant = carrier(font);
        if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2") &&
            !descendant.getKey("/CIDToGIDMap").isNameAndEquals("/Identity") &&
            !descendant.getKey("/CIDToGIDMap").isStream())
            findings.add(PdfFault::FontWithoutMap, used.page, nameOf(font));
        checkUnicode(used, findings);
    }
}

} // namespace napi::report
