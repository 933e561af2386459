// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/selectionhub.h"
#include "models/timelinemodel.h"
#include "ui/tabledelegate.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace napi::ui {

/// The timeline as a table: the same items in rows, sorted by any column. A click or Enter shows a record, several
/// chosen rows are the chosen records of the hub, typing finds a title.
class TimelineTable : public QTableView {
    Q_OBJECT

public:
    /// All must outlive the table.
    TimelineTable(models::SelectionHub& hub, models::TimelineModel& model, QWidget* parent = nullptr);

    /// The chosen rows with a line of titles, cells parted by tabs.
    [[nodiscard]] QString chosenText() const;
    void setTheme(const paint::Theme& theme);
    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    /// The reader wants the commands for a record, at this place of the screen.
    void menuWanted(const napi::core::Link& link, const QPoint& at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void adoptCurrent();
    void adoptChosen();
    void followChosen();
    [[nodiscard]] std::vector<core::Link> chosenLinks() const;
    void fitColumns();
    [[nodiscard]] std::optional<core::Link> linkAt(const QModelIndex& index) const;

    models::SelectionHub& m_hub;
    models::TimelineModel& m_model;
    QSortFilterProxyModel m_sorted;
    TableDelegate* m_delegate;
    bool m_adopting = false;
};

} // namespace napi::ui
