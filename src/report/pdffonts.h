// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <qpdf/QPDF.hh>

namespace napi::report {

/// Mends what Qt writes of fonts: characters that read as others (tab for space, ligatures), the name of a subset,
/// the map from characters to glyphs.
void mendFonts(QPDF& pdf);

} // namespace napi::report
