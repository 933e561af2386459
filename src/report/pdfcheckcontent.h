// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdffindings.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>

namespace napi::report {

/// What a page paints: the numbers of its marked content, and which codes of which font.
struct PageContent {
    QPDFObjectHandle page;
    std::set<int> ids;
};

/// Codes shown in each font, by object number; the font itself once.
struct UsedFont {
    QPDFObjectHandle font;
    std::set<unsigned> codes;
    int page = 0;
};
using UsedFonts = std::map<QPDFObjGen, UsedFont>;

/// Checks that everything painted is marked; `number` counts from 1.
[[nodiscard]] PageContent checkContent(const QPDFObjectHandle& page, int number, UsedFonts& fonts,
                                       PdfFindings& findings);

/// Checks that fonts are embedded and that their text can be read.
void checkFonts(const UsedFonts& fonts, PdfFindings& findings);

} // namespace napi::report
