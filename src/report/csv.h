// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "words/catalogue.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace napi::report {

/// The outline of records as CSV: UTF-8 with byte order mark, one header line, semicolons in German and commas in
/// English, as the spreadsheets of the language expect. Cells that a spreadsheet would run as a formula are
/// defused with an apostrophe.
[[nodiscard]] QByteArray listCsv(const words::Catalogue& words, const core::Plan& plan,
                                 const std::vector<const core::Entry*>& entries);

/// The same with what the records say: partners, target groups in the words of the sources, summary, figures, note,
/// addresses of the sources, edition.
[[nodiscard]] QByteArray recordsCsv(const words::Catalogue& words, const core::Plan& plan,
                                    const core::PlanTexts& texts, const std::vector<const core::Entry*>& entries);

/// Any table in the same way, the line of headings first. Without the byte order mark it is for the clipboard.
[[nodiscard]] QByteArray tableCsv(const words::Catalogue& words, const QList<QStringList>& lines,
                                  bool hasByteOrderMark = true);

} // namespace napi::report
