// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "words/catalogue.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace napi::report {

/// What a reference list needs to know of a record of the edition or of a source.
struct Citation {
    /// Unique inside one list; letters, digits and hyphens.
    QString key;
    QString title;
    /// Who published it: the body that a source names, or the edition.
    QString publisher;
    std::optional<core::Date> published;
    QString url;
    QString note;
    /// "de" or "en".
    QString language;
};

/// The records in their order, and behind them every source that they rest on, each once.
[[nodiscard]] std::vector<Citation> citationsOf(const words::Catalogue& words, const core::Plan& plan,
                                                const core::PlanTexts& texts,
                                                const std::vector<const core::Entry*>& entries, bool withSources);

/// RIS, as reference managers read it.
[[nodiscard]] QByteArray renderRis(const std::vector<Citation>& citations);
/// BibTeX; special characters are escaped, letters stay UTF-8.
[[nodiscard]] QByteArray renderBibtex(const std::vector<Citation>& citations);

} // namespace napi::report
