// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/document.h"

#include <QByteArray>

namespace napi::report {

/// The report as Markdown (CommonMark with tables).
[[nodiscard]] QByteArray renderMarkdown(const Document& document);

/// Text that Markdown takes as it is.
[[nodiscard]] QString markdownEscaped(const QString& text);

} // namespace napi::report
