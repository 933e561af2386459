// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/widetable.h"

#include "paint/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace napi::ui {

using paint::space;

int WideTable::columnSpacing() { return space(6); }

WideTable::WideTable(QList<QLabel*> titles, QList<Row> rows, QWidget* parent)
    : QWidget(parent)
    , m_titles(std::move(titles))
    , m_rows(std::move(rows))
    , m_grid(new QGridLayout(this))
    , m_columns(m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.front().cells.size()))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnSpacing());
    m_grid->setVerticalSpacing(space(1));
    // In the order of reading, which is the order of the keyboard and of screen readers.
    for (auto* title : m_titles)
        title->setParent(this);
    for (const Row& row : m_rows) {
        row.rule->setParent(this);
        row.heading->setParent(this);
        for (int column = 0; column < m_columns; ++column) {
            row.titles[column]->setParent(this);
            row.cells[column]->setParent(this);
        }
    }
    addBeside();
    showParts();
}

void WideTable::setStacked(bool isStacked)
{
    if (isStacked == m_isStacked)
        return;
    m_isStacked = isStacked;
    while (auto* item = m_grid->takeAt(0))
        delete item;
    if (isStacked)
        addStacked();
    else
        addBeside();
    showParts();
}

void WideTable::setRowShown(int row, bool isShown)
{
    m_rows[row].isShown = isShown;
    showParts();
}

void WideTable::showParts()
{
    for (auto* title : m_titles)
        title->setHidden(m_isStacked);
    for (const Row& row : m_rows) {
        row.rule->setVisible(row.isShown);
        row.heading->setVisible(row.isShown);
        for (auto* cell : row.cells)
            cell->setVisible(row.isShown);
        for (auto* title : row.titles)
            title->setVisible(row.isShown && m_isStacked);
    }
}

void WideTable::addBeside()
{
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int column = 0; column < m_titles.size(); ++column)
        m_grid->addWidget(m_titles[column], 0, column, Qt::AlignTop);
    int line = 1;
    for (const Row& row : m_rows) {
        m_grid->addWidget(row.rule, line++, 0, 1, m_columns);
        m_grid->addWidget(row.heading, line++, 0, 1, m_columns);
        for (int column = 0; column < m_columns; ++column)
            m_grid->addWidget(row.cells[column], line, column, Qt::AlignTop);
        m_grid->setRowMinimumHeight(++line, space(1));
        ++line;
    }
}

void WideTable::addStacked()
{
    for (int column = 1; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    int line = 0;
    for (const Row& row : m_rows) {
        m_grid->addWidget(row.rule, line++, 0);
        m_grid->addWidget(row.heading, line++, 0);
        for (int column = 0; column < m_columns; ++column) {
            m_grid->addWidget(row.titles[column], line++, 0);
            m_grid->addWidget(row.cells[column], line++, 0);
        }
    }
}

} // namespace napi::ui
