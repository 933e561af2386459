// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "core/search.h"
#include "store/database.h"

namespace napi::store {

/// Full-text search over the shadow columns of the database. Order of hits: class of match, field group, basis,
/// bm25, title.
class TextSearch : public core::SearchService {
public:
    /// All must outlive the search.
    TextSearch(const Database& database, const core::Plan& plan, const core::PlanTexts& texts)
        : m_database(database)
        , m_plan(plan)
        , m_texts(texts)
    {
    }

    [[nodiscard]] core::SearchResult search(const core::SearchRequest& request) const override;

private:
    const Database& m_database;
    const core::Plan& m_plan;
    const core::PlanTexts& m_texts;
};

} // namespace napi::store
