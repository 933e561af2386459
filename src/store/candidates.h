// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "store/matchquery.h"
#include "store/recordrows.h"

#include <vector>

namespace napi::store {

/// A record that a search has found, with what its place among the hits depends on.
struct Candidate {
    const core::Entry* entry = nullptr;
    std::int64_t rid = 0;
    Place place = {};
    /// Where any of the phrases stands, whether it counts there or not.
    Columns columns = 0;
    /// Smaller is better: minus what the record says of the words.
    double rank = 0;
};

/// Finds the records of a plan; one search at a time.
class CandidateFinder {
public:
    /// At least so many records are ranked by what they say of the words, and of records that are alike in all else
    /// at most so many: what comes behind them keeps its class, but no reader gets there.
    static constexpr std::size_t kLeastRanked = 1000;
    static constexpr std::size_t kMostRanked = 4000;

    /// Both must outlive it.
    CandidateFinder(const Database& database, const core::Plan& plan);

    /// Records that have everything of the plan, best first, whether they pass the filter or not. Those that do are
    /// ranked.
    [[nodiscard]] std::vector<Candidate> withAll(const SearchPlan& search, const core::Filter& filter = {});
    /// Records that have at least some of the words of the plan, those that have more of the telling words first.
    [[nodiscard]] std::vector<Candidate> withSome(const SearchPlan& search);

    /// Every record, in the order of the plan.
    [[nodiscard]] std::vector<Candidate> every() { return allBut({}); }

private:
    [[nodiscard]] std::vector<Candidate> allBut(const std::string& excluded);

    const core::Plan& m_plan;
    MatchRows m_rows;
    RecordRows m_records;
};

} // namespace napi::store
