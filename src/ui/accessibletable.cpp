// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/accessibletable.h"

#include "ui/accessibleparts.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <utility>

namespace napi::ui {
namespace {

/// A cell or a heading. It knows its place only: after a change of the rows it stands for another one or is
/// invalid. Row -1 has the headings of the columns.
class CellAccessible : public AccessibleLeaf<QTableView>, public QAccessibleTableCellInterface {
public:
    CellAccessible(QTableView* view, const AccessibleTable* rules, int row, int column)
        : AccessibleLeaf(view)
        , m_rules(rules)
        , m_row(row)
        , m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return owner() && m_row < owner()->model()->rowCount() && m_column < owner()->model()->columnCount();
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override
    {
        if (m_column < 0)
            return QAccessible::RowHeader;
        return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface && !isHeading())
            return static_cast<QAccessibleTableCellInterface*>(this);
        return AccessibleLeaf::interface_cast(type);
    }
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;

    [[nodiscard]] bool isSelected() const override
    {
        return isValid() && owner()->selectionModel()->isSelected(cell());
    }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override
    {
        return {parent()->child(m_column + 1)};
    }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    [[nodiscard]] bool isHeading() const { return m_row < 0 || m_column < 0; }
    [[nodiscard]] QModelIndex cell() const { return owner()->model()->index(m_row, m_column); }
    [[nodiscard]] bool isHidden() const
    {
        return m_column < 0 || owner()->isColumnHidden(m_column) || !owner()->isVisible();
    }

    const AccessibleTable* m_rules;
    int m_row;
    int m_column;
};

QString CellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name || m_column < 0)
        return {};
    const auto* model = owner()->model();
    const auto data = [&](int role) {
        return (m_row < 0 ? model->headerData(m_column, Qt::Horizontal, role) : cell().data(role)).toString();
    };
    const QString name = data(Qt::AccessibleTextRole);
    return name.isEmpty() ? data(Qt::DisplayRole) : name;
}

QRect CellAccessible::rect() const
{
    if (!isValid() || isHidden())
        return {};
    if (m_row >= 0) {
        const QRect place = owner()->visualRect(cell());
        return {owner()->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    const auto* header = owner()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(m_column), 0);
    return {header->viewport()->mapToGlobal(place), QSize(header->sectionSize(m_column), header->height())};
}

QAccessible::State CellAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.invisible = isHidden();
    if (isHeading())
        return state;
    state.focusable = true;
    state.focused = owner()->hasFocus() && owner()->currentIndex() == cell();
    state.selectable = cell().flags().testFlag(Qt::ItemIsSelectable);
    state.multiSelectable = m_rules->hasChoice();
    state.selected = isSelected();
    state.offscreen = !owner()->viewport()->rect().intersects(owner()->visualRect(cell()));
    return state;
}

QStringList CellAccessible::actionNames() const
{
    if (!isValid() || m_column < 0)
        return {};
    if (m_row < 0)
        return owner()->isSortingEnabled() ? QStringList{pressAction()} : QStringList{};
    QStringList names;
    if (m_rules->canPress(cell()))
        names << pressAction();
    if (m_rules->hasChoice())
        names << toggleAction();
    return names;
}

void CellAccessible::doAction(const QString& name)
{
    if (!actionNames().contains(name))
        return;
    const auto* header = owner()->horizontalHeader();
    const bool isSorted = header->sortIndicatorSection() == m_column;
    if (m_row < 0)
        owner()->sortByColumn(m_column, isSorted && header->sortIndicatorOrder() == Qt::AscendingOrder
                                            ? Qt::DescendingOrder
                                            : Qt::AscendingOrder);
    else if (name == pressAction())
        m_rules->press(cell());
    else
        m_rules->choose(m_row, QItemSelectionModel::Toggle);
}

/// Children are counted as Qt counts where it tells which cell has the focus: the headings first, and before each
/// row the heading of the row, although that is hidden.
class TableAccessible : public AccessibleParts, public QAccessibleTableInterface {
public:
    TableAccessible(QTableView* view, const AccessibleTable* rules)
        : AccessibleParts(view, QAccessible::Table)
        , m_view(view)
        , m_rules(rules)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return AccessibleParts::interface_cast(type);
    }
    [[nodiscard]] int childCount() const override { return (rowCount() + 1) * (columnCount() + 1); }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return of(m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? of(m_view->currentIndex()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override
    {
        return of(m_view->model()->index(row, column));
    }
    [[nodiscard]] int rowCount() const override { return m_view->model()->rowCount(); }
    [[nodiscard]] int columnCount() const override { return m_view->model()->columnCount(); }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        auto* heading = child(column + 1);
        return heading ? heading->text(QAccessible::Name) : QString{};
    }
    [[nodiscard]] QString rowDescription(int) const override { return {}; }

    [[nodiscard]] int selectedCellCount() const override { return static_cast<int>(selectedCells().size()); }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override { return m_rules->choose(row, QItemSelectionModel::Select); }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override { return m_rules->choose(row, QItemSelectionModel::Deselect); }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

protected:
    [[nodiscard]] QAccessibleInterface* makePart(int number) const override
    {
        const int line = columnCount() + 1;
        return new CellAccessible(m_view, m_rules, number / line - 1, number % line - 1);
    }

private:
    [[nodiscard]] QAccessibleInterface* of(const QModelIndex& cell) const
    {
        return cell.isValid() ? child((cell.row() + 1) * (columnCount() + 1) + cell.column() + 1) : nullptr;
    }

    QTableView* m_view;
    const AccessibleTable* m_rules;
};

QList<QAccessibleInterface*> TableAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const auto& cell : m_view->selectionModel()->selectedIndexes())
        cells << of(cell);
    return cells;
}

QList<int> TableAccessible::selectedRows() const
{
    QList<int> rows;
    for (const auto& row : m_view->selectionModel()->selectedRows())
        rows << row.row();
    return rows;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<QTableView*>(object);
    const auto* rules = view ? view->findChild<AccessibleTable*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return rules ? new TableAccessible(view, rules) : nullptr;
}

} // namespace

AccessibleTable::AccessibleTable(QTableView& table, Press press, CanPress canPress)
    : QObject(&table)
    , m_table(table)
    , m_press(std::move(press))
    , m_canPress(std::move(canPress))
{
    installAccessibleFactory<makeInterface>();
    forgetAccessible(table);
}

void AccessibleTable::press(const QModelIndex& cell) const
{
    m_table.setCurrentIndex(cell);
    m_press(cell);
}

bool AccessibleTable::hasChoice() const
{
    return m_table.selectionBehavior() == QAbstractItemView::SelectRows &&
           m_table.selectionMode() == QAbstractItemView::ExtendedSelection;
}

bool AccessibleTable::choose(int row, QItemSelectionModel::SelectionFlags how) const
{
    const auto index = m_table.model()->index(row, 0);
    if (!index.isValid() || !hasChoice())
        return false;
    m_table.selectionModel()->select(index, how | QItemSelectionModel::Rows);
    return true;
}

} // namespace napi::ui
