// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// The tables of pages.
#include "ui/heading.h"
#include "ui/pagewidgets.h"
#include "ui/widetable.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace napi::ui {

using paint::space;
using paint::Type;

QString PageWidgets::cellName(const report::PageTable& table, std::size_t column, const report::Line& cell)
{
    return QStringLiteral("%1: %2").arg(table.columns[column].title, report::plainText(cell));
}

QLabel* PageWidgets::rowHeading(const report::Line& line) const
{
    auto* label = this->line(line);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    makeHeading(*label);
    return label;
}

QWidget* PageWidgets::wideTable(const report::PageTable& table) const
{
    QList<QLabel*> titles;
    for (std::size_t column = 1; column < table.columns.size(); ++column)
        titles << text(table.columns[column].title, Type::Section);
    QList<WideTable::Row> rows;
    for (const auto& cells : table.rows) {
        WideTable::Row row{rowHeading(cells.front()), {}, {}, rule()};
        for (std::size_t column = 1; column < cells.size(); ++column) {
            row.titles << text(table.columns[column].title, Type::Caption, true);
            row.cells << line(cells[column]);
            row.cells.back()->setAccessibleName(cellName(table, column, cells[column]));
        }
        rows << row;
    }
    return new WideTable(std::move(titles), std::move(rows));
}

QWidget* PageWidgets::table(const report::PageTable& table) const
{
    if (report::isWide(table))
        return wideTable(table);
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(0, 1);
    const int columns = static_cast<int>(table.columns.size());
    const auto add = [&](QLabel* cell, int row, int column) {
        const bool isNumeric = table.columns[static_cast<std::size_t>(column)].isNumeric;
        cell->setAlignment((isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        grid->addWidget(cell, 2 * row, column);
    };
    for (int column = 0; column < columns; ++column)
        add(text(table.columns[static_cast<std::size_t>(column)].title, Type::Caption, true), 0, column);
    int place = 0;
    for (const auto& row : table.rows) {
        grid->addWidget(rule(), 2 * place++ + 1, 0, 1, columns);
        for (int column = 0; column < columns; ++column) {
            const auto& cell = row[static_cast<std::size_t>(column)];
            auto* label = line(cell);
            if (column > 0)
                label->setAccessibleName(cellName(table, static_cast<std::size_t>(column), cell));
            add(label, place, column);
        }
    }
    return box;
}

} // namespace napi::ui
