// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What the findings are called: for people, and in the Matterhorn Protocol.

#include "report/pdfcheck.h"

#include <array>

namespace napi::report {
namespace {

struct FaultWords {
    const char* matterhorn;
    const char* sentence;
};

/// In the order of PdfFault.
constexpr std::array<FaultWords, 34> kFaults{{
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The file cannot be read as a PDF.")},
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The file is damaged.")},
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The file is encrypted and cannot be read without its password.")},
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The file does not say that it is tagged.")},
    {"01-007", QT_TRANSLATE_NOOP("PdfCheck", "The file says of itself that its tags may be wrong.")},
    {"11-001", QT_TRANSLATE_NOOP("PdfCheck", "The file does not name its language.")},
    {"06-001", QT_TRANSLATE_NOOP("PdfCheck", "The file has no metadata.")},
    {"06-003", QT_TRANSLATE_NOOP("PdfCheck", "The metadata have no title.")},
    {"06-002", QT_TRANSLATE_NOOP("PdfCheck", "The metadata do not name PDF/UA-1.")},
    {"07-001", QT_TRANSLATE_NOOP("PdfCheck", "The window would show the file name in place of the title.")},
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The file has no bookmarks.")},
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The file has no structure tree.")},
    {"01-005",
     QT_TRANSLATE_NOOP("PdfCheck", "Something is painted that is neither tagged nor marked as decoration.")},
    {"01-003", QT_TRANSLATE_NOOP("PdfCheck", "Decoration stands inside of tagged content.")},
    {"01-004", QT_TRANSLATE_NOOP("PdfCheck", "Tagged content stands inside of decoration.")},
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The marks of the content do not match each other.")},
    {"01-005", QT_TRANSLATE_NOOP("PdfCheck", "Marked content is missing in the structure tree.")},
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The structure tree names content that the page does not have.")},
    {"", QT_TRANSLATE_NOOP("PdfCheck", "The way from the content back to its tag is wrong.")},
    {"02-001", QT_TRANSLATE_NOOP("PdfCheck", "A tag is not one of the standard and leads to none of them.")},
    {"14-002", QT_TRANSLATE_NOOP("PdfCheck", "The first heading is not one of the first level.")},
    {"14-003", QT_TRANSLATE_NOOP("PdfCheck", "A level of headings is left out.")},
    {"09-004", QT_TRANSLATE_NOOP("PdfCheck", "A table is not made of rows and cells.")},
    {"09-005", QT_TRANSLATE_NOOP("PdfCheck", "A list is not made of list items.")},
    {"09-006", QT_TRANSLATE_NOOP("PdfCheck", "A table of contents is not made of its entries.")},
    {"15-003", QT_TRANSLATE_NOOP("PdfCheck", "A header cell does not say what it is the header of.")},
    {"13-004", QT_TRANSLATE_NOOP("PdfCheck", "A figure has no alternative text.")},
    {"28-008", QT_TRANSLATE_NOOP("PdfCheck", "The tab key does not follow the structure.")},
    {"28-011", QT_TRANSLATE_NOOP("PdfCheck", "A link is not tagged as a link.")},
    {"28-012", QT_TRANSLATE_NOOP("PdfCheck", "A link has no text that describes it.")},
    {"31-009", QT_TRANSLATE_NOOP("PdfCheck", "A font is not embedded.")},
    {"31-005", QT_TRANSLATE_NOOP("PdfCheck", "A font does not say which character is which glyph.")},
    {"31-027", QT_TRANSLATE_NOOP("PdfCheck", "The text of a font cannot be read.")},
    {"10-001", QT_TRANSLATE_NOOP("PdfCheck", "A character cannot be read as text.")},
}};
static_assert(kFaults.size() == static_cast<std::size_t>(PdfFault::GlyphWithoutUnicode) + 1);

const FaultWords& wordsOf(PdfFault fault) { return kFaults[static_cast<std::size_t>(fault)]; }

} // namespace

std::string matterhorn(PdfFault fault) { return wordsOf(fault).matterhorn; }

QString sentence(const words::Catalogue& words, const PdfFinding& finding)
{
    QString text = words.translate("PdfCheck", wordsOf(finding.fault).sentence);
    if (!finding.detail.empty())
        text += QStringLiteral(" (%1)").arg(words::qt(finding.detail));
    if (finding.page > 0)
        text = words.translate("PdfCheck", "Page %1: %2").arg(finding.page).arg(text);
    return text;
}

} // namespace napi::report
