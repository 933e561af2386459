// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/textsearch.h"

#include "core/searchwords.h"
#include "store/guard.h"
#include "store/snippet.h"
#include "text/stopwords.h"

#include <algorithm>

namespace napi::store {
namespace {

std::vector<Candidate> everyRecord(const core::Plan& plan)
{
    std::vector<Candidate> candidates;
    for (const auto& entry : plan.entries())
        candidates.push_back({&entry});
    return candidates;
}

/// Fewer hits than this are no good answer to a question.
constexpr std::size_t kFewAnswers = 3;

/// Words that say nothing make a question of a query: they are not looked for.
bool isQuestion(const SearchPlan& plan)
{
    const auto count = plan.words().size();
    return count > 1 && plan.typed.size() > count;
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

/// What a search has found before anything is left out by the filter.
struct TextSearch::Found {
    SearchPlan plan;
    std::vector<Candidate> candidates;
    bool relaxed = false;
    std::string suggestion;
};

std::vector<Candidate> TextSearch::findAll(const SearchPlan& plan) const
{
    return candidatesWithAll(m_database, m_plan, plan);
}

/// The query with the words that nothing has in the spelling of the nearest word that something has; empty if no
/// word is changed.
std::string TextSearch::respelled(const core::SearchRequest& request, const SearchPlan& plan) const
{
    std::string result;
    std::size_t done = 0;
    for (const auto& token : text::tokens(request.words)) {
        const bool isWanted = std::ranges::any_of(
            plan.words(), [&](const PlanWord* word) { return word->exact == token.exact && !word->isPrefix; });
        if (!isWanted || m_vocabulary.isKnown(token.exact) || text::isStopWord(token.exact))
            continue;
        core::SearchWords single;
        single.groups = {{{token.exact, false}}};
        if (!findAll(searchPlan(single, false, m_vocabulary)).empty())
            continue;
        const auto nearest = m_vocabulary.suggestion(token.exact);
        if (nearest.empty())
            continue;
        result += request.words.substr(done, token.begin - done) + nearest;
        done = token.end;
    }
    return done == 0 ? std::string{} : result + request.words.substr(done);
}

/// Adds the records that have some of the words behind those that have all.
void TextSearch::addSome(Found& found) const
{
    for (auto& candidate : candidatesWithSome(m_database, m_plan, found.plan))
        if (std::ranges::find(found.candidates, candidate.entry, &Candidate::entry) == found.candidates.end()) {
            found.candidates.push_back(candidate);
            found.relaxed = true;
        }
}

TextSearch::Found TextSearch::find(const core::SearchRequest& request) const
{
    Found found;
    const auto words = core::readSearchWords(request.words);
    found.plan = searchPlan(words, request.lastWordIsPrefix, m_vocabulary);
    if (found.plan.empty()) {
        // Without words the filter alone chooses.
        if (text::tokens(request.words).empty() && !request.filter.empty())
            found.candidates = everyRecord(m_plan);
        return found;
    }
    found.candidates = findAll(found.plan);
    if (isQuestion(found.plan) && found.candidates.size() < kFewAnswers)
        addSome(found);
    if (!found.candidates.empty())
        return found;
    const auto complete = searchPlan(words, false, m_vocabulary);
    found.suggestion = respelled(request, complete);
    if (!found.suggestion.empty()) {
        auto other = searchPlan(core::readSearchWords(found.suggestion), false, m_vocabulary);
        if (auto candidates = findAll(other); !candidates.empty()) {
            for (auto& candidate : candidates)
                candidate.reason = core::Reason::Spelling;
            found.candidates = std::move(candidates);
            found.plan = std::move(other);
            return found;
        }
        found.plan = std::move(other);
    } else {
        found.plan = complete;
    }
    if (found.plan.words().size() > 1)
        addSome(found);
    return found;
}

core::Hit TextSearch::hit(const Candidate& candidate, const SearchPlan& plan, core::Language language) const
{
    // Another spelling is looked for in every class, so every form of it is marked.
    const auto reason = candidate.reason == core::Reason::Spelling || plan.words().size() > 1
                            ? core::Reason::Synonym
                            : std::max(candidate.reason, core::Reason::Form);
    const WordMatcher matcher(plan, reason, m_vocabulary);
    const auto record = m_texts.record(candidate.entry->link);
    return {candidate.entry->link, marked(candidate.entry->title.in(language), matcher, language),
            record ? bestSnippet(*record, matcher, language) : core::Marked{}, candidate.reason};
}

core::SearchResult TextSearch::search(const core::SearchRequest& request) const
{
    return guarded(m_database.path(), [&] {
        auto found = find(request);
        core::SearchResult result;
        result.relaxed = found.relaxed;
        result.suggestion = std::move(found.suggestion);
        for (const auto& candidate : found.candidates) {
            result.unfiltered.push_back(candidate.entry);
            if (!core::matches(*candidate.entry, request.filter))
                continue;
            if (result.hits.size() < request.limit)
                result.hits.push_back(hit(candidate, found.plan, request.language));
            ++result.total;
        }
        return result;
    });
}

} // namespace napi::store
