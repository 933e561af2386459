// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/navigationpanel.h"

#include "ui/delegates.h"
#include "ui/filterchips.h"
#include "ui/filterpanel.h"
#include "ui/resultspane.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
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
    , m_treeModel(tree)
    , m_hitModel(hits)
    , m_facetModel(facets)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_results(new ResultsPane(hub, hits, words))
    , m_filters(new FilterPanel(hub, facets, hits))
    , m_chips(new FilterChips(hub, words))
    , m_treeDelegate(new TreeDelegate(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("tabStrip"));
    m_tabs->setAccessibleName(tr("Navigation, results and filters"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const QString& title : {tr("Navigation"), tr("Results"), tr("Filters")})
        m_tabs->addTab(title);
    buildTree();
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_filters);
    openFrom(m_results->list(), m_hitModel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);
    connectViews();
    settleTree();
}

void NavigationPanel::connectViews()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_chips, &FilterChips::left, this, &NavigationPanel::focusList);
    connect(m_filters, &FilterPanel::resultsWanted, this, [this] {
        showResults();
        focusList();
    });
    connect(&m_hub, &models::SelectionHub::currentChanged, this, &NavigationPanel::adoptCurrent);
    connect(&m_hub, &models::SelectionHub::queryChanged, this, &NavigationPanel::labelTabs);
    connect(&m_hitModel, &models::HitListModel::answered, this, &NavigationPanel::adoptAnswer);
}

/// A record opens when its row becomes the current one, and when the current row is activated.
template <typename Model>
void NavigationPanel::openFrom(QAbstractItemView* view, const Model& model)
{
    const auto open = [this, &model](const QModelIndex& index) {
        if (const auto link = model.linkAt(index))
            m_hub.select(*link);
    };
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, open);
    connect(view, &QAbstractItemView::activated, this, open);
}

void NavigationPanel::buildTree()
{
    m_tree->setObjectName(QStringLiteral("navigationTree"));
    m_tree->setAccessibleName(tr("Navigation"));
    m_tree->setModel(&m_treeModel);
    m_tree->setItemDelegate(m_treeDelegate);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setIndentation(paint::space(4));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_tree);
    openFrom(m_tree, m_treeModel);
    connect(&m_treeModel, &QAbstractItemModel::modelReset, this, [this] { adoptCurrent(m_hub.current()); });
}

void NavigationPanel::setTheme(const paint::Theme& theme)
{
    m_treeDelegate->setTheme(theme);
    m_results->setTheme(theme);
    m_filters->setTheme(theme);
    m_chips->setTheme(theme);
    m_tree->doItemsLayout();
}

void NavigationPanel::showTree() { m_tabs->setCurrentIndex(kTreeTab); }

void NavigationPanel::showResults() { m_tabs->setCurrentIndex(kResultsTab); }

void NavigationPanel::focusFilters()
{
    m_tabs->setCurrentIndex(kFiltersTab);
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

bool NavigationPanel::openNeighbour(int step) { return m_results->openNeighbour(step); }

void NavigationPanel::adoptCurrent(const std::optional<core::Link>& link)
{
    const auto follow = [](QAbstractItemView* view, const QModelIndex& index) {
        const QSignalBlocker quiet(view->selectionModel());
        if (index.isValid() && index != view->currentIndex())
            view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        if (index.isValid())
            view->scrollTo(index);
        else
            view->selectionModel()->clear();
        view->viewport()->update();
    };
    const bool isShown =
        link && m_tree->currentIndex().isValid() && m_treeModel.linkAt(m_tree->currentIndex()) == link;
    if (!isShown)
        follow(m_tree, link ? m_treeModel.indexOf(*link) : QModelIndex{});
    follow(m_results->list(), link ? m_hitModel.indexOf(*link) : QModelIndex{});
    settleTree();
}

/// A tree without a current row would take its first one, and with it a record, as soon as it gets the focus.
void NavigationPanel::settleTree()
{
    if (m_tree->currentIndex().isValid())
        return;
    const QSignalBlocker quiet(m_tree->selectionModel());
    m_tree->selectionModel()->setCurrentIndex(m_treeModel.index(0, 0), QItemSelectionModel::NoUpdate);
}

void NavigationPanel::labelTabs()
{
    const int choices = m_facetModel.choices();
    m_tabs->setTabText(kFiltersTab, choices == 0 ? tr("Filters") : tr("Filters (%1)").arg(choices));
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
    else if (!isFiltering)
        showTree();
    adoptCurrent(m_hub.current());
}

} // namespace napi::ui
