// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/searchplan.h"

#include "text/stopwords.h"

#include <algorithm>
#include <span>

namespace napi::store {
namespace {

constexpr std::size_t kMostWords = 32;
/// The longest name of a term that is looked for among the words of a query.
constexpr std::size_t kLongestName = 5;

class Planner {
public:
    Planner(const Vocabulary& vocabulary, bool lastIsPrefix)
        : m_vocabulary(vocabulary)
        , m_lastIsPrefix(lastIsPrefix)
    {
    }

    SearchPlan plan(const core::SearchWords& words)
    {
        SearchPlan plan;
        // Neighbouring plain words are read together, so that names of several words are seen.
        std::vector<text::Token> plain;
        const auto flush = [&] {
            for (const auto& token : plain)
                plan.typed.push_back(token.exact);
            for (auto& unit : withoutStopWords(units(plain)))
                plan.clauses.push_back({{{std::move(unit)}}});
            plain.clear();
        };
        for (const auto& group : words.groups) {
            if (group.size() == 1 && !group.front().isPhrase) {
                std::ranges::move(take(group.front()), std::back_inserter(plain));
                continue;
            }
            flush();
            PlanClause clause;
            for (const auto& term : group)
                if (auto found = unitsOf(term); !found.empty())
                    clause.alternatives.push_back(std::move(found));
            if (!clause.alternatives.empty())
                plan.clauses.push_back(std::move(clause));
        }
        flush();
        for (const auto& term : words.excluded)
            if (auto excluded = take(term); !excluded.empty())
                plan.excluded.push_back({wordsOf(excluded), true, {}});
        markPrefix(plan, words);
        return plan;
    }

private:
    /// Words that say nothing go, unless they are part of a name or there are no others.
    static std::vector<PlanUnit> withoutStopWords(std::vector<PlanUnit> units)
    {
        const auto saysNothing = [](const PlanUnit& unit) {
            return unit.words.size() == 1 && text::isStopWord(unit.words.front().exact);
        };
        if (!std::ranges::all_of(units, saysNothing))
            std::erase_if(units, saysNothing);
        return units;
    }

    /// The tokens of a term, as long as there is room for more words.
    std::vector<text::Token> take(const core::SearchTerm& term)
    {
        auto tokens = text::tokens(term.text);
        tokens.resize(std::min(tokens.size(), kMostWords - m_count));
        m_count += tokens.size();
        return tokens;
    }

    [[nodiscard]] std::vector<PlanUnit> unitsOf(const core::SearchTerm& term)
    {
        const auto tokens = take(term);
        if (tokens.empty())
            return {};
        if (!term.isPhrase)
            return units(tokens);
        return {{wordsOf(tokens), true, {}}};
    }

    [[nodiscard]] std::vector<PlanWord> wordsOf(std::span<const text::Token> tokens) const
    {
        std::vector<PlanWord> words;
        for (const auto& token : tokens) {
            words.push_back({token.exact, m_vocabulary.stem(token.exact, core::Language::German),
                             m_vocabulary.stem(token.exact, core::Language::English),
                             m_vocabulary.family(token.exact)});
            for (const auto& part : m_vocabulary.partStems(token.exact))
                words.back().parts.push_back({part, m_vocabulary.recordsOfStem(part)});
        }
        return words;
    }

    /// The words in order; those that together are the name of a term stand in one unit.
    [[nodiscard]] std::vector<PlanUnit> units(std::span<const text::Token> tokens) const
    {
        const auto words = wordsOf(tokens);
        std::vector<PlanUnit> result;
        for (std::size_t i = 0; i < words.size();) {
            std::size_t size = std::min(kLongestName, words.size() - i);
            std::vector<Synonym> synonyms;
            for (; size > 0; --size) {
                synonyms = synonymsOf(std::span(words).subspan(i, size));
                if (!synonyms.empty() || size == 1)
                    break;
            }
            const auto first = words.begin() + static_cast<std::ptrdiff_t>(i);
            result.push_back({{first, first + static_cast<std::ptrdiff_t>(size)}, false, std::move(synonyms)});
            i += size;
        }
        return result;
    }

    [[nodiscard]] std::vector<Synonym> synonymsOf(std::span<const PlanWord> words) const
    {
        std::string german;
        std::string english;
        for (const auto& word : words) {
            german += (german.empty() ? "" : " ") + word.germanStem;
            english += (english.empty() ? "" : " ") + word.englishStem;
        }
        return m_vocabulary.synonyms(german, english);
    }

    /// The last word of the last plain term is the one that is being typed.
    void markPrefix(SearchPlan& plan, const core::SearchWords& words) const
    {
        if (!m_lastIsPrefix || plan.clauses.empty() || words.groups.back().back().isPhrase)
            return;
        auto& alternatives = plan.clauses.back().alternatives;
        if (alternatives.empty() || alternatives.back().empty())
            return;
        auto& word = alternatives.back().back().words.back();
        word.isPrefix = true;
        // How much a word tells matters most beside others.
        if (plan.words().size() > 1)
            word.family.records = m_vocabulary.recordsOfPrefix(word.exact);
    }

    const Vocabulary& m_vocabulary;
    bool m_lastIsPrefix;
    std::size_t m_count = 0;
};

} // namespace

std::vector<const PlanWord*> SearchPlan::words() const
{
    std::vector<const PlanWord*> result;
    for (const auto& clause : clauses)
        for (const auto& units : clause.alternatives)
            for (const auto& unit : units)
                for (const auto& word : unit.words)
                    result.push_back(&word);
    return result;
}

SearchPlan searchPlan(const core::SearchWords& words, bool lastIsPrefix, const Vocabulary& vocabulary)
{
    return Planner(vocabulary, lastIsPrefix).plan(words);
}

} // namespace napi::store
