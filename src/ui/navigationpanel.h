// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/hitlistmodel.h"
#include "models/plantreemodel.h"
#include "paint/theme.h"

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QListView;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace napi::ui {

class HitDelegate;
class TreeDelegate;

/// The column under the search field: the navigation tree and the results, one tab each. It follows the hub's
/// record in both.
class NavigationPanel : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the panel.
    NavigationPanel(models::SelectionHub& hub, models::PlanTreeModel& tree, models::HitListModel& hits,
                    const words::Catalogue& words, QWidget* parent = nullptr);

    void setTheme(const paint::Theme& theme);
    void showTree();
    void showResults();
    /// Puts the keyboard on the list that is shown.
    void focusList();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    template <typename Model>
    void openFrom(QAbstractItemView* view, const Model& model);
    void buildTree();
    void buildResults();
    void adoptCurrent(const std::optional<core::Link>& link);
    void adoptAnswer();
    void settleTree();

    models::SelectionHub& m_hub;
    models::PlanTreeModel& m_treeModel;
    models::HitListModel& m_hitModel;
    const words::Catalogue& m_words;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    QListView* m_hits;
    QLabel* m_message;
    TreeDelegate* m_treeDelegate;
    HitDelegate* m_hitDelegate;
};

} // namespace napi::ui
