// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "core/search.h"
#include "store/candidates.h"
#include "store/vocabulary.h"

namespace napi::store {

/// Full-text search over the shadow columns of the database. Order of hits: class of match, field group, basis,
/// bm25, title. Where no record has all the words, another spelling is tried, then records with some of them.
class TextSearch : public core::SearchService {
public:
    /// All must outlive the search.
    TextSearch(const Database& database, const core::Plan& plan, const core::PlanTexts& texts)
        : m_database(database)
        , m_plan(plan)
        , m_texts(texts)
        , m_vocabulary(database)
    {
    }

    [[nodiscard]] core::SearchResult search(const core::SearchRequest& request) const override;

private:
    struct Found;

    [[nodiscard]] Found find(const core::SearchRequest& request) const;
    [[nodiscard]] std::vector<Candidate> findAll(const SearchPlan& plan) const;
    void addSome(Found& found) const;
    [[nodiscard]] std::string respelled(const core::SearchRequest& request, const SearchPlan& plan) const;
    [[nodiscard]] core::Hit hit(const Candidate& candidate, const SearchPlan& plan, core::Language language) const;

    const Database& m_database;
    const core::Plan& m_plan;
    const core::PlanTexts& m_texts;
    Vocabulary m_vocabulary;
};

} // namespace napi::store
