// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/markdownwriter.h"

#include <algorithm>

namespace napi::report {
namespace {

QString markdown(const Span& span)
{
    const QString text = markdownEscaped(span.text);
    if (!span.url.isEmpty())
        return QStringLiteral("[%1](<%2>)").arg(text, span.url);
    return span.strong ? QStringLiteral("**%1**").arg(text) : text;
}

QString markdown(const Spans& spans)
{
    QString result;
    for (const Span& span : spans)
        result += markdown(span);
    return result;
}

QString tableRow(const QStringList& cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString markdown(const Facts& facts)
{
    QString out;
    for (const auto& row : facts.rows) {
        QStringList values;
        for (const auto& value : row.values)
            values << markdown(value);
        out += QStringLiteral("- **%1:** %2\n").arg(markdownEscaped(row.label), values.join(QStringLiteral("; ")));
    }
    return out;
}

class MarkdownBlocks {
public:
    explicit MarkdownBlocks(int shift) : m_shift(shift) {}

    QString operator()(const Heading& heading) const
    {
        QString out = QString(std::min(6, heading.level + m_shift), QLatin1Char('#')) + QLatin1Char(' ') +
                      markdown(heading.title) + QLatin1Char('\n');
        for (const auto* line : {&heading.kicker, &heading.tagline})
            if (!line->empty())
                out += QStringLiteral("\n*%1*\n").arg(markdownEscaped(plainText(*line)));
        return out;
    }
    QString operator()(const Paragraph& paragraph) const { return markdown(paragraph.text) + QLatin1Char('\n'); }
    QString operator()(const List& list) const
    {
        QString out;
        for (const auto& item : list.items) {
            out += QStringLiteral("- ") + markdown(item.text);
            if (!item.detail.empty())
                out += QStringLiteral(" (%1)").arg(markdown(item.detail));
            out += QLatin1Char('\n');
        }
        return out;
    }
    QString operator()(const Facts& facts) const { return markdown(facts); }
    QString operator()(const Tiles& tiles) const
    {
        QString out;
        for (const auto& tile : tiles.tiles)
            out += QStringLiteral("- **%1**: %2 (%3)\n")
                       .arg(markdownEscaped(tile.value), markdownEscaped(tile.meaning), markdownEscaped(tile.note));
        return out;
    }
    QString operator()(const Table& table) const
    {
        QStringList titles;
        QStringList rules;
        for (const auto& column : table.columns) {
            titles << markdownEscaped(column.title);
            rules << (column.numeric ? QStringLiteral("---:") : QStringLiteral("---"));
        }
        QString out = tableRow(titles) + tableRow(rules);
        for (const auto& row : table.rows) {
            QStringList cells;
            for (const auto& cell : row)
                cells << markdown(cell);
            out += tableRow(cells);
        }
        return out;
    }
    QString operator()(const References& references) const
    {
        QString out;
        for (const auto& entry : references.entries)
            out += QStringLiteral("%1. [%2](<%3>), %4\n")
                       .arg(QString::number(entry.number), markdownEscaped(entry.title.text), entry.url,
                            markdownEscaped(entry.detail));
        return out;
    }
    QString operator()(const Drawing& drawing) const
    {
        return markdownEscaped(drawing.alternative) + QLatin1Char('\n');
    }

private:
    int m_shift;
};

} // namespace

QString markdownEscaped(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_[]<>#|").contains(c))
            result += QLatin1Char('\\');
        result += c;
    }
    return result;
}

QByteArray renderMarkdown(const Document& document)
{
    QStringList parts;
    if (document.hasCover)
        parts << QStringLiteral("# %1\n\n%2\n")
                     .arg(markdownEscaped(document.title), markdownEscaped(document.subtitle))
              << markdown(document.cover.facts) << markdownEscaped(document.cover.notice) + QLatin1Char('\n');
    const MarkdownBlocks writer(document.hasCover ? 1 : 0);
    for (const Block& block : document.blocks)
        parts << std::visit(writer, block);
    parts << QStringLiteral("---\n\n%1\n").arg(markdownEscaped(document.footer));
    return parts.join(QLatin1Char('\n')).toUtf8();
}

} // namespace napi::report
