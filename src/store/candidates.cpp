// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/candidates.h"

#include "text/stopwords.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace napi::store {
namespace {

/// Sources stand behind everything that they are sources of.
bool isSource(const core::Entry& entry) { return entry.link.kind == core::Kind::Source; }

/// Within a group of fields, what the plan is made of comes before what is said about it.
bool isRemark(const core::Entry& entry)
{
    return entry.link.kind == core::Kind::Gap || entry.link.kind == core::Kind::Page;
}

/// Basis as an order: stated, summit, related. The parts of the plan stand with the second, what happened around
/// it, who took part and what words mean with the third.
int weight(const core::Entry& entry)
{
    if (entry.basis)
        return static_cast<int>(*entry.basis);
    return entry.link.kind <= core::Kind::Summit ? 1 : 2;
}

/// The class of match as an order: as typed, then other endings, other forms, parts, synonyms. A title that has the
/// words with other endings stands with those that have them as typed.
int stage(const Candidate& candidate)
{
    if (candidate.reason == core::Reason::Exact || (candidate.isNear && candidate.group == FieldGroup::Title))
        return 0;
    return candidate.isNear ? 1 : static_cast<int>(candidate.reason) + 1;
}

auto order(const Candidate& candidate)
{
    const auto& entry = *candidate.entry;
    return std::tuple(stage(candidate), isSource(entry), candidate.group, candidate.isNear, isRemark(entry),
                      !candidate.isWholeTitle, weight(entry), candidate.rank, std::string_view{entry.title.de});
}

/// True if the typed words are a name of the record: its title, its abbreviation, another name.
bool isName(const core::Entry& entry, const std::vector<std::string>& typed)
{
    const auto is = [&](const std::string& text) {
        return std::ranges::equal(text::tokens(text), typed, {}, &text::Token::exact);
    };
    const auto isEither = [&](const core::Text& text) { return is(text.de) || is(text.en); };
    return isEither(entry.title) || is(entry.abbreviation) || std::ranges::any_of(entry.otherNames, isEither);
}

/// Finds the entries of a MATCH expression.
class Finder {
public:
    Finder(const Database& database, const core::Plan& plan)
        : m_plan(plan)
        , m_rows(database.handle(), "SELECT r.kind, r.id, bm25(search, 10,10,10,10,8,8, 3,3,3,3,2,2, 2,2,2,2,1,1, "
                                    "1,1,1,1,1,1) FROM search JOIN record r ON r.rid = search.rowid "
                                    "WHERE search MATCH ?")
    {
    }

    template <typename Use>
    void each(const std::string& match, const Use& use)
    {
        m_rows.reset();
        m_rows.bind(1, match);
        while (m_rows.executeStep()) {
            const auto kind = core::kindFromName(m_rows.getColumn(0).getString());
            if (const auto* entry = kind ? m_plan.find({*kind, m_rows.getColumn(1).getString()}) : nullptr)
                use(*entry, m_rows.getColumn(2).getDouble());
        }
    }

private:
    const core::Plan& m_plan;
    SQLite::Statement m_rows;
};

std::set<const core::Entry*> excludedEntries(Finder& finder, const SearchPlan& search)
{
    std::set<const core::Entry*> excluded;
    if (const auto match = matchExcluded(search); !match.empty())
        finder.each(match, [&](const core::Entry& entry, double) { excluded.insert(&entry); });
    return excluded;
}

/// Every record that is not excluded, where the query says only what it does not want.
std::vector<Candidate> allBut(const core::Plan& plan, const std::set<const core::Entry*>& excluded)
{
    std::vector<Candidate> candidates;
    for (const auto& entry : plan.entries())
        if (!excluded.contains(&entry))
            candidates.push_back({&entry});
    return candidates;
}

/// How well a record has a word of a question, or some of its words.
struct Score {
    double value = 0;
    core::Reason best = core::Reason::Synonym;
    int words = 0;
};
using Scores = std::map<const core::Entry*, Score>;

Scores scoresOf(Finder& finder, const PlanUnit& unit)
{
    constexpr std::array<std::pair<core::Reason, double>, 4> kWorth{{{core::Reason::Exact, 1.0},
                                                                     {core::Reason::Form, 0.9},
                                                                     {core::Reason::Part, 0.5},
                                                                     {core::Reason::Synonym, 0.4}}};
    constexpr double kTitleWorth = 2.0;
    Scores scores;
    for (const auto& [reason, worth] : kWorth)
        for (const auto group : {FieldGroup::Title, FieldGroup::Rest}) {
            const double factor = group == FieldGroup::Title ? worth * kTitleWorth : worth;
            finder.each(matchUnit(unit, reason, group), [&](const core::Entry& entry, double rank) {
                scores.emplace(&entry, Score{-rank * factor, reason, 1});
            });
        }
    return scores;
}

bool isTelling(const PlanUnit& unit)
{
    return std::ranges::any_of(unit.words, [](const PlanWord& word) { return !text::isStopWord(word.exact); });
}

std::vector<const PlanUnit*> tellingUnits(const SearchPlan& search)
{
    std::vector<const PlanUnit*> all;
    for (const auto& clause : search.clauses)
        for (const auto& units : clause.alternatives)
            for (const auto& unit : units)
                all.push_back(&unit);
    std::vector<const PlanUnit*> telling;
    std::ranges::copy_if(all, std::back_inserter(telling), [](const PlanUnit* unit) { return isTelling(*unit); });
    return telling.empty() ? all : telling;
}

} // namespace

std::vector<Candidate> candidatesWithAll(const Database& database, const core::Plan& plan, const SearchPlan& search)
{
    Finder finder(database, plan);
    const auto excluded = excludedEntries(finder, search);
    if (search.clauses.empty())
        return search.excluded.empty() ? std::vector<Candidate>{} : allBut(plan, excluded);
    std::vector<Candidate> candidates;
    std::set<const core::Entry*> seen = excluded;
    for (const auto& rung : ladder(search))
        finder.each(rung.match, [&](const core::Entry& entry, double rank) {
            if (seen.insert(&entry).second)
                candidates.push_back({&entry, rung.reason, rung.isNear, rung.group,
                                      rung.group == FieldGroup::Title && isName(entry, search.typed), rank});
        });
    std::ranges::sort(candidates, {}, order);
    return candidates;
}

std::vector<Candidate> candidatesWithSome(const Database& database, const core::Plan& plan,
                                          const SearchPlan& search)
{
    Finder finder(database, plan);
    const auto excluded = excludedEntries(finder, search);
    Scores sums;
    int most = 0;
    for (const auto* unit : tellingUnits(search))
        for (const auto& [entry, score] : scoresOf(finder, *unit)) {
            auto& sum = sums[entry];
            sum.value += score.value;
            sum.best = std::min(sum.best, score.best);
            most = std::max(most, ++sum.words);
        }
    std::vector<Candidate> candidates;
    // One word of many is no answer to a question.
    for (const auto& [entry, sum] : sums)
        if (2 * sum.words >= most && !excluded.contains(entry))
            candidates.push_back({entry, sum.best, false, FieldGroup::Rest, false, -sum.value});
    std::ranges::sort(candidates, {}, [](const Candidate& candidate) {
        return std::tuple(isSource(*candidate.entry), candidate.rank, std::string_view{candidate.entry->title.de});
    });
    return candidates;
}

} // namespace napi::store
