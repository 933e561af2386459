// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"
#include "report/comparison.h"

#include <QDialog>

class QCheckBox;
class QTableWidget;

namespace napi::ui {

/// Records, or the languages of one, side by side: a column each, a row for everything that one of them says. Of
/// records the last column says in words whether they differ. Ctrl+C copies the chosen cells.
class CompareWindow : public QDialog {
    Q_OBJECT

public:
    CompareWindow(report::Comparison comparison, const paint::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] QCheckBox* onlyDifferences() const { return m_onlyDifferences; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const paint::Theme& theme);
    void showRows();
    void copySelection() const;

    report::Comparison m_comparison;
    QCheckBox* m_onlyDifferences;
    QTableWidget* m_table;
};

} // namespace napi::ui
