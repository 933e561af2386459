// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pagetext.h"

#include "report/markdownwriter.h"

#include <QStringList>

namespace napi::report {
namespace {

QString spaces(int count) { return QString(qMax(0, count), QLatin1Char(' ')); }

QString markdown(const Line& line)
{
    QString text;
    for (const Run& run : line) {
        const QString target = run.link ? words::qt(run.link->toString()) : run.url;
        text += target.isEmpty() ? markdownEscaped(run.text)
                                 : QStringLiteral("[%1](<%2>)").arg(markdownEscaped(run.text), target);
    }
    return text;
}

/// Collects lines of text for a terminal.
class TextPage {
public:
    explicit TextPage(int width) : m_width(width) {}

    void line(const QString& text, int indent = 0)
    {
        m_text += spaces(indent) + wrapped(text, m_width, indent) + QLatin1Char('\n');
    }
    void gap() { m_text += QLatin1Char('\n'); }
    void heading(const QString& text)
    {
        gap();
        line(text);
        m_text += QString(qMin(text.size(), qsizetype(m_width)), QLatin1Char('-')) + QLatin1Char('\n');
    }
    void bullet(const QString& text)
    {
        m_text += QStringLiteral("- ") + wrapped(text, m_width, 2) + QLatin1Char('\n');
    }
    void row(const QString& label, int labelWidth, const QString& value)
    {
        m_text += label.leftJustified(labelWidth + 2) + wrapped(value, m_width, labelWidth + 2) + QLatin1Char('\n');
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    int m_width;
    QString m_text;
};

void addFacts(TextPage& out, const std::vector<Fact>& facts)
{
    qsizetype labelWidth = 0;
    for (const Fact& fact : facts)
        labelWidth = qMax(labelWidth, fact.label.size());
    if (!facts.empty())
        out.gap();
    for (const Fact& fact : facts) {
        QString label = fact.label;
        for (const Line& value : fact.values) {
            out.row(label, static_cast<int>(labelWidth), plainText(value));
            label.clear();
        }
    }
}

QString withDetail(const QString& text, const QString& detail)
{
    return detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, detail);
}

QString tileText(const Tile& tile)
{
    return QStringLiteral("%1: %2 (%3; %4)").arg(tile.value, tile.meaning, tile.asOf, plainText(tile.basis));
}

/// A row as one line, each cell behind the heading of its column.
QString rowText(const PageTable& table, const std::vector<Line>& row)
{
    QStringList cells;
    for (std::size_t column = 1; column < row.size(); ++column)
        cells << QStringLiteral("%1: %2").arg(table.columns[column].title, plainText(row[column]));
    return QStringLiteral("%1 (%2)").arg(plainText(row.front()), cells.join(QStringLiteral("; ")));
}

QString tableMarkdown(const PageTable& table)
{
    if (table.rows.empty())
        return {};
    QString heads = QStringLiteral("|");
    QString rule = heads;
    for (const auto& column : table.columns) {
        heads += QStringLiteral(" %1 |").arg(markdownEscaped(column.title));
        rule += column.isNumeric ? QStringLiteral("---:|") : QStringLiteral("---|");
    }
    QString out = heads + QLatin1Char('\n') + rule + QLatin1Char('\n');
    for (const auto& row : table.rows) {
        out += QLatin1Char('|');
        for (const Line& cell : row)
            out += QStringLiteral(" %1 |").arg(markdown(cell));
        out += QLatin1Char('\n');
    }
    return out + QLatin1Char('\n');
}

} // namespace

QString wrapped(const QString& text, int width, int indent)
{
    QString result;
    int column = indent;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int length = static_cast<int>(word.size());
        if (column > indent && column + 1 + length > width) {
            result += QLatin1Char('\n') + spaces(indent);
            column = indent;
        } else if (column > indent) {
            result += QLatin1Char(' ');
            ++column;
        }
        result += word;
        column += length;
    }
    return result;
}

QString pageText(const RecordPage& page, int width)
{
    TextPage out(width);
    out.line(page.title.text);
    out.line(plainText(page.breadcrumb));
    if (!page.subtitle.isEmpty())
        out.line(page.subtitle);
    if (!page.badges.empty())
        out.line(badgesText(page.badges));
    for (const Line& paragraph : page.summary) {
        out.gap();
        out.line(plainText(paragraph));
    }
    addFacts(out, page.facts);
    if (!page.plain.empty())
        out.heading(page.plainHeading);
    for (const Line& paragraph : page.plain)
        out.line(plainText(paragraph));
    if (!page.plain.empty())
        out.line(page.plainNote);
    if (!page.figures.empty())
        out.heading(page.figuresHeading);
    for (const Tile& tile : page.figures)
        out.bullet(tileText(tile));
    for (const Section& section : page.sections) {
        out.heading(section.heading);
        for (const Line& paragraph : section.paragraphs)
            out.line(plainText(paragraph));
        for (const auto& row : section.table.rows)
            out.bullet(rowText(section.table, row));
        for (const Item& item : section.items)
            out.bullet(withDetail(plainText(item.line), plainText(secondLine(item))));
    }
    if (!page.sources.empty())
        out.heading(page.sourcesHeading);
    for (const SourceLine& source : page.sources) {
        out.line(QStringLiteral("[%1] %2, %3").arg(QString::number(source.number), source.title, source.detail));
        out.line(source.url, 4);
    }
    out.gap();
    out.line(page.statusNote);
    return out.text();
}

QString pageMarkdown(const RecordPage& page)
{
    QString out = QStringLiteral("# %1\n\n%2\n").arg(markdownEscaped(page.title.text), markdown(page.breadcrumb));
    if (!page.subtitle.isEmpty())
        out += QStringLiteral("\n*%1*\n").arg(markdownEscaped(page.subtitle));
    if (!page.badges.empty())
        out += QStringLiteral("\n%1\n").arg(markdownEscaped(badgesText(page.badges)));
    for (const Line& paragraph : page.summary)
        out += QStringLiteral("\n%1\n").arg(markdown(paragraph));
    out += QLatin1Char('\n');
    for (const Fact& fact : page.facts) {
        QStringList values;
        for (const Line& value : fact.values)
            values << markdown(value);
        out += QStringLiteral("- **%1:** %2\n").arg(markdownEscaped(fact.label), values.join(QStringLiteral("; ")));
    }
    if (!page.plain.empty()) {
        out += QStringLiteral("\n## %1\n").arg(markdownEscaped(page.plainHeading));
        for (const Line& paragraph : page.plain)
            out += QStringLiteral("\n%1\n").arg(markdown(paragraph));
        out += QStringLiteral("\n*%1*\n").arg(markdownEscaped(page.plainNote));
    }
    if (!page.figures.empty())
        out += QStringLiteral("\n## %1\n\n").arg(markdownEscaped(page.figuresHeading));
    for (const Tile& tile : page.figures)
        out += QStringLiteral("- %1\n").arg(markdownEscaped(tileText(tile)));
    for (const Section& section : page.sections) {
        out += QStringLiteral("\n## %1\n\n").arg(markdownEscaped(section.heading));
        for (const Line& paragraph : section.paragraphs)
            out += markdown(paragraph) + QStringLiteral("\n\n");
        out += tableMarkdown(section.table);
        for (const Item& item : section.items)
            out += QStringLiteral("- %1\n").arg(withDetail(markdown(item.line), markdown(secondLine(item))));
    }
    if (!page.sources.empty())
        out += QStringLiteral("\n## %1\n\n").arg(markdownEscaped(page.sourcesHeading));
    for (const SourceLine& source : page.sources)
        out += QStringLiteral("%1. [%2](<%3>), %4\n")
                   .arg(QString::number(source.number), markdownEscaped(source.title), source.url,
                        markdownEscaped(source.detail));
    return out + QStringLiteral("\n%1\n").arg(markdownEscaped(page.statusNote));
}

} // namespace napi::report
