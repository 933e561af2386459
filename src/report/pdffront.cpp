// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What stands in front of the body: cover and contents.

#include "report/pdflayout.h"

#include <array>
#include <numeric>

namespace napi::report {
namespace {

qreal heightOf(const Strips& strips, std::size_t begin)
{
    return std::accumulate(strips.begin() + static_cast<std::ptrdiff_t>(begin), strips.end(), 0.0,
                           [](qreal sum, const Strip& strip) { return sum + strip.before + strip.height; });
}

/// Lines of the contents that stand on one page at their end.
constexpr std::size_t kLastLines = 4;

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

/// The name of a part once more, for the next page of the contents.
std::shared_ptr<const Strip> PdfLayout::continuation(const QString& part)
{
    const QString words = m_document.continued.isEmpty() ? part : m_document.continued.arg(part);
    const TextPtr line =
        makeText(m_tree, kArtifact, plain(words), m_style.text(TextRole::ContentsPart), m_style.width());
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
    const int toc = m_tree.add(Tag::TOC, Tree::root());
    for (const PlacedMark& mark : marks)
        if (mark.mark.level == 1 || mark.mark.level == 2)
            addContentsLine(toc, mark, firstPage + mark.page);
    m_tableHead.reset();
    // The last page of the contents has more than one line.
    for (std::size_t i = m_strips.size() - std::min(m_strips.size(), kLastLines); i + 1 < m_strips.size(); ++i)
        m_strips[i].keepWithNext = true;
    return std::move(m_strips);
}

void PdfLayout::addContentsLine(int toc, const PlacedMark& mark, int page)
{
    const qreal em = m_style.em();
    const bool isPart = mark.mark.level == 1;
    if (isPart)
        m_tableHead.reset();
    const TextRole role = isPart ? TextRole::ContentsPart : TextRole::Contents;
    const qreal x = isPart ? 0 : 1.4 * em;
    const qreal numberWidth = 3.5 * em;
    const int link = m_tree.add(Tag::Link, m_tree.add(Tag::Reference, m_tree.add(Tag::TOCI, toc)));
    m_tree.at(link).anchor = mark.mark.anchor;
    m_tree.at(link).contents = mark.mark.title;
    const TextPtr title = text(link, plain(mark.mark.title), role, m_style.width() - x - numberWidth - em);
    const TextPtr number = text(link, plain(QStringLiteral(" %1").arg(page)), role, numberWidth);
    const std::size_t begin = addRow({{title, x}}, (isPart ? 0.9 : 0.15) * em);
    m_strips.back().pieces.push_back(
        {number, 0, QPointF(m_style.width() - number->naturalWidth(0), number->style.baseline)});
    keepTogether(begin, isPart);
    if (!isPart)
        return;
    m_strips[begin].boxes.push_back({QRectF(0, -0.3 * em, m_style.width(), 5), m_style.line(), true});
    m_tableHead = continuation(mark.mark.title);
}

} // namespace napi::report
