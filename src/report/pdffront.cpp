// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What stands in front of the body: cover and contents.

#include "paint/theme.h"
#include "report/pdflayout.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <span>

namespace napi::report {
namespace {

qreal heightOf(std::span<const Strip> strips)
{
    return std::accumulate(strips.begin(), strips.end(), 0.0,
                           [](qreal sum, const Strip& strip) { return sum + strip.before + strip.height; });
}

qreal heightOf(const Strips& strips, std::size_t begin) { return heightOf(std::span(strips).subspan(begin)); }

/// Lines of the contents that stand on one page at their end.
constexpr std::size_t kLastLines = 4;

/// Of the usual size, where the contents stand in two columns.
constexpr qreal kColumnText = 0.88;

/// Between the two columns of the contents, in em.
constexpr qreal kColumnGap = 1.8;

qreal lineHeight(const TextPtr& text) { return text->lineCount() * text->style.lineHeight; }

void addPhaseStripes(Strip& strip, const PdfStyle& style, qreal y, qreal height)
{
    const qreal width = style.page().width() / 5;
    constexpr std::array kPhases{u"I", u"II", u"III", u"IV", u"V"};
    for (std::size_t i = 0; i < kPhases.size(); ++i)
        strip.boxes.push_back({QRectF(static_cast<qreal>(i) * width - style.margin(), y, width, height),
                               style.strong(QString::fromUtf16(kPhases[i]))});
}

} // namespace

Strips PdfLayout::cover()
{
    const qreal em = m_style.em();
    // Large print leaves the facts more of the page.
    const qreal bandEnd = m_style.page().height() * (m_style.isLarge() ? 0.36 : 0.5) - m_style.top();
    m_strips.clear();
    m_phase.clear();
    addText(m_tree.add(Tag::P, Tree::root()), plain(m_document.creator), TextRole::Frame, m_style.width(), 0);
    m_strips.front().isOpener = true;
    const std::size_t begin = m_strips.size();
    // A part of the plan says of what it is a part.
    if (m_document.title != m_document.runningHead)
        addText(m_tree.add(Tag::P, Tree::root()), plain(m_document.runningHead), TextRole::CoverSubtitle,
                m_style.width(), 0);
    addTitle(m_tree.add(Tag::Title, Tree::root()), plain(m_document.title), TextRole::CoverTitle, 0);
    if (!m_document.subtitle.isEmpty())
        addText(m_tree.add(Tag::P, Tree::root()), plain(m_document.subtitle), TextRole::CoverSubtitle,
                m_style.measure(), 0.8 * em);
    // The title stands on the foot of the band.
    const qreal room = bandEnd - m_strips.front().height - heightOf(m_strips, begin) - 2.2 * em;
    m_strips[begin].before = std::max(room, em);
    const qreal end = std::max(bandEnd, heightOf(m_strips, 0) + 2.2 * em);
    m_strips.front().boxes.push_back(
        {QRectF(-m_style.margin(), -m_style.top(), m_style.page().width(), m_style.top() + end),
         m_style.tint(QStringLiteral("I"))});
    addPhaseStripes(m_strips.front(), m_style, end, 60);
    const std::size_t after = m_strips.size();
    add(m_document.cover.facts);
    if (after < m_strips.size())
        m_strips[after].before += end + 2.4 * em - heightOf(m_strips, 0) + heightOf(m_strips, after);
    const std::size_t notice = m_strips.size();
    addText(m_tree.add(Tag::P, Tree::root()), plain(m_document.cover.notice), TextRole::Body, m_style.measure(), 0);
    const qreal rest = m_style.bottom() - m_style.top() - heightOf(m_strips, 0) - 1;
    m_strips[notice].before = std::max(rest, 1.5 * em);
    return std::move(m_strips);
}

/// Puts `strip` into `page` at `place`, without the rule that it has towards what is above it.
void addTo(Strip& page, const Strip& strip, const QPointF& place)
{
    for (Piece piece : strip.pieces) {
        piece.position += place;
        page.pieces.push_back(piece);
    }
    for (const Box& box : strip.boxes)
        if (place.y() > 0)
            page.boxes.push_back({box.rect.translated(place), box.colour, false});
    page.height = std::max(page.height, place.y() + strip.height);
}

/// Fills a column of `page` with lines from `at` on, as long as it is not higher than `most`. Returns the first
/// line that had no room.
std::size_t fillColumn(Strip& page, const Strips& lines, std::size_t at, qreal x, qreal most)
{
    qreal y = 0;
    const auto put = [&](const Strip& line) {
        y += y > 0 ? line.before : 0;
        addTo(page, line, QPointF(x, y));
        y += line.height;
    };
    if (at < lines.size() && lines[at].header)
        put(*lines[at].header);
    for (const std::size_t first = at; at < lines.size();) {
        std::size_t end = at + 1;
        while (end < lines.size() && lines[end - 1].keepWithNext)
            ++end;
        if (at > first && y + heightOf(std::span(lines).subspan(at, end - at)) > most)
            break;
        while (at < end)
            put(lines[at++]);
    }
    return at;
}

/// The name of a part once more, for the next column or page of the contents.
std::shared_ptr<const Strip> PdfLayout::continuation(const QString& part, const TextStyle& style, qreal width)
{
    const QString words = m_document.continued.isEmpty() ? part : m_document.continued.arg(part);
    const TextPtr line = makeText(m_tree, kArtifact, plain(words), style, width);
    auto strip = std::make_shared<Strip>();
    for (int i = 0; i < line->lineCount(); ++i)
        strip->pieces.push_back({line, i, QPointF(0, i * line->style.lineHeight + line->style.baseline)});
    strip->height = lineHeight(line);
    return strip;
}

Strips PdfLayout::contents(const std::vector<PlacedMark>& marks, int firstPage)
{
    m_strips.clear();
    m_phase.clear();
    const std::size_t begin = addText(m_tree.add(Tag::H1, Tree::root()), plain(m_document.contentsHeading),
                                      TextRole::Opener, m_style.width(), 0);
    keepTogether(begin, true);
    m_strips[begin].marks.push_back({{}, m_document.contentsHeading, 1});
    m_strips[begin].opensPage = true;
    m_strips[begin].part = m_document.contentsHeading;
    const std::size_t first = m_strips.size();
    const int toc = m_tree.add(Tag::TOC, Tree::root());
    for (const PlacedMark& mark : marks)
        if (mark.mark.level == 1 || mark.mark.level == 2)
            addContentsLine(toc, mark, firstPage + mark.page);
    m_tableHead.reset();
    if (!m_style.isLarge()) {
        setInColumns(first);
        return std::move(m_strips);
    }
    // The last page of the contents has more than one line.
    for (std::size_t i = m_strips.size() - std::min(m_strips.size(), kLastLines); i + 1 < m_strips.size(); ++i)
        m_strips[i].keepWithNext = true;
    return std::move(m_strips);
}

/// The strips from `begin` on in two columns, each page of them as one strip; the columns of the last page are
/// alike.
void PdfLayout::setInColumns(std::size_t begin)
{
    const qreal em = m_style.em();
    const Strips lines(std::make_move_iterator(m_strips.begin() + static_cast<std::ptrdiff_t>(begin)),
                       std::make_move_iterator(m_strips.end()));
    m_strips.resize(begin);
    const qreal second = (m_style.width() + kColumnGap * em) / 2;
    const auto filled = [&](Strip& page, std::size_t at, qreal most) {
        return fillColumn(page, lines, fillColumn(page, lines, at, 0, most), second, most);
    };
    for (std::size_t at = 0; at < lines.size();) {
        Strip page;
        page.before = em;
        page.opensPage = at > 0;
        const qreal room = m_style.bottom() - m_style.top() - (at > 0 ? 0 : height(0) + page.before);
        qreal most = std::min(room, heightOf(lines, at) / 2);
        for (Strip trial; most < room && filled(trial, at, most) < lines.size(); trial = {})
            most = std::min(room, most + em);
        at = filled(page, at, most);
        m_strips.push_back(std::move(page));
    }
}

void PdfLayout::addContentsLine(int toc, const PlacedMark& mark, int page)
{
    const qreal em = m_style.em();
    const bool isPart = mark.mark.level == 1;
    if (isPart)
        m_tableHead.reset();
    const TextRole role = isPart ? TextRole::ContentsPart : TextRole::Contents;
    const bool isColumn = !m_style.isLarge();
    const qreal full = isColumn ? (m_style.width() - kColumnGap * em) / 2 : m_style.width();
    const qreal x = isPart ? 0 : em;
    const qreal numberWidth = 2.4 * em;
    const qreal room = full - x - numberWidth - 0.3 * em;
    qreal scale = isColumn ? kColumnText : 1;
    // No word is cut.
    while (isColumn && scale > 0.6 && paint::longestWord(mark.mark.title, m_style.text(role, scale).font) > room)
        scale -= 0.04;
    const int link = m_tree.add(Tag::Link, m_tree.add(Tag::Reference, m_tree.add(Tag::TOCI, toc)));
    m_tree.at(link).anchor = mark.mark.anchor;
    m_tree.at(link).contents = mark.mark.title;
    const TextPtr title = text(link, plain(mark.mark.title), m_style.text(role, scale), room);
    const TextPtr number = text(link, plain(QStringLiteral(" %1").arg(page)), m_style.text(role, scale), full);
    const std::size_t begin = addRow({{title, x}}, (isPart ? 0.9 : isColumn ? 0.22 : 0.15) * em);
    m_strips.back().pieces.push_back({number, 0, QPointF(full - number->naturalWidth(0), number->style.baseline)});
    keepTogether(begin, isPart);
    if (!isPart)
        return;
    m_strips[begin].boxes.push_back({QRectF(0, -0.3 * em, full, 5), m_style.line(), true});
    m_tableHead = continuation(mark.mark.title, m_style.text(role, scale), full);
}

} // namespace napi::report
