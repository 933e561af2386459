// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchwords.h"
#include "store/vocabulary.h"
#include "text/tokens.h"

#include <string>
#include <vector>

namespace napi::store {

/// A word of a query in every form that it is looked for in.
struct PlanWord {
    std::string exact;
    std::string germanStem;
    std::string englishStem;
    WordFamily family = {};
    /// Stems of its parts, if it is a compound.
    std::vector<CountedWord> parts = {};
    /// Still being typed.
    bool isPrefix = false;
};

/// Words that stand together: a single one, a phrase, or several that mean the same as other words.
struct PlanUnit {
    std::vector<PlanWord> words;
    bool isPhrase = false;
    std::vector<Synonym> synonyms;
};

/// All units of one of the alternatives must be found.
struct PlanClause {
    std::vector<std::vector<PlanUnit>> alternatives;
};

/// A query, ready to be looked for: every clause must be found, nothing of the excluded units.
struct SearchPlan {
    std::vector<PlanClause> clauses;
    std::vector<PlanUnit> excluded;
    /// The folded words as typed, those too that say nothing.
    std::vector<std::string> typed;

    [[nodiscard]] bool empty() const { return clauses.empty() && excluded.empty(); }
    /// Every word that is looked for, in order.
    [[nodiscard]] std::vector<const PlanWord*> words() const;
};

/// Prepares a query. Words that say nothing (der, of) count only where there are no others. A pasted page is no
/// query: only its first 32 words are looked for.
[[nodiscard]] SearchPlan searchPlan(const core::SearchWords& words, bool lastIsPrefix,
                                    const Vocabulary& vocabulary);

} // namespace napi::store
