// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/navigationpanel.h"

#include "ui/accessibletabs.h"
#include "ui/filterchips.h"
#include "ui/filterpanel.h"
#include "ui/recordselection.h"
#include "ui/resultspane.h"
#include "ui/treepane.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace napi::ui {
namespace {

constexpr int kTreeTab = 0;
constexpr int kResultsTab = 1;
constexpr int kFiltersTab = 2;

} // namespace

NavigationPanel::NavigationPanel(models::SelectionHub& hub, models::PlanTreeModel& tree, models::HitListModel& hits,
                                 models::FacetModel& facets, const words::Catalogue& words, QWidget* parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_hitModel(hits)
    , m_facetModel(facets)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new TreePane(hub, tree, words, m_stack))
    , m_results(new ResultsPane(hub, hits, words, m_stack))
    , m_filters(new FilterPanel(hub, facets, hits, m_stack))
    , m_chips(new FilterChips(hub, words, this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("tabStrip"));
    m_tabs->setAccessibleName(tr("Navigation, results and filters"));
    tellTabs(*m_tabs);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const QString& title : {tr("Navigation"), tr("Results"), tr("Filters")})
        m_tabs->addTab(title);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_filters);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);
    connectViews();
}

void NavigationPanel::connectViews()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_chips->setAside(tab == kFiltersTab); });
    connect(m_chips, &FilterChips::left, this, &NavigationPanel::focusList);
    connect(m_filters, &FilterPanel::resultsWanted, this, [this] {
        showResults();
        focusList();
    });
    for (const auto* rows : {m_tree->rows(), m_results->rows()})
        connect(rows, &RecordSelection::menuWanted, this, &NavigationPanel::menuWanted);
    connect(&m_hub, &models::SelectionHub::queryChanged, this, &NavigationPanel::labelTabs);
    connect(&m_hitModel, &models::HitListModel::answered, this, &NavigationPanel::adoptAnswer);
}

void NavigationPanel::setTheme(const paint::Theme& theme)
{
    m_tree->setTheme(theme);
    m_results->setTheme(theme);
    m_filters->setTheme(theme);
    m_chips->setTheme(theme);
}

void NavigationPanel::showTree() { m_tabs->setCurrentIndex(kTreeTab); }

void NavigationPanel::showResults() { m_tabs->setCurrentIndex(kResultsTab); }

void NavigationPanel::focusFilters()
{
    m_tabs->setCurrentIndex(kFiltersTab);
    focusList();
}

void NavigationPanel::showTab(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
    focusList();
}

void NavigationPanel::focusList()
{
    switch (m_tabs->currentIndex()) {
    case kResultsTab:
        m_results->focusList();
        break;
    case kFiltersTab:
        m_filters->focusList();
        break;
    default:
        m_tree->setFocus(Qt::OtherFocusReason);
    }
}

void NavigationPanel::leaveSearch()
{
    const auto& query = m_hub.query();
    if (!query.words.empty() || !query.filter.empty())
        showResults();
    focusList();
}

bool NavigationPanel::openNeighbour(int step) { return m_results->openNeighbour(step); }

void NavigationPanel::saveState() const { m_tree->saveState(); }

void NavigationPanel::labelTabs()
{
    const int choices = m_facetModel.choices();
    m_tabs->setTabText(kFiltersTab, choices == 0 ? tr("Filters") : tr("Filters (%1)").arg(choices));
}

/// True while the reader is at the panel: what is chosen there stays, so that the next click meets it.
bool NavigationPanel::isUsed() const
{
    return m_stack->underMouse() || m_stack->isAncestorOf(QApplication::focusWidget());
}

void NavigationPanel::adoptAnswer()
{
    const auto& query = m_hub.query();
    const bool isFiltering = m_tabs->currentIndex() == kFiltersTab && query.words == m_words;
    m_words = query.words;
    m_results->adoptAnswer();
    // Whoever chooses filters goes on choosing; whoever types wants to see hits.
    if (!isFiltering && (!query.words.empty() || !query.filter.empty()))
        showResults();
    else if (!isFiltering && !isUsed())
        showTree();
}

} // namespace napi::ui
