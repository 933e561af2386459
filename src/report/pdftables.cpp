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

/// A table that large print has no room for: an item a row, which names the columns.
List asList(const Table& table)
{
    List list;
    for (const std::vector<Spans>& row : table.rows) {
        QStringList values;
        for (std::size_t i = 1; i < row.size(); ++i)
            if (const QString value = plainText(row[i]); value != QStringLiteral("\u2013"))
                values << QStringLiteral("%1: %2").arg(table.columns[i].title, value);
        list.items.push_back({row.front(), plain(values.join(QStringLiteral(" · ")))});
    }
    return list;
}

} // namespace

std::vector<qreal> PdfLayout::columnWidths(const Table& table, qreal scale, qreal most) const
{
    const QFontMetricsF head(m_style.text(TextRole::CellHead, scale).font);
    std::vector<qreal> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Table::Column& column = table.columns[i];
        QStringList words = column.title.split(QLatin1Char(' '));
        for (const std::vector<Spans>& row : table.rows)
            words += plainText(row[i]).split(QLatin1Char(' '));
        qreal width = column.numeric ? std::min(head.horizontalAdvance(column.title), most) : 0;
        for (const QString& word : words)
            width = std::max(width, head.horizontalAdvance(word));
        widths.push_back(width + columnGap());
    }
    return widths;
}

/// How much wider the columns of text would have to be to hold each cell on one line.
qreal PdfLayout::textShortage(const Table& table, const std::vector<qreal>& widths) const
{
    const QFontMetricsF cell(m_style.text(TextRole::Cell).font);
    qreal shortage = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qreal longest = 0;
        for (const std::vector<Spans>& row : table.rows)
            longest = std::max(longest, cell.horizontalAdvance(plainText(row[i])));
        if (!table.columns[i].numeric)
            shortage += std::max(0.0, longest + columnGap() - widths[i]);
    }
    return shortage;
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
        if (sum(widths) + textShortage(table, widths) <= m_style.width())
            break;
    }
    for (columns.scale = 1; sum(widths) > m_style.width() && columns.scale > 0.5; columns.scale -= 0.05)
        widths = columnWidths(table, columns.scale, 0);
    const qreal slack = m_style.width() - sum(widths);
    const auto texts = std::ranges::count(table.columns, false, &Table::Column::numeric);
    columns.edges = {0};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool grows = !table.columns[i].numeric && slack > 0;
        columns.edges.push_back(columns.edges.back() + widths[i] + (grows ? slack / static_cast<qreal>(texts) : 0));
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
        const qreal left = columns.edges[i] + (isNumeric ? gap : 0);
        const qreal width = columns.edges[i + 1] - columns.edges[i] - gap;
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
