// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/facets.h"
#include "core/search.h"
#include "models/selectionhub.h"
#include "words/catalogue.h"

#include <QAbstractListModel>

namespace napi::models {

/// The hits of the hub's query, searched anew whenever it changes. The first hits are there at once, others when a
/// view fetches more.
class HitListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// All must outlive the model.
    HitListModel(SelectionHub& hub, const core::SearchService& search, const words::Catalogue& words,
                 QObject* parent = nullptr);

    /// Hits in all; may be more than there are rows.
    [[nodiscard]] int total() const { return static_cast<int>(m_result.total); }
    /// True if no record has all the words, so that records with some of them are shown.
    [[nodiscard]] bool isRelaxed() const { return m_result.relaxed; }
    /// Another spelling of the words; empty if there is none.
    [[nodiscard]] QString suggestion() const;
    /// True if nothing has the words as typed, so that hits of the other spelling are shown.
    [[nodiscard]] bool isRespelled() const;
    /// Every record that the words find, whatever the filter says; all records if there are no words.
    [[nodiscard]] const core::Entries& found() const { return m_found; }
    /// All hits, also those that have not been fetched.
    [[nodiscard]] std::optional<core::Link> linkAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const core::Link& link) const;
    [[nodiscard]] std::vector<core::Link> links() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Records can be dragged out of the window, as text and as links.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The query has been answered; hits, total and relaxation are those of the query now.
    void answered();
    /// The database could not be read; `sentence` says why and what to do.
    void failed(const QString& sentence);

private:
    void run(const core::Query& query);
    [[nodiscard]] core::SearchResult searched(const core::Query& query, std::size_t limit) const;

    SelectionHub& m_hub;
    const core::SearchService& m_search;
    const words::Catalogue& m_words;
    core::SearchResult m_result;
    core::Entries m_found;
    bool m_isAnswering = false;
};

} // namespace napi::models
