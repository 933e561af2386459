// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/facets.h"
#include "models/hitlistmodel.h"
#include "models/selectionhub.h"
#include "words/catalogue.h"

#include <QAbstractItemModel>

#include <array>

namespace napi::models {

/// The facets with their values and live counts. A value is checked if it is wanted and partially checked if it is
/// excluded; setting its check state changes the hub's filter. The rows are always the same ones: what stands in a
/// row, and its count, follows the hits.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// All must outlive the model.
    FacetModel(SelectionHub& hub, const HitListModel& hits, const words::Catalogue& words,
               QObject* parent = nullptr);

    /// A model that nobody sees does not count; it catches up when it is seen again.
    void setLive(bool isLive);

    /// The choice that checking `index` makes, absent for the heading of a facet.
    [[nodiscard]] std::optional<core::Condition> conditionAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::FacetKey key) const;
    /// Chosen values of all facets, years included.
    [[nodiscard]] int choices() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    enum class Level { Facet, Value, MoreGroup, MoreValue };

    [[nodiscard]] static Level levelOf(const QModelIndex& index);
    [[nodiscard]] static std::size_t facetOf(const QModelIndex& index);
    [[nodiscard]] bool isFolded(std::size_t facet) const;
    [[nodiscard]] const core::FacetCount* countAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant valueData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant groupData(const QModelIndex& index, int role) const;
    [[nodiscard]] Qt::CheckState stateOf(const core::Condition& condition) const;
    [[nodiscard]] QString chosenText(core::FacetKey key) const;
    void update();
    void count();
    void tell(const QModelIndex& parent);

    SelectionHub& m_hub;
    const HitListModel& m_hits;
    const words::Catalogue& m_words;
    std::array<std::vector<core::FacetCount>, core::kFacetKeys.size()> m_counts;
    bool m_isLive = true;
    bool m_isStale = false;
};

} // namespace napi::models
