// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfcheckcontent.h"

#include <qpdf/QPDF.hh>

namespace napi::report {

/// Checks the structure tree, what it says of the content of `pages`, and the annotations of the pages.
void checkTree(QPDF& pdf, const std::vector<PageContent>& pages, PdfFindings& findings);

} // namespace napi::report
