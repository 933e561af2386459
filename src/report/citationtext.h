// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/citations.h"

namespace napi::report {

enum class CitationStyle { Din, Apa, Bibtex, Ris };

/// How a work of reference cites by DIN ISO 690, undated "o. D." or "n.d.": "BUND, 2020. Titel [online]. Verfügbar
/// unter: https://... [Zugriff am 22.11.2026]." Only an address has a day on which it was looked at.
[[nodiscard]] QString dinCitation(const words::Catalogue& words, const Citation& citation, QDate accessed);
/// How a paper cites by APA (7th edition): "Bund. (2020, October 19). Titel. https://...".
[[nodiscard]] QString apaCitation(const words::Catalogue& words, const Citation& citation);

/// The citations in one style, for the clipboard: a line each, or the file that a reference manager reads.
[[nodiscard]] QString cited(const words::Catalogue& words, const std::vector<Citation>& citations,
                            CitationStyle style, QDate accessed);

} // namespace napi::report
