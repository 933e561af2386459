// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/facetmodel.h"
#include "paint/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace napi::ui {

/// A row of the filters: the heading of a facet with what is chosen in it, or a value with its box and count.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const paint::Theme& theme) { m_theme = &theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// A click anywhere on a value, or the space bar, checks it.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintBox(QPainter* painter, const QRect& box, Qt::CheckState state) const;

    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
};

/// The facets as a tree of values to choose or exclude, and the years below it.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the panel.
    FilterPanel(models::SelectionHub& hub, models::FacetModel& facets, const models::HitListModel& hits,
                QWidget* parent = nullptr);

    void setTheme(const paint::Theme& theme);
    void focusList();

Q_SIGNALS:
    /// The reader wants to see the hits.
    void resultsWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTree();
    [[nodiscard]] QWidget* buildYears();
    void toggleExcluded(const QModelIndex& index);
    void showMenu(const QModelIndex& index, const QPoint& where);
    void adoptYears();
    void applyYears();
    void applyUndated(bool isWanted);
    void updateButton();

    models::SelectionHub& m_hub;
    models::FacetModel& m_facets;
    const models::HitListModel& m_hits;
    QTreeView* m_tree;
    FacetDelegate* m_delegate;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QCheckBox* m_undated = nullptr;
    /// The fields are filled from the query.
    bool m_isAdopting = false;
    /// The query is made from the fields.
    bool m_isApplying = false;
    QPushButton* m_results;
};

} // namespace napi::ui
