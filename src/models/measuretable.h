// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "models/hitlistmodel.h"
#include "models/selectionhub.h"
#include "words/catalogue.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <map>
#include <vector>

namespace napi::models {

/// The measures that words and filter of the hub find, a row each, in the order of the plan until a column sorts
/// them. A cell is never empty: what no source states is said in words.
class MeasureTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        PhaseColumn,
        BasisColumn,
        ForumColumn,
        FieldColumn,
        LeadColumn,
        PartnersColumn,
        TargetsColumn,
        StartColumn,
        EndColumn,
        SourcesColumn,
        ColumnCount
    };

    /// All must outlive the model, and `hits` answer the queries of `hub`. Reads partners and sources of every
    /// measure; throws core::StoreError where the database cannot be read.
    MeasureTable(const SelectionHub& hub, const HitListModel& hits, const core::PlanTexts& texts,
                 const words::Catalogue& words, QObject* parent = nullptr);

    /// The measures of the plan, whatever the search.
    [[nodiscard]] int total() const;
    [[nodiscard]] std::optional<core::Link> linkAt(const QModelIndex& index) const;
    /// The title cell of a measure; invalid if the search does not find it.
    [[nodiscard]] QModelIndex indexOf(const core::Link& link) const;
    /// The name of the column in settings.
    [[nodiscard]] static QString columnKey(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By dates, numbers, the order of the plan or the alphabet of the language, as the column asks; unknown ones
    /// last either way. A column below 0 is the order of the plan.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// What the outline does not hold.
    struct Details {
        QStringList partners;
        int sources = 0;
    };
    /// What a cell is sorted by: its number, then its words. Absent for the unknown.
    using SortKey = std::optional<std::pair<int, QString>>;

    void collect();
    void arrange();
    [[nodiscard]] const Details& details(const core::Entry& entry) const { return m_details.at(&entry); }
    [[nodiscard]] Details read(const core::PlanTexts& texts, const core::Entry& entry) const;
    [[nodiscard]] QStringList leads(const core::Entry& entry, bool isShort) const;
    [[nodiscard]] QStringList targets(const core::Entry& entry) const;
    [[nodiscard]] QString value(const core::Entry& entry, int column) const;
    [[nodiscard]] QString explained(const core::Entry& entry, int column) const;
    [[nodiscard]] SortKey sortKey(const core::Entry& entry, int column) const;

    const SelectionHub& m_hub;
    const HitListModel& m_hits;
    const words::Catalogue& m_words;
    std::map<const core::Entry*, Details> m_details;
    std::vector<const core::Entry*> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace napi::models
