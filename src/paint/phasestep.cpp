// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/phasestep.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace napi::paint {
namespace {

struct Block {
    QString text;
    QFont font;
    Role role = Role::Text;
    bool strong = false;
    int gapAbove = 0;
};

/// `wanted`, or smaller so that the longest word of `text` fits into `width`.
QFont fitted(QFont wanted, const QString& text, int width)
{
    const qreal widest = longestWord(text, wanted);
    if (widest <= width || width <= 0)
        return wanted;
    if (wanted.pixelSize() > 0)
        wanted.setPixelSize(static_cast<int>(wanted.pixelSize() * width / (widest + 2)));
    else
        wanted.setPointSizeF(wanted.pointSizeF() * width / (widest + 2));
    return wanted;
}

/// A dash or dot between two parts stays at the end of its line.
QString tied(QString text)
{
    for (const char16_t sign : {u'\u2013', u'\u00B7'})
        text.replace(QLatin1Char(' ') + QChar(sign), QChar(QChar::Nbsp) + QString(QChar(sign)));
    return text;
}

std::array<Block, 4> blocks(const QFont& base, const PhaseStep& step, int width)
{
    QFont number = font(base, Type::Title);
    QFont counts = font(base, Type::Caption);
    counts.setWeight(QFont::DemiBold);
    QString counted = step.counts;
    if (step.isFlat)
        counted.replace(u'\n', QStringLiteral(" \u00B7 "));
    return {Block{step.id, number, Role::Text, true, 0},
            Block{step.title, fitted(font(base, Type::Section), step.title, width), Role::Text, false, 2},
            Block{tied(step.motto), font(base, Type::Body), Role::Muted, false, 4},
            Block{tied(counted), counts, Role::Text, false, 8}};
}

/// What the number takes of the width where it stands beside the words.
int numberWidth(const QFont& base, const PhaseStep& step)
{
    const QFontMetrics metrics(font(base, Type::Title));
    const int widest =
        std::max(metrics.horizontalAdvance(QStringLiteral("III")), metrics.horizontalAdvance(QStringLiteral("IV")));
    return step.isFlat ? widest + space(2) : 0;
}

QRect blockRect(const Block& block, int x, int y, int width)
{
    const QFontMetrics metrics(block.font);
    const auto bounds = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, block.text);
    return {x, y, width, bounds.height()};
}

QPainterPath arrow(const QRect& area, int head, bool isFirst)
{
    const QRectF r = area;
    QPainterPath path;
    path.moveTo(r.topLeft());
    path.lineTo(r.right() - head, r.top());
    path.lineTo(r.right(), r.center().y());
    path.lineTo(r.right() - head, r.bottom());
    path.lineTo(r.bottomLeft());
    if (!isFirst)
        path.lineTo(r.left() + head, r.center().y());
    path.closeSubpath();
    return path;
}

} // namespace

int phaseStepHead(const QFont& base) { return QFontMetrics(base).height(); }

int phaseStepRoom(const QFont& base, const PhaseStep& step, int width)
{
    const int left = step.isFirst ? space(4) : space(4) + phaseStepHead(base);
    return width - left - numberWidth(base, step) - phaseStepHead(base) / 2 - space(3);
}

int phaseStepHeight(const QFont& base, const PhaseStep& step, int width)
{
    int height = 2 * space(4);
    const int room = phaseStepRoom(base, step, width);
    for (const Block& block : blocks(base, step, room))
        if (!(step.isFlat && block.strong))
            height += block.gapAbove + blockRect(block, 0, 0, room).height();
    return height;
}

void paintPhaseStep(QPainter& painter, const QRect& area, const Theme& theme, const QFont& base,
                    const PhaseStep& step)
{
    const auto colours = theme.phase(step.id.toStdString());
    const int head = phaseStepHead(base);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto shape = arrow(area.adjusted(2, 2, -2, -2), head, step.isFirst);
    painter.fillPath(shape, colours.tint);
    if (step.isHovered || step.isFocused || theme.appearance() == Appearance::HighContrast)
        painter.strokePath(shape, QPen(colours.strong, step.isFocused ? 3 : 1.5));
    const int x = area.left() + (step.isFirst ? space(4) : space(4) + head);
    int y = area.top() + space(4);
    const int room = phaseStepRoom(base, step, area.width());
    const auto texts = blocks(base, step, room);
    for (const Block& block : texts) {
        const bool isBeside = step.isFlat && block.strong;
        const int indent = isBeside ? 0 : numberWidth(base, step);
        auto rect = blockRect(block, x + indent, y + block.gapAbove, room);
        // The counts of all steps end on one line.
        if (!step.isFlat && &block == &texts.back())
            rect.moveBottom(std::max(rect.bottom(), area.bottom() - space(4)));
        painter.setFont(block.font);
        painter.setPen(block.strong ? colours.strong : theme.colour(block.role));
        painter.drawText(rect, Qt::TextWordWrap, block.text);
        y = isBeside ? y : rect.bottom() + 1;
    }
}

} // namespace napi::paint
