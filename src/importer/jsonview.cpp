// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/jsonview.h"

#include "importer/typography.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace napi::importer {
namespace {

using nlohmann::json;

const json kNull;

std::string escaped(std::string_view key)
{
    std::string result;
    for (const char c : key)
        result += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return result;
}

std::string joined(std::span<const std::string_view> names)
{
    std::string result;
    for (const auto name : names)
        result += (result.empty() ? "" : ", ") + std::string{name};
    return result;
}

/// The host of an address begins after the scheme and has a dot and none but letters, digits, dots and hyphens.
bool hasHost(std::string_view address)
{
    const auto begin = address.find("://") + 3;
    const auto host = address.substr(begin, address.find_first_of("/:?#", begin) - begin);
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";
    return host.find_first_not_of(kAllowed) == std::string_view::npos && !host.starts_with('.') &&
           host.find('.') != std::string_view::npos;
}

bool isAddress(std::string_view text)
{
    return (text.starts_with("https://") || text.starts_with("http://")) && hasHost(text) &&
           text.find_first_of(" <>\"") == std::string_view::npos && text.find("\u00A0") == std::string_view::npos;
}

} // namespace

void JsonView::report(Rule rule, std::string found, std::string expected) const
{
    m_findings->violations.push_back({m_file, m_pointer, rule, std::move(found), std::move(expected)});
}

std::string JsonView::shown() const
{
    constexpr std::size_t kMost = 60;
    auto text = m_value->dump(-1, ' ', false, json::error_handler_t::replace);
    return text.size() > kMost ? text.substr(0, kMost) + "..." : text;
}

bool JsonView::expect(bool hasType, const char* type) const
{
    // That a key is missing is reported where the keys are looked at.
    if (!hasType && !m_isMissing)
        report(Rule::WrongType, shown(), type);
    return hasType;
}

void JsonView::expectKeys(std::initializer_list<std::string_view> keys) const
{
    if (!expect(m_value->is_object(), "an object"))
        return;
    for (const auto key : keys)
        if (!m_value->contains(key))
            report(Rule::MissingKey, {}, std::string{key});
    for (const auto& [key, value] : m_value->items())
        if (std::ranges::find(keys, key) == keys.end())
            report(Rule::UnknownKey, key, "one of " + joined({keys.begin(), keys.size()}));
}

JsonView JsonView::at(std::string_view key) const
{
    const bool has = m_value->is_object() && m_value->contains(key);
    JsonView member(has ? m_value->at(std::string{key}) : kNull, m_file, m_pointer + '/' + escaped(key),
                    *m_findings);
    member.m_isMissing = m_isMissing || (m_value->is_object() && !has);
    return member;
}

std::vector<JsonView> JsonView::items() const
{
    if (!expect(m_value->is_array(), "a list"))
        return {};
    std::vector<JsonView> result;
    std::set<json> seen;
    for (std::size_t i = 0; i < m_value->size(); ++i) {
        result.push_back(element(i));
        // Of records that are the same, the id is reported.
        if (!m_pointer.empty() && !seen.insert((*m_value)[i]).second)
            result.back().report(Rule::Repeated, result.back().shown(), "each entry of a list once");
    }
    return result;
}

std::vector<JsonView> JsonView::elements() const
{
    std::vector<JsonView> result;
    std::set<json> seen;
    for (std::size_t i = 0; m_value->is_array() && i < m_value->size(); ++i)
        if (seen.insert((*m_value)[i]).second)
            result.push_back(element(i));
    return result;
}

JsonView JsonView::element(std::size_t index) const
{
    return {(*m_value)[index], m_file, m_pointer + '/' + std::to_string(index), *m_findings};
}

std::string JsonView::string() const
{
    if (!expect(m_value->is_string(), "a text"))
        return {};
    auto text = m_value->get<std::string>();
    if (text.empty())
        report(Rule::EmptyText, {}, "some words, or null where the key allows that");
    for (const auto& breach : cleanlinessBreaches(text))
        report(Rule::UncleanText, breach.found, breach.expected);
    return text;
}

std::string JsonView::peek() const { return m_value->is_string() ? m_value->get<std::string>() : std::string{}; }

std::string JsonView::wording(core::Language language) const
{
    auto text = string();
    for (const auto& breach : typographyBreaches(text, language))
        report(Rule::Typography, breach.found, breach.expected);
    return text;
}

std::string JsonView::id() const
{
    auto text = string();
    if (!text.empty() && !core::isKebabCase(text))
        report(Rule::BadId, shown(), "lower case letters a to z, digits and single hyphens (ä is ae, ß is ss)");
    return text;
}

std::string JsonView::oneOf(std::span<const std::string_view> names) const
{
    auto text = string();
    if (text.empty() || std::ranges::find(names, text) != names.end())
        return text;
    report(Rule::NotInList, shown(), joined(names));
    return {};
}

std::string JsonView::url() const
{
    auto text = string();
    if (!text.empty() && cleanlinessBreaches(text).empty() && !isAddress(text))
        report(Rule::BadUrl, shown(), "an address like https://example.org/page, without spaces");
    return text;
}

double JsonView::number() const
{
    const auto value = expect(m_value->is_number(), "a number") ? m_value->get<double>() : 0;
    if (value < 0)
        report(Rule::BadNumber, shown(), "a number that is not negative");
    return value;
}

int JsonView::count() const
{
    const auto value = number();
    const bool fits = value >= 1 && value <= std::numeric_limits<int>::max() && std::floor(value) == value;
    if (!fits && m_value->is_number() && value >= 0)
        report(Rule::BadNumber, shown(), "a whole number from 1 on");
    return fits ? static_cast<int>(value) : 0;
}

bool JsonView::boolean() const { return expect(m_value->is_boolean(), "true or false") && m_value->get<bool>(); }

std::string JsonView::inLanguage(std::string_view key, core::Language language, Wording wording) const
{
    if (!m_value->contains(key)) {
        if (language == core::Language::German || wording == Wording::Ours)
            report(Rule::NotTranslated, {}, '"' + std::string{key} + "\" with the text in this language");
        return {};
    }
    return wording == Wording::AsFound ? at(key).string() : at(key).wording(language);
}

core::Text JsonView::text(Wording wording) const
{
    if (!expect(m_value->is_object(), R"({"de": "...", "en": "..."})"))
        return {};
    for (const auto& [key, value] : m_value->items())
        if (key != "de" && key != "en")
            report(Rule::UnknownKey, key, "de and en");
    return {inLanguage("de", core::Language::German, wording), inLanguage("en", core::Language::English, wording)};
}

std::vector<core::Text> JsonView::texts(Wording wording) const
{
    std::vector<core::Text> result;
    for (const auto& item : items())
        result.push_back(item.text(wording));
    return result;
}

std::optional<core::Date> JsonView::date() const
{
    const auto text = string();
    auto date = core::Date::parse(text);
    if (!date && !text.empty())
        report(Rule::BadDate, shown(), "a day of the calendar, a month or a year: 2020-10-19, 2020-10 or 2020");
    return date;
}

std::optional<core::Date> JsonView::optionalDate() const { return isNull() ? std::nullopt : date(); }

std::string JsonView::reference(core::Kind kind) const
{
    auto id = string();
    if (!id.empty())
        m_findings->references.push_back({m_file, m_pointer, {kind, id}});
    return id;
}

std::vector<std::string> JsonView::references(core::Kind kind) const
{
    std::vector<std::string> result;
    for (const auto& item : items())
        result.push_back(item.reference(kind));
    return result;
}

std::optional<core::Link> JsonView::link() const
{
    const auto text = string();
    auto link = core::Link::parse(text);
    if (link)
        m_findings->references.push_back({m_file, m_pointer, *link});
    else if (!text.empty())
        report(Rule::UnknownReference, shown(), "a link like napi:measure/fem-os");
    return link;
}

} // namespace napi::importer
