// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/editionpage.h"

#include "core/filter.h"
#include "report/criticismpage.h"
#include "report/plancomparison.h"

#include <algorithm>
#include <array>

namespace napi::report {
namespace {

using core::Kind;

Run plain(const QString& text) { return {text, {}, {}, false}; }

Run list(const QString& text, const core::Query& query) { return {text, {}, words::qt(query.toLink()), false}; }

int count(const core::Plan& plan, const core::Filter& filter)
{
    return static_cast<int>(std::ranges::count_if(
        plan.entries(), [&](const core::Entry& entry) { return core::matches(entry, filter); }));
}

/// The figures of the plan, each with the source that comes first for it.
void addPlanFigures(PageBuilder& builder, const core::PlanTexts& texts)
{
    builder.page().figuresHeading = builder.translate("Page", "The plan in figures");
    for (const auto& figure : texts.planFigures())
        builder.page().figures.push_back(planFigureTile(builder.words(), builder.plan(), figure));
}

void fillPlan(PageBuilder& builder, const core::PlanTexts& texts)
{
    builder.addEntries(builder.translate("Page", "The five phases"), Kind::Phase);
    builder.addEntries(builder.translate("Page", "Predecessor plans and milestones"), Kind::Event,
                       [](const core::Entry& entry) { return entry.category == "plan"; });
    builder.addEntries(builder.translate("Page", "Integration summits"), Kind::Summit);
    builder.addEntries(builder.translate("Page", "Related summits"), Kind::Event,
                       [](const core::Entry& entry) { return entry.category == "related-summit"; });
    addPlanFigures(builder, texts);
    builder.addEntries(builder.translate("Page", "More on this edition"), Kind::Page,
                       [](const core::Entry& entry) { return entry.link.id != "plan"; });
}

Run statedRun(const PageBuilder& builder, const core::Coverage& coverage)
{
    if (coverage.stated)
        return plain(words::numberText(builder.words(), *coverage.stated, coverage.qualifier));
    Run unknown = plain(builder.translate("Page", "no number"));
    unknown.isUnknown = true;
    return unknown;
}

Line statedBy(PageBuilder& builder, const core::Coverage& coverage)
{
    if (!coverage.sources.empty())
        return builder.basis(coverage.sources);
    return {plain(coverage.stated ? builder.translate("Page", "sources of the phase")
                                  : builder.translate("Page", "no source"))};
}

/// The rules of counting, each once, with the letter by which rows name it.
class CountingRules {
public:
    QString letterOf(const QString& rule)
    {
        const auto place = std::ranges::find(m_rules, rule);
        const auto number = std::distance(m_rules.begin(), place);
        if (place == m_rules.end())
            m_rules << rule;
        return QString(QChar(u'a' + static_cast<char16_t>(number)));
    }
    void addTo(PageBuilder& builder)
    {
        Section section{builder.translate("Page", "How it is counted"), {}, {}};
        for (const QString& rule : std::as_const(m_rules))
            section.items.push_back({{plain(QStringLiteral("%1: %2").arg(letterOf(rule), rule))}, {}, {}});
        builder.addSection(std::move(section));
    }

private:
    QStringList m_rules;
};

PageTable coverageTable(PageBuilder& builder, const std::vector<core::Coverage>& coverage, const std::string& phase,
                        CountingRules& rules)
{
    const auto& words = builder.words();
    PageTable table{{{builder.translate("Page", "What is counted")},
                     {builder.translate("Page", "recorded here"), true},
                     {builder.translate("Page", "according to sources"), true},
                     {builder.translate("Page", "stated in")},
                     {builder.translate("Page", "Rule")}},
                    {}};
    for (const auto& row : coverage)
        if (row.phase == phase)
            table.rows.push_back({{plain(words.text(row.title))},
                                  {list(words.locale().toString(count(builder.plan(), row.list.filter)), row.list)},
                                  {statedRun(builder, row)},
                                  statedBy(builder, row),
                                  {plain(rules.letterOf(words.text(row.rule)))}});
    return table;
}

void fillCompleteness(PageBuilder& builder, const core::PlanTexts& texts)
{
    const auto coverage = texts.coverage();
    CountingRules rules;
    const auto add = [&](const QString& heading, const std::string& phase) {
        builder.addSection({heading, {}, {}, coverageTable(builder, coverage, phase, rules)});
    };
    add(builder.translate("Page", "The plan as a whole"), {});
    for (const auto& phase : builder.plan().entries(Kind::Phase))
        add(words::phaseTitle(builder.words(), phase), phase.link.id);
    rules.addTo(builder);
    builder.addEntries(builder.translate("Page", "Read on"), Kind::Page,
                       [](const core::Entry& entry) { return entry.link.id == "gaps"; });
}

/// What a gap says: its text and its versions, each with its sources.
Item gapItem(PageBuilder& builder, const core::PlanTexts& texts, const core::Entry& entry)
{
    Item item{{builder.run(entry)}, {}, {}};
    const auto record = texts.record(entry.link);
    if (!record)
        return item;
    item.detail = builder.words().text(record->summary);
    for (const auto& version : record->statements) {
        if (!item.basis.empty())
            item.basis.push_back(valueBreak());
        item.basis.push_back(plain(builder.words().text(version.text) + QStringLiteral(" (")));
        std::ranges::move(builder.basis(version.sources.empty() ? record->sources : version.sources),
                          std::back_inserter(item.basis));
        item.basis.push_back(plain(QStringLiteral(")")));
    }
    if (record->statements.empty() && !record->sources.empty())
        item.basis = builder.basis(record->sources);
    return item;
}

/// The measures of the plan whose dates no source gives, as a list to open.
void addUndated(PageBuilder& builder)
{
    core::Query query;
    query.filter.facet(core::FacetKey::Kind).any = {std::string(core::kindName(Kind::Measure))};
    query.filter.facet(core::FacetKey::Basis).any = {std::string(core::basisName(core::Basis::Stated))};
    query.filter.years = {core::YearSpan::unknown()};
    const int number = count(builder.plan(), query.filter);
    if (number == 0)
        return;
    const QString text = builder.translate("Page", "Measures of the plan: %1");
    Section section{builder.translate("Page", "Without a known date"), {}, {}};
    section.items.push_back({{list(text.arg(number), query)}, {}, {}});
    builder.addSection(std::move(section));
}

void fillGaps(PageBuilder& builder, const core::PlanTexts& texts)
{
    const auto add = [&](const QString& heading, std::string_view category) {
        Section section{heading, {}, {}};
        for (const auto& entry : builder.plan().entries(Kind::Gap))
            if (entry.category == category)
                section.items.push_back(gapItem(builder, texts, entry));
        builder.addSection(std::move(section));
    };
    addUndated(builder);
    add(builder.translate("Page", "What no source shows"), "gap");
    add(builder.translate("Page", "Where sources contradict each other"), "contradiction");
    add(builder.translate("Page", "Figures held back"), "held-back");
}

void fillTargetGroups(PageBuilder& builder, const core::PlanTexts&)
{
    Section section{builder.translate("Page", "Target groups"), {}, {}};
    for (const auto& measures : core::measuresByTarget(builder.plan())) {
        QStringList counts;
        for (const auto basis : core::kBases)
            counts << QStringLiteral("%1: %2").arg(words::basisLabel(builder.words(), basis)).arg(measures.of(basis));
        const QString title = builder.words().text(builder.plan().target(measures.id)->title);
        section.items.push_back(
            {{list(title, measures.list),
              plain(QStringLiteral(": ") + words::kindCount(builder.words(), Kind::Measure, measures.total()))},
             counts.join(QStringLiteral(" · ")),
             {}});
    }
    builder.addSection(std::move(section));
}

void fillEdition(PageBuilder& builder, const core::PlanTexts&)
{
    const auto& edition = builder.plan().edition();
    const auto& words = builder.words();
    builder.addFact(builder.translate("Page", "Version of the data"), words::qt(edition.version));
    for (const auto kind : core::kKinds)
        builder.addFact(words::kindHeading(words, kind),
                        words.locale().toString(static_cast<qlonglong>(builder.plan().entries(kind).size())));
    const auto measures = core::allMeasures(builder.plan());
    for (const auto basis : core::kBases)
        builder.addFact(builder.translate("Page", "Measures: %1").arg(words::basisLabel(words, basis)),
                        {{list(QString::number(measures.of(basis)), measures.listOf(basis))}});
    builder.addFact(builder.translate("Page", "Licence"),
                    {{Run{words::qt(edition.license), {}, words::qt(edition.licenseUrl), false}}});
    builder.addFact(builder.translate("Page", "Checksum of the data files (SHA-256)"),
                    words::qt(edition.builtFrom));
    Section section{builder.translate("Page", "Changes"), {}, {}};
    for (const auto& change : edition.changes)
        section.items.push_back(
            {{plain(words::dateText(words, change.version) + QStringLiteral(": ")), builder.run(change.text)},
             {},
             {}});
    builder.addSection(std::move(section));
}

struct PageFill {
    std::string_view id;
    void (*fill)(PageBuilder&, const core::PlanTexts&);
};

constexpr std::array<PageFill, core::kPageIds.size()> kPageFills{{{"plan", fillPlan},
                                                                  {"plans", fillPlanComparison},
                                                                  {"target-groups", fillTargetGroups},
                                                                  {"criticism", fillCriticism},
                                                                  {"gaps", fillGaps},
                                                                  {"completeness", fillCompleteness},
                                                                  {"edition", fillEdition}}};

} // namespace

Tile planFigureTile(const words::Catalogue& words, const core::Plan& plan, const core::Figure& figure)
{
    const auto* source = figure.sources.empty() ? nullptr : plan.find({Kind::Source, figure.sources.front()});
    Tile tile{words::numberText(words, figure.value, figure.qualifier) + QChar::Nbsp + words.text(figure.unit),
              words.text(figure.meaning),
              words::asOfText(words, figure),
              {}};
    if (source)
        tile.basis = {
            {words.translate("Page", "Source: %1").arg(words.text(source->title)), source->link, {}, false}};
    return tile;
}

void fillEditionPage(PageBuilder& builder, const core::PlanTexts& texts)
{
    builder.addParagraphs(builder.record().summary);
    for (const auto& page : kPageFills)
        if (page.id == builder.record().entry.link.id)
            page.fill(builder, texts);
}

} // namespace napi::report
