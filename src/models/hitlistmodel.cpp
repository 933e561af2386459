// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/hitlistmodel.h"

#include "core/error.h"
#include "models/roles.h"
#include "words/domain.h"
#include "words/errors.h"

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

} // namespace

HitListModel::HitListModel(SelectionHub& hub, const core::SearchService& search, const words::Catalogue& words,
                           QObject* parent)
    : QAbstractListModel(parent)
    , m_hub(hub)
    , m_search(search)
    , m_words(words)
{
    connect(&hub, &SelectionHub::queryChanged, this, &HitListModel::run);
}

void HitListModel::run(const core::Query& query)
{
    core::SearchRequest request;
    request.words = query.words;
    request.filter = query.filter;
    request.language = m_words.language();
    beginResetModel();
    try {
        m_result = m_search.search(request);
    } catch (const core::StoreError& error) {
        m_result = {};
        Q_EMIT failed(words::sentence(m_words, error));
    }
    endResetModel();
    Q_EMIT answered();
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
    for (const auto& hit : m_result.hits)
        links.push_back(hit.link);
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
    case ReasonRole:
        return words::reasonText(m_words, hit.reason);
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

} // namespace napi::models
