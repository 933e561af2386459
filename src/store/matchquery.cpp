// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/matchquery.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace napi::store {
namespace {

using core::Language;
using core::Reason;

/// The classes of match, best first.
constexpr std::array<Place, 5> kClasses{{{Reason::Exact, false},
                                         {Reason::Form, true},
                                         {Reason::Form, false},
                                         {Reason::Part, false},
                                         {Reason::Synonym, false}}};

constexpr const char* kAnd = " AND ";
constexpr const char* kOr = " OR ";

template <typename List, typename Make>
std::string joined(const List& list, const char* with, const Make& make)
{
    std::string result;
    for (const auto& item : list)
        result += (result.empty() ? "" : with) + make(item);
    return list.size() > 1 ? '(' + result + ')' : result;
}

/// Letters, digits and § alone are in a folded word, so nothing needs escaping.
std::string quoted(const std::string& words) { return '"' + words + '"'; }

std::string spaced(const std::vector<PlanWord>& words, std::string PlanWord::*form)
{
    std::string result;
    for (const auto& word : words)
        result += (result.empty() ? "" : " ") + word.*form;
    return result;
}

/// What goes through all units of an expression: how many phrases it has, and of how many records rarity is a part.
struct Numbers {
    std::size_t phrases = 0;
    double records = 0;

    /// As bm25 has it.
    [[nodiscard]] double rarity(int found) const
    {
        constexpr double kLeast = 1e-6;
        return std::max(kLeast, std::log((records - found + 0.5) / (found + 0.5)));
    }
};

/// Alternative phrases with their numbers in the whole expression; one that is asked for again keeps its number.
class Phrases {
public:
    explicit Phrases(Numbers& numbers) : m_numbers(numbers) {}

    Sighting add(const CountedWord& words, Columns columns, bool isPrefix = false)
    {
        const auto text = quoted(words.word) + (isPrefix ? " *" : "");
        const Sighting sighting{m_numbers.phrases, columns, m_numbers.rarity(words.records)};
        const auto known = std::ranges::find(m_known, text, &std::pair<std::string, std::size_t>::first);
        if (known != m_known.end())
            return {known->second, columns, sighting.rarity};
        m_known.emplace_back(text, m_numbers.phrases++);
        addText(text);
        return sighting;
    }
    /// Several that must all be there.
    std::vector<Sightings> addTogether(const std::vector<CountedWord>& words, Columns columns)
    {
        std::vector<Sightings> sightings;
        for (const auto& word : words)
            sightings.push_back({{m_numbers.phrases++, columns, m_numbers.rarity(word.records)}});
        if (!words.empty())
            addText(joined(words, kAnd, [](const CountedWord& word) { return quoted(word.word); }));
        return sightings;
    }
    [[nodiscard]] std::string expression() const { return '(' + m_text + ')'; }

private:
    void addText(const std::string& text) { m_text += (m_text.empty() ? "" : kOr) + text; }

    Numbers& m_numbers;
    std::string m_text;
    std::vector<std::pair<std::string, std::size_t>> m_known;
};

Columns stemsOf(Language language) { return columnsOf(Form::Stem, language); }

WordMatch matchOf(const PlanWord& word, Phrases& phrases)
{
    const auto exact = columnsOf(Form::Exact);
    const auto& [records, stemRecords, near] = word.family;
    WordMatch match;
    match.exact = {phrases.add({word.exact, records}, exact, word.isPrefix)};
    for (const auto& form : near)
        match.near.push_back(phrases.add(form, exact));
    match.form = {phrases.add({word.germanStem, stemRecords}, stemsOf(Language::German)),
                  phrases.add({word.englishStem, stemRecords}, stemsOf(Language::English))};
    if (word.isPrefix)
        match.form.push_back(match.exact.front());
    match.part = {phrases.add({word.germanStem, stemRecords}, columnsOf(Form::Part))};
    match.parts = phrases.addTogether(word.parts, columnsOf(Form::Stem) | columnsOf(Form::Part));
    return match;
}

/// The rarest of the words of a phrase tells how rare it is at least.
int rarest(const std::vector<PlanWord>& words, int WordFamily::*records)
{
    int least = words.front().family.*records;
    for (const auto& word : words)
        least = std::min(least, word.family.*records);
    return least;
}

WordMatch phraseOf(const std::vector<PlanWord>& words, Phrases& phrases)
{
    const int records = rarest(words, &WordFamily::records);
    const int stemRecords = rarest(words, &WordFamily::stemRecords);
    WordMatch match;
    match.exact = {phrases.add({spaced(words, &PlanWord::exact), records}, columnsOf(Form::Exact))};
    match.form = {phrases.add({spaced(words, &PlanWord::germanStem), stemRecords}, stemsOf(Language::German)),
                  phrases.add({spaced(words, &PlanWord::englishStem), stemRecords}, stemsOf(Language::English))};
    match.near = match.form;
    return match;
}

/// Writes a unit to the end of `text`.
UnitMatch unitOf(const PlanUnit& unit, Numbers& numbers, std::string& text)
{
    UnitMatch match;
    std::vector<std::string> words;
    const auto add = [&](const auto& make) {
        Phrases phrases(numbers);
        match.words.push_back(make(phrases));
        words.push_back(phrases.expression());
    };
    if (unit.isPhrase)
        add([&](Phrases& phrases) { return phraseOf(unit.words, phrases); });
    else
        for (const auto& word : unit.words)
            add([&](Phrases& phrases) { return matchOf(word, phrases); });
    const auto asTyped = joined(words, kAnd, [](const std::string& word) { return word; });
    if (unit.isPhrase || unit.synonyms.empty()) {
        text += asTyped;
        return match;
    }
    Phrases synonyms(numbers);
    const int records = rarest(unit.words, &WordFamily::stemRecords);
    for (const auto& synonym : unit.synonyms)
        match.synonyms.push_back(synonyms.add({synonym.stems, records}, stemsOf(synonym.language)));
    text += '(' + asTyped + kOr + synonyms.expression() + ')';
    return match;
}

std::string without(const std::string& expression, const SearchPlan& plan)
{
    const auto excluded = matchExcluded(plan);
    return excluded.empty() ? expression : '(' + expression + ") NOT (" + excluded + ')';
}

constexpr Groups kAnywhere = 1U << static_cast<unsigned>(FieldGroup::Rest);

Groups groupsOf(Columns columns)
{
    static const std::array kColumns{columnsOf(FieldGroup::Title), columnsOf(FieldGroup::Summary),
                                     columnsOf(FieldGroup::People)};
    if (columns == 0)
        return 0;
    Groups groups = kAnywhere;
    for (std::size_t i = 0; i < kColumns.size(); ++i)
        if ((columns & kColumns[i]) != 0)
            groups |= 1U << i;
    return groups;
}

Groups groupsOf(const Sightings& sightings, std::span<const Columns> seen)
{
    Columns columns = 0;
    for (const auto& sighting : sightings)
        columns |= seen[sighting.phrase] & sighting.columns;
    return groupsOf(columns);
}

constexpr Groups kEveryGroup = 0xF;

Groups groupsOf(const WordMatch& word, const Place& wanted, std::span<const Columns> seen)
{
    if (wanted.reason == Reason::Exact)
        return groupsOf(word.exact, seen);
    if (wanted.isNear)
        return groupsOf(word.exact, seen) | groupsOf(word.near, seen);
    const auto form = groupsOf(word.form, seen);
    if (wanted.reason == Reason::Form)
        return form;
    Groups together = word.parts.empty() ? 0 : kEveryGroup;
    for (const auto& part : word.parts)
        together &= groupsOf(part, seen);
    return form | groupsOf(word.part, seen) | together;
}

/// The best class for which `groupsIn` gives any group.
template <typename GroupsIn>
std::optional<Place> bestPlace(const GroupsIn& groupsIn)
{
    for (auto place : kClasses)
        if (const Groups groups = groupsIn(place); groups != 0) {
            place.group = *std::ranges::find_if(
                kFieldGroups, [&](FieldGroup group) { return (groups >> static_cast<unsigned>(group) & 1U) != 0; });
            return place;
        }
    return std::nullopt;
}

/// What a phrase is worth by where it stands: title, summary, people and bodies, rest, each as typed or its stem in
/// German and English, and as a part.
constexpr std::array<double, kColumnCount> kWeights{10, 10, 10, 10, 8, 8, 3, 3, 3, 3, 2, 2,
                                                    2,  2,  2,  2,  1, 1, 1, 1, 1, 1, 1, 1};

/// How often phrases stand within some columns, as bm25 weighs it with its usual constants.
struct Scale {
    std::span<const Counts> counts;
    Columns within = 0;
    double length = 1;

    [[nodiscard]] double score(const Sighting& sighting) const
    {
        constexpr double kSaturation = 1.2;
        constexpr double kLength = 0.75;
        double weight = 0;
        for (Columns left = sighting.columns & within; left != 0; left &= left - 1) {
            const auto column = static_cast<std::size_t>(std::countr_zero(left));
            weight += kWeights[column] * counts[sighting.phrase][column];
        }
        return sighting.rarity * weight * (kSaturation + 1) /
               (weight + kSaturation * (1 - kLength + kLength * length));
    }
    [[nodiscard]] double score(const Sightings& sightings) const
    {
        double sum = 0;
        for (const auto& sighting : sightings)
            sum += score(sighting);
        return sum;
    }
    [[nodiscard]] double score(const WordMatch& word, const Place& place) const
    {
        if (place.reason == Reason::Exact)
            return score(word.exact);
        if (place.isNear)
            return score(word.exact) + score(word.near);
        const double form = score(word.form);
        if (place.reason == Reason::Form)
            return form;
        double parts = score(word.part);
        for (const auto& part : word.parts)
            parts += score(part);
        return form + parts;
    }
};

} // namespace

Groups UnitMatch::groups(const Place& wanted, std::span<const Columns> seen) const
{
    Groups all = kEveryGroup;
    for (const auto& word : words)
        all &= groupsOf(word, wanted, seen);
    return wanted.reason == Reason::Synonym ? all | groupsOf(synonyms, seen) : all;
}

std::optional<Place> UnitMatch::place(std::span<const Columns> seen) const
{
    return bestPlace([&](const Place& wanted) { return groups(wanted, seen); });
}

double UnitMatch::score(const Place& place, std::span<const Counts> counts, double length) const
{
    const Scale scale{counts, place.group == FieldGroup::Rest ? ~Columns{0} : columnsOf(place.group), length};
    double score = 0;
    for (const auto& word : words)
        score += scale.score(word, place);
    return place.reason == Reason::Synonym ? score + scale.score(synonyms) : score;
}

MatchQuery MatchQuery::all(const SearchPlan& plan, std::size_t records)
{
    MatchQuery query;
    Numbers numbers{0, static_cast<double>(records)};
    query.m_expression = joined(plan.clauses, kAnd, [&](const PlanClause& clause) {
        auto& made = query.m_clauses.emplace_back();
        return joined(clause.alternatives, kOr, [&](const std::vector<PlanUnit>& units) {
            auto& together = made.emplace_back();
            return joined(units, kAnd, [&](const PlanUnit& unit) {
                std::string text;
                together.push_back(unitOf(unit, numbers, text));
                return text;
            });
        });
    });
    if (!query.m_expression.empty())
        query.m_expression = without(query.m_expression, plan);
    query.m_phrases = numbers.phrases;
    return query;
}

MatchQuery MatchQuery::any(const std::vector<const PlanUnit*>& units, const SearchPlan& plan, std::size_t records)
{
    MatchQuery query;
    Numbers numbers{0, static_cast<double>(records)};
    auto& made = query.m_clauses.emplace_back().emplace_back();
    query.m_expression = without(joined(units, kOr,
                                        [&](const PlanUnit* unit) {
                                            std::string text;
                                            made.push_back(unitOf(*unit, numbers, text));
                                            return text;
                                        }),
                                 plan);
    query.m_phrases = numbers.phrases;
    return query;
}

std::optional<Place> MatchQuery::place(std::span<const Columns> seen) const
{
    return bestPlace([&](const Place& wanted) {
        Groups all = kEveryGroup;
        for (const auto& clause : m_clauses) {
            Groups any = 0;
            for (const auto& units : clause) {
                Groups together = kEveryGroup;
                for (const auto& unit : units)
                    together &= unit.groups(wanted, seen);
                any |= together;
            }
            all &= any;
        }
        return all;
    });
}

double MatchQuery::score(const Place& place, std::span<const Counts> counts, double length) const
{
    double score = 0;
    for (const auto& clause : m_clauses)
        for (const auto& units : clause)
            for (const auto& unit : units)
                score += unit.score(place, counts, length);
    return score;
}

std::string matchExcluded(const SearchPlan& plan)
{
    const auto in = [](Columns columns, const std::string& words) {
        return '{' + columnNames(columns) + "} : " + quoted(words);
    };
    return joined(plan.excluded, kOr, [&](const PlanUnit& unit) {
        return '(' + in(columnsOf(Form::Exact), spaced(unit.words, &PlanWord::exact)) + kOr +
               in(stemsOf(Language::German), spaced(unit.words, &PlanWord::germanStem)) + kOr +
               in(stemsOf(Language::English), spaced(unit.words, &PlanWord::englishStem)) + ')';
    });
}

} // namespace napi::store
