// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/facetmodel.h"
#include "models/hitlistmodel.h"
#include "models/plantreemodel.h"
#include "paint/theme.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace napi::ui {

class FilterChips;
class FilterPanel;
class ResultsPane;
class TreePane;

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
    /// Shows the tab `step` places on, in a circle, with the keyboard in it.
    void showTab(int step);
    /// Puts the keyboard on the list that is shown.
    void focusList();
    /// From the search field to its hits, or to the list that is shown if nothing is searched.
    void leaveSearch();
    /// Opens the hit `step` places on from the one that is open; false if there is none.
    bool openNeighbour(int step);
    void saveState() const;

Q_SIGNALS:
    /// The reader wants the commands for a record, at this place of the screen.
    void menuWanted(const napi::core::Link& link, const QPoint& at);

private:
    void connectViews();
    void adoptAnswer();
    [[nodiscard]] bool isUsed() const;
    void labelTabs();

    models::SelectionHub& m_hub;
    models::HitListModel& m_hitModel;
    models::FacetModel& m_facetModel;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    TreePane* m_tree;
    ResultsPane* m_results;
    FilterPanel* m_filters;
    FilterChips* m_chips;
    /// The words of the last answer.
    std::string m_words;
};

} // namespace napi::ui
