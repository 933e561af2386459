// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/matchquery.h"

#include "text/stem.h"

#include <algorithm>

namespace napi::store {
namespace {

std::string quoted(std::string_view word) { return '"' + std::string{word} + '"'; }

/// A word as typed; as a prefix where it is still being typed.
std::string exactTerm(const text::Token& word, bool isPrefix) { return quoted(word.exact) + (isPrefix ? "*" : ""); }

/// Any of the stems that the word has in the two languages.
std::string stemTerm(const text::Token& word)
{
    const auto german = text::stem(word.exact, core::Language::German);
    const auto english = text::stem(word.exact, core::Language::English);
    return german == english ? quoted(german) : '(' + quoted(german) + " OR " + quoted(english) + ')';
}

std::string expression(const std::vector<text::Token>& words, core::Reason reason, bool lastIsPrefix, Joined joined)
{
    std::string result;
    for (const auto& word : words) {
        const bool isLast = &word == &words.back();
        result += result.empty() ? "" : joined == Joined::All ? " AND " : " OR ";
        result += reason == core::Reason::Exact ? exactTerm(word, lastIsPrefix && isLast) : stemTerm(word);
    }
    return result;
}

} // namespace

std::vector<Rung> ladder(const std::vector<text::Token>& words, bool lastIsPrefix, Joined joined)
{
    std::vector<Rung> rungs;
    if (words.empty())
        return rungs;
    for (const auto reason : {core::Reason::Exact, core::Reason::Form}) {
        const auto form = reason == core::Reason::Exact ? Form::Exact : Form::Stem;
        const auto terms = expression(words, reason, lastIsPrefix, joined);
        for (const auto group : kFieldGroups) {
            const auto columns = group == FieldGroup::Rest ? columnNames(form) : columnNames(group, form);
            rungs.push_back({'{' + columns + "} : (" + terms + ')', reason, group});
        }
    }
    return rungs;
}

} // namespace napi::store
