// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/recordpage.h"

#include "report/editionpage.h"
#include "report/pagebuilder.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace napi::report {
namespace {

using core::Kind;
using Role = core::Usage::Role;

std::vector<std::string> oneOrNone(const std::string& id)
{
    return id.empty() ? std::vector<std::string>{} : std::vector<std::string>{id};
}

void fillPhase(PageBuilder& builder)
{
    const auto& record = builder.record();
    builder.addParagraphs(record.summary);
    builder.addFact(builder.translate("Page", "Cabinet decision"),
                    words::dateText(builder.words(), record.entry.start));
    builder.addLinks(builder.translate("Page", "Presented at"), Kind::Summit, record.entry.summits);
    if (!record.report.empty())
        builder.addFact(builder.translate("Page", "Report"), {{builder.run(record.report)}});
    builder.addFigures();
    builder.addUsages(builder.translate("Page", "Measures in the plan or presented at a summit"), Role::Phase,
                      Kind::Measure, true);
    builder.addUsages(builder.translate("Page", "Related programmes"), Role::Phase, Kind::Measure, false);
    builder.addUsages(builder.translate("Page", "Thematic forums"), Role::Phase, Kind::Forum);
    builder.addList(builder.translate("Page", "Topics"), record.topics);
    builder.addUsages(builder.translate("Page", "Events"), Role::Phase, Kind::Event);
}

void fillForum(PageBuilder& builder)
{
    const auto& record = builder.record();
    builder.addBodies(builder.translate("Page", "Lead"), record.leads);
    builder.addLinks(builder.translate("Page", "Phase"), Kind::Phase, oneOrNone(record.entry.phase));
    builder.addUsages(builder.translate("Page", "Measures of the forum"), Role::Forum, Kind::Measure);
}

void fillSummit(PageBuilder& builder)
{
    const auto& record = builder.record();
    builder.addFact(builder.translate("Page", "Date"), words::dateText(builder.words(), record.entry.start));
    if (record.meeting) {
        builder.addParagraphs(record.meeting->results);
        builder.addMeeting(*record.meeting);
    }
    builder.addLinks(builder.translate("Page", "Phases"), Kind::Phase, record.entry.phases);
    builder.addFigures();
    builder.addList(builder.translate("Page", "Topics"), record.topics);
    if (record.meeting)
        builder.addList(builder.translate("Page", "Among those attending"), record.meeting->attending);
    builder.addUsages(builder.translate("Page", "Measures named at the summit"), Role::Summit, Kind::Measure);
    builder.addUsages(builder.translate("Page", "Events"), Role::Summit, Kind::Event);
}

void fillMeasure(PageBuilder& builder)
{
    const auto& record = builder.record();
    const auto& entry = record.entry;
    builder.addParagraphs(record.summary);
    builder.addBodies(builder.translate("Page", "Lead"), record.leads);
    builder.addBodies(builder.translate("Page", "Partners"), record.partners);
    builder.addLinks(builder.translate("Page", "Thematic forum"), Kind::Forum, oneOrNone(entry.forum));
    if (const auto* field = builder.plan().field(entry.field))
        builder.addFact(builder.translate("Page", "Field"), {{builder.run(field->title)}});
    builder.addTargetGroups();
    builder.addFact(builder.translate("Page", "Start"), words::dateText(builder.words(), entry.start));
    builder.addFact(builder.translate("Page", "End"), words::dateText(builder.words(), entry.end));
    builder.addLinks(builder.translate("Page", "Named at"), Kind::Summit, entry.summits);
    std::vector<Line> also;
    for (const auto& [id, basis] : record.alsoPhases)
        if (const auto* phase = builder.plan().find({Kind::Phase, id}))
            also.push_back(
                {Run{words::phaseTitle(builder.words(), *phase), phase->link, {}, false},
                 Run{QStringLiteral(" (%1)").arg(words::phaseBasisText(builder.words(), basis)), {}, {}, false}});
    if (!also.empty())
        builder.addFact(builder.translate("Page", "Also placed in"), std::move(also));
    builder.addFigures();
}

void fillEvent(PageBuilder& builder)
{
    const auto& record = builder.record();
    const auto& entry = record.entry;
    builder.addParagraphs(record.summary);
    builder.addFact(builder.translate("Page", "Date"),
                    entry.end ? words::periodText(builder.words(), entry.start, entry.end)
                              : words::dateText(builder.words(), entry.start));
    if (record.meeting)
        builder.addMeeting(*record.meeting);
    if (!entry.phases.empty())
        builder.addLinks(builder.translate("Page", "Phases"), Kind::Phase, entry.phases);
    if (!entry.summits.empty())
        builder.addLinks(builder.translate("Page", "Summit"), Kind::Summit, entry.summits);
    builder.addFigures();
    builder.addList(builder.translate("Page", "Topics"), record.topics);
    if (record.meeting)
        builder.addTextSection(builder.translate("Page", "Results"), record.meeting->results);
}

void fillOrganisation(PageBuilder& builder)
{
    const auto& entry = builder.record().entry;
    if (!entry.abbreviation.empty())
        builder.addFact(builder.translate("Page", "Abbreviation"), words::qt(entry.abbreviation));
    std::vector<Line> names;
    for (const auto& name : entry.otherNames)
        names.push_back({builder.run(name)});
    if (!names.empty())
        builder.addFact(builder.translate("Page", "Other names"), std::move(names));
    builder.addSummitsOfMeasures(builder.translate("Page", "Its measures named at"));
    builder.addUsages(builder.translate("Page", "Lead of measures"), Role::Lead, Kind::Measure);
    builder.addUsages(builder.translate("Page", "Partner of measures"), Role::Partner, Kind::Measure);
    builder.addUsages(builder.translate("Page", "Lead of thematic forums"), Role::Lead, Kind::Forum);
}

void fillSource(PageBuilder& builder)
{
    const auto& record = builder.record();
    builder.addFact(builder.translate("Page", "Publisher"),
                    record.publisher.empty() ? words::notStated(builder.words()) : words::qt(record.publisher));
    builder.addFact(builder.translate("Page", "Published"), words::dateText(builder.words(), record.entry.start));
    const auto url = words::qt(record.url);
    builder.addFact(builder.translate("Page", "Address"), {{Run{url, {}, url, false}}});
    for (const auto kind : core::kKinds)
        builder.addUsages(builder.translate("Page", "Supports: %1").arg(words::kindHeading(builder.words(), kind)),
                          Role::Source, kind);
    builder.addUsages(
        builder.translate("Page", "Supports: %1").arg(words::kindHeading(builder.words(), Kind::Page)),
        Role::Source, Kind::Page);
}

void fillTerm(PageBuilder& builder)
{
    const auto& record = builder.record();
    builder.addParagraphs(record.summary);
    if (!record.entry.abbreviation.empty())
        builder.addFact(builder.translate("Page", "Abbreviation"), words::qt(record.entry.abbreviation));
    QStringList synonyms;
    for (const auto& synonym : record.synonyms)
        synonyms << words::qt(synonym.de.empty() ? synonym.en : synonym.de);
    if (!synonyms.isEmpty())
        builder.addFact(builder.translate("Page", "Also searched as"), synonyms.join(QStringLiteral(", ")));
}

void fillGap(PageBuilder& builder)
{
    const auto& record = builder.record();
    builder.addParagraphs(record.summary);
    builder.addStatements(builder.translate("Page", "What the sources say"), core::Statement::Kind::Version);
    builder.addTextSection(builder.translate("Page", "What would settle it"), record.wouldConfirm);
}

using Fill = void (*)(PageBuilder&);
constexpr std::array<Fill, core::kKinds.size()> kFills{
    fillPhase, fillForum, fillSummit, fillMeasure, fillEvent, fillOrganisation, fillSource, fillTerm, fillGap};

/// Publisher, date and address stand with the source's own record.
void completeSources(RecordPage& page, const words::Catalogue& words, const core::PlanTexts& texts)
{
    for (auto& line : page.sources) {
        const auto source = texts.record(line.link);
        if (!source)
            continue;
        QStringList details;
        if (!source->publisher.empty())
            details << words::qt(source->publisher);
        details << (source->entry.start ? words::dateText(words, source->entry.start)
                                        : words.translate("Page", "undated"));
        line.detail = details.join(QStringLiteral(", "));
        line.url = words::qt(source->url);
    }
}

} // namespace

QString plainText(const Line& line)
{
    QString text;
    for (const Run& run : line)
        text += run.text;
    return text;
}

Run valueBreak()
{
    Run run{QStringLiteral("; "), {}, {}, false};
    run.isBreak = true;
    return run;
}

bool isWide(const PageTable& table)
{
    constexpr int kLongestWord = 80;
    return std::ranges::any_of(table.rows, [](const std::vector<Line>& row) {
        return std::ranges::any_of(row, [](const Line& cell) { return plainText(cell).size() > kLongestWord; });
    });
}

Line secondLine(const Item& item)
{
    Line line;
    if (!item.detail.isEmpty())
        line.push_back({item.detail, {}, {}, false});
    if (!line.empty() && !item.basis.empty())
        line.push_back({QStringLiteral(" \u00B7 "), {}, {}, false});
    line.insert(line.end(), item.basis.begin(), item.basis.end());
    return line;
}

QString badgesText(const std::vector<Badge>& badges)
{
    QStringList texts;
    for (const Badge& badge : badges)
        texts << badge.text;
    return texts.join(QStringLiteral(" · "));
}

RecordPage recordPage(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                      const core::Record& record)
{
    PageBuilder builder(words, plan, record);
    builder.addBadges();
    builder.addPlain();
    if (record.entry.link.kind == Kind::Page)
        fillEditionPage(builder, texts);
    else
        kFills[static_cast<std::size_t>(record.entry.link.kind)](builder);
    builder.addStatements(builder.translate("Page", "Criticism"), core::Statement::Kind::Criticism);
    builder.addStatements(builder.translate("Page", "Reactions"), core::Statement::Kind::Reaction);
    builder.addTextSection(builder.translate("Page", "Note"), record.note);
    builder.addRelated();
    builder.addBacklinks();
    if (record.entry.link.kind != Kind::Source)
        builder.addSources();
    builder.addStatusNote();
    completeSources(builder.page(), words, texts);
    return std::move(builder.page());
}

} // namespace napi::report
