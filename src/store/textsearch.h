// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search.h"
#include "store/vocabulary.h"

#include <memory>
#include <mutex>

namespace napi::store {

struct SearchPlan;

/// Full-text search over the shadow columns of the database. Order of hits: class of match, field group, basis,
/// what the record says of the words, title. Where no record has all the words, another spelling is tried, then
/// records with some of them. May be asked from several threads; they take turns.
class TextSearch : public core::SearchService {
public:
    /// Both must outlive the search.
    TextSearch(const Database& database, const core::Plan& plan);
    ~TextSearch() override;
    TextSearch(const TextSearch&) = delete;
    TextSearch& operator=(const TextSearch&) = delete;

    [[nodiscard]] core::SearchResult search(const core::SearchRequest& request) const override;
    [[nodiscard]] std::vector<std::vector<core::Range>>
    matches(std::string_view words, const std::vector<std::string>& texts, core::Language language) const override;

private:
    struct Readers;
    struct Found;

    [[nodiscard]] Readers& readers() const;
    [[nodiscard]] Found find(const core::SearchRequest& request) const;
    void addSome(Found& found) const;
    [[nodiscard]] std::string respelled(const std::string& folded) const;
    [[nodiscard]] std::string respelled(const core::SearchRequest& request, const SearchPlan& plan) const;
    [[nodiscard]] core::SearchResult result(Found found, const core::SearchRequest& request) const;

    const Database& m_database;
    const core::Plan& m_plan;
    Vocabulary m_vocabulary;
    mutable std::mutex m_turn;
    /// Made when the first search comes.
    mutable std::unique_ptr<Readers> m_readers;
};

} // namespace napi::store
