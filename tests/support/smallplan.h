// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"

#include <string>
#include <vector>

/// A small edition that has every kind of record and, somewhere, every field.
namespace napi::test {

/// The date that `iso` names; throws if it names none.
[[nodiscard]] core::Date date(std::string_view iso);

[[nodiscard]] core::Record record(core::Kind kind, std::string id, core::Text title);
/// A measure in phase `phase`; title and summary in German only where `en` is not given.
[[nodiscard]] core::Record measure(std::string id, core::Text title, std::string phase = "II",
                                   core::Basis basis = core::Basis::Stated);

[[nodiscard]] std::vector<core::Record> smallRecords();
[[nodiscard]] std::vector<core::Label> smallFields();
[[nodiscard]] std::vector<core::Label> smallTargets();
[[nodiscard]] core::Edition smallEdition();
[[nodiscard]] core::Figure planFigure();
[[nodiscard]] core::Coverage coverage();

/// Records of a test as the source of their texts.
class RecordTexts : public core::PlanTexts {
public:
    explicit RecordTexts(std::vector<core::Record> records = smallRecords()) : m_records(std::move(records)) {}
    [[nodiscard]] std::optional<core::Record> record(const core::Link& link) const override;
    [[nodiscard]] std::vector<core::Figure> planFigures() const override { return {planFigure()}; }
    [[nodiscard]] std::vector<core::Coverage> coverage() const override { return {test::coverage()}; }

private:
    std::vector<core::Record> m_records;
};

/// The outline of `records`.
[[nodiscard]] core::Plan planOf(const std::vector<core::Record>& records);
[[nodiscard]] core::Plan smallPlan();

} // namespace napi::test
