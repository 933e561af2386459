// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "report/reportbuilder.h"

#include <map>
#include <string>
#include <vector>

namespace napi::test {

/// A small edition made by hand: two phases, a forum, a summit, three measures, an organisation, three sources.
class FakePlan : public core::PlanTexts {
public:
    FakePlan();

    [[nodiscard]] const core::Plan& plan() const { return m_plan; }
    [[nodiscard]] std::optional<core::Record> record(const core::Link& link) const override;
    [[nodiscard]] std::vector<core::Figure> planFigures() const override { return {}; }
    [[nodiscard]] std::vector<core::Coverage> coverage() const override { return {}; }

    /// For tests that need an unusual record.
    core::Record& at(const core::Link& link) { return m_records.at(link); }

private:
    core::Record& add(core::Kind kind, const std::string& id, const core::Text& title);
    void addSources();
    void addMeasures();
    void addFrame();

    std::vector<core::Link> m_order;
    std::map<core::Link, core::Record> m_records;
    core::Plan m_plan;
};

[[nodiscard]] core::Link measure(const std::string& id);

/// Options with a fixed date.
[[nodiscard]] report::ReportOptions fixedOptions();

/// The report on `links`.
[[nodiscard]] report::Document reportOn(const FakePlan& plan, core::Language language,
                                        std::vector<core::Link> links,
                                        const report::ReportOptions& options = fixedOptions());

/// All records that a report would group by phase and by kind.
[[nodiscard]] std::vector<core::Link> severalLinks();

/// The blocks of one type.
template <typename T>
std::vector<T> blocksOf(const report::Document& document)
{
    std::vector<T> found;
    for (const report::Block& block : document.blocks)
        if (const T* value = std::get_if<T>(&block))
            found.push_back(*value);
    return found;
}

} // namespace napi::test
