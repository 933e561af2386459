// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/selectionhub.h"

#include <QAbstractItemView>
#include <QObject>

#include <functional>

namespace napi::ui {

/// Joins the rows of a view to the hub. Several chosen rows are the hub's chosen records and leave the page as it
/// is; Enter and a double click open a record; mouse and keyboard ask for a menu. Rows without a link count for
/// nothing.
class RecordSelection : public QObject {
    Q_OBJECT

public:
    /// What a single chosen row does: a list opens its record, in a page of its own it is chosen as several are.
    enum class Single { Opens, IsChosen };
    using IndexOf = std::function<QModelIndex(const core::Link&)>;

    /// `view` has its model already and owns this. `indexOf` finds the row of a record.
    RecordSelection(models::SelectionHub& hub, QAbstractItemView& view, IndexOf indexOf, Single single);

    /// The records of the chosen rows, from top to bottom.
    [[nodiscard]] std::vector<core::Link> links() const;
    /// Makes the row of the record shown the only chosen one and brings it into sight, without telling the hub.
    void adoptCurrent();
    /// True while the view is brought to a row by the hub and not by the reader.
    [[nodiscard]] bool isAdopting() const { return m_isAdopting; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The reader wants the commands for a record, at this place of the screen.
    void menuWanted(const napi::core::Link& link, const QPoint& at);

private:
    void open(const QModelIndex& row);
    /// Opens the record of a row, or opens or closes a group.
    void press(const QModelIndex& row);
    void tell();
    void followCurrent();
    void followChosen();
    void followReset();
    void adopt(const QModelIndex& index);
    void beginHere();
    void offerMenu(const QModelIndex& index, const QPoint& at);

    models::SelectionHub& m_hub;
    QAbstractItemView& m_view;
    IndexOf m_indexOf;
    Single m_single;
    bool m_isTelling = false;
    bool m_isAdopting = false;
    /// The right button chooses the row that its menu is for, and opens nothing.
    bool m_isMenuPress = false;
    /// What the hub has as chosen comes from this view.
    bool m_isSource = false;
};

} // namespace napi::ui
