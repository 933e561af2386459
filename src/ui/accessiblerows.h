// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractItemView>
#include <QObject>
#include <QPersistentModelIndex>
#include <QVariant>

#include <functional>

namespace napi::ui {

/// The rows of a list or a tree of one column for assistive technology: each can be pressed, added to what is
/// chosen (or ticked, if it has a box) and, if it is a group, opened and closed. Qt's own rows can only be
/// selected.
class AccessibleRows : public QObject {
    Q_OBJECT

public:
    using Press = std::function<void(const QModelIndex&)>;

    /// `view` has its model already and owns this. `press` does what a click does.
    AccessibleRows(QAbstractItemView& view, Press press);

    /// Rows of a tree below a closed group do not count.
    [[nodiscard]] int count() const;
    /// Invalid where there is no such row.
    [[nodiscard]] QModelIndex row(int number) const;
    [[nodiscard]] int numberOf(const QModelIndex& row) const;
    void press(const QModelIndex& row) const;
    /// Ticks a row that has a box, else adds the row to those chosen or takes it away.
    void toggle(const QModelIndex& row) const;

private:
    void tellTick();
    void collect(const QModelIndex& parent) const;
    [[nodiscard]] const QList<QPersistentModelIndex>& rows() const;

    QAbstractItemView& m_view;
    Press m_press;
    mutable QList<QPersistentModelIndex> m_rows;
    /// Of the current row, as last told.
    QVariant m_tick;
    mutable bool m_isKnown = false;
};

} // namespace napi::ui
