// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/searchwords.h"

#include <algorithm>
#include <array>

namespace napi::core {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

struct Quotes {
    std::string_view open;
    std::array<std::string_view, 2> close;
};

/// Straight, German and English quotation marks.
constexpr std::array<Quotes, 4> kQuotes{{{"\"", {"\"", "\""}},
                                         {"\u201E", {"\u201C", "\u201D"}},
                                         {"\u201C", {"\u201D", "\u201C"}},
                                         {"\u00BB", {"\u00AB", "\u00AB"}}}};

struct Quoted {
    std::string_view inside;
    std::size_t end = 0;
};

/// The quoted text that begins at `place`; absent if no mark stands there or none closes it.
std::optional<Quoted> quotedAt(std::string_view text, std::size_t place)
{
    for (const auto& quotes : kQuotes) {
        if (!text.substr(place).starts_with(quotes.open))
            continue;
        const auto begin = place + quotes.open.size();
        auto end = std::string_view::npos;
        std::size_t length = 0;
        for (const auto close : quotes.close)
            if (const auto found = text.find(close, begin); found < end) {
                end = found;
                length = close.size();
            }
        if (end != std::string_view::npos)
            return Quoted{text.substr(begin, end - begin), end + length};
    }
    return std::nullopt;
}

/// A piece of a typed query between spaces; `text` is what stands there, quotation marks and sign included.
struct Piece {
    std::string_view text;
    std::string_view inside;
    bool isExcluded = false;
    bool isPhrase = false;
};

std::size_t wordEnd(std::string_view text, std::size_t place)
{
    while (place < text.size() && !isSpace(text[place]))
        ++place;
    return place;
}

std::vector<Piece> pieces(std::string_view text)
{
    std::vector<Piece> result;
    for (std::size_t i = 0; i < text.size();) {
        if (isSpace(text[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        Piece piece;
        piece.isExcluded = text[i] == '-' && i + 1 < text.size() && !isSpace(text[i + 1]) && text[i + 1] != '-';
        if (piece.isExcluded)
            ++i;
        if (const auto quoted = quotedAt(text, i)) {
            piece.isPhrase = true;
            piece.inside = quoted->inside;
            i = quoted->end;
        } else {
            const auto end = wordEnd(text, i);
            piece.inside = text.substr(i, end - i);
            i = end;
        }
        piece.text = text.substr(begin, i - begin);
        result.push_back(piece);
    }
    return result;
}

bool isOr(const Piece& piece)
{
    return !piece.isExcluded && !piece.isPhrase && (piece.inside == "OR" || piece.inside == "ODER");
}

bool isYear(std::string_view key) { return key == "year" || key == "jahr"; }

/// A condition as typed: key, value, and where it ends.
struct Condition {
    std::string_view key;
    std::string_view value;
    bool isExcluded = false;
    std::size_t end = 0;
};

std::optional<Condition> conditionAt(std::string_view text, std::size_t place)
{
    Condition condition;
    condition.isExcluded = text[place] == '-';
    const auto begin = place + (condition.isExcluded ? 1 : 0);
    // No key is longer. A text without spaces is not read to its end for each of its quotation marks.
    constexpr std::size_t kLongestKey = 32;
    const auto key = text.substr(begin, kLongestKey);
    const auto colon = key.substr(0, wordEnd(key, 0)).find(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    condition.key = text.substr(begin, colon);
    const auto value = begin + colon + 1;
    if (value >= text.size() || isSpace(text[value]))
        return std::nullopt;
    if (const auto quoted = quotedAt(text, value)) {
        condition.value = quoted->inside;
        condition.end = quoted->end;
    } else {
        condition.end = wordEnd(text, value);
        condition.value = text.substr(value, condition.end - value);
    }
    return condition;
}

template <typename Value>
void addOnce(std::vector<Value>& values, Value value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(std::move(value));
}

/// The canonical values that are meant: one, or several apart by commas if each of them is known; none else.
std::vector<std::string> valuesOf(const Plan& plan, FacetKey key, std::string_view text)
{
    if (auto value = resolveFacetValue(plan, key, text))
        return {std::move(*value)};
    std::vector<std::string> values;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto comma = std::min(text.find(',', begin), text.size());
        auto value = resolveFacetValue(plan, key, text.substr(begin, comma - begin));
        if (!value)
            return {};
        values.push_back(std::move(*value));
        begin = comma + 1;
    }
    return values;
}

/// Puts a condition into the filter; false if it means nothing in this edition.
bool apply(const Plan& plan, const Condition& condition, Filter& filter)
{
    if (isYear(condition.key)) {
        const auto span = YearSpan::parse(condition.value);
        if (span)
            addOnce(condition.isExcluded ? filter.notYears : filter.years, *span);
        return span.has_value();
    }
    const auto key = facetFromName(condition.key);
    if (!key)
        return false;
    const auto values = valuesOf(plan, *key, condition.value);
    auto& facet = filter.facet(*key);
    for (const auto& value : values)
        addOnce(condition.isExcluded ? facet.none : facet.any, value);
    return !values.empty();
}

void append(std::string& text, std::string_view part)
{
    if (!text.empty())
        text += ' ';
    text += part;
}

} // namespace

SearchWords readSearchWords(std::string_view text)
{
    // "Migrantinnen und -migranten" leaves out a part of a word, not a word of the records.
    const auto isListed = [](const std::vector<Piece>& all, std::size_t i) {
        constexpr std::array<std::string_view, 6> kListing{"und", "oder", "sowie", "bzw.", "and", "or"};
        return i > 0 && std::ranges::find(kListing, all[i - 1].inside) != kListing.end();
    };
    SearchWords words;
    bool joins = false;
    const auto all = pieces(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& piece = all[i];
        if (piece.isExcluded && !isListed(all, i)) {
            words.excluded.push_back({std::string{piece.inside}, piece.isPhrase});
            continue;
        }
        // OR joins what stands on both of its sides; at the end it is still being typed.
        if (isOr(piece) && !words.groups.empty()) {
            joins = true;
            continue;
        }
        SearchTerm term{std::string{piece.inside}, piece.isPhrase};
        if (joins)
            words.groups.back().push_back(std::move(term));
        else
            words.groups.push_back({std::move(term)});
        joins = false;
    }
    return words;
}

Query readQuery(const Plan& plan, std::string_view text)
{
    Query query;
    for (std::size_t i = 0; i < text.size();) {
        if (isSpace(text[i])) {
            ++i;
            continue;
        }
        if (const auto condition = conditionAt(text, i); condition && apply(plan, *condition, query.filter)) {
            i = condition->end;
            continue;
        }
        const auto quoted = quotedAt(text, i + (text[i] == '-' ? 1 : 0));
        const auto end = quoted ? quoted->end : wordEnd(text, i);
        append(query.words, text.substr(i, end - i));
        i = end;
    }
    return query;
}

void merge(Filter& filter, const Filter& other)
{
    for (const auto key : kFacetKeys) {
        for (const auto& value : other.facet(key).any)
            addOnce(filter.facet(key).any, value);
        for (const auto& value : other.facet(key).none)
            addOnce(filter.facet(key).none, value);
    }
    for (const auto& span : other.years)
        addOnce(filter.years, span);
    for (const auto& span : other.notYears)
        addOnce(filter.notYears, span);
}

std::string queryText(const Query& query)
{
    std::string text = query.words;
    const auto add = [&](std::string_view sign, std::string_view key, std::string_view value) {
        append(text, std::string{sign} + std::string{key} + ':' + std::string{value});
    };
    for (const auto key : kFacetKeys) {
        for (const auto& value : query.filter.facet(key).any)
            add("", facetName(key), value);
        for (const auto& value : query.filter.facet(key).none)
            add("-", facetName(key), value);
    }
    for (const auto& span : query.filter.years)
        add("", "year", span.toString());
    for (const auto& span : query.filter.notYears)
        add("-", "year", span.toString());
    return text;
}

} // namespace napi::core
