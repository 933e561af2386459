// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search.h"
#include "report/recordpage.h"

#include <QHash>

#include <functional>

namespace napi::report {

/// Finds the words of a search in texts of a language; see core::SearchService::matches.
using WordFinder =
    std::function<std::vector<std::vector<core::Range>>(const std::vector<std::string>&, core::Language)>;

/// Texts that are no lines, with the same text as a line in which the found words are runs of their own. Texts in
/// which nothing is found are not among them.
using MarkedTexts = QHash<QString, Line>;

/// Makes the found words in the lines of `page` runs of their own, marked as found; links keep their targets.
/// Returns the same for title, motto, figures and sources. `language` is that of the page.
MarkedTexts highlight(RecordPage& page, core::Language language, const WordFinder& find);

} // namespace napi::report
