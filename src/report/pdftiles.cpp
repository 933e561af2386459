// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// Figures that stand out, in the layout.
#include "report/pdflayout.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

namespace napi::report {
namespace {

/// Below it the number breaks instead.
constexpr qreal kLeastScale = 0.75;

struct Amount {
    QString number;
    QString unit;
};

/// "rund 200.000 Anträge" is "rund 200.000" and "Anträge"; "765 Mio. Euro" is "765 Mio." and "Euro".
Amount parted(const QString& value)
{
    const QString text = QString(value).replace(QChar::Nbsp, QLatin1Char(' '));
    static const QRegularExpression kPattern(QStringLiteral(
        "^(.*\\d\\S*(?: (?:%|Prozent|percent|Mio\\.|Mrd\\.|Millionen|Milliarden|million|billion))?) (.+)$"));
    const QRegularExpressionMatch match = kPattern.match(text);
    return match.hasMatch() ? Amount{match.captured(1), match.captured(2)} : Amount{text, {}};
}

/// Rows of about the same length: four are two and two, five are three and two.
std::vector<std::size_t> rowsOf(std::size_t count, std::size_t most)
{
    const std::size_t rows = (count + most - 1) / most;
    std::vector<std::size_t> lengths;
    for (std::size_t left = rows; left > 0; --left) {
        lengths.push_back((count + left - 1) / left);
        count -= lengths.back();
    }
    return lengths;
}

qreal lineHeights(const TextPtr& block) { return block ? block->lineCount() * block->style.lineHeight : 0; }

} // namespace

qreal PdfLayout::tileWidth(std::size_t columns) const
{
    const auto count = static_cast<qreal>(columns);
    return (m_style.width() - kTileGap * m_style.em() * (count - 1)) / count;
}

/// One size for all numbers of a group, in which each fits on a line.
qreal PdfLayout::numberScale(const Tiles& tiles, qreal width) const
{
    qreal widest = 1;
    const QFontMetricsF metrics(m_style.text(TextRole::Number).font);
    for (const Tiles::Tile& tile : tiles.tiles)
        widest = std::max(widest, metrics.horizontalAdvance(parted(tile.value).number));
    return std::min(1.0, 0.98 * width / widest);
}

void PdfLayout::add(const Tiles& tiles)
{
    std::size_t most = m_style.isLarge() || tiles.tiles.size() == 1 ? 2 : 3;
    if (most == 3 && numberScale(tiles, tileWidth(3)) < kLeastScale)
        most = 2;
    const std::vector<std::size_t> rows = rowsOf(tiles.tiles.size(), most);
    const std::size_t widest = std::max<std::size_t>(rows.empty() ? 0 : rows.front(), 2);
    const qreal scale = std::max(kLeastScale, numberScale(tiles, tileWidth(widest)));
    const int list = m_tree.add(Tag::L, Tree::root());
    std::size_t first = 0;
    for (const std::size_t count : rows) {
        const std::size_t columns = rows.size() == 1 ? std::max<std::size_t>(count, 2) : count;
        addTileRow(list, std::span(tiles.tiles).subspan(first, count), tileWidth(columns), scale);
        first += count;
    }
}

PdfLayout::TileTexts PdfLayout::tileTexts(int list, const Tiles::Tile& tile, qreal width, qreal scale)
{
    const int body = m_tree.add(Tag::LBody, m_tree.add(Tag::LI, list));
    const Amount amount = parted(tile.value);
    const int value = m_tree.add(Tag::P, body);
    TileTexts texts;
    texts[0] = text(value, plain(amount.number), m_style.text(TextRole::Number, scale), width);
    // The space keeps number and unit apart in the text.
    if (!amount.unit.isEmpty())
        texts[1] = text(value, plain(QLatin1Char(' ') + amount.unit), TextRole::CellHead, width);
    if (!tile.meaning.isEmpty())
        texts[2] = text(m_tree.add(Tag::P, body), plain(tile.meaning), TextRole::Body, width);
    if (!tile.note.isEmpty())
        texts[3] = text(m_tree.add(Tag::P, body), plain(tile.note), TextRole::Note, width);
    return texts;
}

/// Numbers, units and meanings of a row begin at the same heights.
void PdfLayout::addTileRow(int list, std::span<const Tiles::Tile> tiles, qreal width, qreal scale)
{
    const qreal em = m_style.em();
    std::vector<TileTexts> row;
    std::array<qreal, 2> heads{};
    for (const Tiles::Tile& tile : tiles) {
        row.push_back(tileTexts(list, tile, width, scale));
        for (std::size_t i = 0; i < heads.size(); ++i)
            heads[i] = std::max(heads[i], lineHeights(row.back()[i]));
    }
    Strip strip;
    strip.before = 1.2 * em;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const qreal x = static_cast<qreal>(i) * (width + kTileGap * em);
        qreal y = 0.5 * em;
        for (std::size_t part = 0; part < row[i].size(); ++part) {
            place(strip, row[i][part], QPointF(x, y), part == 1);
            y += part < heads.size() ? heads[part] : lineHeights(row[i][part]);
            y += part + 1 == heads.size() ? 0.25 * em : 0;
        }
        strip.boxes.push_back({QRectF(x, 0, width, 15), m_style.strong(m_phase)});
        strip.height = std::max(strip.height, y);
    }
    m_strips.push_back(std::move(strip));
}

void PdfLayout::place(Strip& strip, const TextPtr& block, const QPointF& corner, bool beginsWithSpace)
{
    for (int line = 0; block && line < block->lineCount(); ++line) {
        const bool isShifted = beginsWithSpace && line == 0;
        const qreal shift = isShifted ? QFontMetricsF(block->style.font).horizontalAdvance(QLatin1Char(' ')) : 0;
        strip.pieces.push_back(
            {block, line, corner + QPointF(-shift, line * block->style.lineHeight + block->style.baseline)});
    }
}

} // namespace napi::report
