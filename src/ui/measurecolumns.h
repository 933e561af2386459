// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMenu>

class QHeaderView;
class QTableView;

namespace napi::ui {

/// The columns of the table of measures: which are shown, how wide, in which order and sorted by which, as a menu
/// that the button and the header open. Remembered from one start to the next.
class MeasureColumns : public QMenu {
    Q_OBJECT

public:
    /// `table` has its model already and outlives the menu.
    explicit MeasureColumns(QTableView& table, QWidget* parent = nullptr);

    /// The columns shown, in the order of the eye.
    [[nodiscard]] QList<int> shown() const;
    [[nodiscard]] QString heading(int column) const;
    /// Rows get a second and a third line where a cell needs them. To be called when the rows have changed.
    void fitRows();
    void restoreState();
    void saveState() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addSorting();
    void addMoves();
    QAction* addChoice(QMenu& menu, const QString& text, bool isChecked, bool isEnabled = true);
    void show(int column, bool isShown);
    void useUsual();
    void adoptFont();
    void fit();
    void shareWidth();
    [[nodiscard]] int linesOf(int row, const QList<int>& columns) const;

    QTableView& m_table;
    QHeaderView& m_header;
    /// The height of a line that the widths were set for.
    int m_line;
    /// The reader has set widths; otherwise the title takes what the others leave.
    bool m_isSized = false;
    bool m_isFitting = false;
};

} // namespace napi::ui
