// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/document.h"

#include <qpdf/QPDF.hh>

namespace napi::report {

/// Sets language, title, dates, XMP, viewer preferences, page labels and tab order.
void addMetadata(QPDF& pdf, const Document& document, bool claimsUa);

} // namespace napi::report
