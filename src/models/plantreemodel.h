// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/plantree.h"
#include "models/selectionhub.h"

#include <QAbstractItemModel>

#include <map>

namespace napi::models {

/// The navigation tree as an item model; rebuilt when the filter or the grouping changes.
class PlanTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// Both must outlive the model.
    PlanTreeModel(SelectionHub& hub, const words::Catalogue& words, QObject* parent = nullptr);

    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// What tells the place of a node in the tree from all others, whatever the filter, from start to start.
    [[nodiscard]] QString keyOf(const QModelIndex& index) const;
    /// The first place where a record stands; invalid if the tree does not show it.
    [[nodiscard]] QModelIndex indexOf(const core::Link& link) const;
    [[nodiscard]] std::optional<core::Link> linkAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Records can be dragged out of the window, as text and as links.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Place {
        const TreeNode* parent = nullptr;
        int row = 0;
    };

    void rebuild();
    void remember(const TreeNode& node);
    [[nodiscard]] const TreeNode& node(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const TreeNode& node) const;

    SelectionHub& m_hub;
    const words::Catalogue& m_words;
    core::Filter m_filter;
    Grouping m_grouping = Grouping::Phase;
    TreeNode m_root;
    std::map<const TreeNode*, Place> m_places;
    std::map<core::Link, const TreeNode*> m_links;
};

} // namespace napi::models
