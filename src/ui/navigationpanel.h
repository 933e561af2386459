// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/facetmodel.h"
#include "models/hitlistmodel.h"
#include "models/plantreemodel.h"
#include "paint/theme.h"

#include <QWidget>

class QAbstractItemView;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace napi::ui {

class FilterChips;
class FilterPanel;
class ResultsPane;
class TreeDelegate;

/// The column under the search field: the navigation tree, the results and the filters, one tab each, under the
/// chips of what is filtered. Tree and results follow the hub's record.
class NavigationPanel : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the panel.
    NavigationPanel(models::SelectionHub& hub, models::PlanTreeModel& tree, models::HitListModel& hits,
                    models::FacetModel& facets, const words::Catalogue& words, QWidget* parent = nullptr);

    void setTheme(const paint::Theme& theme);
    void showTree();
    void showResults();
    /// Shows the filters and puts the keyboard on them.
    void focusFilters();
    /// Puts the keyboard on the list that is shown.
    void focusList();
    /// Opens the hit `step` places on from the one that is open; false if there is none.
    bool openNeighbour(int step);

private:
    template <typename Model>
    void openFrom(QAbstractItemView* view, const Model& model);
    void buildTree();
    void connectViews();
    void adoptCurrent(const std::optional<core::Link>& link);
    void adoptAnswer();
    void settleTree();
    void labelTabs();

    models::SelectionHub& m_hub;
    models::PlanTreeModel& m_treeModel;
    models::HitListModel& m_hitModel;
    models::FacetModel& m_facetModel;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    ResultsPane* m_results;
    FilterPanel* m_filters;
    FilterChips* m_chips;
    TreeDelegate* m_treeDelegate;
    /// The words of the last answer.
    std::string m_words;
};

} // namespace napi::ui
