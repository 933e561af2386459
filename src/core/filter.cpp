// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/filter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace napi::core {
namespace {

struct FacetNames {
    std::string_view english;
    std::string_view german;
};

constexpr std::array<FacetNames, kFacetKeys.size()> kFacetNames{{{"phase", "phase"},
                                                                 {"forum", "forum"},
                                                                 {"field", "feld"},
                                                                 {"lead", "federführung"},
                                                                 {"basis", "grundlage"},
                                                                 {"kind", "art"},
                                                                 {"target", "zielgruppe"},
                                                                 {"summit", "gipfel"}}};

constexpr std::string_view kUnknownYear = "unknown";

/// What German readers call the bases and kinds in a condition.
constexpr std::array kGermanBases{std::pair{"genannt", Basis::Stated}, std::pair{"gipfel", Basis::Summit},
                                  std::pair{"verwandt", Basis::Related}};
constexpr std::array kGermanKinds{
    std::pair{"themenforum", Kind::Forum}, std::pair{"gipfel", Kind::Summit},
    std::pair{"maßnahme", Kind::Measure},  std::pair{"vorhaben", Kind::Measure},
    std::pair{"ereignis", Kind::Event},    std::pair{"beteiligte", Kind::Organisation},
    std::pair{"quelle", Kind::Source},     std::pair{"begriff", Kind::Term},
    std::pair{"lücke", Kind::Gap}};

/// Enough for comparing names in any case and with or without umlauts: ASCII and the German letters.
std::string lowered(std::string_view text)
{
    constexpr std::array kGerman{std::pair{"Ä", "ae"}, std::pair{"Ö", "oe"}, std::pair{"Ü", "ue"},
                                 std::pair{"ä", "ae"}, std::pair{"ö", "oe"}, std::pair{"ü", "ue"},
                                 std::pair{"ß", "ss"}};
    constexpr std::size_t kBytes = 2;
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto letter =
            std::ranges::find(kGerman, text.substr(i, kBytes), &std::pair<const char*, const char*>::first);
        const char c = text[i];
        if (letter != kGerman.end()) {
            result += letter->second;
            ++i;
        } else {
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return result;
}

bool sameName(std::string_view name, std::string_view wanted) { return lowered(name) == lowered(wanted); }

template <typename Value, std::size_t count>
std::optional<Value> germanName(const std::array<std::pair<const char*, Value>, count>& names,
                                std::string_view wanted)
{
    for (const auto& [name, value] : names)
        if (sameName(name, wanted))
            return value;
    return std::nullopt;
}

bool isCalled(const Text& text, std::string_view wanted)
{
    return sameName(text.de, wanted) || (!text.en.empty() && sameName(text.en, wanted));
}

/// A name may end in its abbreviation: "Bundesministerium ... (BMWK)" is called either way.
bool isCalledInPart(std::string_view name, std::string_view wanted)
{
    const auto open = name.rfind(" (");
    if (open == std::string_view::npos || name.back() != ')')
        return false;
    return sameName(name.substr(0, open), wanted) ||
           sameName(name.substr(open + 2, name.size() - open - 3), wanted);
}

bool isCalled(const Entry& entry, std::string_view wanted)
{
    return sameName(entry.link.id, wanted) ||
           (!entry.abbreviation.empty() && sameName(entry.abbreviation, wanted)) || isCalled(entry.title, wanted) ||
           std::ranges::any_of(entry.otherNames, [&](const Text& name) {
               return isCalled(name, wanted) || isCalledInPart(name.de, wanted) || isCalledInPart(name.en, wanted);
           });
}

std::optional<std::string> resolveEntry(const Plan& plan, Kind kind, std::string_view value)
{
    const auto entries = plan.entries(kind);
    const auto found = std::ranges::find_if(entries, [&](const Entry& entry) { return isCalled(entry, value); });
    return found == entries.end() ? std::nullopt : std::optional{found->link.id};
}

std::optional<std::string> resolveLabel(std::span<const Label> labels, std::string_view value)
{
    const auto found = std::ranges::find_if(
        labels, [&](const Label& label) { return sameName(label.id, value) || isCalled(label.title, value); });
    return found == labels.end() ? std::nullopt : std::optional{found->id};
}

bool intersects(const std::vector<std::string>& values, const std::vector<std::string>& chosen)
{
    return std::ranges::any_of(
        chosen, [&](const std::string& value) { return std::ranges::find(values, value) != values.end(); });
}

bool passes(const Entry& entry, FacetKey key, const Facet& facet)
{
    if (facet.empty())
        return true;
    const auto values = facetValues(entry, key);
    return !intersects(values, facet.none) && (facet.any.empty() || intersects(values, facet.any));
}

bool canHaveDate(Kind kind)
{
    return kind == Kind::Measure || kind == Kind::Event || kind == Kind::Summit || kind == Kind::Phase;
}

bool touches(const Entry& entry, const YearSpan& span)
{
    const bool isUndated = !entry.start && !entry.end;
    if (span == YearSpan::unknown())
        return isUndated && canHaveDate(entry.link.kind);
    if (isUndated)
        return false;
    const int first = (entry.start ? *entry.start : *entry.end).year();
    const int last = (entry.end ? *entry.end : *entry.start).year();
    return first <= span.last && last >= span.first;
}

bool touchesAny(const Entry& entry, const std::vector<YearSpan>& spans)
{
    return std::ranges::any_of(spans, [&](const YearSpan& span) { return touches(entry, span); });
}

bool isPlainInLink(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        if (isPlainInLink(c)) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += '%';
        result += kHex[byte >> 4];
        result += kHex[byte & 15];
    }
    return result;
}

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr == text.data() + i + 3) {
            result += static_cast<char>(value);
            i += 2;
        } else {
            result += text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

void appendPair(std::string& link, std::string_view key, std::string_view value)
{
    link += link.back() == '?' ? "" : "&";
    link += key;
    link += '=';
    link += percentEncoded(value);
}

bool readPair(Query& query, std::string_view key, const std::string& value)
{
    if (key == "q") {
        query.words = value;
        return true;
    }
    const bool excluded = key.starts_with("not-");
    if (excluded)
        key.remove_prefix(4);
    if (key == "year") {
        if (const auto span = YearSpan::parse(value))
            (excluded ? query.filter.notYears : query.filter.years).push_back(*span);
        return true;
    }
    const auto facet = facetFromName(key);
    if (!facet)
        return false;
    Facet& chosen = query.filter.facet(*facet);
    (excluded ? chosen.none : chosen.any).push_back(value);
    return true;
}

/// Four digits, as a year is read.
std::string yearText(int year)
{
    constexpr std::size_t kDigits = 4;
    const auto digits = std::to_string(year);
    return std::string(kDigits - std::min(kDigits, digits.size()), '0') + digits;
}

} // namespace

std::string_view facetName(FacetKey key) { return kFacetNames[static_cast<std::size_t>(key)].english; }

std::optional<FacetKey> facetFromName(std::string_view name)
{
    for (const FacetKey key : kFacetKeys) {
        const auto& names = kFacetNames[static_cast<std::size_t>(key)];
        if (sameName(names.english, name) || sameName(names.german, name))
            return key;
    }
    return std::nullopt;
}

std::optional<YearSpan> YearSpan::parse(std::string_view text)
{
    if (sameName(text, kUnknownYear) || sameName(text, "unbekannt"))
        return unknown();
    const auto dots = text.find("..");
    const auto first = Date::parse(text.substr(0, dots));
    const auto last = dots == std::string_view::npos ? first : Date::parse(text.substr(dots + 2));
    const bool years = first && last && first->precision() == Date::Precision::Year &&
                       last->precision() == Date::Precision::Year && first->year() <= last->year();
    return years ? std::optional{YearSpan{first->year(), last->year()}} : std::nullopt;
}

std::string YearSpan::toString() const
{
    if (*this == unknown())
        return std::string{kUnknownYear};
    return first == last ? yearText(first) : yearText(first) + ".." + yearText(last);
}

bool Filter::empty() const
{
    return years.empty() && notYears.empty() &&
           std::ranges::all_of(facets, [](const Facet& facet) { return facet.empty(); });
}

std::optional<std::string> resolveFacetValue(const Plan& plan, FacetKey key, std::string_view value)
{
    switch (key) {
    case FacetKey::Phase:
        return resolveEntry(plan, Kind::Phase, value);
    case FacetKey::Forum:
        return resolveEntry(plan, Kind::Forum, value);
    case FacetKey::Lead:
        return resolveEntry(plan, Kind::Organisation, value);
    case FacetKey::Summit:
        return resolveEntry(plan, Kind::Summit, value);
    case FacetKey::Field:
        return resolveLabel(plan.fields(), value);
    case FacetKey::Target:
        return resolveLabel(plan.targets(), value);
    case FacetKey::Basis:
        if (const auto basis = germanName(kGermanBases, value))
            return std::string{basisName(*basis)};
        return basisFromName(lowered(value)) ? std::optional{lowered(value)} : std::nullopt;
    case FacetKey::Kind:
        if (sameName(value, kContradiction) || sameName(value, "widerspruch"))
            return std::string{kContradiction};
        if (const auto german = germanName(kGermanKinds, value))
            return std::string{kindName(*german)};
        if (const auto kind = kindFromName(lowered(value)))
            return std::string{kindName(*kind)};
        return std::nullopt;
    }
    return std::nullopt;
}

std::vector<std::string> facetValues(const Entry& entry, FacetKey key)
{
    const auto one = [](std::string_view value) {
        return value.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::string{value}};
    };
    switch (key) {
    case FacetKey::Phase:
        // A measure counts once, under the better founded of its phases.
        if (entry.link.kind == Kind::Phase)
            return one(entry.link.id);
        return entry.phase.empty() ? entry.phases : one(entry.phase);
    case FacetKey::Forum:
        return one(entry.link.kind == Kind::Forum ? entry.link.id : entry.forum);
    case FacetKey::Field:
        return one(entry.field);
    case FacetKey::Lead:
        return entry.leads;
    case FacetKey::Basis:
        return one(entry.basis ? basisName(*entry.basis) : std::string_view{});
    case FacetKey::Kind:
        if (entry.link.kind == Kind::Gap && entry.category == kContradiction)
            return {std::string{kindName(Kind::Gap)}, std::string{kContradiction}};
        return one(kindName(entry.link.kind));
    case FacetKey::Target:
        return entry.targets;
    case FacetKey::Summit:
        return entry.link.kind == Kind::Summit ? one(entry.link.id) : entry.summits;
    }
    return {};
}

bool facetApplies(FacetKey key, Kind kind)
{
    switch (key) {
    case FacetKey::Kind:
        return true;
    case FacetKey::Phase:
        return kind == Kind::Phase || kind == Kind::Forum || kind == Kind::Measure || kind == Kind::Summit ||
               kind == Kind::Event;
    case FacetKey::Summit:
        return kind == Kind::Summit || kind == Kind::Measure || kind == Kind::Event || kind == Kind::Phase;
    case FacetKey::Forum:
    case FacetKey::Lead:
        return kind == Kind::Measure || kind == Kind::Forum;
    case FacetKey::Field:
    case FacetKey::Basis:
    case FacetKey::Target:
        return kind == Kind::Measure;
    }
    return false;
}

bool matches(const Entry& entry, const Filter& filter)
{
    for (const FacetKey key : kFacetKeys)
        if (!passes(entry, key, filter.facet(key)))
            return false;
    if (touchesAny(entry, filter.notYears))
        return false;
    return filter.years.empty() || touchesAny(entry, filter.years);
}

std::string Query::toLink() const
{
    std::string link = "napi:search?";
    if (!words.empty())
        appendPair(link, "q", words);
    for (const FacetKey key : kFacetKeys) {
        for (const auto& value : filter.facet(key).any)
            appendPair(link, facetName(key), value);
        for (const auto& value : filter.facet(key).none)
            appendPair(link, "not-" + std::string{facetName(key)}, value);
    }
    for (const auto& span : filter.years)
        appendPair(link, "year", span.toString());
    for (const auto& span : filter.notYears)
        appendPair(link, "not-year", span.toString());
    return link;
}

std::optional<Query> Query::fromLink(std::string_view link, std::vector<std::string>* unknownKeys)
{
    constexpr std::string_view kPrefix = "napi:search?";
    if (!link.starts_with(kPrefix))
        return std::nullopt;
    link.remove_prefix(kPrefix.size());
    Query query;
    while (!link.empty()) {
        const auto end = link.find('&');
        const auto pair = link.substr(0, end);
        link.remove_prefix(end == std::string_view::npos ? link.size() : end + 1);
        const auto equals = pair.find('=');
        const auto key = pair.substr(0, equals);
        const auto value =
            equals == std::string_view::npos ? std::string{} : percentDecoded(pair.substr(equals + 1));
        if (!key.empty() && !readPair(query, key, value) && unknownKeys)
            unknownKeys->emplace_back(key);
    }
    return query;
}

} // namespace napi::core
