// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/comparewindow.h"

#include "ui/windowsize.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace napi::ui {

CompareWindow::CompareWindow(report::Comparison comparison, const paint::Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_onlyDifferences(new QCheckBox(tr("Only what differs")))
    , m_table(new QTableWidget)
{
    setWindowTitle(m_comparison.isTranslation
                       ? m_comparison.rows.front().cells.front()
                       : tr("Compare: %1").arg(m_comparison.titles.join(QStringLiteral(" / "))));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(paint::space(3), paint::space(3), paint::space(3), paint::space(3));
    layout->addWidget(m_onlyDifferences);
    layout->addWidget(m_table, 1);
    const QFontMetrics metrics(QApplication::font());
    resize(fittingScreen(*this, {metrics.averageCharWidth() * 60 * static_cast<int>(m_comparison.titles.size()),
                                 metrics.height() * 40}));
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareWindow::showRows);
    fill(theme);
    m_onlyDifferences->setHidden(m_comparison.isTranslation);
    m_table->setColumnHidden(m_table->columnCount() - 1, m_comparison.isTranslation);
    m_table->setFocus();
}

void CompareWindow::fill(const paint::Theme& theme)
{
    const int columns = static_cast<int>(m_comparison.titles.size());
    m_table->setColumnCount(columns + 1);
    m_table->setRowCount(static_cast<int>(m_comparison.rows.size()));
    m_table->setHorizontalHeaderLabels(m_comparison.titles + QStringList{tr("Difference")});
    QStringList labels;
    int row = 0;
    for (const auto& line : m_comparison.rows) {
        labels << line.label;
        for (int column = 0; column < columns; ++column) {
            auto* item = new QTableWidgetItem(line.cells[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, column, item);
        }
        auto* difference = new QTableWidgetItem(line.isSame ? tr("the same") : tr("different"));
        difference->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        difference->setForeground(theme.colour(line.isSame ? paint::Role::Muted : paint::Role::Text));
        m_table->setItem(row++, columns, difference);
    }
    m_table->setVerticalHeaderLabels(labels);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                                     static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Titles are seen whole: three lines of half the least width of a column hold the longest of them.
    m_table->horizontalHeader()->setFixedHeight(QFontMetrics(m_table->font()).lineSpacing() * 3 + paint::space(3));
    m_table->horizontalHeader()->setSectionResizeMode(columns, QHeaderView::ResizeToContents);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void CompareWindow::showRows()
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, m_onlyDifferences->isChecked() &&
                                       m_comparison.rows[static_cast<std::size_t>(row)].isSame);
}

/// The chosen cells as text, columns apart by tabs.
void CompareWindow::copySelection() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            if (const auto* item = m_table->item(row, column); item->isSelected())
                cells << QString(item->text()).replace(QLatin1Char('\n'), QLatin1String("; "));
        if (!cells.isEmpty())
            lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void CompareWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QDialog::keyPressEvent(event);
}

} // namespace napi::ui
