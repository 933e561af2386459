// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/citationtext.h"

#include "words/domain.h"

#include <QStringList>

namespace napi::report {
namespace {

QString undated(const words::Catalogue& words) { return words.translate("Citation", "n.d."); }

/// Ends with one full stop, whatever `text` ends with.
QString sentence(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isEnded = trimmed.endsWith(QLatin1Char('.')) || trimmed.endsWith(QLatin1Char('?')) ||
                         trimmed.endsWith(QLatin1Char('!'));
    return isEnded || trimmed.isEmpty() ? trimmed : trimmed + QLatin1Char('.');
}

/// "2020, October 19" in English, "2020, 19. Oktober" in German; no more than is known.
QString apaDate(const words::Catalogue& words, const std::optional<core::Date>& date)
{
    if (!date)
        return undated(words);
    const QString year = QString::number(date->year());
    if (date->month() == 0)
        return year;
    const QString month = words.locale().monthName(date->month());
    if (date->day() == 0)
        return QStringLiteral("%1, %2").arg(year, month);
    return words.language() == core::Language::German
               ? QStringLiteral("%1, %2. %3").arg(year, QString::number(date->day()), month)
               : QStringLiteral("%1, %2 %3").arg(year, month, QString::number(date->day()));
}

/// Nobody is named: the title stands in the place of the author.
bool isNameless(const Citation& citation) { return citation.publisher.isEmpty(); }

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString dinCitation(const words::Catalogue& words, const Citation& citation, QDate accessed)
{
    const QString year = citation.published ? QString::number(citation.published->year()) : undated(words);
    const QString title = citation.url.isEmpty() ? citation.title : citation.title + QStringLiteral(" [online]");
    QStringList parts;
    if (isNameless(citation))
        parts << sentence(title) << sentence(year);
    else
        parts << sentence(citation.publisher.toUpper() + QStringLiteral(", ") + year) << sentence(title);
    if (citation.published && citation.published->month() > 0)
        parts << sentence(words::dateText(words, citation.published));
    parts << sentence(citation.note);
    if (!citation.url.isEmpty()) {
        const auto day = core::Date::parse(accessed.toString(Qt::ISODate).toStdString());
        parts << words.translate("Citation", "Available at: %1 [accessed %2].")
                     .arg(citation.url, words::dateText(words, day));
    }
    return joined(parts);
}

QString apaCitation(const words::Catalogue& words, const Citation& citation)
{
    const QString date = QStringLiteral("(%1).").arg(apaDate(words, citation.published));
    const QString title = sentence(citation.title);
    return joined(isNameless(citation) ? QStringList{title, date, sentence(citation.note), citation.url}
                                       : QStringList{sentence(citation.publisher), date, title,
                                                     sentence(citation.note), citation.url});
}

QString cited(const words::Catalogue& words, const std::vector<Citation>& citations, CitationStyle style,
              QDate accessed)
{
    if (style == CitationStyle::Bibtex)
        return QString::fromUtf8(renderBibtex(citations));
    if (style == CitationStyle::Ris)
        return QString::fromUtf8(renderRis(citations));
    QStringList lines;
    for (const Citation& citation : citations)
        lines << (style == CitationStyle::Din ? dinCitation(words, citation, accessed)
                                              : apaCitation(words, citation));
    return lines.join(QLatin1Char('\n'));
}

} // namespace napi::report
