// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/treepane.h"

#include "ui/choicebox.h"
#include "ui/delegates.h"
#include "ui/recordselection.h"

#include <QApplication>
#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace napi::ui {
namespace {

using paint::space;

const QString kGroupingKey = QStringLiteral("navigation/grouping");
const QString kExpandedKey = QStringLiteral("navigation/expanded");

} // namespace

TreePane::TreePane(models::SelectionHub& hub, models::PlanTreeModel& model, const words::Catalogue& words,
                   QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_grouping(new ChoiceBox)
    , m_tree(new QTreeView)
    , m_delegate(new TreeDelegate(this))
{
    const auto expanded = QSettings().value(kExpandedKey).toStringList();
    m_expanded = QSet(expanded.begin(), expanded.end());
    auto* choice = new QVBoxLayout;
    choice->setContentsMargins(space(2), space(2), space(2), space(1));
    choice->addWidget(m_grouping);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choice);
    layout->addWidget(m_tree, 1);
    buildGrouping(words);
    buildTree();
    connectTree(hub);
}

/// Not by a focus proxy: Tab would pass by the grouping.
void TreePane::focusInEvent(QFocusEvent* event) { m_tree->setFocus(event->reason()); }

void TreePane::buildGrouping(const words::Catalogue& words)
{
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Group measures"));
    m_grouping->setToolTip(tr("What the measures are grouped by"));
    // The panel may be narrower than the longest choice.
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(8);
    const QString wanted = QSettings().value(kGroupingKey).toString();
    for (const auto grouping : models::kGroupings) {
        m_grouping->addItem(models::groupingTitle(words, grouping), models::groupingKey(grouping));
        if (models::groupingKey(grouping) == wanted) {
            m_model.setGrouping(grouping);
            m_grouping->setCurrentIndex(m_grouping->count() - 1);
        }
    }
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_model.setGrouping(models::kGroupings[static_cast<std::size_t>(choice)]);
        QSettings().setValue(kGroupingKey, m_grouping->itemData(choice));
    });
}

void TreePane::buildTree()
{
    m_tree->setObjectName(QStringLiteral("navigationTree"));
    m_tree->setAccessibleName(tr("Navigation"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    restoreExpanded();
}

void TreePane::connectTree(models::SelectionHub& hub)
{
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { rememberExpanded(index, true); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { rememberExpanded(index, false); });
    // A group has no page to show: a click or Enter unfolds it. A record unfolds by a double click.
    const auto unfoldGroup = [this](const QModelIndex& index) {
        if (!m_model.linkAt(index) && QApplication::keyboardModifiers() == Qt::NoModifier)
            unfold(index);
    };
    connect(m_tree, &QTreeView::clicked, this, unfoldGroup);
    connect(m_tree, &QTreeView::activated, this, unfoldGroup);
    connect(m_tree, &QTreeView::doubleClicked, this, &TreePane::unfold);
    // Groups open before the row of the record is looked for, and only then it is known whether a row is current.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { restoreExpanded(); });
    m_rows = new RecordSelection(
        hub, *m_tree, [this](const core::Link& link) { return m_model.indexOf(link); },
        RecordSelection::Single::Opens);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TreePane::settle);
    connect(&hub, &models::SelectionHub::currentChanged, this, [this] {
        closeLent();
        settle();
    });
    connect(&hub, &models::SelectionHub::chosenChanged, this, &TreePane::settle);
    settle();
}

/// Folds a row up or unfolds it, once for all the signals of a double click.
void TreePane::unfold(const QModelIndex& index)
{
    const bool isSameClick = m_unfolded == index && m_sinceUnfolded.isValid() &&
                             !m_sinceUnfolded.hasExpired(QApplication::doubleClickInterval());
    if (isSameClick)
        return;
    m_tree->setExpanded(index, !m_tree->isExpanded(index));
    m_unfolded = index;
    m_sinceUnfolded.start();
}

void TreePane::rememberExpanded(const QModelIndex& index, bool isExpanded)
{
    // What opens to show a record was not asked for, and closes again with it.
    if (m_rows && m_rows->isAdopting()) {
        m_lent << index;
        return;
    }
    if (isExpanded)
        m_expanded.insert(m_model.keyOf(index));
    else
        m_expanded.remove(m_model.keyOf(index));
}

void TreePane::restoreExpanded(const QModelIndex& parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const auto index = m_model.index(row, 0, parent);
        if (!m_model.hasChildren(index))
            continue;
        if (m_expanded.contains(m_model.keyOf(index)))
            m_tree->expand(index);
        restoreExpanded(index);
    }
}

/// Closes the groups that had opened for a record that is no longer shown; never under the reader's hand.
void TreePane::closeLent()
{
    if (m_tree->hasFocus())
        return;
    QSet<QPersistentModelIndex> used;
    for (QModelIndex row = m_tree->currentIndex(); row.isValid(); row = row.parent())
        used << row;
    for (const auto& group : std::exchange(m_lent, {})) {
        const bool isWanted = !group.isValid() || m_expanded.contains(m_model.keyOf(group));
        if (used.contains(group))
            m_lent << group;
        else if (!isWanted)
            m_tree->collapse(group);
    }
}

/// A tree without a current row would take its first one, and with it a record, as soon as it gets the focus.
void TreePane::settle()
{
    if (m_tree->currentIndex().isValid())
        return;
    const QSignalBlocker quiet(m_tree->selectionModel());
    m_tree->selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
}

void TreePane::setTheme(const paint::Theme& theme)
{
    m_delegate->setTheme(theme);
    // Room for an arrow in the reader's text size, and so much that no title begins left of the one above it.
    m_tree->setIndentation(qMax(space(4), QFontMetrics(QApplication::font()).height() * 5 / 4));
    m_tree->doItemsLayout();
}

void TreePane::saveState() const { QSettings().setValue(kExpandedKey, QStringList(m_expanded.values())); }

} // namespace napi::ui
