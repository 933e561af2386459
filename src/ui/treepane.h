// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/plantreemodel.h"
#include "paint/theme.h"

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSet>
#include <QWidget>

class QComboBox;
class QTreeView;

namespace napi::ui {

class RecordSelection;
class TreeDelegate;

/// The navigation tree under the choice of what its measures are grouped by. Groups stay open when the filter or
/// the grouping changes, and from one start to the next.
class TreePane : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the pane.
    TreePane(models::SelectionHub& hub, models::PlanTreeModel& model, const words::Catalogue& words,
             QWidget* parent = nullptr);

    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    [[nodiscard]] RecordSelection* rows() const { return m_rows; }
    void setTheme(const paint::Theme& theme);
    void saveState() const;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildGrouping(const words::Catalogue& words);
    void buildTree();
    void connectTree(models::SelectionHub& hub);
    void rememberExpanded(const QModelIndex& index, bool isExpanded);
    void restoreExpanded(const QModelIndex& parent = {});
    void closeLent();
    void unfold(const QModelIndex& index);
    void settle();

    models::PlanTreeModel& m_model;
    QComboBox* m_grouping;
    QTreeView* m_tree;
    TreeDelegate* m_delegate;
    RecordSelection* m_rows = nullptr;
    /// The groups that the reader opened, by their keys; also those that filter and grouping do not show now.
    QSet<QString> m_expanded;
    /// The groups that opened only to show the record shown.
    QList<QPersistentModelIndex> m_lent;
    /// The row that was folded or unfolded last.
    QPersistentModelIndex m_unfolded;
    QElapsedTimer m_sinceUnfolded;
};

} // namespace napi::ui
