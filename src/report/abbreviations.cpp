// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/abbreviations.h"

#include <QStringList>

namespace napi::report {

Abbreviations::Abbreviations(const words::Catalogue& words, const core::Plan& plan)
{
    for (const core::Entry& term : plan.entries(core::Kind::Term)) {
        const QString meaning = words.text(term.title);
        if (!term.abbreviation.empty() && words::qt(term.abbreviation) != meaning)
            m_meanings.emplace(words::qt(term.abbreviation), meaning);
    }
    // From the last to the first, so that a longer one comes before its beginning.
    QStringList names;
    for (const auto& [name, meaning] : m_meanings)
        names.prepend(QRegularExpression::escape(name));
    m_pattern.setPattern(QStringLiteral("(?<![\\w-])(?:%1)(?!\\w)").arg(names.join(QLatin1Char('|'))));
    m_pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
}

Spans Abbreviations::explained(const Spans& spans)
{
    if (m_meanings.empty())
        return spans;
    Spans result;
    for (const Span& span : spans)
        if (span.anchor.isEmpty() && span.url.isEmpty() && !span.original)
            explain(span, result);
        else
            result.push_back(span);
    return result;
}

void Abbreviations::explain(const Span& span, Spans& out)
{
    qsizetype done = 0;
    const auto add = [&](qsizetype end, const QString& meaning) {
        if (end == done)
            return;
        Span part = span;
        part.text = span.text.mid(done, end - done);
        part.expansion = meaning;
        out.push_back(part);
        done = end;
    };
    for (auto found = m_pattern.globalMatch(span.text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!m_seen.insert(match.captured()).second)
            continue;
        add(match.capturedStart(), {});
        add(match.capturedEnd(), m_meanings.at(match.captured()));
    }
    add(span.text.size(), {});
}

} // namespace napi::report
