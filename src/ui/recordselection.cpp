// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/recordselection.h"

#include "models/roles.h"
#include "ui/accessiblerows.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace napi::ui {
namespace {

std::optional<core::Link> linkAt(const QModelIndex& index)
{
    return core::Link::parse(index.data(models::LinkRole).toString().toStdString());
}

} // namespace

RecordSelection::RecordSelection(models::SelectionHub& hub, QAbstractItemView& view, IndexOf indexOf, Single single)
    : QObject(&view)
    , m_hub(hub)
    , m_view(view)
    , m_indexOf(std::move(indexOf))
    , m_single(single)
{
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setDragEnabled(true);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordSelection::tell);
    connect(&view, &QAbstractItemView::activated, this, &RecordSelection::open);
    if (view.model()->columnCount() == 1)
        new AccessibleRows(view, [this](const QModelIndex& index) { press(index); });
    connect(view.model(), &QAbstractItemModel::modelReset, this, &RecordSelection::followReset);
    connect(&hub, &models::SelectionHub::currentChanged, this, &RecordSelection::followCurrent);
    connect(&hub, &models::SelectionHub::chosenChanged, this, &RecordSelection::followChosen);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void RecordSelection::open(const QModelIndex& row)
{
    if (const auto link = linkAt(row))
        m_hub.select(*link);
}

void RecordSelection::press(const QModelIndex& row)
{
    auto* tree = qobject_cast<QTreeView*>(&m_view);
    if (linkAt(row))
        open(row);
    else if (tree)
        tree->setExpanded(row, !tree->isExpanded(row));
}

std::vector<core::Link> RecordSelection::links() const
{
    auto rows = m_view.selectionModel()->selectedRows();
    std::ranges::stable_sort(rows, {}, [this](const QModelIndex& row) { return m_view.visualRect(row).top(); });
    std::vector<core::Link> links;
    for (const QModelIndex& row : std::as_const(rows))
        if (const auto link = linkAt(row); link && std::ranges::find(links, *link) == links.end())
            links.push_back(*link);
    return links;
}

void RecordSelection::tell()
{
    const QScopedValueRollback telling(m_isTelling, true);
    const auto chosen = links();
    const bool isOne = m_view.selectionModel()->selectedRows().size() == 1;
    const bool opens = m_single == Single::Opens && isOne && !m_isMenuPress;
    m_isSource = !opens && !chosen.empty();
    m_hub.setChosen(opens ? std::vector<core::Link>{} : chosen);
    if (opens && !chosen.empty())
        m_hub.select(chosen.front());
}

void RecordSelection::followCurrent()
{
    if (m_single == Single::Opens) {
        adoptCurrent();
        return;
    }
    if (m_hub.isTableShown()) {
        tell();
        return;
    }
    // Whoever comes back finds the rows that were chosen, with the record that was read last.
    const auto chosen = links();
    if (!m_hub.current() || std::ranges::find(chosen, *m_hub.current()) != chosen.end())
        return;
    if (const auto row = m_indexOf(*m_hub.current()); row.isValid())
        adopt(row);
}

void RecordSelection::followChosen()
{
    if (m_isTelling)
        return;
    m_isSource = false;
    if (m_single == Single::Opens && links() != m_hub.chosen())
        adoptCurrent();
    else if (m_single == Single::IsChosen && m_hub.isTableShown() && links() != m_hub.chosen())
        adopt({});
}

void RecordSelection::followReset()
{
    // The rows that were chosen are gone.
    if (std::exchange(m_isSource, false))
        m_hub.setChosen({});
    if (m_single == Single::Opens)
        adoptCurrent();
}

void RecordSelection::adoptCurrent()
{
    if (!m_hub.current()) {
        adopt({});
        return;
    }
    // A record may stand in several places.
    const auto here = m_view.currentIndex();
    adopt(here.isValid() && linkAt(here) == m_hub.current() ? here : m_indexOf(*m_hub.current()));
}

void RecordSelection::adopt(const QModelIndex& index)
{
    const QScopedValueRollback adopting(m_isAdopting, true);
    const QSignalBlocker quiet(m_view.selectionModel());
    auto* selection = m_view.selectionModel();
    const bool isThere =
        index == m_view.currentIndex() && selection->isSelected(index) && selection->selectedRows().size() == 1;
    if (!index.isValid())
        selection->clear();
    else if (!isThere) {
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view.scrollTo(index);
        beginHere();
    }
    m_view.viewport()->update();
}

/// Shift and an arrow choose from here on. A view begins where its own keys or the mouse went last, whatever has
/// become its current row since; so its keys go one row off and back. Groups above the row must be open.
void RecordSelection::beginHere()
{
    // In a window that is still to be shown nobody has moved in the view, and keys would take the focus there.
    if (!m_view.window()->isVisible())
        return;
    const bool isLast = m_view.model()->rowCount(m_view.currentIndex().parent()) == m_view.currentIndex().row() + 1;
    for (const auto key : {isLast ? Qt::Key_Up : Qt::Key_Down, isLast ? Qt::Key_Down : Qt::Key_Up}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&m_view, &press);
    }
}

void RecordSelection::offerMenu(const QModelIndex& index, const QPoint& at)
{
    m_isMenuPress = false;
    if (const auto link = linkAt(index))
        Q_EMIT menuWanted(*link, m_view.viewport()->mapToGlobal(at));
}

bool RecordSelection::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_isMenuPress = static_cast<const QMouseEvent&>(*event).button() == Qt::RightButton;
        return false;
    case QEvent::ContextMenu: {
        const auto& asked = static_cast<const QContextMenuEvent&>(*event);
        const bool isKey = asked.reason() == QContextMenuEvent::Keyboard;
        const auto row = isKey ? m_view.currentIndex() : m_view.indexAt(asked.pos());
        offerMenu(row, isKey ? m_view.visualRect(row).bottomLeft() : asked.pos());
        return true;
    }
    case QEvent::KeyPress:
        m_isMenuPress = false;
        return false;
    default:
        return false;
    }
}

} // namespace napi::ui
