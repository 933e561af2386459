// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// Pictures in the layout.
#include "report/pdflayout.h"

namespace napi::report {
namespace {

/// How much larger than its own pixels a picture is set: a little smaller than the text around it, and smaller
/// still where it would be too high.
qreal scaleOf(const paint::Picture& picture, qreal em, bool isLarge, const QSizeF& room)
{
    const qreal wanted = (isLarge ? 1 : 0.85) * em / paint::kPictureText;
    const qreal least = isLarge ? wanted * 0.82 : wanted * 0.6;
    qreal scale = wanted;
    while (scale > least && picture.height(room.width() / scale, room.height() / scale) * scale > room.height())
        scale *= 0.95;
    return scale;
}

} // namespace

void PdfLayout::add(const Drawing& drawing)
{
    const qreal em = m_style.em();
    const int element = m_tree.add(Tag::Figure, Tree::root());
    m_tree.at(element).alternative = drawing.alternative;
    const TextPtr caption =
        text(m_tree.add(Tag::P, Tree::root()), plain(drawing.caption), TextRole::Note, m_style.measure());
    // A heading, the picture and what stands below it share a page.
    const qreal most = 0.8 * (m_style.bottom() - m_style.top()) - caption->lineCount() * caption->style.lineHeight;
    const qreal scale = scaleOf(*drawing.picture, em, m_style.isLarge(), {m_style.width(), most});
    const qreal height = drawing.picture->height(m_style.width() / scale, most / scale) * scale;
    Strip strip;
    strip.before = em;
    strip.height = height;
    strip.plates.push_back({drawing.picture, element, QRectF(0, 0, m_style.width(), height), scale});
    const std::size_t begin = m_strips.size();
    m_strips.push_back(strip);
    addRow({{caption}}, 0.4 * em);
    keepTogether(begin, false);
}

} // namespace napi::report
