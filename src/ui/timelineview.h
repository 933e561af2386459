// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/selectionhub.h"
#include "paint/theme.h"
#include "words/catalogue.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace napi::ui {

class TimelineCanvas;
class TimelineOverview;
class TimelineTable;

/// The timeline with its header: title, visible years, zoom, and the same as a table instead. It takes records,
/// filter and selection from the hub and gives nothing but selections back to it.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    /// `hub` and `words` must outlive the view.
    TimelineView(models::SelectionHub& hub, const words::Catalogue& words, QWidget* parent = nullptr);

    void setAppearance(paint::Appearance appearance);
    void setWords(const words::Catalogue& words);
    [[nodiscard]] TimelineCanvas* canvas() const { return m_canvas; }
    [[nodiscard]] TimelineOverview* overview() const { return m_overview; }
    /// Null before it was first shown.
    [[nodiscard]] TimelineTable* table() const { return m_table; }

    /// Shows the table instead of the drawing.
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    /// The chosen rows of the table under their titles, cells parted by tabs; empty without the keyboard in it.
    [[nodiscard]] QString chosenText() const;
    /// Folded, only the head is left, with the button that unfolds.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// Brings the beginning of a month, or of a year with month 0, to the left edge of the drawing.
    void goTo(int year, int month = 0);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tableShownChanged(bool shown);
    /// The reader wants it folded or unfolded.
    void foldWanted(bool folded);
    /// The reader wants the commands for a record, at this place of the screen.
    void menuWanted(const napi::core::Link& link, const QPoint& at);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& text);
    void buildHeader();
    void buildTable();
    void fillYears();
    void translate();
    void updateSpan();
    void updateButtons();
    void updateRoom();
    void removeFilter();
    [[nodiscard]] QString spanText() const;

    const words::Catalogue* m_words;
    const paint::Theme* m_theme;
    TimelineCanvas* m_canvas;
    TimelineOverview* m_overview;
    TimelineTable* m_table = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_header;
    QLabel* m_title;
    QMenu* m_years;
    QMenu* m_signs;
    QToolButton* m_removeFilter;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QToolButton* m_all;
    QToolButton* m_goTo;
    QToolButton* m_key;
    QToolButton* m_tableSwitch;
    QToolButton* m_fold;
    bool m_isFolded = false;
};

} // namespace napi::ui
