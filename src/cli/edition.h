// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "store/database.h"
#include "store/planstore.h"
#include "store/textsearch.h"
#include "words/catalogue.h"

#include <QString>

#include <exception>

namespace napi::cli {

/// What the user asked for does not exist or makes no sense; the sentence says what would.
class UsageError : public std::exception {
public:
    explicit UsageError(QString sentence) : m_sentence(std::move(sentence)) {}
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// The edition opened for one command, verified before use. Throws core::StoreError.
struct Edition {
    Edition(const std::optional<std::string>& given, const words::Catalogue& catalogue);

    const words::Catalogue& words;
    store::Database database;
    core::Plan plan;
    store::PlanStore texts;
    store::TextSearch search;
};

/// The record that `text` names. Throws UsageError.
[[nodiscard]] core::Link resolveLink(const Edition& edition, const std::string& text);
/// The filter that the values mean. A value that the edition does not have, or a facet that records of `kind` do
/// not have, is a UsageError.
[[nodiscard]] core::Filter resolveFilter(const Edition& edition, const RawFilter& raw,
                                         std::optional<core::Kind> kind);
/// "phases, forums, ..."
[[nodiscard]] QString kindList();

} // namespace napi::cli
