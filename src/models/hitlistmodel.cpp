// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/hitlistmodel.h"

#include "core/error.h"
#include "models/recordmime.h"
#include "models/roles.h"
#include "words/domain.h"
#include "words/errors.h"

#include <array>

namespace napi::models {
namespace {

/// Byte ranges of UTF-8 to positions in the QString of the same text.
QVariantList characterRanges(const core::Marked& marked)
{
    QVariantList positions;
    const auto position = [&](std::size_t byte) {
        return static_cast<int>(words::qt(std::string_view(marked.text).substr(0, byte)).size());
    };
    for (const auto& range : marked.ranges)
        positions << position(range.begin) << position(range.end);
    return positions;
}

/// Only hits that a reader may look at have a snippet made.
constexpr std::size_t kPage = 60;

} // namespace

HitListModel::HitListModel(SelectionHub& hub, const core::SearchService& search, const words::Catalogue& words,
                           QObject* parent)
    : QAbstractListModel(parent)
    , m_hub(hub)
    , m_search(search)
    , m_words(words)
{
    m_found = core::allEntries(hub.plan());
    connect(&hub, &SelectionHub::queryChanged, this, &HitListModel::run);
}

core::SearchResult HitListModel::searched(const core::Query& query, std::size_t limit) const
{
    core::SearchRequest request;
    request.words = query.words;
    request.filter = query.filter;
    request.language = m_words.language();
    request.limit = limit;
    return m_search.search(request);
}

void HitListModel::run(const core::Query& query)
{
    // Nobody fetches more before everybody knows the new hits.
    m_isAnswering = true;
    beginResetModel();
    try {
        m_result = searched(query, kPage);
    } catch (const core::StoreError& error) {
        m_result = {};
        Q_EMIT failed(words::sentence(m_words, error));
    }
    m_found = query.words.empty() ? core::allEntries(m_hub.plan()) : std::move(m_result.unfiltered);
    endResetModel();
    m_isAnswering = false;
    Q_EMIT answered();
}

bool HitListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAnswering && m_result.hits.size() < m_result.total;
}

void HitListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const auto have = m_result.hits.size();
    try {
        auto more = searched(m_hub.query(), have + kPage);
        if (more.hits.size() <= have) {
            m_result.total = have;
            return;
        }
        beginInsertRows({}, static_cast<int>(have), static_cast<int>(more.hits.size()) - 1);
        m_result.hits = std::move(more.hits);
        endInsertRows();
    } catch (const core::StoreError& error) {
        m_result.total = have;
        Q_EMIT failed(words::sentence(m_words, error));
    }
}

QString HitListModel::suggestion() const { return words::qt(m_result.suggestion); }

bool HitListModel::isRespelled() const
{
    return !m_result.suggestion.empty() && !m_result.relaxed && m_result.total > 0;
}

std::optional<core::Link> HitListModel::linkAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return std::nullopt;
    return m_result.hits[static_cast<std::size_t>(index.row())].link;
}

QModelIndex HitListModel::indexOf(const core::Link& link) const
{
    for (std::size_t row = 0; row < m_result.hits.size(); ++row)
        if (m_result.hits[row].link == link)
            return index(static_cast<int>(row));
    return {};
}

std::vector<core::Link> HitListModel::links() const
{
    std::vector<core::Link> links;
    if (const auto& query = m_hub.query(); !query.words.empty() || !query.filter.empty())
        for (const auto* entry : m_found)
            if (core::matches(*entry, query.filter))
                links.push_back(entry->link);
    return links;
}

int HitListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.hits.size());
}

QVariant HitListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& hit = m_result.hits[static_cast<std::size_t>(index.row())];
    const auto* entry = m_hub.plan().find(hit.link);
    switch (role) {
    case Qt::DisplayRole:
        return words::qt(hit.title.text);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const auto basis =
            entry && entry->basis ? QStringLiteral(", ") + words::basisText(m_words, *entry->basis) : QString{};
        return QStringLiteral("%1, %2%3, %4")
            .arg(words::qt(hit.title.text), data(index, BreadcrumbRole).toString(), basis,
                 words::reasonText(m_words, hit.reason));
    }
    case LinkRole:
        return words::qt(hit.link.toString());
    case BreadcrumbRole:
        return entry ? words::breadcrumb(m_words, m_hub.plan(), *entry) : QString{};
    case PhaseRole:
        return entry ? words::qt(hit.link.kind == core::Kind::Phase ? hit.link.id : entry->phase) : QString{};
    case SymbolRole:
        return entry && entry->basis ? words::basisSymbol(*entry->basis) : QString{};
    case IconRole:
        return kindIcon(hit.link.kind);
    case ReasonRole:
        return hit.reason == core::Reason::Exact ? QString{} : words::reasonText(m_words, hit.reason);
    case SnippetRole:
        return words::qt(hit.snippet.text);
    case TitleMarksRole:
        return characterRanges(hit.title);
    case SnippetMarksRole:
        return characterRanges(hit.snippet);
    default:
        return {};
    }
}

Qt::ItemFlags HitListModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (linkAt(index) ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList HitListModel::mimeTypes() const
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/uri-list")};
}

QMimeData* HitListModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<core::Link> links;
    for (const auto& index : indexes)
        if (const auto link = linkAt(index))
            links.push_back(*link);
    return recordMime(m_words, m_hub.plan(), links).release();
}

} // namespace napi::models
