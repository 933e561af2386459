// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/matchquery.h"

#include <array>

namespace napi::store {
namespace {

using core::Reason;

/// A class of match, and within the forms whether only endings differ.
struct Class {
    Reason reason = Reason::Exact;
    bool isNear = false;
};

constexpr std::array<Class, 5> kClasses{{{Reason::Exact, false},
                                         {Reason::Form, true},
                                         {Reason::Form, false},
                                         {Reason::Part, false},
                                         {Reason::Synonym, false}}};

/// The columns of one rung: one group of fields, or all of them.
class Columns {
public:
    explicit Columns(FieldGroup group)
        : m_exact(of(group, Form::Exact))
        , m_stem(of(group, Form::Stem))
        , m_part(of(group, Form::Part))
        , m_germanStem(languageOf(group, "de"))
        , m_englishStem(languageOf(group, "en"))
    {
    }

    [[nodiscard]] std::string exact(const std::string& words, bool isPrefix) const
    {
        return m_exact + quoted(words) + (isPrefix ? " *" : "");
    }
    [[nodiscard]] std::string stem(core::Language language, const std::string& stems) const
    {
        return (language == core::Language::German ? m_germanStem : m_englishStem) + quoted(stems);
    }
    [[nodiscard]] std::string anyStem(const std::string& stem) const { return m_stem + quoted(stem); }
    [[nodiscard]] std::string part(const std::string& stem) const { return m_part + quoted(stem); }

private:
    static std::string of(FieldGroup group, Form form)
    {
        return '{' + (group == FieldGroup::Rest ? columnNames(form) : columnNames(group, form)) + "} : ";
    }
    static std::string languageOf(FieldGroup group, const char* language)
    {
        return '{' + (group == FieldGroup::Rest ? stemColumnNames(language) : stemColumnNames(group, language)) +
               "} : ";
    }
    /// Letters, digits and § alone are in a folded word, so nothing needs escaping.
    static std::string quoted(const std::string& words) { return '"' + words + '"'; }

    std::string m_exact;
    std::string m_stem;
    std::string m_part;
    std::string m_germanStem;
    std::string m_englishStem;
};

template <typename List, typename Make>
std::string joined(const List& list, const char* with, const Make& make)
{
    std::string result;
    for (const auto& item : list)
        result += (result.empty() ? "" : with) + make(item);
    return list.size() > 1 ? '(' + result + ')' : result;
}

std::string spaced(const std::vector<PlanWord>& words, std::string PlanWord::*form)
{
    std::string result;
    for (const auto& word : words)
        result += (result.empty() ? "" : " ") + word.*form;
    return result;
}

constexpr const char* kAnd = " AND ";
constexpr const char* kOr = " OR ";

std::string nearOf(const PlanWord& word, const Columns& columns)
{
    std::string result = '(' + columns.exact(word.exact, word.isPrefix);
    for (const auto& form : word.near)
        result += kOr + columns.exact(form, false);
    return result + ')';
}

std::string stemOf(const PlanWord& word, const Columns& columns)
{
    std::string result = '(' + columns.stem(core::Language::German, word.germanStem) + kOr +
                         columns.stem(core::Language::English, word.englishStem);
    if (word.isPrefix)
        result += kOr + columns.exact(word.exact, true);
    return result + ')';
}

std::string partOf(const PlanWord& word, const Columns& columns)
{
    std::string result = '(' + stemOf(word, columns) + kOr + columns.part(word.germanStem);
    if (!word.parts.empty())
        result += kOr + joined(word.parts, kAnd, [&](const std::string& part) {
                      return '(' + columns.anyStem(part) + kOr + columns.part(part) + ')';
                  });
    return result + ')';
}

std::string phrase(const PlanUnit& unit, Reason reason, const Columns& columns)
{
    if (reason == Reason::Exact)
        return columns.exact(spaced(unit.words, &PlanWord::exact), false);
    return '(' + columns.stem(core::Language::German, spaced(unit.words, &PlanWord::germanStem)) + kOr +
           columns.stem(core::Language::English, spaced(unit.words, &PlanWord::englishStem)) + ')';
}

std::string wordsOf(const PlanUnit& unit, Class wanted, const Columns& columns)
{
    return joined(unit.words, kAnd, [&](const PlanWord& word) {
        switch (wanted.reason) {
        case Reason::Exact:
            return columns.exact(word.exact, word.isPrefix);
        case Reason::Form:
            return wanted.isNear ? nearOf(word, columns) : stemOf(word, columns);
        default:
            return partOf(word, columns);
        }
    });
}

std::string match(const PlanUnit& unit, Class wanted, const Columns& columns)
{
    if (unit.isPhrase)
        return phrase(unit, wanted.reason, columns);
    const auto words = wordsOf(unit, wanted, columns);
    if (wanted.reason != Reason::Synonym || unit.synonyms.empty())
        return words;
    return '(' + words + kOr +
           joined(unit.synonyms, kOr,
                  [&](const Synonym& synonym) { return columns.stem(synonym.language, synonym.stems); }) +
           ')';
}

std::string match(const PlanClause& clause, Class wanted, const Columns& columns)
{
    return joined(clause.alternatives, kOr, [&](const std::vector<PlanUnit>& units) {
        return joined(units, kAnd, [&](const PlanUnit& unit) { return match(unit, wanted, columns); });
    });
}

} // namespace

std::vector<Rung> ladder(const SearchPlan& plan)
{
    std::vector<Rung> rungs;
    if (plan.clauses.empty())
        return rungs;
    for (const auto wanted : kClasses)
        for (const auto group : kFieldGroups) {
            const Columns columns(group);
            rungs.push_back({joined(plan.clauses, kAnd,
                                    [&](const PlanClause& clause) { return match(clause, wanted, columns); }),
                             wanted.reason, wanted.isNear, group});
        }
    return rungs;
}

std::string matchUnit(const PlanUnit& unit, Reason reason, FieldGroup group)
{
    return match(unit, Class{reason, false}, Columns(group));
}

std::string matchExcluded(const SearchPlan& plan)
{
    const Columns columns(FieldGroup::Rest);
    return joined(plan.excluded, kOr, [&](const PlanUnit& unit) {
        return '(' + phrase(unit, Reason::Exact, columns) + kOr + phrase(unit, Reason::Form, columns) + ')';
    });
}

} // namespace napi::store
