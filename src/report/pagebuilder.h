// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/recordpage.h"
#include "words/domain.h"

#include <functional>

namespace napi::report {

/// Builds the page of one record. The parts that every kind shares are here, the order by kind in recordpage.cpp.
class PageBuilder {
public:
    PageBuilder(const words::Catalogue& words, const core::Plan& plan, const core::Record& record);

    void addBadges();
    void addParagraphs(const core::Text& text);
    void addFact(const QString& label, std::vector<Line> values);
    void addFact(const QString& label, const QString& value) { addFact(label, {{Run{value, {}, {}, false}}}); }
    /// A fact whose values are records; the words for an unknown value if there are none.
    void addLinks(const QString& label, core::Kind kind, const std::vector<std::string>& ids);
    void addBodies(const QString& label, const std::vector<core::Body>& bodies);
    void addTargetGroups();
    void addMeeting(const core::Meeting& meeting);
    void addFigures();
    void addTextSection(const QString& heading, const core::Text& text);
    void addList(const QString& heading, const std::vector<core::Text>& texts);
    void addStatements(const QString& heading, core::Statement::Kind kind);
    /// The records that name this one in `role` and are of `kind`, in the order of the plan.
    void addUsages(const QString& heading, core::Usage::Role role, core::Kind kind,
                   std::optional<bool> inPlan = std::nullopt);
    /// The records of `kind` that pass `test`, in the order of the plan.
    void addEntries(const QString& heading, core::Kind kind,
                    const std::function<bool(const core::Entry&)>& test = {});
    /// A section, unless it is empty.
    void addSection(Section section);
    void addPlain();
    /// The summits at which the measures were named that this organisation leads or is a partner of.
    void addSummitsOfMeasures(const QString& label);
    void addRelated();
    /// The records that refer to this one: gaps and contradictions first, terms last.
    void addBacklinks();
    void addSources();
    void addStatusNote();

    [[nodiscard]] QString translate(const char* context, const char* source) const
    {
        return m_words.translate(context, source);
    }
    [[nodiscard]] Run run(const core::Text& text) const;
    [[nodiscard]] Run run(const core::Entry& entry) const;
    /// "Quellen 1, 3" for sources of their own, which the page then lists; else the words for those of the record.
    [[nodiscard]] Line basis(const std::vector<std::string>& own);
    /// Who said what, with its sources; `detail` says what kind of saying it is where kinds are mixed.
    [[nodiscard]] Item statement(const core::Statement& statement, const QString& detail = {});
    [[nodiscard]] const words::Catalogue& words() const { return m_words; }
    [[nodiscard]] const core::Plan& plan() const { return m_plan; }
    [[nodiscard]] const core::Record& record() const { return m_record; }
    [[nodiscard]] RecordPage& page() { return m_page; }

private:
    [[nodiscard]] QString otherPhase(const core::Entry& entry) const;
    [[nodiscard]] Item item(const core::Entry& entry) const;
    int sourceNumber(const std::string& id);
    void addBreadcrumb();

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
    const core::Record& m_record;
    RecordPage m_page;
    std::vector<std::string> m_sources;
};

} // namespace napi::report
