// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/measuretable.h"
#include "paint/theme.h"
#include "ui/effects.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace napi::ui {

class MeasureColumns;
class RecordSelection;
class TableDelegate;

/// The table of measures as a page: how many there are, which columns are shown, the rows, and what makes text of
/// them. The reader's columns are remembered.
class MeasureTableView : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the view.
    MeasureTableView(models::SelectionHub& hub, models::MeasureTable& model, const words::Catalogue& words,
                     Effects& effects, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] RecordSelection* rows() const { return m_rows; }
    void setTheme(const paint::Theme& theme);
    /// The chosen rows under the headings of the columns shown, cells parted by tabs.
    [[nodiscard]] QString chosenText() const;
    /// Several chosen rows, or else all rows, as CSV.
    void copyCsv();
    void saveCsv();
    void saveState() const;
    /// Tab goes from `other`, of the same window, to the buttons and the rows.
    void placeAfter(QWidget* other);

Q_SIGNALS:
    /// A command is done; `sentence` says what came of it.
    void done(const QString& sentence);
    /// The chosen rows are to be compared.
    void compareWanted();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildBar();
    void buildTable();
    void buildEmpty();
    QToolButton* addButton(const char* name, const QString& text, const QString& toolTip);
    void showAll();
    void updateCount();
    [[nodiscard]] QModelIndexList chosenRows() const;
    [[nodiscard]] QList<QStringList> lines(const QModelIndexList& rows) const;
    [[nodiscard]] QList<QStringList> csvLines() const;

    models::SelectionHub& m_hub;
    models::MeasureTable& m_model;
    const words::Catalogue& m_words;
    Effects& m_effects;
    QWidget* m_bar;
    /// Count and buttons, in as many lines as they need.
    QWidget* m_line;
    QLabel* m_count;
    QTableView* m_table;
    MeasureColumns* m_columns = nullptr;
    QWidget* m_empty;
    QPushButton* m_showAll;
    QToolButton* m_choose = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_compare = nullptr;
    TableDelegate* m_delegate;
    RecordSelection* m_rows = nullptr;
};

} // namespace napi::ui
