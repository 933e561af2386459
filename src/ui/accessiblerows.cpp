// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/accessiblerows.h"

#include "ui/accessibleparts.h"

#include <QItemSelectionModel>
#include <QTreeView>

#include <utility>

namespace napi::ui {
namespace {

QString expandAction() { return QStringLiteral("Expand"); }
QString collapseAction() { return QStringLiteral("Collapse"); }

/// One row. It knows its number only: after a change of the rows it stands for another one or is invalid.
class RowAccessible : public AccessibleLeaf<QAbstractItemView> {
public:
    RowAccessible(QAbstractItemView* view, const AccessibleRows* rows, int number)
        : AccessibleLeaf(view)
        , m_rows(rows)
        , m_number(number)
    {
    }

    [[nodiscard]] bool isValid() const override { return owner() && row().isValid(); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override
    {
        return tree() ? QAccessible::TreeItem : QAccessible::ListItem;
    }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;

private:
    [[nodiscard]] QModelIndex row() const { return m_rows->row(m_number); }
    [[nodiscard]] QTreeView* tree() const { return qobject_cast<QTreeView*>(owner()); }
    [[nodiscard]] bool isGroup() const { return tree() && row().model()->hasChildren(row()); }

    const AccessibleRows* m_rows;
    int m_number;
};

QString RowAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return row().data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString name = row().data(Qt::AccessibleTextRole).toString();
    return name.isEmpty() ? row().data().toString() : name;
}

QRect RowAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect place = owner()->visualRect(row());
    return {owner()->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State RowAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const auto index = row();
    state.invisible = !owner()->isVisible();
    state.focusable = true;
    state.focused = owner()->hasFocus() && owner()->currentIndex() == index;
    state.selectable = index.flags().testFlag(Qt::ItemIsSelectable);
    state.multiSelectable = owner()->selectionMode() == QAbstractItemView::ExtendedSelection;
    state.selected = owner()->selectionModel()->isSelected(index);
    state.offscreen = !owner()->viewport()->rect().intersects(owner()->visualRect(index));
    if (index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        const auto tick = index.data(Qt::CheckStateRole).toInt();
        state.checkable = true;
        state.checked = tick == Qt::Checked;
        state.checkStateMixed = tick == Qt::PartiallyChecked;
    }
    if (isGroup()) {
        state.expandable = true;
        state.expanded = tree()->isExpanded(index);
        state.collapsed = !state.expanded;
    }
    return state;
}

QStringList RowAccessible::actionNames() const
{
    if (!isValid())
        return {};
    QStringList names{pressAction(), toggleAction()};
    if (isGroup())
        names << (tree()->isExpanded(row()) ? collapseAction() : expandAction());
    return names;
}

QString RowAccessible::localizedActionName(const QString& name) const
{
    if (name == expandAction())
        return AccessibleRows::tr("Expand");
    if (name == collapseAction())
        return AccessibleRows::tr("Collapse");
    return QAccessibleActionInterface::localizedActionName(name);
}

void RowAccessible::doAction(const QString& name)
{
    if (!isValid())
        return;
    const auto index = row();
    if (name == pressAction())
        m_rows->press(index);
    else if (name == toggleAction())
        m_rows->toggle(index);
    else if (isGroup() && (name == expandAction() || name == collapseAction()))
        tree()->setExpanded(index, name == expandAction());
}

/// Child 0 of a tree is its header, although it is hidden: Qt counts like this where it tells which row has the
/// focus.
class HeaderAccessible : public AccessibleLeaf<QAbstractItemView> {
public:
    using AccessibleLeaf::AccessibleLeaf;

    [[nodiscard]] bool isValid() const override { return owner() != nullptr; }
    [[nodiscard]] QString text(QAccessible::Text) const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    [[nodiscard]] QRect rect() const override { return {}; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = true;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {}; }
    void doAction(const QString&) override {}
};

class RowsAccessible : public AccessibleParts {
public:
    RowsAccessible(QAbstractItemView* view, const AccessibleRows* rows)
        : AccessibleParts(view, qobject_cast<QTreeView*>(view) ? QAccessible::Tree : QAccessible::List)
        , m_view(view)
        , m_rows(rows)
        , m_headers(role() == QAccessible::Tree ? 1 : 0)
    {
    }

    [[nodiscard]] int childCount() const override { return m_rows->count() + m_headers; }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return of(m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? of(m_view->currentIndex()) : nullptr;
    }

protected:
    [[nodiscard]] QAccessibleInterface* makePart(int number) const override
    {
        if (number < m_headers)
            return new HeaderAccessible(m_view);
        return new RowAccessible(m_view, m_rows, number - m_headers);
    }

private:
    [[nodiscard]] QAccessibleInterface* of(const QModelIndex& row) const
    {
        const int number = m_rows->numberOf(row);
        return number < 0 ? nullptr : child(number + m_headers);
    }

    QAbstractItemView* m_view;
    const AccessibleRows* m_rows;
    int m_headers;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<QAbstractItemView*>(object);
    const auto* rows = view ? view->findChild<AccessibleRows*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return rows ? new RowsAccessible(view, rows) : nullptr;
}

} // namespace

AccessibleRows::AccessibleRows(QAbstractItemView& view, Press press)
    : QObject(&view)
    , m_view(view)
    , m_press(std::move(press))
{
    installAccessibleFactory<makeInterface>();
    forgetAccessible(view);
    const auto forget = [this] {
        m_isKnown = false;
        m_rows.clear();
    };
    const auto* model = view.model();
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this, &AccessibleRows::tellTick);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& row) { m_tick = row.data(Qt::CheckStateRole); });
    if (auto* tree = qobject_cast<QTreeView*>(&view)) {
        connect(tree, &QTreeView::expanded, this, forget);
        connect(tree, &QTreeView::collapsed, this, forget);
    }
}

/// Qt says that a row got other data, but not that its box was ticked.
void AccessibleRows::tellTick()
{
    const auto row = m_view.currentIndex();
    const auto tick = row.data(Qt::CheckStateRole);
    if (tick == std::exchange(m_tick, tick) || !QAccessible::isActive() || !m_view.hasFocus())
        return;
    auto* view = QAccessible::queryAccessibleInterface(&m_view);
    auto* part = view ? view->focusChild() : nullptr;
    if (!part)
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(part, changed);
    QAccessible::updateAccessibility(&event);
}

void AccessibleRows::collect(const QModelIndex& parent) const
{
    const auto* tree = qobject_cast<const QTreeView*>(&m_view);
    const auto* model = m_view.model();
    for (int number = 0; number < model->rowCount(parent); ++number) {
        const auto index = model->index(number, 0, parent);
        m_rows << index;
        if (tree && tree->isExpanded(index))
            collect(index);
    }
}

const QList<QPersistentModelIndex>& AccessibleRows::rows() const
{
    if (!std::exchange(m_isKnown, true))
        collect(m_view.rootIndex());
    return m_rows;
}

int AccessibleRows::count() const { return static_cast<int>(rows().size()); }

QModelIndex AccessibleRows::row(int number) const { return rows().value(number); }

int AccessibleRows::numberOf(const QModelIndex& row) const { return static_cast<int>(rows().indexOf(row)); }

void AccessibleRows::press(const QModelIndex& row) const
{
    m_view.setCurrentIndex(row);
    m_press(row);
}

void AccessibleRows::toggle(const QModelIndex& row) const
{
    if (row.flags().testFlag(Qt::ItemIsUserCheckable))
        m_press(row);
    else
        m_view.selectionModel()->select(row, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

} // namespace napi::ui
