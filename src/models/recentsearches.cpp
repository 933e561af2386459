// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/recentsearches.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace napi::models {
namespace {

const QString kKey = QStringLiteral("search/recent");
constexpr std::size_t kMost = 10;

} // namespace

std::vector<core::Query> recentSearches()
{
    std::vector<core::Query> queries;
    for (const auto& link : QSettings().value(kKey).toStringList())
        if (auto query = core::Query::fromLink(link.toStdString()); query && queries.size() < kMost)
            queries.push_back(std::move(*query));
    return queries;
}

void rememberSearch(const core::Query& query)
{
    if (query.words.empty() && query.filter.empty())
        return;
    auto queries = recentSearches();
    if (!queries.empty() && queries.front() == query)
        return;
    const bool goesOn = !queries.empty() && !queries.front().words.empty() &&
                        queries.front().filter == query.filter && query.words.starts_with(queries.front().words);
    if (goesOn)
        queries.erase(queries.begin());
    std::erase(queries, query);
    queries.insert(queries.begin(), query);
    QStringList links;
    for (const auto& one : queries)
        if (links.size() < static_cast<qsizetype>(kMost))
            links << QString::fromStdString(one.toLink());
    QSettings().setValue(kKey, links);
}

void forgetSearches() { QSettings().remove(kKey); }

} // namespace napi::models
