// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/record.h"
#include "report/document.h"
#include "words/catalogue.h"

#include <QDate>

#include <vector>

namespace napi::report {

/// Brief: summary and those key facts that are stated, without figures, sections and drawings.
enum class Layout { Full, Brief };
enum class Paper { A4, Letter };
enum class Sort { Plan, Title, Date };

/// SOURCE_DATE_EPOCH (UTC) if it is set and a number, else today.
[[nodiscard]] QDate reportDate();

struct ReportOptions {
    Layout layout = Layout::Full;
    Paper paper = Paper::A4;
    /// Body size in points: 10, or 16 for large print.
    int fontSize = 10;
    bool withSources = true;
    Sort sort = Sort::Plan;
    QDate date = reportDate();
};

/// Which records, and how they were chosen.
struct ReportRequest {
    /// Title of a report of several records; empty for the name of the plan.
    QString title;
    /// Search and filter that chose the records; named on the cover.
    core::Query query;
    std::vector<core::Link> links;
};

/// The wanted records, each once, in the order of the plan, of their titles or of their dates.
[[nodiscard]] std::vector<const core::Entry*> chosenEntries(const words::Catalogue& words, const core::Plan& plan,
                                                            const ReportRequest& request, Sort sort);

/// The report on the records of `request` that the edition has, in the language of `words`. Several records are
/// grouped by phase, those without a phase by kind. Sources are numbered through and listed once, at the end.
[[nodiscard]] Document buildReport(const words::Catalogue& words, const core::Plan& plan,
                                   const core::PlanTexts& texts, const ReportRequest& request,
                                   const ReportOptions& options);

} // namespace napi::report
