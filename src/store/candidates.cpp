// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/candidates.h"

#include "text/stopwords.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace napi::store {
namespace {

/// The class of match as an order: as typed, then other endings, other forms, parts, synonyms. A title that has the
/// words with other endings stands with those that have them as typed.
unsigned stage(const Place& place)
{
    if (place.reason == core::Reason::Exact || (place.isNear && place.group == FieldGroup::Title))
        return 0;
    return place.isNear ? 1 : static_cast<unsigned>(place.reason) + 1;
}

/// What comes before the rank in the order of hits, as a number.
using Standing = std::size_t;
constexpr Standing kStandings = 8192;

/// How far the typed words are the name of a record: all of it, its first words, or neither.
enum class Naming { Whole, Beginning, None };

Standing standing(const RecordRow& row, const Place& place, Naming naming)
{
    // Whoever types a title wants its record, however little the words of it say. Sources repeat the titles of what
    // they are about.
    auto result = static_cast<Standing>(row.isSource ? Naming::None : naming);
    const auto add = [&](unsigned value, unsigned bits) { result = result << bits | value; };
    add(stage(place), 3);
    add(row.isSource ? 1 : 0, 1);
    add(static_cast<unsigned>(place.group), 2);
    add(place.isNear ? 1 : 0, 1);
    add(row.isRemark ? 1 : 0, 1);
    add(naming == Naming::Whole ? 0 : 1, 1);
    add(row.weight, 2);
    return result;
}

/// Tells which records have to be ranked so that the first ones are in order.
class Threshold {
public:
    /// True if a record of this standing may be among the first.
    [[nodiscard]] bool admits(Standing standing) const
    {
        return standing < m_last || (standing == m_last && m_counts[standing] < CandidateFinder::kMostRanked);
    }
    /// The same, of a record that is there.
    bool add(Standing standing)
    {
        if (!admits(standing))
            return false;
        ++m_counts[standing];
        for (++m_within; m_within - m_counts[m_last] >= CandidateFinder::kLeastRanked; --m_last)
            m_within -= m_counts[m_last];
        return standing <= m_last;
    }

private:
    std::array<std::size_t, kStandings> m_counts{};
    std::size_t m_within = 0;
    Standing m_last = kStandings - 1;
};

/// True if the words of `text` are the typed ones. Most texts differ early, and need not be read to their end.
bool isSame(const std::string& text, const std::vector<std::string>& typed)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    const auto& first = typed.front();
    for (std::size_t i = 0; i < text.size() && isPlain(text[i]); ++i)
        if (i >= first.size() || (text[i] | ('A' <= text[i] && text[i] <= 'Z' ? ' ' : 0)) != first[i])
            return false;
    return std::ranges::equal(text::tokens(text), typed, {}, &text::Token::exact);
}

/// True if the typed words are a name of the record: its title, its abbreviation, another name.
bool isName(const core::Entry& entry, const std::vector<std::string>& typed)
{
    if (typed.empty())
        return false;
    const auto isEither = [&](const core::Text& text) { return isSame(text.de, typed) || isSame(text.en, typed); };
    return isEither(entry.title) || isSame(entry.abbreviation, typed) ||
           std::ranges::any_of(entry.otherNames, isEither);
}

/// True if the title begins with the typed words, of which the last may be unfinished. One word begins too many.
bool isBeginning(const std::string& title, const std::vector<std::string>& typed)
{
    const auto tokens = text::tokens(title);
    if (typed.size() < 2 || tokens.size() < typed.size())
        return false;
    const auto last = typed.size() - 1;
    for (std::size_t i = 0; i < last; ++i)
        if (tokens[i].exact != typed[i])
            return false;
    return tokens[last].exact.starts_with(typed[last]);
}

Naming naming(const core::Entry& entry, const std::vector<std::string>& typed)
{
    if (isName(entry, typed))
        return Naming::Whole;
    const bool begins = isBeginning(entry.title.de, typed) || isBeginning(entry.title.en, typed);
    return begins ? Naming::Beginning : Naming::None;
}

/// A unit of a question: its words say something of the subject.
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

/// What a place is worth to a question: as typed most, in the title twice as much.
double worth(const Place& place)
{
    constexpr std::array kWorth{1.0, 0.9, 0.5, 0.4};
    return kWorth[static_cast<std::size_t>(place.reason)] * (place.group == FieldGroup::Title ? 2.0 : 1.0);
}

/// A row of a search, with room for what the index tells of it.
class RowReader {
public:
    RowReader(const MatchQuery& query, RecordRows& records)
        : m_records(records)
        , m_columns(query.phrases())
        , m_counts(query.phrases())
    {
    }

    [[nodiscard]] const RecordRow& read(const MatchRow& row)
    {
        row.columns(m_columns);
        return m_records.row(row.rid());
    }
    [[nodiscard]] const std::vector<Columns>& columns() const { return m_columns; }
    [[nodiscard]] Columns anyColumns() const
    {
        return std::accumulate(m_columns.begin(), m_columns.end(), Columns{0}, std::bit_or<>{});
    }
    /// The score that `query` or a unit of it gives the row.
    template <typename Query>
    [[nodiscard]] double score(const MatchRow& row, const Query& query, const Place& place)
    {
        if (m_average == 0)
            m_average = row.averageLength();
        if (m_counted != row.rid()) {
            row.counts(m_counts);
            m_counted = row.rid();
            m_length = m_records.words(row) / m_average;
        }
        return query.score(place, m_counts, m_length);
    }

private:
    RecordRows& m_records;
    std::vector<Columns> m_columns;
    std::vector<Counts> m_counts;
    std::int64_t m_counted = 0;
    double m_average = 0;
    double m_length = 1;
};

/// Puts the candidates in order: those of each standing together, and by rank and title those that were ranked.
std::vector<Candidate> inOrder(const std::vector<Candidate>& candidates,
                               const std::vector<std::uint16_t>& standings)
{
    std::vector<std::size_t> begins(kStandings + 1);
    for (const auto value : standings)
        ++begins[value + 1U];
    for (std::size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    std::vector<Candidate> result(candidates.size());
    auto next = begins;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        result[next[standings[i]]++] = candidates[i];
    for (std::size_t i = 0; i < kStandings; ++i) {
        if (begins[i] == begins[i + 1])
            continue;
        const std::span alike(result.begin() + static_cast<std::ptrdiff_t>(begins[i]), begins[i + 1] - begins[i]);
        const auto ranked = std::ranges::stable_partition(alike, [](const Candidate& one) { return one.rank < 0; });
        std::ranges::sort(alike.begin(), ranked.begin(), {}, [](const Candidate& one) {
            return std::tuple(one.rank, std::string_view{one.entry->title.de});
        });
    }
    return result;
}

} // namespace

CandidateFinder::CandidateFinder(const Database& database, const core::Plan& plan)
    : m_plan(plan)
    , m_rows(database)
    , m_records(database, plan)
{
}

/// Every record that the expression does not find; all of them if it is empty.
std::vector<Candidate> CandidateFinder::allBut(const std::string& excluded)
{
    std::set<const core::Entry*> entries;
    if (!excluded.empty())
        m_rows.each(excluded, [&](const MatchRow& row) { entries.insert(m_records.row(row.rid()).entry); });
    std::vector<Candidate> candidates;
    for (std::int64_t rid = 1; std::cmp_less_equal(rid, m_plan.entries().size()); ++rid)
        if (const auto* entry = m_records.row(rid).entry; entry && !entries.contains(entry))
            candidates.push_back({entry, rid});
    // Entries stand in the order of the plan.
    std::ranges::sort(candidates, {}, &Candidate::entry);
    return candidates;
}

std::vector<Candidate> CandidateFinder::withAll(const SearchPlan& search, const core::Filter& filter)
{
    if (search.clauses.empty())
        return search.excluded.empty() ? std::vector<Candidate>{} : allBut(matchExcluded(search));
    const auto query = MatchQuery::all(search, m_plan.entries().size());
    RowReader reader(query, m_records);
    Threshold threshold;
    const bool isFiltered = !filter.empty();
    std::vector<Candidate> candidates;
    std::vector<std::uint16_t> standings;
    m_rows.each(query.expression(), [&](const MatchRow& row) {
        const auto& record = reader.read(row);
        const auto place = query.place(reader.columns());
        if (!place || !record.entry)
            return;
        // Whether the words are the title is asked only where it matters: it takes a look into the record.
        const bool mayBeNamed = place->reason == core::Reason::Exact && place->group == FieldGroup::Title &&
                                threshold.admits(standing(record, *place, Naming::Whole));
        const auto stands =
            standing(record, *place, mayBeNamed ? naming(*record.entry, search.typed) : Naming::None);
        Candidate candidate{record.entry, row.rid(), *place, reader.anyColumns()};
        if ((!isFiltered || core::matches(*record.entry, filter)) && threshold.add(stands))
            candidate.rank = -reader.score(row, query, *place);
        candidates.push_back(candidate);
        standings.push_back(static_cast<std::uint16_t>(stands));
    });
    return inOrder(candidates, standings);
}

std::vector<Candidate> CandidateFinder::withSome(const SearchPlan& search)
{
    const auto query = MatchQuery::any(tellingUnits(search), search, m_plan.entries().size());
    RowReader reader(query, m_records);
    std::vector<Candidate> candidates;
    std::vector<std::size_t> counts;
    std::size_t most = 0;
    std::vector<std::pair<const UnitMatch*, Place>> found;
    m_rows.each(query.expression(), [&](const MatchRow& row) {
        const auto* entry = reader.read(row).entry;
        if (!entry)
            return;
        Candidate candidate{
            entry, row.rid(), {core::Reason::Synonym, false, FieldGroup::Rest}, reader.anyColumns()};
        found.clear();
        for (const auto& unit : query.units())
            if (auto place = unit.place(reader.columns()))
                found.emplace_back(&unit, *place);
        most = std::max(most, found.size());
        // One word of many is no answer to a question.
        if (found.empty() || 2 * found.size() < most)
            return;
        for (auto& [unit, place] : found) {
            if (place.group != FieldGroup::Title)
                place.group = FieldGroup::Rest;
            candidate.rank -= worth(place) * reader.score(row, *unit, place);
            candidate.place.reason = std::min(candidate.place.reason, place.reason);
        }
        candidates.push_back(candidate);
        counts.push_back(found.size());
    });
    std::vector<Candidate> result;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (2 * counts[i] >= most)
            result.push_back(candidates[i]);
    std::ranges::sort(result, {}, [](const Candidate& candidate) {
        return std::tuple(candidate.entry->link.kind == core::Kind::Source, candidate.rank,
                          std::string_view{candidate.entry->title.de});
    });
    return result;
}

} // namespace napi::store
