// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfpainter.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace napi::report {

/// Replaces the markers in the content of all pages by marked content. Returns for each mark its number on its page
/// (MCID), or -1 for artifacts. Throws core::ExportError (Broken) unless every marker is found once and in order.
[[nodiscard]] std::vector<int> replaceMarkers(QPDF& pdf, const Tree& tree, const PaintLog& log);

} // namespace napi::report
