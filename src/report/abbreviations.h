// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"
#include "report/document.h"
#include "words/catalogue.h"

#include <QRegularExpression>

#include <map>
#include <set>

namespace napi::report {

/// The abbreviations of the terms with what they stand for.
class Abbreviations {
public:
    Abbreviations(const words::Catalogue& words, const core::Plan& plan);

    /// A record begins: each abbreviation is explained once in it.
    void restart() { m_seen.clear(); }
    /// The spans with those abbreviations on their own that stand here for the first time. Links and passages in
    /// another language stay as they are.
    [[nodiscard]] Spans explained(const Spans& spans);

private:
    void explain(const Span& span, Spans& out);

    std::map<QString, QString> m_meanings;
    QRegularExpression m_pattern;
    std::set<QString> m_seen;
};

} // namespace napi::report
