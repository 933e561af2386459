// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/facetmodel.h"

#include "models/filterwords.h"
#include "models/roles.h"
#include "words/domain.h"

#include <QStringList>

#include <algorithm>

namespace napi::models {
namespace {

using core::FacetKey;

/// So many leads are shown; the others stand in a group of their own.
constexpr int kFewLeads = 10;

constexpr quintptr kFacetCount = core::kFacetKeys.size();

// The internal id of an index: 0 for a facet, 1 + facet for its rows, 1 + facet + kFacetCount for rows of its
// group.
constexpr quintptr kFacetId = 0;
quintptr rowId(std::size_t facet) { return 1 + facet; }
quintptr moreId(std::size_t facet) { return 1 + facet + kFacetCount; }

} // namespace

FacetModel::FacetModel(SelectionHub& hub, const HitListModel& hits, const words::Catalogue& words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_hub(hub)
    , m_hits(hits)
    , m_words(words)
{
    count();
    connect(&hits, &HitListModel::answered, this, &FacetModel::update);
}

void FacetModel::setLive(bool isLive)
{
    m_isLive = isLive;
    if (isLive && m_isStale)
        update();
}

void FacetModel::count()
{
    const auto& query = m_hub.query();
    const auto& entries = m_hits.found();
    for (const auto key : core::kFacetKeys)
        m_counts[static_cast<std::size_t>(key)] =
            core::facetCounts(m_hub.plan(), key, entries, query.filter, m_words.language());
}

void FacetModel::update()
{
    m_isStale = !m_isLive;
    if (m_isStale)
        return;
    count();
    tell({});
}

void FacetModel::tell(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        tell(index(row, 0, parent));
}

FacetModel::Level FacetModel::levelOf(const QModelIndex& index)
{
    if (index.internalId() == kFacetId)
        return Level::Facet;
    if (index.internalId() > kFacetCount)
        return Level::MoreValue;
    const bool isGroup = core::kFacetKeys[facetOf(index)] == FacetKey::Lead && index.row() == kFewLeads;
    return isGroup ? Level::MoreGroup : Level::Value;
}

std::size_t FacetModel::facetOf(const QModelIndex& index)
{
    if (index.internalId() == kFacetId)
        return static_cast<std::size_t>(index.row());
    return (index.internalId() - 1) % kFacetCount;
}

bool FacetModel::isFolded(std::size_t facet) const
{
    return core::kFacetKeys[facet] == FacetKey::Lead && m_counts[facet].size() > kFewLeads;
}

const core::FacetCount* FacetModel::countAt(const QModelIndex& index) const
{
    const auto& counts = m_counts[facetOf(index)];
    switch (levelOf(index)) {
    case Level::Value:
        return &counts[static_cast<std::size_t>(index.row())];
    case Level::MoreValue:
        return &counts[static_cast<std::size_t>(index.row() + kFewLeads)];
    case Level::Facet:
    case Level::MoreGroup:
        break;
    }
    return nullptr;
}

std::optional<core::Condition> FacetModel::conditionAt(const QModelIndex& index) const
{
    const auto* count = index.isValid() ? countAt(index) : nullptr;
    if (!count)
        return std::nullopt;
    return core::Condition{core::kFacetKeys[facetOf(index)], count->value, false};
}

QModelIndex FacetModel::indexOf(FacetKey key) const { return index(static_cast<int>(key), 0); }

int FacetModel::choices() const { return static_cast<int>(core::conditions(m_hub.query().filter).size()); }

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, kFacetId);
    const auto facet = facetOf(parent);
    return createIndex(row, column, levelOf(parent) == Level::Facet ? rowId(facet) : moreId(facet));
}

QModelIndex FacetModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kFacetId)
        return {};
    const auto facet = facetOf(child);
    if (levelOf(child) == Level::MoreValue)
        return createIndex(kFewLeads, 0, rowId(facet));
    return createIndex(static_cast<int>(facet), 0, kFacetId);
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(kFacetCount);
    const auto facet = facetOf(parent);
    const int values = static_cast<int>(m_counts[facet].size());
    switch (levelOf(parent)) {
    case Level::Facet:
        return isFolded(facet) ? kFewLeads + 1 : values;
    case Level::MoreGroup:
        return values - kFewLeads;
    case Level::Value:
    case Level::MoreValue:
        break;
    }
    return 0;
}

int FacetModel::columnCount(const QModelIndex&) const { return 1; }

Qt::CheckState FacetModel::stateOf(const core::Condition& condition) const
{
    const auto& facet = m_hub.query().filter.facet(*condition.key);
    if (std::ranges::find(facet.none, condition.value) != facet.none.end())
        return Qt::PartiallyChecked;
    return std::ranges::find(facet.any, condition.value) != facet.any.end() ? Qt::Checked : Qt::Unchecked;
}

QString FacetModel::chosenText(FacetKey key) const
{
    QStringList texts;
    for (const auto& condition : core::conditions(m_hub.query().filter))
        if (condition.key == key) {
            const QString text = key == FacetKey::Phase ? words::qt(condition.value)
                                                        : valueText(m_words, m_hub.plan(), key, condition.value);
            texts << (condition.isExcluded ? m_words.translate("Filter", "not: %1").arg(text) : text);
        }
    return texts.join(QStringLiteral(", "));
}

QVariant FacetModel::groupData(const QModelIndex& index, int role) const
{
    const auto facet = facetOf(index);
    const auto key = core::kFacetKeys[facet];
    const bool isFacet = levelOf(index) == Level::Facet;
    const QString title = isFacet ? words::facetTitle(m_words, key)
                                  : m_words.translate("Filter", "%n more", nullptr, rowCount(index));
    const QString chosen = isFacet ? chosenText(key) : QString{};
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return chosen.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, chosen);
    case Qt::ToolTipRole:
    case SnippetRole:
        return chosen;
    default:
        return {};
    }
}

QVariant FacetModel::valueData(const QModelIndex& index, int role) const
{
    const auto& count = *countAt(index);
    const auto condition = *conditionAt(index);
    const QString text = valueText(m_words, m_hub.plan(), *condition.key, count.value);
    const int records = static_cast<int>(count.count);
    switch (role) {
    case Qt::DisplayRole:
        return QString(text.left(1).toUpper() + text.mid(1));
    case Qt::CheckStateRole:
        return static_cast<int>(stateOf(condition));
    case CountRole:
        return records;
    case PhaseRole:
        return condition.key == FacetKey::Phase ? words::qt(count.value) : QString{};
    case Qt::ToolTipRole: {
        const auto* body = m_hub.plan().find({core::Kind::Organisation, count.value});
        return condition.key == FacetKey::Lead && body ? m_words.text(body->title) : text;
    }
    case Qt::AccessibleTextRole: {
        const QString said =
            text + QStringLiteral(", ") + m_words.translate("Tree", "%n record(s)", nullptr, records);
        return stateOf(condition) == Qt::PartiallyChecked
                   ? said + QStringLiteral(", ") + m_words.translate("Filter", "excluded")
                   : said;
    }
    default:
        return {};
    }
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return countAt(index) ? valueData(index, role) : groupData(index, role);
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    auto condition = conditionAt(index);
    if (role != Qt::CheckStateRole || !condition)
        return false;
    auto query = m_hub.query();
    const auto state = static_cast<Qt::CheckState>(value.toInt());
    auto opposite = *condition;
    opposite.isExcluded = true;
    query.filter = core::without(core::without(std::move(query.filter), *condition), opposite);
    if (state != Qt::Unchecked)
        query.filter = core::with(std::move(query.filter), state == Qt::PartiallyChecked ? opposite : *condition);
    m_hub.setQuery(std::move(query));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractItemModel::flags(index);
    return index.isValid() && countAt(index) ? flags | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : flags;
}

} // namespace napi::models
