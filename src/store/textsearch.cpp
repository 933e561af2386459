// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/textsearch.h"

#include "store/guard.h"
#include "store/matchquery.h"
#include "store/snippet.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace napi::store {
namespace {

constexpr std::size_t kMostWords = 32;

struct Candidate {
    const core::Entry* entry = nullptr;
    core::Reason reason = core::Reason::Exact;
    FieldGroup group = FieldGroup::Title;
    double rank = 0;
    /// The words are the whole title, no less.
    bool isWholeTitle = false;
};

/// What the plan is made of comes before what is said about it: gaps, then sources.
int tier(const core::Entry& entry)
{
    return entry.link.kind == core::Kind::Source ? 2 : entry.link.kind == core::Kind::Gap ? 1 : 0;
}

/// Basis as an order: stated, summit, related. The parts of the plan stand with the second, what happened around
/// it, who took part and what words mean with the third.
int weight(const core::Entry& entry)
{
    if (entry.basis)
        return static_cast<int>(*entry.basis);
    return entry.link.kind <= core::Kind::Summit ? 1 : 2;
}

auto order(const Candidate& candidate)
{
    const auto& entry = *candidate.entry;
    return std::tuple(candidate.reason, tier(entry), candidate.group, !candidate.isWholeTitle, weight(entry),
                      candidate.rank, std::string_view{entry.title.de});
}

bool isBetter(const Candidate& a, const Candidate& b) { return order(a) < order(b); }

bool isTitle(const core::Text& title, const std::vector<text::Token>& words)
{
    const auto is = [&](const std::string& text) {
        return std::ranges::equal(text::tokens(text), words, {}, &text::Token::exact, &text::Token::exact);
    };
    return is(title.de) || is(title.en);
}

/// Collects the records that a ladder of expressions finds, each once, at its best rung.
class Climb {
public:
    Climb(const Database& database, const core::Plan& plan, const core::Filter& filter)
        : m_plan(plan)
        , m_filter(filter)
        , m_rows(database.handle(), "SELECT r.kind, r.id, bm25(search) FROM search JOIN record r ON r.rid = "
                                    "search.rowid WHERE search MATCH ?")
    {
    }

    void add(const Rung& rung)
    {
        m_rows.reset();
        m_rows.bind(1, rung.match);
        while (m_rows.executeStep()) {
            const auto kind = core::kindFromName(m_rows.getColumn(0).getString());
            const auto* entry = kind ? m_plan.find({*kind, m_rows.getColumn(1).getString()}) : nullptr;
            if (entry && core::matches(*entry, m_filter) && m_seen.insert(entry).second)
                m_candidates.push_back({entry, rung.reason, rung.group, m_rows.getColumn(2).getDouble()});
        }
    }

    [[nodiscard]] std::vector<Candidate> sorted(const std::vector<text::Token>& words)
    {
        for (auto& candidate : m_candidates)
            candidate.isWholeTitle = candidate.group == FieldGroup::Title && isTitle(candidate.entry->title, words);
        std::ranges::sort(m_candidates, isBetter);
        return std::move(m_candidates);
    }

private:
    const core::Plan& m_plan;
    const core::Filter& m_filter;
    SQLite::Statement m_rows;
    std::set<const core::Entry*> m_seen;
    std::vector<Candidate> m_candidates;
};

std::vector<Candidate> filteredOnly(const core::Plan& plan, const core::Filter& filter)
{
    std::vector<Candidate> candidates;
    if (filter.empty())
        return candidates;
    for (const auto& entry : plan.entries())
        if (core::matches(entry, filter))
            candidates.push_back({&entry});
    return candidates;
}

/// The snippet is taken from the first field group whose text has a found word.
core::Marked bestSnippet(const core::Record& record, const WordMatcher& matcher, core::Language language)
{
    for (const auto group : {FieldGroup::Summary, FieldGroup::Rest, FieldGroup::People}) {
        const std::string lines = searchText(record, group).in(language);
        for (std::size_t begin = 0; begin < lines.size();) {
            const auto end = lines.find('\n', begin);
            auto part = snippet(lines.substr(begin, end - begin), matcher, language);
            if (!part.ranges.empty())
                return part;
            begin = end + 1;
        }
    }
    return snippet(record.summary.in(language), matcher, language);
}

} // namespace

core::SearchResult TextSearch::search(const core::SearchRequest& request) const
{
    return guarded(m_database.path(), [&] {
        auto words = text::tokens(request.words);
        // A pasted page is no query; its first words find what there is to find.
        if (words.size() > kMostWords)
            words.resize(kMostWords);
        core::SearchResult result;
        std::vector<Candidate> candidates;
        if (words.empty()) {
            candidates = filteredOnly(m_plan, request.filter);
        } else {
            for (const auto joined : {Joined::All, Joined::Any}) {
                Climb climb(m_database, m_plan, request.filter);
                for (const auto& rung : ladder(words, request.lastWordIsPrefix, joined))
                    climb.add(rung);
                candidates = climb.sorted(words);
                result.relaxed = joined == Joined::Any && !candidates.empty();
                if (!candidates.empty() || words.size() == 1)
                    break;
            }
        }
        result.total = candidates.size();
        const WordMatcher matcher(words, request.lastWordIsPrefix);
        for (std::size_t i = 0; i < std::min(request.limit, candidates.size()); ++i) {
            const auto* entry = candidates[i].entry;
            const auto record = m_texts.record(entry->link);
            result.hits.push_back(
                {entry->link, marked(entry->title.in(request.language), matcher, request.language),
                 record ? bestSnippet(*record, matcher, request.language) : core::Marked{}, candidates[i].reason});
        }
        return result;
    });
}

} // namespace napi::store
