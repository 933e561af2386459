// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/jsonview.h"

#include <algorithm>
#include <array>

namespace napi::importer {
namespace {

using nlohmann::json;

const json kNull;

/// "word- " is right only where the second word completes a list: before und, oder, sowie, bis, bzw., and, or, to,
/// or a further member of the list.
bool hasLooseHyphen(std::string_view text)
{
    for (auto at = text.find("- "); at != std::string_view::npos; at = text.find("- ", at + 1)) {
        if (at == 0 || text[at - 1] == ' ')
            continue;
        const auto rest = text.substr(at + 2);
        constexpr std::array<std::string_view, 8> kJoins{"und ",  "oder ", "sowie ", "bis ",
                                                         "bzw. ", "and ",  "or ",    "to "};
        if (std::ranges::none_of(kJoins, [&](std::string_view join) { return rest.starts_with(join); }))
            return true;
    }
    return false;
}

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

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

} // namespace

bool isClean(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kForbidden{"  ", "\u00AD", "</", "<br"};
    return !hasControlCharacter(text) && !text.starts_with(' ') && !text.ends_with(' ') && !hasLooseHyphen(text) &&
           std::ranges::none_of(kForbidden,
                                [&](std::string_view bad) { return text.find(bad) != std::string_view::npos; });
}

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
    if (!hasType)
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
            report(Rule::UnknownKey, key);
}

JsonView JsonView::at(std::string_view key) const
{
    const bool has = m_value->is_object() && m_value->contains(key);
    return {has ? m_value->at(std::string{key}) : kNull, m_file, m_pointer + '/' + escaped(key), *m_findings};
}

std::vector<JsonView> JsonView::items() const
{
    std::vector<JsonView> result;
    if (!expect(m_value->is_array(), "a list"))
        return result;
    for (std::size_t i = 0; i < m_value->size(); ++i)
        result.emplace_back((*m_value)[i], m_file, m_pointer + '/' + std::to_string(i), *m_findings);
    return result;
}

std::string JsonView::string() const
{
    if (!expect(m_value->is_string(), "a text"))
        return {};
    auto text = m_value->get<std::string>();
    if (text.empty())
        report(Rule::EmptyText);
    else if (!isClean(text))
        report(Rule::UncleanText, shown(),
               "no control characters, soft hyphens, double or outer spaces, markup or leftover hyphenation");
    return text;
}

std::string JsonView::id() const
{
    auto text = string();
    if (!text.empty() && !core::isKebabCase(text))
        report(Rule::BadId, shown(), "lower case letters, digits and single hyphens");
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
    if (!text.empty() && !text.starts_with("https://") && !text.starts_with("http://"))
        report(Rule::BadUrl, shown(), "http:// or https://");
    return text;
}

double JsonView::number() const { return expect(m_value->is_number(), "a number") ? m_value->get<double>() : 0; }

bool JsonView::boolean() const { return expect(m_value->is_boolean(), "true or false") && m_value->get<bool>(); }

core::Text JsonView::text() const
{
    if (!expect(m_value->is_object(), R"({"de", "en"})"))
        return {};
    for (const auto& [key, value] : m_value->items())
        if (key != "de" && key != "en")
            report(Rule::UnknownKey, key);
    return {at("de").string(), m_value->contains("en") ? at("en").string() : std::string{}};
}

std::vector<core::Text> JsonView::texts() const
{
    std::vector<core::Text> result;
    for (const auto& item : items())
        result.push_back(item.text());
    return result;
}

std::optional<core::Date> JsonView::date() const
{
    const auto text = string();
    auto date = core::Date::parse(text);
    if (!date && !text.empty())
        report(Rule::BadDate, shown(), "2020, 2020-10 or 2020-10-19");
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
        report(Rule::UnknownReference, shown(), "napi:kind/id");
    return link;
}

} // namespace napi::importer
