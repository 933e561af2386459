// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/plancomparison.h"

#include "core/overview.h"

#include <algorithm>

namespace napi::report {
namespace {

using core::Kind;

/// What the edition holds of one plan.
struct PlanFacts {
    core::Link link;
    QString heading;
    core::Text summary;
    /// The summits that presented it, and what they are on record for; the last one speaks of the results.
    std::vector<core::Record> summits;
    std::vector<core::Figure> figures;
    /// The phases of this plan; a predecessor has none.
    std::vector<const core::Entry*> phases;
    std::vector<core::Link> gaps;
};

Run plain(const QString& text) { return {text, {}, {}, false}; }

bool isPredecessor(const core::Entry& entry) { return entry.category == "plan" && !entry.summits.empty(); }

/// One cell: what it says, apart by semicolons; "nicht angegeben" if it says nothing.
class Cell {
public:
    explicit Cell(const words::Catalogue& words) : m_words(words) {}

    void add(Line value)
    {
        if (!m_line.empty())
            m_line.push_back(valueBreak());
        std::ranges::move(value, std::back_inserter(m_line));
    }
    [[nodiscard]] Line take()
    {
        if (m_line.empty()) {
            m_line.push_back(plain(words::notStated(m_words)));
            m_line.back().isUnknown = true;
        }
        return std::move(m_line);
    }

private:
    const words::Catalogue& m_words;
    Line m_line;
};

class PlanComparison {
public:
    PlanComparison(PageBuilder& builder, const core::PlanTexts& texts) : m_builder(builder), m_texts(texts)
    {
        for (const auto& entry : builder.plan().entries(Kind::Event))
            if (isPredecessor(entry))
                m_plans.push_back(predecessor(entry));
        m_plans.push_back(thisPlan());
    }

    [[nodiscard]] PageTable table();

private:
    using Fill = void (PlanComparison::*)(Cell&, const PlanFacts&);

    [[nodiscard]] PlanFacts predecessor(const core::Entry& entry) const;
    [[nodiscard]] PlanFacts thisPlan() const;
    void addSummits(PlanFacts& facts, const std::vector<std::string>& ids) const;
    void addRow(PageTable& table, const char* label, Fill fill);

    void addPresented(Cell& cell, const PlanFacts& facts);
    void addSummary(Cell& cell, const PlanFacts& facts);
    void addFigures(Cell& cell, const PlanFacts& facts);
    void addThemes(Cell& cell, const PlanFacts& facts);
    void addResults(Cell& cell, const PlanFacts& facts);
    void addMeasures(Cell& cell, const PlanFacts& facts);
    void addCriticism(Cell& cell, const PlanFacts& facts);
    void addGaps(Cell& cell, const PlanFacts& facts);
    void addRecord(Cell& cell, const PlanFacts& facts);

    PageBuilder& m_builder;
    const core::PlanTexts& m_texts;
    std::vector<PlanFacts> m_plans;
};

void PlanComparison::addSummits(PlanFacts& facts, const std::vector<std::string>& ids) const
{
    for (const auto& id : ids) {
        const core::Link link{Kind::Summit, id};
        const bool isThere = std::ranges::any_of(
            facts.summits, [&](const core::Record& summit) { return summit.entry.link == link; });
        if (auto record = isThere ? std::nullopt : m_texts.record(link))
            facts.summits.push_back(std::move(*record));
    }
}

PlanFacts PlanComparison::predecessor(const core::Entry& entry) const
{
    PlanFacts facts;
    facts.link = entry.link;
    facts.heading = entry.start ? m_builder.translate("Page", "Plan of %1").arg(entry.start->year())
                                : m_builder.words().text(entry.title);
    addSummits(facts, entry.summits);
    if (const auto record = m_texts.record(entry.link)) {
        facts.summary = record->summary;
        facts.figures = record->figures;
        for (const auto& usage : record->usedBy)
            if (usage.link.kind == Kind::Gap)
                facts.gaps.push_back(usage.link);
    }
    return facts;
}

PlanFacts PlanComparison::thisPlan() const
{
    PlanFacts facts;
    facts.link = {Kind::Page, "plan"};
    facts.heading = m_builder.translate("Page", "Plan of %1").arg(QStringLiteral("2018\u20132021 (NAP-I)"));
    if (const auto record = m_texts.record(facts.link))
        facts.summary = record->summary;
    for (const auto& phase : m_builder.plan().entries(Kind::Phase)) {
        facts.phases.push_back(&phase);
        addSummits(facts, phase.summits);
    }
    // The figures of the plan as a whole count its predecessors too, which have them themselves.
    const auto isOfPredecessor = [&](const core::Figure& figure) {
        return std::ranges::any_of(m_plans, [&](const PlanFacts& plan) {
            return std::ranges::find(plan.figures, figure.meaning, &core::Figure::meaning) != plan.figures.end();
        });
    };
    for (const auto& figure : m_texts.planFigures())
        if (!isOfPredecessor(figure))
            facts.figures.push_back(figure);
    facts.gaps.push_back({Kind::Page, "gaps"});
    return facts;
}

void PlanComparison::addPresented(Cell& cell, const PlanFacts& facts)
{
    for (const auto& summit : facts.summits)
        cell.add({m_builder.run(summit.entry),
                  plain(QStringLiteral(", ") + words::dateText(m_builder.words(), summit.entry.start))});
}

void PlanComparison::addSummary(Cell& cell, const PlanFacts& facts)
{
    if (!facts.summary.empty())
        cell.add({m_builder.run(facts.summary)});
}

void PlanComparison::addFigures(Cell& cell, const PlanFacts& facts)
{
    const auto& words = m_builder.words();
    for (const auto& figure : facts.figures) {
        Line line{plain(words::numberText(words, figure.value, figure.qualifier) + QChar::Nbsp +
                        words.text(figure.unit) + QStringLiteral(" (%1, ").arg(words::asOfText(words, figure)))};
        std::ranges::move(m_builder.basis(figure.sources), std::back_inserter(line));
        line.push_back(plain(QStringLiteral(")")));
        cell.add(std::move(line));
    }
}

void PlanComparison::addThemes(Cell& cell, const PlanFacts& facts)
{
    for (const auto* phase : facts.phases)
        cell.add({Run{words::phaseTitle(m_builder.words(), *phase), phase->link, {}, false}});
    if (facts.phases.empty())
        for (const auto& summit : facts.summits)
            for (const auto& topic : summit.topics)
                cell.add({m_builder.run(topic)});
}

void PlanComparison::addResults(Cell& cell, const PlanFacts& facts)
{
    if (!facts.summits.empty() && facts.summits.back().meeting && !facts.summits.back().meeting->results.empty())
        cell.add({m_builder.run(facts.summits.back().entry), plain(QStringLiteral(": ")),
                  m_builder.run(facts.summits.back().meeting->results)});
}

void PlanComparison::addMeasures(Cell& cell, const PlanFacts& facts)
{
    if (facts.phases.empty()) {
        cell.add({plain(m_builder.translate("Page", "this edition does not record them one by one"))});
        return;
    }
    const auto measures = core::allMeasures(m_builder.plan());
    for (const auto basis : core::kBases)
        cell.add({plain(words::basisLabel(m_builder.words(), basis) + QStringLiteral(": ")),
                  Run{m_builder.words().locale().toString(measures.of(basis)),
                      {},
                      words::qt(measures.listOf(basis).toLink()),
                      false}});
}

void PlanComparison::addCriticism(Cell& cell, const PlanFacts& facts)
{
    const auto add = [&](const core::Link& link) {
        const auto record = m_texts.record(link);
        const auto count = record ? std::ranges::count(record->statements, core::Statement::Kind::Criticism,
                                                       &core::Statement::kind)
                                  : 0;
        if (count > 0)
            cell.add({m_builder.run(record->entry), plain(QStringLiteral(": %1").arg(count))});
    };
    for (const auto* phase : facts.phases)
        add(phase->link);
    for (const auto& summit : facts.summits)
        add(summit.entry.link);
}

void PlanComparison::addGaps(Cell& cell, const PlanFacts& facts)
{
    for (const auto& link : facts.gaps)
        if (const auto* entry = m_builder.plan().find(link))
            cell.add({m_builder.run(*entry)});
}

void PlanComparison::addRecord(Cell& cell, const PlanFacts& facts)
{
    if (const auto* entry = m_builder.plan().find(facts.link))
        cell.add({m_builder.run(*entry)});
}

void PlanComparison::addRow(PageTable& table, const char* label, Fill fill)
{
    std::vector<Line> row{{plain(m_builder.translate("Page", label))}};
    for (const auto& facts : m_plans) {
        Cell cell(m_builder.words());
        (this->*fill)(cell, facts);
        row.push_back(cell.take());
    }
    table.rows.push_back(std::move(row));
}

PageTable PlanComparison::table()
{
    PageTable table{{{m_builder.translate("Page", "What is compared")}}, {}};
    for (const auto& facts : m_plans)
        table.columns.push_back({facts.heading});
    addRow(table, QT_TRANSLATE_NOOP("Page", "Presented at"), &PlanComparison::addPresented);
    addRow(table, QT_TRANSLATE_NOOP("Page", "What the plan is"), &PlanComparison::addSummary);
    addRow(table, QT_TRANSLATE_NOOP("Page", "In figures"), &PlanComparison::addFigures);
    addRow(table, QT_TRANSLATE_NOOP("Page", "Themes"), &PlanComparison::addThemes);
    addRow(table, QT_TRANSLATE_NOOP("Page", "Result"), &PlanComparison::addResults);
    addRow(table, QT_TRANSLATE_NOOP("Page", "Its measures"), &PlanComparison::addMeasures);
    addRow(table, QT_TRANSLATE_NOOP("Page", "Criticism on record"), &PlanComparison::addCriticism);
    addRow(table, QT_TRANSLATE_NOOP("Page", "Left open by sources"), &PlanComparison::addGaps);
    addRow(table, QT_TRANSLATE_NOOP("Page", "Read on"), &PlanComparison::addRecord);
    return table;
}

} // namespace

void fillPlanComparison(PageBuilder& builder, const core::PlanTexts& texts)
{
    builder.addSection({builder.translate("Page", "Plan by plan"), {}, {}, PlanComparison(builder, texts).table()});
    builder.addEntries(builder.translate("Page", "Milestones before the plans"), Kind::Event,
                       [](const core::Entry& entry) { return entry.category == "plan" && !isPredecessor(entry); });
}

} // namespace napi::report
