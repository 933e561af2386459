// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>

namespace napi::ui {

/// A table for assistive technology: its headings, its cells, which can be pressed, and its chosen rows. Qt's own
/// cells can only be selected.
class AccessibleTable : public QObject {
    Q_OBJECT

public:
    using Press = std::function<void(const QModelIndex&)>;
    using CanPress = std::function<bool(const QModelIndex&)>;

    /// `table` has its model already and owns this. `press` does what a click on the cell does.
    AccessibleTable(QTableView& table, Press press, CanPress canPress);

    [[nodiscard]] bool canPress(const QModelIndex& cell) const { return m_canPress(cell); }
    void press(const QModelIndex& cell) const;
    /// Several rows can be chosen.
    [[nodiscard]] bool hasChoice() const;
    /// False where rows cannot be chosen.
    bool choose(int row, QItemSelectionModel::SelectionFlags how) const;

private:
    QTableView& m_table;
    Press m_press;
    CanPress m_canPress;
};

} // namespace napi::ui
