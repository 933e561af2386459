// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pagebuilder.h"

#include "core/filter.h"

#include <algorithm>
#include <map>

namespace napi::report {
namespace {

using core::Kind;

Run plain(const QString& text) { return {text, {}, {}, false}; }

/// With a capital at the start, behind a sign if there is one.
QString capitalised(QString text)
{
    const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    if (letter != text.end())
        *letter = letter->toUpper();
    return text;
}

} // namespace

PageBuilder::PageBuilder(const words::Catalogue& words, const core::Plan& plan, const core::Record& record)
    : m_words(words)
    , m_plan(plan)
    , m_record(record)
    , m_sources(record.sources)
{
    const auto& entry = record.entry;
    m_page.link = entry.link;
    m_page.phase = words::qt(entry.link.kind == Kind::Phase ? entry.link.id : entry.phase);
    m_page.title = run(entry.title);
    if (entry.link.kind == Kind::Phase)
        m_page.title.text = words::phaseTitle(words, entry);
    m_page.subtitle = words.text(record.motto);
    addBreadcrumb();
}

Run PageBuilder::run(const core::Text& text) const
{
    return {m_words.text(text), {}, {}, text.isOriginalOnly(m_words.language())};
}

Run PageBuilder::run(const core::Entry& entry) const
{
    Run result = run(entry.title);
    result.link = entry.link;
    return result;
}

void PageBuilder::addBreadcrumb()
{
    const auto& entry = m_record.entry;
    const auto add = [&](Run step) {
        if (!m_page.breadcrumb.empty())
            m_page.breadcrumb.push_back(plain(QStringLiteral(" \u203A ")));
        m_page.breadcrumb.push_back(std::move(step));
    };
    if (const auto* phase = m_plan.find({Kind::Phase, entry.phase}); phase && entry.link.kind != Kind::Phase)
        add({words::phaseTitle(m_words, *phase), phase->link, {}, false});
    else
        add(plain(words::kindHeading(m_words, entry.link.kind)));
    if (const auto* forum = m_plan.find({Kind::Forum, entry.forum}))
        add(run(*forum));
    else if (const auto* field = m_plan.field(entry.field))
        add(plain(m_words.text(field->title)));
    else if (entry.link.kind == Kind::Forum)
        add(plain(words::kindTitle(m_words, Kind::Forum)));
}

void PageBuilder::addBadges()
{
    const auto& entry = m_record.entry;
    if (entry.basis)
        m_page.badges.push_back({Badge::Type::Basis, capitalised(words::basisLabel(m_words, *entry.basis)),
                                 words::basisMeaning(m_words, *entry.basis)});
    if (entry.phaseBasis)
        m_page.badges.push_back(
            {Badge::Type::PhaseBasis, capitalised(words::phaseBasisText(m_words, *entry.phaseBasis)), {}});
    if (!entry.category.empty())
        m_page.badges.push_back(
            {Badge::Type::Plain, capitalised(words::categoryText(m_words, entry.link.kind, entry.category)), {}});
}

void PageBuilder::addParagraphs(const core::Text& text)
{
    if (!text.empty())
        m_page.summary.push_back({run(text)});
}

void PageBuilder::addFact(const QString& label, std::vector<Line> values)
{
    if (values.empty())
        values.push_back({plain(words::notStated(m_words))});
    if (values.size() == 1 && plainText(values.front()) == words::notStated(m_words))
        values.front().front().isUnknown = true;
    m_page.facts.push_back({label, std::move(values)});
}

void PageBuilder::addLinks(const QString& label, Kind kind, const std::vector<std::string>& ids)
{
    std::vector<Line> values;
    for (const auto& id : ids)
        if (const auto* entry = m_plan.find({kind, id})) {
            Run value = run(*entry);
            if (kind == Kind::Phase)
                value.text = words::phaseTitle(m_words, *entry);
            else if (kind == Kind::Summit)
                value.text += QStringLiteral(", ") + words::dateText(m_words, entry->start);
            values.push_back({std::move(value)});
        }
    addFact(label, std::move(values));
}

void PageBuilder::addBodies(const QString& label, const std::vector<core::Body>& bodies)
{
    std::vector<Line> values;
    for (const auto& body : bodies) {
        const auto* organisation = m_plan.find({Kind::Organisation, body.organisation});
        if (!organisation) {
            values.push_back({run(body.name)});
            continue;
        }
        Line line{run(*organisation)};
        if (!organisation->abbreviation.empty())
            line.push_back(plain(QStringLiteral(" (%1)").arg(words::qt(organisation->abbreviation))));
        values.push_back(std::move(line));
    }
    addFact(label, std::move(values));
}

void PageBuilder::addTargetGroups()
{
    std::vector<Line> values;
    for (const auto& label : m_plan.targets()) {
        QStringList originals;
        for (const auto& group : m_record.targetGroups)
            if (group.target == label.id)
                originals << m_words.text(group.original);
        const QString title = m_words.text(label.title);
        originals.removeIf(
            [&](const QString& original) { return original.compare(title, Qt::CaseInsensitive) == 0; });
        if (originals.isEmpty() &&
            std::ranges::find(m_record.entry.targets, label.id) == m_record.entry.targets.end())
            continue;
        core::Query query;
        query.filter.facet(core::FacetKey::Kind).any = {"measure"};
        query.filter.facet(core::FacetKey::Target).any = {label.id};
        Line line{{title, {}, words::qt(query.toLink()), false}};
        if (!originals.isEmpty())
            line.push_back(plain(QStringLiteral(" (%1)").arg(originals.join(QStringLiteral("; ")))));
        values.push_back(std::move(line));
    }
    addFact(translate("Page", "Target groups"), std::move(values));
}

void PageBuilder::addMeeting(const core::Meeting& meeting)
{
    const auto value = [&](const core::Text& text) {
        return text.empty() ? std::vector<Line>{} : std::vector<Line>{{run(text)}};
    };
    addFact(translate("Page", "Format"), words::formatText(m_words, meeting.format));
    addFact(translate("Page", "Venue"), value(meeting.venue));
    addFact(translate("Page", "Chancellor"), value(meeting.chancellor));
    addFact(translate("Page", "Host"), value(meeting.host));
    addFact(translate("Page", "Participants"),
            meeting.participants
                ? words::numberText(m_words, meeting.participants->value, meeting.participants->qualifier)
                : words::notStated(m_words));
}

int PageBuilder::sourceNumber(const std::string& id)
{
    auto found = std::ranges::find(m_sources, id);
    if (found == m_sources.end())
        found = m_sources.insert(m_sources.end(), id);
    return static_cast<int>(found - m_sources.begin()) + 1;
}

Line PageBuilder::basis(const std::vector<std::string>& own)
{
    if (own.empty()) {
        Line line{plain(translate("Page", "sources of the record"))};
        if (!m_record.sources.empty()) {
            const Line numbers = basis(m_record.sources);
            line.front().text += QStringLiteral(": ");
            line.insert(line.end(), numbers.begin() + 1, numbers.end());
        }
        return line;
    }
    const QString words = own.size() == 1 ? translate("Page", "source %1") : translate("Page", "sources %1");
    Line line{plain(words.section(QStringLiteral("%1"), 0, 0))};
    std::map<int, std::string> byNumber;
    for (const auto& id : own)
        byNumber.emplace(sourceNumber(id), id);
    for (const auto& [number, id] : byNumber) {
        if (line.size() > 1)
            line.push_back(plain(QStringLiteral(", ")));
        Run run = plain(QString::number(number));
        run.isSource = true;
        if (const auto* source = m_plan.find({Kind::Source, id})) {
            run.link = source->link;
            run.hint = m_words.text(source->title);
        }
        line.push_back(std::move(run));
    }
    return line;
}

void PageBuilder::addFigures()
{
    if (m_record.figures.empty())
        return;
    m_page.figuresHeading = translate("Page", "Figures");
    for (const auto& figure : m_record.figures)
        m_page.figures.push_back(
            {words::numberText(m_words, figure.value, figure.qualifier) + QChar::Nbsp + m_words.text(figure.unit),
             m_words.text(figure.meaning), words::asOfText(m_words, figure), basis(figure.sources)});
}

void PageBuilder::addSection(Section section)
{
    if (!section.items.empty() || !section.paragraphs.empty() || !section.table.rows.empty())
        m_page.sections.push_back(std::move(section));
}

void PageBuilder::addPlain()
{
    for (const auto& paragraph : m_record.plain)
        m_page.plain.push_back({run(paragraph)});
    if (m_page.plain.empty())
        return;
    m_page.plainHeading = translate("Page", "In plain language");
    m_page.plainNote = translate("Page", "Plain language, not checked by a review group of readers.");
}

void PageBuilder::addTextSection(const QString& heading, const core::Text& text)
{
    if (!text.empty())
        m_page.sections.push_back({heading, {{run(text)}}, {}});
}

void PageBuilder::addList(const QString& heading, const std::vector<core::Text>& texts)
{
    Section section{heading, {}, {}};
    for (const auto& text : texts)
        section.items.push_back({{run(text)}, {}, {}});
    addSection(std::move(section));
}

void PageBuilder::addStatements(const QString& heading, core::Statement::Kind kind)
{
    Section section{heading, {}, {}};
    for (const auto& statement : m_record.statements)
        if (statement.kind == kind)
            section.items.push_back(this->statement(statement));
    addSection(std::move(section));
}

Item PageBuilder::statement(const core::Statement& statement, const QString& detail)
{
    Line line{run(statement.text)};
    if (!statement.by.empty())
        line.insert(line.begin(), plain(m_words.text(statement.by) + QStringLiteral(": ")));
    return {std::move(line), detail, {}, basis(statement.sources)};
}

/// "Phase III" for a record of another phase than the page: its colour alone would not be seen by all.
QString PageBuilder::otherPhase(const core::Entry& entry) const
{
    const QString phase = words::qt(entry.phase);
    const bool isOther = !phase.isEmpty() && entry.link.kind != Kind::Phase && phase != m_page.phase;
    return isOther ? words::phaseName(m_words, phase) : QString{};
}

Item PageBuilder::item(const core::Entry& entry) const
{
    QStringList details{otherPhase(entry)};
    details.removeAll(QString());
    if (entry.basis)
        details << words::groundsLabel(m_words, entry);
    const bool dated = entry.link.kind == Kind::Event || entry.link.kind == Kind::Summit;
    if (dated)
        details << words::dateText(m_words, entry.start);
    if (entry.link.kind == Kind::Forum && entry.leads.empty())
        details << translate("Page", "lead not stated");
    for (const auto& lead : entry.leads) {
        const auto* organisation = m_plan.find({Kind::Organisation, lead});
        // On its own page a body does not stand behind each record again.
        if (organisation && organisation->link != m_record.entry.link)
            details << words::shortName(m_words, *organisation);
    }
    return {{run(entry)},
            capitalised(details.join(QStringLiteral(" · "))),
            words::qt(entry.link.kind == Kind::Phase ? entry.link.id : entry.phase)};
}

void PageBuilder::addUsages(const QString& heading, core::Usage::Role role, Kind kind, std::optional<bool> inPlan)
{
    Section section{heading, {}, {}};
    for (const auto& entry : m_plan.entries(kind)) {
        if (inPlan && entry.isInPlan() != *inPlan)
            continue;
        const bool uses = std::ranges::any_of(m_record.usedBy, [&](const core::Usage& usage) {
            return usage.role == role && usage.link == entry.link;
        });
        if (uses)
            section.items.push_back(item(entry));
    }
    addSection(std::move(section));
}

void PageBuilder::addEntries(const QString& heading, Kind kind, const std::function<bool(const core::Entry&)>& test)
{
    Section section{heading, {}, {}};
    for (const auto& entry : m_plan.entries(kind))
        if (!test || test(entry))
            section.items.push_back(item(entry));
    addSection(std::move(section));
}

void PageBuilder::addSummitsOfMeasures(const QString& label)
{
    std::vector<std::string> ids;
    for (const auto& summit : m_plan.entries(Kind::Summit)) {
        const bool wasNamed = std::ranges::any_of(m_record.usedBy, [&](const core::Usage& usage) {
            const auto* entry = m_plan.find(usage.link);
            return entry && usage.link.kind == Kind::Measure &&
                   std::ranges::find(entry->summits, summit.link.id) != entry->summits.end();
        });
        if (wasNamed)
            ids.push_back(summit.link.id);
    }
    if (!ids.empty())
        addLinks(label, Kind::Summit, ids);
}

void PageBuilder::addRelated()
{
    Section section{translate("Page", "Related records"), {}, {}};
    for (const auto& related : m_record.related)
        if (const auto* entry = m_plan.find(related.link)) {
            Item other = item(*entry);
            if (!related.why.empty()) {
                const QString phase = otherPhase(*entry);
                other.detail =
                    (phase.isEmpty() ? phase : phase + QStringLiteral(" · ")) + m_words.text(related.why);
            }
            section.items.push_back(std::move(other));
        }
    addSection(std::move(section));
}

void PageBuilder::addBacklinks()
{
    const auto isShown = [&](const core::Link& link) {
        return std::ranges::any_of(m_record.related,
                                   [&](const core::Related& related) { return related.link == link; });
    };
    const auto add = [&](const QString& heading, auto&& isWanted) {
        Section section{heading, {}, {}};
        for (const auto& usage : m_record.usedBy)
            if (const auto* entry = m_plan.find(usage.link); entry && usage.role == core::Usage::Role::Related &&
                                                             isWanted(usage.link.kind) && !isShown(usage.link))
                section.items.push_back(item(*entry));
        addSection(std::move(section));
    };
    add(translate("Page", "Gaps and contradictions on this"), [](Kind kind) { return kind == Kind::Gap; });
    add(translate("Page", "Records that refer to this one"),
        [](Kind kind) { return kind != Kind::Gap && kind != Kind::Term; });
    add(translate("Page", "Terms"), [](Kind kind) { return kind == Kind::Term; });
}

void PageBuilder::addSources()
{
    m_page.sourcesHeading = translate("Page", "Sources");
    for (const auto& id : m_sources) {
        const auto* source = m_plan.find({Kind::Source, id});
        if (!source)
            continue;
        SourceLine line;
        line.number = static_cast<int>(m_page.sources.size()) + 1;
        line.link = source->link;
        line.title = m_words.text(source->title);
        line.official = source->category == "official";
        m_page.sources.push_back(std::move(line));
    }
}

void PageBuilder::addStatusNote()
{
    const bool isMeasure = m_record.entry.link.kind == Kind::Measure;
    const QString note = isMeasure
                             ? translate("Page", "Information as of edition %1. Whether a programme still runs "
                                                 "today is not recorded.")
                             : translate("Page", "Information as of edition %1.");
    m_page.statusNote = note.arg(words::qt(m_plan.edition().version));
}

} // namespace napi::report
