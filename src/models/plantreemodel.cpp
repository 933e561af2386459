// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/plantreemodel.h"

#include "models/recordmime.h"
#include "models/roles.h"
#include "words/domain.h"

namespace napi::models {

PlanTreeModel::PlanTreeModel(SelectionHub& hub, const words::Catalogue& words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_hub(hub)
    , m_words(words)
{
    m_filter = hub.query().filter;
    rebuild();
    connect(&hub, &SelectionHub::queryChanged, this, [this](const core::Query& query) {
        if (query.filter == m_filter)
            return;
        beginResetModel();
        m_filter = query.filter;
        rebuild();
        endResetModel();
    });
}

void PlanTreeModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

QString PlanTreeModel::keyOf(const QModelIndex& index) const
{
    QStringList keys;
    for (auto at = index; at.isValid(); at = at.parent())
        keys.prepend(node(at).key);
    return keys.join(QLatin1Char('|'));
}

void PlanTreeModel::rebuild()
{
    m_root = planTree(m_words, m_hub.plan(), m_filter, m_grouping);
    m_places.clear();
    m_links.clear();
    remember(m_root);
}

void PlanTreeModel::remember(const TreeNode& node)
{
    int row = 0;
    for (const auto& child : node.children) {
        m_places[&child] = {&node, row++};
        if (child.link)
            m_links.try_emplace(*child.link, &child);
        remember(child);
    }
}

const TreeNode& PlanTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const TreeNode*>(index.constInternalPointer()) : m_root;
}

QModelIndex PlanTreeModel::indexOf(const TreeNode& node) const
{
    const auto found = m_places.find(&node);
    return found == m_places.end() ? QModelIndex{} : createIndex(found->second.row, 0, &node);
}

QModelIndex PlanTreeModel::indexOf(const core::Link& link) const
{
    const auto found = m_links.find(link);
    return found == m_links.end() ? QModelIndex{} : indexOf(*found->second);
}

std::optional<core::Link> PlanTreeModel::linkAt(const QModelIndex& index) const { return node(index).link; }

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, &node(parent).children[static_cast<std::size_t>(row)]);
}

QModelIndex PlanTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const auto found = m_places.find(&node(child));
    return found == m_places.end() ? QModelIndex{} : indexOf(*found->second.parent);
}

int PlanTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
}

int PlanTreeModel::columnCount(const QModelIndex&) const { return 1; }

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& item = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString(item.title + item.suffix);
    case SuffixRole:
        return item.suffix;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString title = item.phase.isEmpty()
                                  ? item.title
                                  : m_words.translate("Domain", "Phase %1: %2").arg(item.phase, item.title);
        return item.description.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, item.description);
    }
    case LinkRole:
        return item.link ? words::qt(item.link->toString()) : QString{};
    case CountRole:
        // A forum without measures says so beside those that have some.
        return item.children.empty() && item.link && item.link->kind != core::Kind::Forum && item.count == 0
                   ? QVariant{}
                   : item.count;
    case PhaseRole:
        return item.phase;
    case SymbolRole:
        return item.symbol;
    case IconRole:
        return item.icon;
    default:
        return {};
    }
}

Qt::ItemFlags PlanTreeModel::flags(const QModelIndex& index) const
{
    return QAbstractItemModel::flags(index) | (linkAt(index) ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList PlanTreeModel::mimeTypes() const
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/uri-list")};
}

QMimeData* PlanTreeModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<core::Link> links;
    for (const auto& index : indexes)
        if (const auto link = linkAt(index))
            links.push_back(*link);
    return recordMime(m_words, m_hub.plan(), links).release();
}

} // namespace napi::models
