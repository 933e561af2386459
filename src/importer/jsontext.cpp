// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/jsontext.h"

#include <algorithm>
#include <set>

namespace napi::importer {
namespace {

using nlohmann::json;

/// Follows the parser through the text and reports keys that stand twice in one object.
class KeyWatch {
public:
    KeyWatch(std::string file, Findings& findings) : m_file(std::move(file)), m_findings(findings) {}

    void follow(json::parse_event_t event, const json& parsed)
    {
        using Event = json::parse_event_t;
        if (event == Event::key)
            takeKey(parsed.get<std::string>());
        else if (event == Event::object_end || event == Event::array_end)
            m_levels.pop_back();
        else
            takeValue();
        if (event == Event::object_start || event == Event::array_start)
            m_levels.push_back({event == Event::array_start, 0, {}, {}});
    }

private:
    /// An object or array that is being read.
    struct Level {
        bool isArray = false;
        std::size_t count = 0;
        std::string key;
        std::set<std::string> keys;
    };

    void takeKey(const std::string& key)
    {
        auto& level = m_levels.back();
        if (!level.keys.insert(key).second)
            m_findings.violations.push_back({m_file, pointer(), Rule::RepeatedKey, key, "each key once"});
        level.key = key;
    }
    void takeValue()
    {
        if (!m_levels.empty())
            ++m_levels.back().count;
    }
    /// The object that is being read now.
    [[nodiscard]] std::string pointer() const
    {
        std::string result;
        for (std::size_t i = 0; i + 1 < m_levels.size(); ++i)
            result += '/' + (m_levels[i].isArray ? std::to_string(m_levels[i].count - 1) : m_levels[i].key);
        return result;
    }

    std::string m_file;
    Findings& m_findings;
    std::vector<Level> m_levels;
};

} // namespace

std::optional<json> parseJson(const std::string& text, const std::string& file, Findings& findings)
{
    KeyWatch watch(file, findings);
    try {
        return json::parse(text, [&](int, json::parse_event_t event, json& parsed) {
            watch.follow(event, parsed);
            return true;
        });
    } catch (const json::parse_error& error) {
        const auto before = text.substr(0, error.byte);
        const auto line = std::ranges::count(before, '\n') + 1;
        findings.violations.push_back(
            {file, "line " + std::to_string(line), Rule::NotJson, error.what(),
             "JSON in UTF-8; often a comma or a quotation mark shortly before this place"});
        return std::nullopt;
    }
}

} // namespace napi::importer
