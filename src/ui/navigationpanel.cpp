// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/navigationpanel.h"

#include "models/roles.h"
#include "ui/delegates.h"
#include "words/domain.h"

#include <QItemSelectionModel>
#include <QLabel>
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

} // namespace

NavigationPanel::NavigationPanel(models::SelectionHub& hub, models::PlanTreeModel& tree, models::HitListModel& hits,
                                 const words::Catalogue& words, QWidget* parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_treeModel(tree)
    , m_hitModel(hits)
    , m_words(words)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_hits(new QListView)
    , m_message(new QLabel)
    , m_treeDelegate(new TreeDelegate(this))
    , m_hitDelegate(new HitDelegate(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("tabStrip"));
    m_tabs->setAccessibleName(tr("Navigation and results"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Navigation"));
    m_tabs->addTab(tr("Results"));
    buildTree();
    buildResults();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&hub, &models::SelectionHub::currentChanged, this, &NavigationPanel::adoptCurrent);
    connect(&m_hitModel, &models::HitListModel::answered, this, &NavigationPanel::adoptAnswer);
    settleTree();
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

void NavigationPanel::buildResults()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setContentsMargins(paint::space(3), paint::space(3), paint::space(3), paint::space(3));
    m_message->setProperty("look", QStringLiteral("muted"));
    m_message->setText(tr("Type a word above to search the edition."));
    m_hits->setObjectName(QStringLiteral("resultList"));
    m_hits->setAccessibleName(tr("Results"));
    m_hits->setModel(&m_hitModel);
    m_hits->setItemDelegate(m_hitDelegate);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setResizeMode(QListView::Adjust);
    layout->addWidget(m_message);
    layout->addWidget(m_hits, 1);
    m_hits->hide();
    layout->addStretch(0);
    m_stack->addWidget(page);
    openFrom(m_hits, m_hitModel);
    connect(m_hits->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        std::vector<core::Link> links;
        for (const auto& index : m_hits->selectionModel()->selectedIndexes())
            if (const auto link = m_hitModel.linkAt(index))
                links.push_back(*link);
        m_hub.setChosen(links.size() > 1 ? std::move(links) : std::vector<core::Link>{});
    });
}

void NavigationPanel::setTheme(const paint::Theme& theme)
{
    m_treeDelegate->setTheme(theme);
    m_hitDelegate->setTheme(theme);
    m_tree->doItemsLayout();
    m_hits->doItemsLayout();
}

void NavigationPanel::showTree() { m_tabs->setCurrentIndex(kTreeTab); }

void NavigationPanel::showResults() { m_tabs->setCurrentIndex(kResultsTab); }

void NavigationPanel::focusList()
{
    const bool results = m_tabs->currentIndex() == kResultsTab;
    if (results && !m_hits->currentIndex().isValid() && m_hitModel.rowCount() > 0)
        m_hits->setCurrentIndex(m_hitModel.index(0));
    (results ? static_cast<QWidget*>(m_hits) : m_tree)->setFocus(Qt::OtherFocusReason);
}

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
    follow(m_hits, link ? m_hitModel.indexOf(*link) : QModelIndex{});
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

void NavigationPanel::adoptAnswer()
{
    const auto& query = m_hub.query();
    const bool asked = !query.words.empty() || !query.filter.empty();
    m_hits->setVisible(m_hitModel.rowCount() > 0);
    m_tabs->setTabText(kResultsTab, asked ? tr("Results (%1)").arg(m_hitModel.total()) : tr("Results"));
    if (!asked)
        m_message->setText(tr("Type a word above to search the edition."));
    else if (m_hitModel.total() == 0)
        m_message->setText(
            tr("Nothing found for \u201C%1\u201D. Try another word, or fewer words.").arg(words::qt(query.words)));
    else if (m_hitModel.isRelaxed())
        m_message->setText(tr("No record has all of these words. Records with some of them:"));
    m_message->setVisible(!asked || m_hitModel.total() == 0 || m_hitModel.isRelaxed());
    if (asked)
        showResults();
    else
        showTree();
    m_hits->scrollToTop();
    adoptCurrent(m_hub.current());
}

void NavigationPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_hits->doItemsLayout();
}

} // namespace napi::ui
