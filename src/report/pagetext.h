// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/recordpage.h"

#include <QString>

namespace napi::report {

/// The page for a terminal: aligned, wrapped to `width` columns.
[[nodiscard]] QString pageText(const RecordPage& page, int width);
/// The page as Markdown, links as napi: addresses.
[[nodiscard]] QString pageMarkdown(const RecordPage& page);

/// `text` in lines of at most `width` characters; lines after the first begin with `indent` spaces.
[[nodiscard]] QString wrapped(const QString& text, int width, int indent = 0);

} // namespace napi::report
