// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/comparison.h"
#include "ui/pagewidgets.h"

#include <QDialog>

class QCheckBox;

namespace napi::ui {

class WideTable;

/// Records, or the languages of one, side by side: a column each, a row for everything that one of them says. Of
/// records the heading of a row says in words whether they differ. The titles stay while the rows scroll; where the
/// window is too narrow for columns, what the records say stands below each other. Ctrl+Up and Ctrl+Down go from
/// row to row, Ctrl+C copies the rows shown as text, columns apart by tabs.
class CompareWindow : public QDialog {
    Q_OBJECT

public:
    /// `handler` is called with the target of every link that the reader follows, and with what to copy.
    CompareWindow(report::Comparison comparison, const paint::Theme& theme, const LinkHandler& handler,
                  QWidget* parent = nullptr);

    [[nodiscard]] const report::Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] WideTable* table() const { return m_table; }
    [[nodiscard]] QCheckBox* onlyDifferences() const { return m_onlyDifferences; }
    /// The rows shown, as text.
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static QString differenceText(const report::Comparison::Row& row);
    void buildTable(const PageWidgets& widgets);
    [[nodiscard]] QWidget* titleRow(const PageWidgets& widgets);
    [[nodiscard]] QWidget* buttons();
    void connectKeys();
    [[nodiscard]] bool isShown(const report::Comparison::Row& row) const;
    void showRows();
    void arrange();
    void copy() const;

    report::Comparison m_comparison;
    QCheckBox* m_onlyDifferences;
    LinkHandler m_handler;
    QScrollArea* m_area;
    WideTable* m_table = nullptr;
    QWidget* m_titles = nullptr;
};

} // namespace napi::ui
