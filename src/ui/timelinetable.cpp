// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelinetable.h"

#include "ui/accessibletable.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace napi::ui {
namespace {

using Model = models::TimelineModel;

} // namespace

TimelineTable::TimelineTable(models::SelectionHub& hub, models::TimelineModel& model, QWidget* parent)
    : QTableView(parent)
    , m_hub(hub)
    , m_model(model)
    , m_delegate(new TableDelegate(Model::UnknownRole, -1, this))
{
    m_sorted.setSourceModel(&model);
    m_sorted.setSortRole(Model::SortRole);
    m_sorted.setSortLocaleAware(true);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(&m_sorted);
    setItemDelegate(m_delegate);
    setSortingEnabled(true);
    // As in the drawing until a column is chosen.
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            open(index);
    });
    new AccessibleTable(
        *this, [this](const QModelIndex& cell) { open(cell); },
        [](const QModelIndex& cell) { return cell.isValid(); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelineTable::adoptChosen);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &TimelineTable::adoptCurrent);
    connect(&hub, &models::SelectionHub::currentChanged, this, &TimelineTable::adoptCurrent);
    connect(&hub, &models::SelectionHub::chosenChanged, this, &TimelineTable::followChosen);
    adoptCurrent();
}

std::optional<core::Link> TimelineTable::linkAt(const QModelIndex& index) const
{
    return core::Link::parse(index.data(Model::LinkRole).toString().toStdString());
}

void TimelineTable::open(const QModelIndex& index)
{
    if (const auto link = linkAt(index))
        m_hub.select(*link);
}

void TimelineTable::adoptCurrent()
{
    const auto position = m_hub.current() ? m_model.position(*m_hub.current()) : std::nullopt;
    const QScopedValueRollback adopting(m_adopting, true);
    if (!position) {
        clearSelection();
        return;
    }
    const QModelIndex row = m_sorted.mapFromSource(m_model.index(static_cast<int>(*position), Model::TitleColumn));
    if (!selectionModel()->isRowSelected(row.row(), {}) || selectionModel()->selectedRows().size() > 1)
        selectRow(row.row());
    setCurrentIndex(row);
    scrollTo(row);
}

std::vector<core::Link> TimelineTable::chosenLinks() const
{
    std::vector<core::Link> links;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        if (const auto link = linkAt(row))
            links.push_back(*link);
    return links;
}

/// Rows that other choices took the place of are given up.
void TimelineTable::followChosen()
{
    if (selectionModel()->selectedRows().size() > 1 && chosenLinks() != m_hub.chosen())
        adoptCurrent();
}

void TimelineTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = isKey ? currentIndex() : indexAt(event->pos());
    const QPoint at = isKey ? visualRect(row).bottomLeft() : event->pos();
    if (const auto link = linkAt(row))
        Q_EMIT menuWanted(*link, viewport()->mapToGlobal(at));
}

void TimelineTable::adoptChosen()
{
    if (m_adopting)
        return;
    auto links = chosenLinks();
    m_hub.setChosen(links.size() > 1 ? std::move(links) : std::vector<core::Link>{});
}

QString TimelineTable::chosenText() const
{
    const auto line = [](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < Model::ColumnCount; ++column)
            cells << cell(column).toString();
        return cells.join(u'\t');
    };
    QStringList lines{line([&](int column) { return m_sorted.headerData(column, Qt::Horizontal); })};
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : rows)
        lines << line([&](int column) { return row.siblingAtColumn(column).data(); });
    return rows.isEmpty() ? QString{} : lines.join(u'\n');
}

void TimelineTable::keyboardSearch(const QString& search)
{
    // Titles are what is typed, whatever column the keyboard stands in.
    if (currentIndex().isValid() && currentIndex().column() != Model::TitleColumn)
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(Model::TitleColumn),
                                          QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

void TimelineTable::setTheme(const paint::Theme& theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void TimelineTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TimelineTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void TimelineTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The title gets what the others leave.
void TimelineTable::fitColumns()
{
    constexpr std::array<int, Model::ColumnCount> kEms{0, 8, 8, 9, 9, 11};
    const int em = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(em + paint::space(2));
    int rest = viewport()->width();
    for (int column = 1; column < Model::ColumnCount; ++column) {
        const int width = em * kEms[static_cast<std::size_t>(column)];
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(Model::TitleColumn, std::max(rest, em * 14));
}

} // namespace napi::ui
