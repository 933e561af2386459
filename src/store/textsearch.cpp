// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/textsearch.h"

#include "core/searchwords.h"
#include "store/candidates.h"
#include "store/guard.h"
#include "store/recordtexts.h"
#include "store/snippet.h"
#include "text/stopwords.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace napi::store {
namespace {

/// Fewer hits than this are no good answer to a question.
constexpr std::size_t kFewAnswers = 3;

/// Words that say nothing make a question of a query: they are not looked for.
bool isQuestion(const SearchPlan& plan)
{
    const auto count = plan.words().size();
    return count > 1 && plan.typed.size() > count;
}

/// True if there is more in a snippet than the words that were looked for.
bool saysMore(const core::Marked& part)
{
    const auto& only = part.ranges.front();
    return part.ranges.size() > 1 || only.begin > 0 || only.end < part.text.size();
}

/// Makes what is shown of a record.
class HitMaker {
public:
    HitMaker(const SearchPlan& plan, const Vocabulary& vocabulary, RecordTexts& texts, core::Language language)
        : m_plan(plan)
        , m_vocabulary(vocabulary)
        , m_texts(texts)
        , m_language(language)
    {
        // Where there is no English the German original is shown.
        for (const auto form : {Form::Exact, Form::Stem, Form::Part})
            m_shown |= language == core::Language::German ? columnsOf(form, language) : columnsOf(form);
    }

    core::Hit hit(const Candidate& candidate)
    {
        // Another spelling is looked for in every class, so every form of it is marked.
        const auto reason = candidate.place.reason;
        const auto& matcher = matcherOf(reason == core::Reason::Spelling || m_plan.words().size() > 1
                                            ? core::Reason::Synonym
                                            : std::max(reason, core::Reason::Form));
        m_texts.open(candidate.rid);
        return {candidate.entry->link, marked(candidate.entry->title.in(m_language), matcher, m_language),
                bestSnippet(candidate.columns, matcher), reason};
    }

private:
    const WordMatcher& matcherOf(core::Reason reason)
    {
        return m_matchers.try_emplace(reason, m_plan, reason, m_vocabulary).first->second;
    }

    /// The snippet is taken from the first field group whose text has a found word; only those that the index knows
    /// to have one are read.
    core::Marked bestSnippet(Columns columns, const WordMatcher& matcher)
    {
        for (const auto group : {FieldGroup::Summary, FieldGroup::Rest, FieldGroup::People}) {
            if ((columns & m_shown & columnsOf(group)) == 0)
                continue;
            const std::string lines = m_texts.lines(group).in(m_language);
            for (std::size_t begin = 0; begin < lines.size();) {
                const auto end = lines.find('\n', begin);
                auto part = snippet(lines.substr(begin, end - begin), matcher, m_language);
                if (!part.ranges.empty() && saysMore(part))
                    return part;
                begin = end + 1;
            }
        }
        return snippet(m_texts.summary().in(m_language), matcher, m_language);
    }

    const SearchPlan& m_plan;
    const Vocabulary& m_vocabulary;
    RecordTexts& m_texts;
    core::Language m_language;
    /// The columns of the texts that are shown in this language.
    Columns m_shown = 0;
    std::map<core::Reason, WordMatcher> m_matchers;
};

} // namespace

/// What a search has found before anything is left out by the filter.
struct TextSearch::Found {
    SearchPlan plan;
    std::vector<Candidate> candidates;
    bool relaxed = false;
    std::string suggestion;
};

/// What reads the database, with its prepared statements.
struct TextSearch::Readers {
    CandidateFinder candidates;
    RecordTexts texts;
};

TextSearch::TextSearch(const Database& database, const core::Plan& plan)
    : m_database(database)
    , m_plan(plan)
    , m_vocabulary(database)
{
}

TextSearch::~TextSearch() = default;

TextSearch::Readers& TextSearch::readers() const
{
    if (!m_readers)
        m_readers.reset(new Readers{{m_database, m_plan}, RecordTexts(m_database)});
    return *m_readers;
}

/// The spelling of the nearest word that something has, for a word that nothing has; else empty.
std::string TextSearch::respelled(const std::string& folded) const
{
    if (m_vocabulary.isKnown(folded) || text::isStopWord(folded))
        return {};
    core::SearchWords single;
    single.groups = {{{folded, false}}};
    const bool isFound = !readers().candidates.withAll(searchPlan(single, false, m_vocabulary)).empty();
    return isFound ? std::string{} : m_vocabulary.suggestion(folded);
}

/// The query with such words respelled; empty if no word is changed.
std::string TextSearch::respelled(const core::SearchRequest& request, const SearchPlan& plan) const
{
    std::map<std::string, std::string> nearest;
    for (const auto* word : plan.words())
        if (!word->isPrefix && !nearest.contains(word->exact))
            nearest.emplace(word->exact, respelled(word->exact));
    std::string result;
    std::size_t done = 0;
    for (const auto& token : text::tokens(request.words))
        if (const auto found = nearest.find(token.exact); found != nearest.end() && !found->second.empty()) {
            result += request.words.substr(done, token.begin - done) + found->second;
            done = token.end;
        }
    return done == 0 ? std::string{} : result + request.words.substr(done);
}

/// Adds the records that have some of the words behind those that have all.
void TextSearch::addSome(Found& found) const
{
    const auto some = readers().candidates.withSome(found.plan);
    const auto all = found.candidates;
    std::ranges::copy_if(some, std::back_inserter(found.candidates), [&](const Candidate& candidate) {
        return std::ranges::find(all, candidate.entry, &Candidate::entry) == all.end();
    });
    found.relaxed = found.candidates.size() > all.size();
}

TextSearch::Found TextSearch::find(const core::SearchRequest& request) const
{
    Found found;
    const auto words = core::readSearchWords(request.words);
    found.plan = searchPlan(words, request.lastWordIsPrefix, m_vocabulary);
    if (found.plan.empty()) {
        // Without words the filter alone chooses.
        if (text::tokens(request.words).empty() && !request.filter.empty())
            found.candidates = readers().candidates.every();
        return found;
    }
    found.candidates = readers().candidates.withAll(found.plan, request.filter);
    if (isQuestion(found.plan) && found.candidates.size() < kFewAnswers)
        addSome(found);
    if (!found.candidates.empty())
        return found;
    const auto complete = searchPlan(words, false, m_vocabulary);
    found.suggestion = respelled(request, complete);
    if (!found.suggestion.empty()) {
        auto other = searchPlan(core::readSearchWords(found.suggestion), false, m_vocabulary);
        if (auto candidates = readers().candidates.withAll(other, request.filter); !candidates.empty()) {
            for (auto& candidate : candidates)
                candidate.place.reason = core::Reason::Spelling;
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

std::vector<std::vector<core::Range>>
TextSearch::matches(std::string_view words, const std::vector<std::string>& texts, core::Language language) const
{
    const std::lock_guard turn(m_turn);
    return guarded(m_database.path(), [&] {
        const auto plan = searchPlan(core::readSearchWords(words), true, m_vocabulary);
        const WordMatcher matcher(plan, core::Reason::Synonym, m_vocabulary);
        std::vector<std::vector<core::Range>> result;
        for (const auto& text : texts)
            result.push_back(marked(text, matcher, language).ranges);
        return result;
    });
}

core::SearchResult TextSearch::result(Found found, const core::SearchRequest& request) const
{
    core::SearchResult result;
    result.relaxed = found.relaxed;
    result.suggestion = std::move(found.suggestion);
    HitMaker hits(found.plan, m_vocabulary, readers().texts, request.language);
    result.unfiltered.reserve(found.candidates.size());
    const bool isFiltered = !request.filter.empty();
    for (const auto& candidate : found.candidates) {
        result.unfiltered.push_back(candidate.entry);
        if (isFiltered && !core::matches(*candidate.entry, request.filter))
            continue;
        if (result.hits.size() < request.limit)
            result.hits.push_back(hits.hit(candidate));
        ++result.total;
    }
    return result;
}

core::SearchResult TextSearch::search(const core::SearchRequest& request) const
{
    const std::lock_guard turn(m_turn);
    return guarded(m_database.path(), [&] { return result(find(request), request); });
}

} // namespace napi::store
