// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/hitlistmodel.h"
#include "models/selectionhub.h"
#include "report/exportformats.h"

#include <functional>
#include <memory>

namespace napi::ui {

/// What a report can be about.
enum class ExportScope { Record, Chosen, Phase, Summit, Hits, Everything };

/// One choice of what to export, with the records that it means.
struct ExportChoice {
    ExportScope scope = ExportScope::Record;
    QString label;
    /// Without a suffix.
    QString fileName;
    core::Query query;
    std::vector<core::Link> links;
    /// Which records they are, where the label does not say; may be empty.
    QString detail = {};
};

/// The choices that make sense for what the window shows now; never none.
[[nodiscard]] std::vector<ExportChoice>
exportChoices(const words::Catalogue& words, const models::SelectionHub& hub, const models::HitListModel& hits);

/// Everything that an export or a print is made by.
struct ExportOrder {
    ExportChoice choice;
    report::Format format = report::Format::Pdf;
    core::Language language = core::Language::German;
    report::ReportOptions options;
};

/// Opens the texts of the edition anew, for reading them on another thread.
using TextsFactory = std::function<std::shared_ptr<const core::PlanTexts>()>;

/// What exports are made from, on any thread.
struct ExportSource {
    const core::Plan& plan;
    TextsFactory texts;

    [[nodiscard]] report::Exported exported(const ExportOrder& order,
                                            const report::ProgressCallback& progress) const;
    report::Exported exportTo(const QString& path, const ExportOrder& order,
                              const report::ProgressCallback& progress) const;
    [[nodiscard]] report::Document document(const ExportOrder& order) const;
};

} // namespace napi::ui
