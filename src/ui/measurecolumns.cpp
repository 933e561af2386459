// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/measurecolumns.h"

#include "models/measuretable.h"
#include "paint/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <array>

namespace napi::ui {
namespace {

using models::MeasureTable;

const QString kHeaderKey = QStringLiteral("measures/header");
const QString kLineKey = QStringLiteral("measures/lineHeight");
const QString kSizedKey = QStringLiteral("measures/isSized");

/// Widths in heights of a line, and by which part a column with words gives way where room is short or grows where
/// there is more.
constexpr std::array<int, MeasureTable::ColumnCount> kWidths{22, 4, 11, 12, 10, 7, 12, 12, 6, 6, 5};
constexpr std::array<int, 4> kFixed{MeasureTable::PhaseColumn, MeasureTable::StartColumn, MeasureTable::EndColumn,
                                    MeasureTable::SourcesColumn};
constexpr double kLeast = 0.6;
constexpr double kMost = 1.6;
constexpr int kMostLines = 3;
/// With more rows, measuring all of them would be felt; they have one line each.
constexpr int kMostFitted = 2000;
constexpr std::array<int, 4> kHiddenAtFirst{MeasureTable::ForumColumn, MeasureTable::PartnersColumn,
                                            MeasureTable::TargetsColumn, MeasureTable::EndColumn};

bool isFixed(int column) { return std::ranges::find(kFixed, column) != kFixed.end(); }

} // namespace

MeasureColumns::MeasureColumns(QTableView& table, QWidget* parent)
    : QMenu(parent)
    , m_table(table)
    , m_header(*table.horizontalHeader())
    , m_line(table.fontMetrics().height())
{
    m_header.setSectionsMovable(true);
    m_header.setHighlightSections(false);
    m_header.setSortIndicatorClearable(true);
    m_header.setAccessibleName(tr("Columns"));
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { popup(m_header.mapToGlobal(at)); });
    connect(&m_header, &QHeaderView::sectionResized, this, [this] {
        if (m_isFitting)
            return;
        m_isSized = true;
        fitRows();
    });
    connect(this, &QMenu::aboutToShow, this, &MeasureColumns::fill);
    table.setSortingEnabled(true);
    useUsual();
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
}

QString MeasureColumns::heading(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal).toString();
}

QList<int> MeasureColumns::shown() const
{
    QList<int> columns;
    for (int place = 0; place < m_header.count(); ++place)
        if (const int column = m_header.logicalIndex(place); !m_header.isSectionHidden(column))
            columns << column;
    return columns;
}

QAction* MeasureColumns::addChoice(QMenu& menu, const QString& text, bool isChecked, bool isEnabled)
{
    auto* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChecked);
    action->setEnabled(isEnabled);
    return action;
}

void MeasureColumns::fill()
{
    clear();
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        // A row without its title would be nothing.
        auto* choice = addChoice(*this, heading(column), !m_header.isSectionHidden(column),
                                 column != MeasureTable::TitleColumn);
        connect(choice, &QAction::toggled, this, [this, column](bool isShown) { show(column, isShown); });
    }
    addSeparator();
    addSorting();
    addMoves();
    connect(addAction(tr("&Usual columns")), &QAction::triggered, this, &MeasureColumns::useUsual);
}

void MeasureColumns::addSorting()
{
    auto* menu = addMenu(tr("&Sort by"));
    auto* columns = new QActionGroup(menu);
    const int sorted = m_header.sortIndicatorSection();
    const auto order = m_header.sortIndicatorOrder();
    const auto add = [&](const QString& text, int column) {
        auto* choice = columns->addAction(addChoice(*menu, text, column == sorted));
        connect(choice, &QAction::triggered, this, [this, column, order] { m_table.sortByColumn(column, order); });
    };
    add(tr("Order of the plan"), -1);
    menu->addSeparator();
    for (const int column : shown())
        add(heading(column), column);
    menu->addSeparator();
    auto* down = addChoice(*menu, tr("&Descending"), order == Qt::DescendingOrder && sorted >= 0, sorted >= 0);
    connect(down, &QAction::toggled, this, [this, sorted](bool isDown) {
        m_table.sortByColumn(sorted, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

/// What the mouse does by dragging a heading.
void MeasureColumns::addMoves()
{
    const int column = m_table.currentIndex().isValid() ? m_table.currentIndex().column() : 0;
    const auto columns = shown();
    const auto at = columns.indexOf(column);
    const auto add = [&](const QString& text, qsizetype to) {
        auto* action = addAction(text.arg(heading(column)));
        action->setEnabled(at >= 0 && to >= 0 && to < columns.size());
        if (action->isEnabled())
            connect(action, &QAction::triggered, this, [this, column, other = columns[to]] {
                m_header.moveSection(m_header.visualIndex(column), m_header.visualIndex(other));
            });
    };
    add(tr("Move \u201C%1\u201D to the &left"), at - 1);
    add(tr("Move \u201C%1\u201D to the &right"), at + 1);
}

void MeasureColumns::show(int column, bool isShown)
{
    m_header.setSectionHidden(column, !isShown);
    fit();
}

void MeasureColumns::useUsual()
{
    for (int column = 0; column < m_header.count(); ++column) {
        m_header.moveSection(m_header.visualIndex(column), column);
        m_header.setSectionHidden(column, std::ranges::find(kHiddenAtFirst, column) != kHiddenAtFirst.end());
    }
    m_table.sortByColumn(-1, Qt::AscendingOrder);
    m_isSized = false;
    fit();
}

/// How many lines the words of a row take at most, of which no more than kMostLines are shown.
int MeasureColumns::linesOf(int row, const QList<int>& columns) const
{
    const QFontMetrics metrics = m_table.fontMetrics();
    int lines = 1;
    for (const int column : columns) {
        const QString text = m_table.model()->index(row, column).data().toString();
        const int room = m_header.sectionSize(column) - paint::space(4);
        if (metrics.horizontalAdvance(text) <= room)
            continue;
        const QRect wrapped = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text);
        lines = std::max({lines, 2, wrapped.height() / metrics.lineSpacing()});
    }
    return std::min(lines, kMostLines);
}

void MeasureColumns::fitRows()
{
    auto columns = shown();
    columns.removeIf(isFixed);
    auto& rows = *m_table.verticalHeader();
    const int one = m_line + paint::space(2);
    const int more = m_table.fontMetrics().lineSpacing();
    if (rows.count() > kMostFitted)
        return;
    for (int row = 0; row < rows.count(); ++row)
        rows.resizeSection(row, one + (linesOf(row, columns) - 1) * more);
}

void MeasureColumns::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_table.verticalHeader()->setDefaultSectionSize(m_line + paint::space(2));
    if (!m_isSized)
        shareWidth();
    fitRows();
}

/// Until the reader sets a width, columns with words share what the others leave; the title gets the rest.
void MeasureColumns::shareWidth()
{
    const auto columns = shown();
    int rest = m_table.viewport()->width();
    int words = 0;
    for (const int column : columns) {
        const int width = m_line * kWidths[static_cast<std::size_t>(column)];
        if (isFixed(column)) {
            m_table.resizeColumnToContents(column);
            m_header.resizeSection(column, std::max(width, m_header.sectionSize(column)));
            rest -= m_header.sectionSize(column);
        } else {
            words += width;
        }
    }
    const double part = std::clamp(double(rest) / words, kLeast, kMost);
    for (const int column : columns) {
        if (isFixed(column) || column == MeasureTable::TitleColumn)
            continue;
        int width = qRound(m_line * kWidths[static_cast<std::size_t>(column)] * part);
        // More than its words need is the title's.
        if (part > 1.0)
            width = std::min(width, static_cast<const QAbstractItemView&>(m_table).sizeHintForColumn(column) +
                                        paint::space(2));
        m_header.resizeSection(column, std::max(width, m_header.sectionSizeHint(column)));
        rest -= m_header.sectionSize(column);
    }
    m_header.resizeSection(MeasureTable::TitleColumn,
                           std::max(rest, qRound(m_line * kWidths[MeasureTable::TitleColumn] * kLeast)));
}

/// Widths grow and shrink with the text.
void MeasureColumns::adoptFont()
{
    const int line = m_table.fontMetrics().height();
    if (line == m_line)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int column = 0; m_isSized && column < m_header.count(); ++column)
        if (!m_header.isSectionHidden(column))
            m_header.resizeSection(column, m_header.sectionSize(column) * line / m_line);
    m_line = line;
    fit();
}

bool MeasureColumns::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange)
        adoptFont();
    if (type == QEvent::Resize && watched != &m_table)
        fit();
    return QMenu::eventFilter(watched, event);
}

void MeasureColumns::restoreState()
{
    const QSettings settings;
    const int line = settings.value(kLineKey, m_line).toInt();
    const QScopedValueRollback fitting(m_isFitting, true);
    if (line <= 0 || !m_header.restoreState(settings.value(kHeaderKey).toByteArray()))
        return;
    m_isSized = settings.value(kSizedKey, false).toBool();
    m_header.setSectionHidden(MeasureTable::TitleColumn, false);
    // What was saved with text of another size fits that size.
    m_line = line;
    adoptFont();
}

void MeasureColumns::saveState() const
{
    QSettings settings;
    settings.setValue(kHeaderKey, m_header.saveState());
    settings.setValue(kLineKey, m_line);
    settings.setValue(kSizedKey, m_isSized);
}

} // namespace napi::ui
