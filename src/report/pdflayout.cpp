// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdflayout.h"

#include "paint/theme.h"

#include <QFont>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace napi::report {
namespace {

/// Values of a fact that are not parted by the end of a page.
constexpr std::size_t kShortList = 6;

/// After which progress is told of.
constexpr int kBlocksInStep = 20;

Tag headingTag(int level)
{
    constexpr std::array kTags{Tag::H1, Tag::H2, Tag::H3};
    return kTags[static_cast<std::size_t>(std::clamp(level, 1, 3) - 1)];
}

/// Where the values of all key facts begin, so that no label is cut.
qreal factEdge(const PdfStyle& style, const Document& document)
{
    const QFont font = style.text(TextRole::Label).font;
    qreal widest = std::round(style.width() * (style.isLarge() ? 0.34 : 0.28));
    std::set<QString> labels;
    const auto take = [&](const Facts& facts) {
        for (const Facts::Row& row : facts.rows)
            if (labels.insert(row.label).second)
                widest = std::max(widest, paint::longestWord(row.label, font) + 1.2 * style.em());
    };
    take(document.cover.facts);
    for (const Block& block : document.blocks)
        if (const auto* facts = std::get_if<Facts>(&block))
            take(*facts);
    return std::min(widest, style.width() / 2);
}

std::set<QString> anchorsOf(const Document& document)
{
    std::set<QString> anchors;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            anchors.insert(heading->anchor);
        if (const auto* references = std::get_if<References>(&block))
            for (const References::Entry& entry : references->entries)
                anchors.insert(entry.anchor);
    }
    return anchors;
}

} // namespace

PdfLayout::PdfLayout(const PdfStyle& style, Tree& tree, const Document& document)
    : m_style(style)
    , m_tree(tree)
    , m_document(document)
    , m_anchors(anchorsOf(document))
    , m_factEdge(factEdge(style, document))
{
}

Strips PdfLayout::body(const ProgressCallback& progress)
{
    m_strips.clear();
    const auto total = static_cast<int>(m_document.blocks.size());
    int done = 0;
    for (const Block& block : m_document.blocks) {
        std::visit([this](const auto& value) { add(value); }, block);
        if (progress && ++done % kBlocksInStep == 0 && !progress(done, total))
            throw core::ExportError(core::ExportFault::Cancelled, {});
    }
    return std::move(m_strips);
}

/// Links to places that the report does not have become plain text.
Spans PdfLayout::resolved(const Spans& spans) const
{
    Spans result = spans;
    for (Span& span : result)
        if (!span.anchor.isEmpty() && !m_anchors.contains(span.anchor))
            span.anchor.clear();
    return result;
}

TextPtr PdfLayout::text(int element, const Spans& spans, TextRole role, qreal width)
{
    return text(element, spans, m_style.text(role), width);
}

TextPtr PdfLayout::text(int element, const Spans& spans, const TextStyle& style, qreal width)
{
    return makeText(m_tree, element, resolved(spans), style, width);
}

std::size_t PdfLayout::addRow(const std::vector<Cell>& cells, qreal before)
{
    const std::size_t begin = m_strips.size();
    int lines = 0;
    for (const Cell& cell : cells)
        lines = std::max(lines, cell.text->lineCount());
    for (int line = 0; line < lines; ++line) {
        Strip strip;
        strip.before = line == 0 ? before : 0;
        strip.header = m_tableHead;
        // No line stands alone at the foot or at the head of a page.
        strip.keepWithNext = line + 1 < lines && (line == 0 || line + 2 == lines);
        for (const Cell& cell : cells) {
            if (line >= cell.text->lineCount())
                continue;
            const qreal shift = cell.alignRight ? cell.text->width - cell.text->naturalWidth(line) : 0;
            strip.height = std::max(strip.height, cell.text->style.lineHeight);
            strip.pieces.push_back({cell.text, line, QPointF(cell.x + shift, cell.text->style.baseline)});
        }
        m_strips.push_back(std::move(strip));
    }
    return begin;
}

std::size_t PdfLayout::addText(int element, const Spans& spans, TextRole role, qreal width, qreal before)
{
    return addRow({{text(element, spans, role, width)}}, before);
}

void PdfLayout::addTitle(int element, const Spans& spans, TextRole role, qreal before)
{
    const TextStyle style = m_style.fitting(plainText(spans), role, m_style.width());
    TextPtr title = text(element, spans, style, m_style.width());
    if (title->lineCount() > 1)
        title = text(element, spans, style, balancedWidth(spans, style, m_style.width()));
    addRow({{title}}, before);
}

void PdfLayout::keepTogether(std::size_t begin, bool withNext)
{
    for (std::size_t i = begin; i < m_strips.size(); ++i)
        m_strips[i].keepWithNext = withNext || i + 1 < m_strips.size();
}

qreal PdfLayout::height(std::size_t begin) const
{
    return std::accumulate(m_strips.begin() + static_cast<std::ptrdiff_t>(begin), m_strips.end(), 0.0,
                           [](qreal sum, const Strip& strip) { return sum + strip.before + strip.height; });
}

void PdfLayout::add(const Heading& heading)
{
    const qreal em = m_style.em();
    const bool isOpener = heading.level == 1 && heading.opensPage;
    const bool isSection = heading.role == Heading::Role::Section;
    const qreal space = (isSection ? 1.6 : 3) * em;
    const TextRole role = isOpener ? TextRole::Opener : isSection ? TextRole::Section : TextRole::Title;
    const std::size_t begin = m_strips.size();
    m_isLeadLast = heading.role == Heading::Role::Record;
    m_recordTop = begin;
    if (heading.level == 1)
        m_phase = heading.phase;
    // Painted above the heading, but read below it: what stands before a heading belongs to the one before.
    const int kicker = heading.kicker.empty() ? kArtifact : m_tree.add(Tag::P, Tree::root());
    if (kicker != kArtifact)
        addText(kicker, heading.kicker, TextRole::Kicker, m_style.width(), space);
    const int element = m_tree.add(headingTag(heading.level), Tree::root());
    if (kicker != kArtifact)
        m_tree.at(kicker).after = element;
    const bool isFirst = m_strips.size() == begin;
    addTitle(element, heading.title, role, isFirst ? space : 0.2 * em);
    // The motto of a phase stands larger than the badges of a record.
    const TextRole tagline = isOpener && heading.kicker.empty() ? TextRole::CoverSubtitle : TextRole::Tagline;
    if (!heading.tagline.empty())
        addText(m_tree.add(Tag::P, Tree::root()), heading.tagline, tagline, m_style.width(), 0.25 * em);
    keepTogether(begin, true);
    Strip& first = m_strips[begin];
    first.marks.push_back({heading.anchor, plainText(heading.title), heading.isListed ? heading.level : 0});
    first.opensPage = heading.opensPage;
    if (heading.level == 1) {
        first.phase = heading.phase;
        first.part = plainText(heading.title);
    } else if (heading.role == Heading::Role::Record) {
        first.record = plainText(heading.title);
    }
    if (isOpener)
        paintOpener(begin);
    else if (!isSection)
        paintEdge(begin);
}

void PdfLayout::paintOpener(std::size_t begin)
{
    qreal height = 0;
    for (std::size_t i = begin; i < m_strips.size(); ++i)
        height += m_strips[i].height + (i == begin ? 0 : m_strips[i].before);
    const qreal pad = 1.6 * m_style.em();
    const QRectF band(-m_style.margin(), -m_style.top(), m_style.page().width(), m_style.top() + height + pad);
    Strip& first = m_strips[begin];
    first.isOpener = true;
    first.boxes.push_back({band, m_style.tint(m_phase)});
    first.boxes.push_back({QRectF(band.left(), band.bottom() - 20, band.width(), 20), m_style.strong(m_phase)});
    // Room between the band and what follows.
    Strip space;
    space.height = pad + 0.9 * m_style.em();
    space.keepWithNext = true;
    m_strips.push_back(space);
}

void PdfLayout::paintEdge(std::size_t begin)
{
    for (std::size_t i = begin; i < m_strips.size(); ++i) {
        const qreal top = i == begin ? 0 : -m_strips[i].before;
        m_strips[i].boxes.push_back(
            {QRectF(-1.3 * m_style.em(), top, 30, m_strips[i].height - top), m_style.strong(m_phase)});
    }
}

void PdfLayout::add(const Paragraph& paragraph)
{
    constexpr std::array kRoles{TextRole::Lead, TextRole::Body, TextRole::Note};
    const TextRole role = kRoles[static_cast<std::size_t>(paragraph.role)];
    const qreal space = (paragraph.role == Paragraph::Role::Body ? 0.5 : 0.7) * m_style.em();
    m_isLeadLast = m_isLeadLast && paragraph.role == Paragraph::Role::Lead;
    if (paragraph.isAttached && !m_strips.empty())
        m_strips.back().keepWithNext = true;
    addText(m_tree.add(Tag::P, Tree::root()), paragraph.text, role, m_style.measure(), space);
}

void PdfLayout::add(const List& list)
{
    const qreal em = m_style.em();
    const int element = m_tree.add(Tag::L, Tree::root());
    for (const ListItem& item : list.items) {
        const int body = m_tree.add(Tag::LBody, m_tree.add(Tag::LI, element));
        const qreal x = 1.2 * em;
        const qreal width = m_style.measure() - x;
        // The last item does not stand alone on its page.
        if (list.items.size() > 1 && &item == &list.items.back())
            m_strips.back().keepWithNext = true;
        const std::size_t begin =
            addRow({{text(m_tree.add(Tag::P, body), item.text, TextRole::Body, width), x}}, 0.4 * em);
        const QString& phase = item.phase.isEmpty() ? m_phase : item.phase;
        const qreal middle = m_strips[begin].height * 0.5;
        m_strips[begin].boxes.push_back(
            {QRectF(0, middle - 0.22 * em, 0.44 * em, 0.44 * em), m_style.strong(phase)});
        if (item.detail.empty())
            continue;
        m_strips.back().keepWithNext = true;
        addRow({{text(m_tree.add(Tag::P, body), item.detail, TextRole::Note, width), x}}, 0);
    }
}

void PdfLayout::add(const Facts& facts)
{
    const qreal em = m_style.em();
    const int table = m_tree.add(Tag::Table, Tree::root());
    const qreal edge = m_factEdge;
    // Labels that half the page has no room for are smaller.
    const bool isWide = edge >= m_style.width() / 2;
    const TextStyle usual = m_style.text(TextRole::Label);
    const std::size_t top = m_strips.size();
    bool isFirst = true;
    for (const Facts::Row& row : facts.rows) {
        const int line = m_tree.add(Tag::TR, table);
        const int label = m_tree.add(Tag::TH, line);
        const int value = m_tree.add(Tag::TD, line);
        const qreal width = m_style.width() - edge;
        const TextStyle style = isWide ? m_style.fitting(row.label, TextRole::Label, edge - em) : usual;
        Cell head{text(label, plain(row.label), style, edge - em)};
        const std::size_t begin = m_strips.size();
        for (const Spans& spans : row.values) {
            const int parent = row.values.size() == 1 ? value : m_tree.add(Tag::P, value);
            std::vector<Cell> cells{{text(parent, spans, TextRole::Cell, width), edge}};
            if (m_strips.size() == begin)
                cells.insert(cells.begin(), head);
            else if (row.values.size() <= kShortList)
                m_strips.back().keepWithNext = true;
            addRow(cells, m_strips.size() == begin ? (isFirst ? 1.4 : 0.8) * em : 0);
        }
        m_strips[begin].boxes.push_back({QRectF(0, -0.4 * em, m_style.width(), 5), m_style.line(), true});
        // Neither the first nor the last row stands alone.
        if (isFirst || &row == &facts.rows.back())
            m_strips[isFirst ? m_strips.size() - 1 : begin - 1].keepWithNext = facts.rows.size() > 1;
        isFirst = false;
    }
    if (height(top) <= 0.8 * (m_style.bottom() - m_style.top()))
        keepTogether(top, false);
    if (m_strips.size() == top)
        return;
    const Strip& last = m_strips.back();
    m_strips.back().boxes.push_back({QRectF(0, last.height + 0.4 * em, m_style.width(), 5), m_style.line()});
    keepWithHeading(top);
}

/// Of a short record, the title, what it is about and the key facts stand on one page.
void PdfLayout::keepWithHeading(std::size_t facts)
{
    const bool isNear = m_recordTop < facts && height(m_recordTop) <= 0.6 * (m_style.bottom() - m_style.top());
    if (isNear && m_isLeadLast)
        keepTogether(m_recordTop, false);
}

void PdfLayout::add(const References& references)
{
    const int list = m_tree.add(Tag::L, Tree::root());
    m_tree.at(list).numbered = true;
    const qreal edge = (references.isCompact ? 2.4 : 3.4) * m_style.em();
    for (const References::Entry& entry : references.entries)
        if (references.isCompact)
            addShortReference(list, entry, edge);
        else
            addReference(list, entry, edge);
}

/// The numbers end below each other.
PdfLayout::Cell PdfLayout::referenceNumber(int item, const References::Entry& entry, qreal edge)
{
    const int label = m_tree.add(Tag::Lbl, item);
    const TextPtr number = text(label, plain(QStringLiteral("[%1]").arg(entry.number)),
                                m_style.text(TextRole::Label), edge - 0.5 * m_style.em());
    return {number, 0, true};
}

/// Title and origin in one, and the address without what all addresses begin with.
void PdfLayout::addShortReference(int list, const References::Entry& entry, qreal edge)
{
    const qreal width = m_style.width() - edge;
    const int item = m_tree.add(Tag::LI, list);
    const Cell number = referenceNumber(item, entry, edge);
    const int body = m_tree.add(Tag::LBody, item);
    Spans words{entry.title};
    if (!entry.detail.isEmpty())
        words.push_back({QStringLiteral(". ") + entry.detail});
    const TextStyle style = m_style.text(TextRole::Note);
    const std::size_t begin =
        addRow({number, {text(m_tree.add(Tag::P, body), words, style, width), edge}}, 0.3 * m_style.em());
    m_strips[begin].marks.push_back({entry.anchor, {}, 0});
    static const QRegularExpression kScheme(QStringLiteral("^https?://|/$"));
    Span address{QString(entry.url).remove(kScheme)};
    address.url = entry.url;
    if (!entry.url.isEmpty())
        addRow({{makeText(m_tree, m_tree.add(Tag::P, body), {address}, style, width, Breaking::Address), edge}}, 0);
    keepTogether(begin, false);
}

void PdfLayout::addReference(int list, const References::Entry& entry, qreal edge)
{
    const qreal em = m_style.em();
    const qreal width = m_style.width() - edge;
    const int item = m_tree.add(Tag::LI, list);
    const Cell number = referenceNumber(item, entry, edge);
    const int body = m_tree.add(Tag::LBody, item);
    const std::size_t begin =
        addRow({number, {text(m_tree.add(Tag::P, body), {entry.title}, TextRole::Body, width), edge}}, 0.7 * em);
    m_strips[begin].marks.push_back({entry.anchor, {}, 0});
    if (!entry.detail.isEmpty())
        addRow({{text(m_tree.add(Tag::P, body), plain(entry.detail), TextRole::Note, width), edge}}, 0);
    if (!entry.url.isEmpty()) {
        Span address{entry.url};
        address.url = entry.url;
        const TextStyle style = m_style.text(TextRole::Note);
        const int line = m_tree.add(Tag::P, body);
        addRow({{makeText(m_tree, line, {address}, style, width, Breaking::Address), edge}}, 0);
    }
    keepTogether(begin, false);
}

} // namespace napi::report
