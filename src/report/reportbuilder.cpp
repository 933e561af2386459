// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/reportbuilder.h"

#include "report/drawings.h"
#include "report/querywords.h"
#include "report/recordblocks.h"
#include "words/domain.h"

#include <QCollator>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace napi::report {
namespace {

using core::Entry;
using core::Kind;

/// As much of a checksum as tells editions apart.
constexpr int kChecksumStart = 12;

/// Records under one heading of the first level: those of a phase, or those of a kind that has no phase.
struct Group {
    QString phase;
    Kind kind = Kind::Phase;
    std::vector<const Entry*> entries;
};

class Builder {
public:
    Builder(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
            const ReportRequest& request, const ReportOptions& options)
        : m_words(words)
        , m_plan(plan)
        , m_texts(texts)
        , m_request(request)
        , m_options(options)
        , m_sources(words)
    {
    }

    Document run()
    {
        m_entries = chosenEntries(m_words, m_plan, m_request, m_options.sort);
        std::set<core::Link> included;
        for (const Entry* entry : m_entries)
            included.insert(entry->link);
        RecordBlocks blocks(m_words, m_plan, m_options, std::move(included), m_sources);
        frame();
        if (m_entries.size() == 1)
            addSingle(blocks);
        else
            addGroups(blocks);
        addSources();
        if (m_entries.size() == 1)
            addNotes();
        return std::move(m_document);
    }

private:
    QString dateText() const
    {
        return words::dateText(m_words, core::Date::parse(m_options.date.toString(Qt::ISODate).toStdString()));
    }

    void frame();
    void addSingle(RecordBlocks& blocks);
    void addNotes();
    void addGroups(RecordBlocks& blocks);
    void addGroup(RecordBlocks& blocks, const Group& group);
    void addOverview(const std::vector<Group>& groups);
    void addBases();
    bool holdsMeasures() const;
    void addTimeline();
    bool isOnTimeline(const Entry& entry) const;
    void addSources();
    std::vector<Group> groups() const;
    Heading groupHeading(const Group& group) const;
    QString groupTitle(const Group& group) const;
    QString scope() const;
    QString chosenTitle() const;
    void noteStatus(const RecordPage& page);
    QString extent() const;
    Cover cover() const;
    Table overviewTable(const std::vector<Group>& groups) const;

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
    const core::PlanTexts& m_texts;
    const ReportRequest& m_request;
    const ReportOptions& m_options;
    SourceNumbers m_sources;
    std::vector<const Entry*> m_entries;
    QString m_status;
    Document m_document;
};

/// Records by their kinds, the pages on the edition last.
std::vector<Kind> reportedKinds()
{
    std::vector<Kind> kinds(core::kKinds.begin(), core::kKinds.end());
    kinds.push_back(Kind::Page);
    return kinds;
}

QString Builder::scope() const
{
    QStringList counts;
    for (const Kind kind : reportedKinds()) {
        const auto count =
            std::ranges::count_if(m_entries, [kind](const Entry* e) { return e->link.kind == kind; });
        if (count > 0)
            counts << words::kindCount(m_words, kind, static_cast<int>(count));
    }
    return counts.join(QStringLiteral("\u00A0· "));
}

/// What was chosen, in a few words; the name of the plan if that cannot be said.
QString Builder::chosenTitle() const
{
    const core::Query& query = m_request.query;
    if (!query.words.empty())
        return m_words.translate("Report", "Search: %1").arg(words::qt(query.words));
    QString only;
    int choices = static_cast<int>(query.filter.years.size() + query.filter.notYears.size());
    for (const core::FacetKey key : core::kFacetKeys) {
        const core::Facet& facet = query.filter.facet(key);
        choices += static_cast<int>(facet.any.size() + 2 * facet.none.size());
        if (!facet.any.empty())
            only = facetValue(m_words, m_plan, key, facet.any.front());
    }
    return choices == 1 && !only.isEmpty() ? only
                                           : m_words.translate("Report", "National Action Plan on Integration");
}

void Builder::frame()
{
    const core::Edition& edition = m_plan.edition();
    const QString plan = m_words.translate("Report", "National Action Plan on Integration");
    const bool isSingle = m_entries.size() == 1;
    m_document.language = m_words.language();
    m_document.title = !m_request.title.isEmpty() ? m_request.title
                       : isSingle                 ? m_words.text(m_entries.front()->title)
                                                  : chosenTitle();
    m_document.edition = words::qt(edition.version);
    m_document.date = m_options.date;
    m_document.creator = QStringLiteral("NAP-I Atlas");
    m_document.subtitle = scope();
    m_document.subject = isSingle ? plan : m_document.subtitle;
    m_document.runningHead = plan;
    m_document.contentsHeading = m_words.translate("Report", "Contents");
    m_document.continued = m_words.translate("Report", "%1 (continued)");
    const QString made = dateText();
    m_document.footer =
        m_words.translate("Report", "NAP-I Atlas, edition %1 · report of %2").arg(m_document.edition, made);
    m_document.hasCover = !isSingle;
    m_document.cover = cover();
}

/// The counts of the edition, whatever the report holds of it.
QString Builder::extent() const
{
    QStringList counts;
    for (const Kind kind : core::kKinds)
        counts << words::kindCount(m_words, kind, static_cast<int>(m_plan.entries(kind).size()));
    return counts.join(QStringLiteral("\u00A0· "));
}

Cover Builder::cover() const
{
    Cover cover;
    cover.notice = m_words.translate("Report", "This report is an independent edition of public sources and no "
                                               "publication of the Federal Government.");
    cover.facts.rows = queryInWords(m_words, m_plan, m_request.query);
    cover.facts.rows.push_back({m_words.translate("Report", "Edition"), {plain(m_document.edition)}});
    cover.facts.rows.push_back({m_words.translate("Report", "Extent of the edition"), {plain(extent())}});
    cover.facts.rows.push_back(
        {m_words.translate("Report", "Checksum of the data"),
         {plain(words::qt(m_plan.edition().builtFrom).left(kChecksumStart) + QChar(0x2026))}});
    cover.facts.rows.push_back({m_words.translate("Report", "Report of"), {plain(dateText())}});
    return cover;
}

void Builder::addSingle(RecordBlocks& blocks)
{
    const auto record = m_texts.record(m_entries.front()->link);
    if (!record)
        return;
    const RecordPage page = recordPage(m_words, m_plan, m_texts, *record);
    blocks.append(m_document.blocks, page, 1, true);
    noteStatus(page);
    if (record->entry.link.kind == Kind::Phase && m_options.layout == Layout::Full)
        addTimeline();
}

/// The note of a measure says most; other records have its beginning only.
void Builder::noteStatus(const RecordPage& page)
{
    if (page.statusNote.size() > m_status.size())
        m_status = page.statusNote;
}

/// The records of the report and, of its phases, the summits and decisions that they stand between.
bool Builder::isOnTimeline(const Entry& entry) const
{
    const bool isAlone = m_entries.size() == 1;
    return std::ranges::any_of(m_entries, [&](const Entry* own) {
        const bool isPhase = own->link.kind == Kind::Phase;
        return own == &entry ||
               (isPhase && (isAlone || entry.link.kind != Kind::Measure) && isOfPhase(m_plan, entry, own->link.id));
    });
}

void Builder::addTimeline()
{
    auto drawing = timelineDrawing(m_words, m_plan, [this](const Entry& entry) { return isOnTimeline(entry); });
    if (!drawing)
        return;
    Heading heading;
    heading.level = 2;
    heading.isListed = false;
    heading.title = plain(m_words.translate("Report", "Timeline"));
    m_document.blocks.push_back(heading);
    m_document.blocks.push_back(std::move(*drawing));
}

/// What a cover and an overview would say.
void Builder::addNotes()
{
    if (!m_status.isEmpty())
        m_document.blocks.push_back(Paragraph{Paragraph::Role::Note, plain(m_status)});
    m_document.blocks.push_back(Paragraph{Paragraph::Role::Note, plain(m_document.cover.notice)});
    const QString checksum = words::qt(m_plan.edition().builtFrom);
    const bool isBrief = m_options.layout == Layout::Brief;
    m_document.blocks.push_back(
        Paragraph{Paragraph::Role::Note,
                  plain(isBrief ? m_words.translate("Report", "Edition %1. Checksum of the data: %2.")
                                      .arg(m_document.edition, checksum.left(kChecksumStart) + QChar(0x2026))
                                : m_words.translate("Report", "Edition %1: %2. Checksum of the data: %3.")
                                      .arg(m_document.edition, extent(), checksum))});
}

std::vector<Group> Builder::groups() const
{
    std::vector<Group> groups;
    for (const Entry& phase : m_plan.entries(Kind::Phase))
        groups.push_back({words::qt(phase.link.id), Kind::Phase, {}});
    for (const Kind kind : reportedKinds())
        groups.push_back({{}, kind, {}});
    for (const Entry* entry : m_entries) {
        const QString phase = words::qt(entry->link.kind == Kind::Phase ? entry->link.id : entry->phase);
        const auto place = std::ranges::find_if(groups, [&](const Group& group) {
            return group.phase == phase && (!phase.isEmpty() || group.kind == entry->link.kind);
        });
        if (place != groups.end())
            place->entries.push_back(entry);
    }
    std::erase_if(groups, [](const Group& group) { return group.entries.empty(); });
    return groups;
}

QString Builder::groupTitle(const Group& group) const
{
    const Entry* phase = m_plan.find({Kind::Phase, group.phase.toStdString()});
    return phase ? words::phaseTitle(m_words, *phase) : words::kindHeading(m_words, group.kind);
}

Heading Builder::groupHeading(const Group& group) const
{
    Heading heading;
    heading.role = Heading::Role::Part;
    heading.title = plain(groupTitle(group));
    heading.phase = group.phase;
    heading.anchor = QStringLiteral("group/%1%2").arg(group.phase).arg(static_cast<int>(group.kind));
    heading.opensPage = true;
    if (group.phase.isEmpty())
        return heading;
    if (const auto record = m_texts.record({Kind::Phase, group.phase.toStdString()});
        record && !record->motto.empty())
        heading.tagline = plain(m_words.text(record->motto));
    return heading;
}

void Builder::addGroup(RecordBlocks& blocks, const Group& group)
{
    const auto isPhase = [](const Entry* entry) { return entry->link.kind == Kind::Phase; };
    std::vector<const Entry*> entries = group.entries;
    // The phase itself opens its part.
    std::ranges::stable_partition(entries, isPhase);
    if (!isPhase(entries.front()))
        m_document.blocks.push_back(groupHeading(group));
    for (const Entry* entry : entries)
        if (const auto record = m_texts.record(entry->link)) {
            const RecordPage page = recordPage(m_words, m_plan, m_texts, *record);
            blocks.append(m_document.blocks, page, isPhase(entry) ? 1 : 2, false);
            noteStatus(page);
        }
}

void Builder::addGroups(RecordBlocks& blocks)
{
    const std::vector<Group> parts = groups();
    addOverview(parts);
    const std::size_t overview = m_document.blocks.size();
    for (const Group& group : parts)
        addGroup(blocks, group);
    if (!m_status.isEmpty())
        m_document.blocks.insert(m_document.blocks.begin() + static_cast<std::ptrdiff_t>(overview),
                                 Paragraph{Paragraph::Role::Note, plain(m_status)});
}

Table Builder::overviewTable(const std::vector<Group>& groups) const
{
    Table table;
    table.columns.push_back({m_words.translate("Report", "Part"), false});
    if (holdsMeasures())
        for (const core::Basis basis : core::kBases)
            table.columns.push_back({words::basisLabel(m_words, basis), true});
    table.columns.push_back({m_words.translate("Report", "Records"), true});
    const auto add = [&](Span title, const std::vector<const Entry*>& entries) {
        std::vector<Spans> row{{std::move(title)}};
        const auto number = [&](auto count) { row.push_back(plain(m_words.locale().toString(count))); };
        const bool counts = std::ranges::any_of(entries, [](const Entry* e) { return e->basis.has_value(); });
        for (std::size_t i = 0; i < core::kBases.size() && holdsMeasures(); ++i)
            if (counts)
                number(std::ranges::count_if(entries, [&](const Entry* e) { return e->basis == core::kBases[i]; }));
            else
                row.push_back(plain(QStringLiteral("\u2013")));
        number(std::ssize(entries));
        table.rows.push_back(std::move(row));
    };
    for (const Group& group : groups) {
        Span title{groupTitle(group)};
        title.anchor = anchorOf(group.entries.front()->link);
        add(std::move(title), group.entries);
    }
    if (groups.size() > 1)
        add(Span{m_words.translate("Report", "Together"), true}, m_entries);
    return table;
}

bool Builder::holdsMeasures() const
{
    return std::ranges::any_of(m_entries, [](const Entry* entry) { return entry->link.kind == Kind::Measure; });
}

/// What the parts hold and what the words for the basis mean.
void Builder::addOverview(const std::vector<Group>& groups)
{
    Heading heading;
    heading.role = Heading::Role::Part;
    heading.title = plain(m_words.translate("Report", "At a glance"));
    heading.anchor = QStringLiteral("overview");
    heading.opensPage = true;
    m_document.blocks.push_back(heading);
    const bool isFull = m_options.layout == Layout::Full;
    const auto phases = std::ranges::count_if(groups, [](const Group& group) { return !group.phase.isEmpty(); });
    if (isFull && phases > 1)
        m_document.blocks.push_back(phasesDrawing(m_words, m_plan));
    m_document.blocks.push_back(overviewTable(groups));
    if (holdsMeasures())
        addBases();
    if (isFull)
        addTimeline();
}

/// What the words for the basis of a measure and of its phase mean.
void Builder::addBases()
{
    Heading title;
    title.level = 2;
    title.isListed = false;
    title.title = plain(m_words.translate("Report", "How firmly a measure is tied to the plan"));
    m_document.blocks.push_back(title);
    List meanings;
    for (const core::Basis basis : core::kBases)
        meanings.items.push_back(
            {{Span{words::basisLabel(m_words, basis), true}}, plain(words::basisMeaning(m_words, basis))});
    m_document.blocks.push_back(std::move(meanings));
    m_document.blocks.push_back(Paragraph{
        Paragraph::Role::Body,
        plain(m_words.translate("Report", "The phase of a measure is named by a source, inferred from sources, or "
                                          "assigned by theme; each record says which."))});
}

void Builder::addSources()
{
    if (!m_options.withSources || m_sources.references().entries.empty())
        return;
    Heading heading;
    heading.role = m_document.hasCover ? Heading::Role::Part : Heading::Role::Section;
    heading.level = m_document.hasCover ? 1 : 2;
    heading.opensPage = m_document.hasCover;
    // Where sources are records of the report too, the list of references is something else.
    const bool holdsSources =
        std::ranges::any_of(m_entries, [](const Entry* entry) { return entry->link.kind == Kind::Source; });
    heading.title =
        plain(holdsSources ? m_words.translate("Report", "References") : words::kindHeading(m_words, Kind::Source));
    heading.anchor = QStringLiteral("sources");
    m_document.blocks.push_back(heading);
    References references = m_sources.references();
    references.isCompact = m_options.layout == Layout::Brief;
    m_document.blocks.push_back(std::move(references));
}

} // namespace

QDate reportDate()
{
    bool isNumber = false;
    const qlonglong seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date() : QDate::currentDate();
}

std::vector<const Entry*> chosenEntries(const words::Catalogue& words, const core::Plan& plan,
                                        const ReportRequest& request, Sort sort)
{
    const std::set<core::Link> wanted(request.links.begin(), request.links.end());
    std::vector<const Entry*> entries;
    for (const Entry& entry : plan.entries())
        if (wanted.contains(entry.link))
            entries.push_back(&entry);
    QCollator collator(words.locale());
    collator.setNumericMode(true);
    const auto byTitle = [&](const Entry* a, const Entry* b) {
        return collator.compare(words.text(a->title), words.text(b->title)) < 0;
    };
    // Undated records come last.
    const auto byDate = [](const Entry* a, const Entry* b) {
        return a->start && (!b->start || *a->start < *b->start);
    };
    if (sort == Sort::Title)
        std::ranges::stable_sort(entries, byTitle);
    else if (sort == Sort::Date)
        std::ranges::stable_sort(entries, byDate);
    return entries;
}

Document buildReport(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                     const ReportRequest& request, const ReportOptions& options)
{
    return Builder(words, plan, texts, request, options).run();
}

} // namespace napi::report
