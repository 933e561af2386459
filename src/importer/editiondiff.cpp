// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/editiondiff.h"

#include "importer/editiondocument.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace napi::importer {
namespace {

using json = nlohmann::ordered_json;
using Indexes = std::vector<std::size_t>;

/// Compares two documents and collects where they differ.
class Comparison {
public:
    void compare(const json& before, const json& after, const std::string& field);
    [[nodiscard]] std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    void compareMembers(const json& before, const json& after, const std::string& field);
    void compareLists(const json& before, const json& after, const std::string& field);
    void compareRest(const json& before, const Indexes& olds, const json& after, Indexes news,
                     const std::string& field);

    std::vector<FieldChange> m_changes;
};

bool isOrNull(const json& value, const json& other, bool (*is)(const json&))
{
    return (is(value) && (is(other) || other.is_null())) || (value.is_null() && is(other));
}

bool isObject(const json& value) { return value.is_object(); }

bool isList(const json& value) { return value.is_array(); }

const json& member(const json& object, std::string_view key)
{
    static const json null;
    return object.is_object() && object.contains(key) ? object.at(std::string{key}) : null;
}

void Comparison::compare(const json& before, const json& after, const std::string& field)
{
    if (before == after)
        return;
    if (isOrNull(before, after, isObject))
        compareMembers(before, after, field);
    else if (isOrNull(before, after, isList))
        compareLists(before, after, field);
    else
        m_changes.push_back({field, before, after});
}

void Comparison::compareMembers(const json& before, const json& after, const std::string& field)
{
    const std::string prefix = field.empty() ? "" : field + '.';
    std::set<std::string> seen;
    for (const auto* side : {&before, &after})
        for (const auto& [key, value] : side->items())
            if (side->is_object() && seen.insert(key).second)
                compare(member(before, key), member(after, key), prefix + key);
}

/// Takes each pair of equal elements out of both lists of indexes.
void dropEqual(const json& before, Indexes& olds, const json& after, Indexes& news)
{
    std::erase_if(olds, [&](std::size_t i) {
        const auto same = std::ranges::find_if(news, [&](std::size_t j) { return before[i] == after[j]; });
        if (same == news.end())
            return false;
        news.erase(same);
        return true;
    });
}

Indexes indexesOf(const json& list)
{
    Indexes indexes;
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i)
        indexes.push_back(i);
    return indexes;
}

void Comparison::compareLists(const json& before, const json& after, const std::string& field)
{
    auto olds = indexesOf(before);
    auto news = indexesOf(after);
    dropEqual(before, olds, after, news);
    if (olds.empty() && news.empty())
        m_changes.push_back({field, before, after});
    else
        compareRest(before, olds, after, std::move(news), field);
}

/// How much of two objects is the same, from 0 to 1; ids decide where there are ids.
double likeness(const json& before, const json& after)
{
    if (!before.is_object() || !after.is_object())
        return 0;
    if (before.contains("id"))
        return before.at("id") == member(after, "id") ? 1 : 0;
    std::set<std::string> keys;
    for (const auto* side : {&before, &after})
        for (const auto& [key, value] : side->items())
            keys.insert(key);
    const auto same = std::ranges::count_if(
        keys, [&](const std::string& key) { return member(before, key) == member(after, key); });
    return keys.empty() ? 0 : static_cast<double>(same) / static_cast<double>(keys.size());
}

/// The element of `news` that is most like `value`, if it is like it by half.
std::optional<std::size_t> mostLike(const json& value, const json& after, const Indexes& news)
{
    constexpr double kHalf = 0.5;
    std::optional<std::size_t> best;
    double most = 0;
    for (const auto j : news)
        if (const double like = likeness(value, after[j]); like >= kHalf && like > most) {
            best = j;
            most = like;
        }
    return best;
}

std::string place(const std::string& field, const json& element, std::size_t index)
{
    const auto& id = member(element, "id");
    return field + '[' + (id.is_string() ? id.get<std::string>() : std::to_string(index)) + ']';
}

void Comparison::compareRest(const json& before, const Indexes& olds, const json& after, Indexes news,
                             const std::string& field)
{
    for (const auto i : olds) {
        const auto j = mostLike(before[i], after, news);
        if (!j) {
            m_changes.push_back({place(field, before[i], i), before[i], nullptr});
            continue;
        }
        compare(before[i], after[*j], place(field, after[*j], *j));
        std::erase(news, *j);
    }
    for (const auto j : news)
        m_changes.push_back({place(field, after[j], j), nullptr, after[j]});
}

std::vector<FieldChange> changes(const json& before, const json& after)
{
    Comparison comparison;
    comparison.compare(before, after, {});
    return comparison.take();
}

std::map<core::Link, const core::Record*> byLink(const store::EditionData& data)
{
    std::map<core::Link, const core::Record*> records;
    for (const auto& record : data.records)
        records.emplace(record.entry.link, &record);
    return records;
}

json recordJson(const RecordChange& change, core::Language language)
{
    return {{"link", change.link.toString()},
            {"kind", core::kindName(change.link.kind)},
            {"title", change.title.in(language)}};
}

json fieldsJson(const std::vector<FieldChange>& changes)
{
    json list = json::array();
    for (const auto& change : changes)
        list.push_back({{"field", change.field}, {"old", change.before}, {"new", change.after}});
    return list;
}

} // namespace

EditionDiff compareEditions(const store::EditionData& before, const store::EditionData& after)
{
    EditionDiff diff{before.edition.version, after.edition.version, {}, {}, {}, {}};
    const auto olds = byLink(before);
    const auto news = byLink(after);
    for (const auto& record : after.records) {
        const auto old = olds.find(record.entry.link);
        if (old == olds.end()) {
            diff.added.push_back({record.entry.link, record.entry.title, {}});
            continue;
        }
        auto fields = changes(recordDocument(*old->second), recordDocument(record));
        if (!fields.empty())
            diff.changed.push_back({record.entry.link, record.entry.title, std::move(fields)});
    }
    for (const auto& record : before.records)
        if (!news.contains(record.entry.link))
            diff.removed.push_back({record.entry.link, record.entry.title, {}});
    diff.edition = changes(editionDocument(before), editionDocument(after));
    return diff;
}

std::string diffJson(const EditionDiff& diff, core::Language language)
{
    json out{{"old", {{"version", diff.oldVersion}}}, {"new", {{"version", diff.newVersion}}}};
    const auto add = [&](const char* key, const std::vector<RecordChange>& records) {
        json list = json::array();
        for (const auto& record : records) {
            list.push_back(recordJson(record, language));
            if (!record.fields.empty())
                list.back()["fields"] = fieldsJson(record.fields);
        }
        out[key] = std::move(list);
    };
    add("added", diff.added);
    add("removed", diff.removed);
    add("changed", diff.changed);
    out["edition"] = fieldsJson(diff.edition);
    return out.dump(2);
}

std::string valueText(const json& value, core::Language language)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object() && value.contains("de")) {
        const bool english = language == core::Language::English && value.contains("en");
        return valueText(value.at(english ? "en" : "de"), language);
    }
    if (!value.is_structured())
        return value.is_null() ? std::string{} : value.dump();
    std::string text;
    for (const auto& element : value)
        text += (text.empty() ? "" : ", ") + valueText(element, language);
    return text;
}

} // namespace napi::importer
