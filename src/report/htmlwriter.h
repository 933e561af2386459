// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/document.h"

#include <QByteArray>

namespace napi::report {

/// The report as one HTML file that needs nothing else: no script, no picture, no address but its links. Structure,
/// languages, header cells and skip link are there for assistive technology; colours follow the reader's light or
/// dark setting.
[[nodiscard]] QByteArray renderHtml(const Document& document);

} // namespace napi::report
