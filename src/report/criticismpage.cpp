// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/criticismpage.h"

#include <algorithm>

namespace napi::report {
namespace {

using core::Kind;
using core::Statement;

Run plain(const QString& text) { return {text, {}, {}, false}; }

Section sectionOf(PageBuilder& builder, const core::Record& record)
{
    const auto& words = builder.words();
    const auto& entry = record.entry;
    const bool isPhase = entry.link.kind == Kind::Phase;
    const QString title = isPhase ? words::phaseTitle(words, entry) : words.text(entry.title);
    const QString year = entry.start ? QStringLiteral(", %1").arg(entry.start->year()) : QString{};
    Section section{title + year, {}, {}};
    for (Statement statement : record.statements) {
        // What has no source of its own rests on those of its record, which stand on another page.
        if (statement.sources.empty())
            statement.sources = record.sources;
        section.items.push_back(builder.statement(statement, statement.kind == Statement::Kind::Reaction
                                                                 ? builder.translate("Page", "Reaction")
                                                                 : builder.translate("Page", "Criticism")));
    }
    section.paragraphs.push_back({Run{builder.translate("Page", "Open: %1").arg(title), entry.link, {}, false},
                                  plain(QStringLiteral(", ") + words::dateText(words, entry.start))});
    return section;
}

} // namespace

void fillCriticism(PageBuilder& builder, const core::PlanTexts& texts)
{
    std::vector<core::Record> records;
    for (const auto kind : {Kind::Phase, Kind::Summit, Kind::Event, Kind::Forum, Kind::Measure})
        for (const auto& entry : builder.plan().entries(kind))
            if (auto record = texts.record(entry.link); record && !record->statements.empty())
                records.push_back(std::move(*record));
    // Whoever asks means the last plan most of the time.
    std::ranges::stable_sort(records, [](const core::Record& a, const core::Record& b) {
        const auto &first = a.entry.start, &second = b.entry.start;
        return first && (!second || first->firstDayNumber() > second->firstDayNumber());
    });
    for (const auto& record : records)
        builder.addSection(sectionOf(builder, record));
}

} // namespace napi::report
