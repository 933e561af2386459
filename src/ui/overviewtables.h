// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/overview.h"
#include "paint/theme.h"
#include "ui/pagewidgets.h"
#include "words/catalogue.h"

#include <QTableWidget>
#include <QTimer>

namespace napi::ui {

/// A table that is as high as its rows, so that the page scrolls and not the table. Return, Space or a click on a
/// number opens the list behind it through the handler.
class CountTable : public QTableWidget {
    Q_OBJECT

public:
    CountTable(const QString& name, LinkHandler handler, QWidget* parent = nullptr);

    struct Count {
        int number = 0;
        /// What the column is called in a sentence.
        QString heading;
        /// What the number consists of; may be empty.
        QString parts;
        core::Query list;
    };
    /// A number with the search behind it; no link where there is nothing to list.
    void setCount(int row, int column, const Count& count, const QColor& background);
    void setText(int row, int column, const QString& text);
    /// The headings of the columns, and what stands for them where there is no room.
    void setHeadings(const QStringList& full, const QStringList& brief);
    /// Fits the table to its contents; to be called once it is filled.
    void fit();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow(const QTableWidgetItem* item);
    void fitHeadings();
    void fitHeight();

    LinkHandler m_handler;
    QStringList m_full;
    QStringList m_brief;
    bool m_isBrief = false;
    QTimer m_fitting;
};

/// Measures by field and phase; the shade of a cell grows with its number.
[[nodiscard]] CountTable* phaseFieldTable(const words::Catalogue& words, const core::Plan& plan,
                                          const paint::Theme& theme, const LinkHandler& handler);
/// The bodies in the lead of most measures, by basis.
[[nodiscard]] CountTable* leadTable(const words::Catalogue& words, const core::Plan& plan,
                                    const paint::Theme& theme, const LinkHandler& handler);
/// The target groups with their measures, by basis.
[[nodiscard]] CountTable* targetTable(const words::Catalogue& words, const core::Plan& plan,
                                      const paint::Theme& theme, const LinkHandler& handler);

/// How many measures are tied to the plan how firmly: a bar and a number for each basis, which opens their list.
[[nodiscard]] QWidget* basisShares(const words::Catalogue& words, const core::Plan& plan,
                                   const PageWidgets& widgets);

} // namespace napi::ui
