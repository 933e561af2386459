// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// Tables in the layout.
#include "report/pdflayout.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace napi::report {
namespace {

/// Numbers end at the edge of their column, so that text behind them needs a gap before it too.
bool followsNumbers(const Table& table, std::size_t column)
{
    return column > 0 && !table.columns[column].numeric && table.columns[column - 1].numeric;
}

/// The values of a cell, which stand on lines of their own.
QStringList linesOf(const Spans& cell) { return plainText(cell).split(QChar::LineSeparator); }

/// A table that large print has no room for: an item a row, which names the columns.
List asList(const Table& table)
{
    List list;
    for (const std::vector<Spans>& row : table.rows) {
        QStringList values;
        for (std::size_t i = 1; i < row.size(); ++i)
            if (const QString value = linesOf(row[i]).join(QLatin1Char(' ')); value != QStringLiteral("\u2013"))
                values << QStringLiteral("%1: %2").arg(table.columns[i].title, value);
        list.items.push_back({row.front(), plain(values.join(QStringLiteral(" · ")))});
    }
    return list;
}

} // namespace

qreal PdfLayout::gaps(const Table& table, std::size_t column) const
{
    return columnGap() * (followsNumbers(table, column) ? 2 : 1);
}

std::vector<qreal> PdfLayout::columnWidths(const Table& table, qreal scale, qreal most) const
{
    const QFontMetricsF head(m_style.text(TextRole::CellHead, scale).font);
    std::vector<qreal> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Table::Column& column = table.columns[i];
        QStringList words = column.title.split(QLatin1Char(' '));
        for (const std::vector<Spans>& row : table.rows)
            words += linesOf(row[i]).join(QLatin1Char(' ')).split(QLatin1Char(' '));
        qreal wanted = head.horizontalAdvance(column.title);
        for (const std::vector<Spans>& row : table.rows)
            wanted = std::max(wanted, head.horizontalAdvance(plainText(row[i])));
        qreal width = column.numeric ? std::min(wanted, most) : 0;
        for (const QString& word : words)
            width = std::max(width, head.horizontalAdvance(word));
        // Measured words may be a trifle narrower than set ones.
        widths.push_back(width + 0.1 * m_style.em() + gaps(table, i));
    }
    return widths;
}

/// How much wider each column of text would have to be to hold all its cells on one line.
std::vector<qreal> PdfLayout::textShortages(const Table& table, const std::vector<qreal>& widths) const
{
    const QFontMetricsF cell(m_style.text(TextRole::Cell).font);
    std::vector<qreal> shortages;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qreal longest = 0;
        for (const std::vector<Spans>& row : table.rows)
            for (const QString& line : linesOf(row[i]))
                longest = std::max(longest, cell.horizontalAdvance(line));
        shortages.push_back(table.columns[i].numeric ? 0 : std::max(0.0, longest + gaps(table, i) - widths[i]));
    }
    return shortages;
}

/// Numbers get the room that their titles want, or at least that of their longest word; text gets the rest.
PdfLayout::Columns PdfLayout::columns(const Table& table) const
{
    const auto sum = [](const std::vector<qreal>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    };
    Columns columns;
    std::vector<qreal> widths;
    for (qreal most = 9 * m_style.em(); most >= 0; most -= m_style.em()) {
        widths = columnWidths(table, 1, most);
        if (sum(widths) + sum(textShortages(table, widths)) <= m_style.width())
            break;
    }
    for (columns.scale = 1; sum(widths) > m_style.width() && columns.scale > 0.5; columns.scale -= 0.05)
        widths = columnWidths(table, columns.scale, 0);
    // Those that need more get more; what nobody needs is of use to the headings of the rows.
    const std::vector<qreal> shortages = textShortages(table, widths);
    const qreal slack = std::max(0.0, m_style.width() - sum(widths));
    const qreal given = std::min(slack, sum(shortages));
    columns.edges = {0};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const qreal share = given > 0 ? given * shortages[i] / sum(shortages) : 0;
        columns.edges.push_back(columns.edges.back() + widths[i] + share + (i == 0 ? slack - given : 0));
    }
    return columns;
}

void PdfLayout::addTableRow(int table, const Table& layout, const Columns& columns, const std::vector<Spans>& cells,
                            bool isHead)
{
    const qreal em = m_style.em();
    const qreal gap = columnGap();
    const int line = m_tree.add(Tag::TR, table);
    const TextStyle style = m_style.text(isHead ? TextRole::CellHead : TextRole::Cell, columns.scale);
    std::vector<Cell> row;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const bool isNumeric = layout.columns[i].numeric;
        const int cell = m_tree.add(isHead || i == 0 ? Tag::TH : Tag::TD, line);
        m_tree.at(cell).columnScope = isHead;
        const qreal before = isNumeric || followsNumbers(layout, i) ? gap : 0;
        const qreal left = columns.edges[i] + before;
        const qreal width = columns.edges[i + 1] - left - (isNumeric ? 0 : gap);
        row.push_back({text(cell, cells[i], style, width), left, isNumeric});
    }
    const std::size_t begin = addRow(row, 0.8 * em);
    keepTogether(begin, isHead);
    const QColor rule = isHead ? m_style.strong(m_phase) : m_style.line();
    m_strips[begin].boxes.push_back({QRectF(0, -0.4 * em, m_style.width(), isHead ? 10 : 5), rule, true});
}

void PdfLayout::addHeadRow(int table, const Table& layout, const Columns& columns)
{
    std::vector<Spans> titles;
    std::ranges::transform(layout.columns, std::back_inserter(titles),
                           [](const Table::Column& column) { return plain(column.title); });
    const std::size_t begin = m_strips.size();
    addTableRow(table, layout, columns, titles, true);
    // The whole head as one strip, so that it can be repeated.
    Strip head = m_strips[begin];
    for (std::size_t i = begin + 1; i < m_strips.size(); ++i) {
        for (Piece piece : m_strips[i].pieces) {
            piece.position.ry() += head.height;
            head.pieces.push_back(piece);
        }
        head.height += m_strips[i].height;
    }
    m_strips.resize(begin);
    m_strips.push_back(head);
}

void PdfLayout::add(const Table& table)
{
    const Columns layout = columns(table);
    if (m_style.isLarge() && layout.scale < 1) {
        add(asList(table));
        return;
    }
    const int element = m_tree.add(Tag::Table, Tree::root());
    addHeadRow(element, table, layout);
    m_tableHead = std::make_shared<const Strip>(m_strips.back());
    for (const std::vector<Spans>& cells : table.rows)
        addTableRow(element, table, layout, cells, false);
    m_tableHead.reset();
}

} // namespace napi::report
