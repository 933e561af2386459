// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace napi::ui {

/// A table whose cells hold sentences. Where there is room its columns stand beside each other, each row under a
/// line of its own; where there is not, the cells of a row stand below each other, each under the title of its
/// column.
class WideTable : public QWidget {
    Q_OBJECT

public:
    /// Labels that become children. `titles` head the columns; none if they stand outside the table.
    struct Row {
        QLabel* heading;
        QList<QLabel*> cells;
        /// The titles of the columns once more, for the cells that stand below each other.
        QList<QLabel*> titles;
        QWidget* rule;
        bool isShown = true;
    };
    WideTable(QList<QLabel*> titles, QList<Row> rows, QWidget* parent = nullptr);

    /// Puts cells below each other, or beside.
    void setStacked(bool isStacked);
    [[nodiscard]] bool isStacked() const { return m_isStacked; }
    void setRowShown(int row, bool isShown);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    /// Texts are set in by the frame that the focus has around them, in pixels.
    static constexpr int kInset = 2;
    /// Between two columns, in pixels.
    [[nodiscard]] static int columnSpacing();

private:
    void addBeside();
    void addStacked();
    void showParts();

    QList<QLabel*> m_titles;
    QList<Row> m_rows;
    QGridLayout* m_grid;
    int m_columns;
    bool m_isStacked = false;
};

} // namespace napi::ui
