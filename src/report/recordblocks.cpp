// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/recordblocks.h"

#include "words/domain.h"

#include <QStringList>

#include <algorithm>

namespace napi::report {
namespace {

QString sourceAnchor(const core::Link& link) { return QStringLiteral("source/%1").arg(words::qt(link.id)); }

} // namespace

QString anchorOf(const core::Link& link) { return words::qt(link.toString()); }

int SourceNumbers::add(const SourceLine& line, bool isOriginal)
{
    const auto [place, isNew] = m_numbers.emplace(line.link, static_cast<int>(m_numbers.size()) + 1);
    if (isNew) {
        QString detail = line.detail;
        if (line.official)
            detail += QStringLiteral(" · ") + m_words.translate("Report", "official");
        Span title{line.title};
        title.original = isOriginal;
        m_references.entries.push_back({place->second, sourceAnchor(line.link), title, detail, line.url});
    }
    return place->second;
}

RecordBlocks::RecordBlocks(const words::Catalogue& words, const core::Plan& plan, const ReportOptions& options,
                           std::set<core::Link> included, SourceNumbers& sources)
    : m_words(words)
    , m_plan(plan)
    , m_options(options)
    , m_included(std::move(included))
    , m_sources(sources)
    , m_abbreviations(words, plan)
{
}

Span RecordBlocks::span(const Run& run) const
{
    Span span{run.text};
    span.original = run.originalOnly;
    // Searches lead somewhere only inside the program.
    if (!run.url.startsWith(QLatin1String("napi:")))
        span.url = run.url;
    if (run.link && m_included.contains(*run.link))
        span.anchor = anchorOf(*run.link);
    if (run.isSource) {
        span.text = QString::number(m_sources.of(*run.link));
        span.anchor = sourceAnchor(*run.link);
    }
    return span;
}

Spans RecordBlocks::spans(const Line& line) const
{
    Spans result;
    for (const Run& run : line)
        result.push_back(span(run));
    return result;
}

/// Where the record stands, without the phase if that is the part that it stands in.
Spans RecordBlocks::breadcrumb(const RecordPage& page, bool isAlone) const
{
    Line line = page.breadcrumb;
    if (!isAlone)
        line.erase(line.begin(), line.begin() + std::min<std::ptrdiff_t>(2, std::ssize(line)));
    Spans result = spans(line);
    for (Span& span : result)
        span.anchor.clear();
    return result;
}

Heading RecordBlocks::heading(const RecordPage& page, int level, bool isAlone) const
{
    Heading heading;
    heading.role = Heading::Role::Record;
    heading.level = level;
    heading.anchor = anchorOf(page.link);
    heading.phase = page.phase;
    heading.opensPage = level == 1;
    heading.title = {span({page.title.text, {}, {}, page.title.originalOnly})};
    if (const core::Entry* entry = m_plan.find(page.link); entry && page.link.kind == core::Kind::Phase)
        heading.title = plain(words::phaseTitle(m_words, *entry));
    else
        heading.kicker = breadcrumb(page, isAlone);
    const QString tagline = page.subtitle.isEmpty() ? badgesText(page.badges) : page.subtitle;
    if (!tagline.isEmpty())
        heading.tagline = plain(tagline);
    return heading;
}

Facts RecordBlocks::facts(const RecordPage& page) const
{
    Facts facts;
    QStringList unknown;
    for (const Fact& fact : page.facts) {
        if (isUnknown(fact)) {
            unknown << fact.label;
            continue;
        }
        Facts::Row row{fact.label, {}};
        for (const Line& value : fact.values)
            row.values.push_back(spans(value));
        facts.rows.push_back(std::move(row));
    }
    // What is not known takes one row, not one each.
    if (!unknown.isEmpty() && m_options.layout == Layout::Full)
        facts.rows.push_back(
            {m_words.translate("Report", "Not stated"), {plain(unknown.join(QStringLiteral(", ")))}});
    return facts;
}

/// Without a list of sources its numbers would lead nowhere.
Line RecordBlocks::basis(const Line& line) const
{
    const bool isNumbered = std::ranges::any_of(line, &Run::isSource);
    return isNumbered && !m_options.withSources ? Line{} : line;
}

/// Each value on a line of its own.
Spans RecordBlocks::cellSpans(const Line& line) const
{
    Spans result = spans(line);
    for (std::size_t i = 0; i < line.size(); ++i)
        if (line[i].isBreak)
            result[i].text = QStringLiteral(";") + QChar::LineSeparator;
    return result;
}

Table RecordBlocks::table(const PageTable& table) const
{
    Table result;
    for (const auto& column : table.columns)
        result.columns.push_back({column.title, column.isNumeric});
    for (const auto& row : table.rows) {
        result.rows.emplace_back();
        for (const Line& cell : row)
            result.rows.back().push_back(cellSpans(cell));
    }
    return result;
}

Heading RecordBlocks::sectionHeading(const QString& title) const
{
    Heading heading;
    heading.level = m_level + 1;
    heading.isListed = m_isAlone;
    heading.title = plain(title);
    return heading;
}

void RecordBlocks::appendFigures(std::vector<Block>& blocks, const RecordPage& page) const
{
    if (page.figures.empty())
        return;
    blocks.push_back(sectionHeading(page.figuresHeading));
    Tiles tiles;
    for (const Tile& tile : page.figures) {
        QStringList notes{tile.asOf};
        if (std::ranges::any_of(tile.basis, [](const Run& run) { return run.link.has_value(); })) {
            notes << QString();
            for (const Span& span : spans(basis(tile.basis)))
                notes.last() += span.text;
        }
        notes.removeAll(QString());
        tiles.tiles.push_back({tile.value, tile.meaning, notes.join(QStringLiteral(" · "))});
    }
    blocks.push_back(std::move(tiles));
}

void RecordBlocks::appendSection(std::vector<Block>& blocks, const Section& section) const
{
    blocks.push_back(sectionHeading(section.heading));
    for (const Line& line : section.paragraphs)
        blocks.push_back(Paragraph{Paragraph::Role::Body, spans(line)});
    if (!section.table.rows.empty())
        blocks.push_back(table(section.table));
    List list;
    for (const Item& item : section.items)
        list.items.push_back(
            {spans(item.line), spans(secondLine({{}, item.detail, {}, basis(item.basis)})), item.phase});
    if (!list.items.empty())
        blocks.push_back(std::move(list));
}

Paragraph RecordBlocks::sources(const RecordPage& page) const
{
    Paragraph paragraph{Paragraph::Role::Note, plain(page.sourcesHeading + QStringLiteral(": ")), true};
    std::vector<SourceLine> lines = page.sources;
    std::ranges::sort(lines, {}, &SourceLine::number);
    for (const SourceLine& line : lines) {
        if (paragraph.text.size() > 1)
            paragraph.text.push_back({QStringLiteral(", ")});
        Span reference{QStringLiteral("[%1]").arg(line.number)};
        reference.anchor = sourceAnchor(line.link);
        paragraph.text.push_back(reference);
    }
    return paragraph;
}

/// Running text and key facts; headings stay as they are.
void RecordBlocks::explain(Block& block)
{
    const auto explainIn = [this](Spans& spans) { spans = m_abbreviations.explained(spans); };
    if (auto* paragraph = std::get_if<Paragraph>(&block))
        explainIn(paragraph->text);
    if (auto* list = std::get_if<List>(&block))
        for (ListItem& item : list->items) {
            explainIn(item.text);
            explainIn(item.detail);
        }
    if (auto* facts = std::get_if<Facts>(&block))
        for (Facts::Row& row : facts->rows)
            std::ranges::for_each(row.values, explainIn);
}

void RecordBlocks::append(std::vector<Block>& blocks, const RecordPage& page, int level, bool isAlone)
{
    m_level = level;
    m_isAlone = isAlone;
    RecordPage numbered = page;
    for (SourceLine& line : numbered.sources) {
        const core::Entry* source = m_plan.find(line.link);
        line.number = m_sources.add(line, source && source->title.isOriginalOnly(m_words.language()));
    }
    const auto begin = static_cast<std::ptrdiff_t>(blocks.size());
    blocks.push_back(heading(page, level, isAlone));
    for (const Line& line : page.summary)
        blocks.push_back(Paragraph{Paragraph::Role::Lead, spans(line)});
    if (!page.plain.empty() && m_options.layout == Layout::Full) {
        blocks.push_back(sectionHeading(page.plainHeading));
        for (const Line& line : page.plain)
            blocks.push_back(Paragraph{Paragraph::Role::Body, spans(line)});
        blocks.push_back(Paragraph{Paragraph::Role::Note, plain(page.plainNote)});
    }
    if (Facts rows = facts(page); !rows.rows.empty())
        blocks.push_back(std::move(rows));
    if (m_options.layout == Layout::Full) {
        appendFigures(blocks, page);
        for (const Section& section : page.sections)
            appendSection(blocks, section);
    }
    m_abbreviations.restart();
    std::for_each(blocks.begin() + begin, blocks.end(), [this](Block& block) { explain(block); });
    // Alone, the list of sources follows at once.
    if (m_options.withSources && !isAlone && !page.sources.empty())
        blocks.push_back(sources(numbered));
}

} // namespace napi::report
