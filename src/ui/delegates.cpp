// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/delegates.h"

#include "models/roles.h"
#include "paint/icons.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace napi::ui {
namespace {

using paint::Role;
using paint::space;
using paint::Type;

void paintRowBackground(QPainter* painter, const QStyleOptionViewItem& option, const paint::Theme& theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected)
        painter->fillRect(option.rect, theme.colour(Role::Selected));
    else if (hovered)
        painter->fillRect(option.rect, theme.colour(Role::Side));
    if (selected)
        // At the edge of the list, also where the row is indented.
        painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme.colour(Role::Accent));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.colour(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QList<QTextLayout::FormatRange> formats(const QVariantList& marks, const QColor& background)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = marks[i].toInt();
        range.length = marks[i + 1].toInt() - range.start;
        range.format.setBackground(background);
        ranges << range;
    }
    return ranges;
}

constexpr qreal kLeading = 1.15;

/// Text with marks in at most `lines` lines, the last one elided.
class MarkedText {
public:
    MarkedText(const QString& text, const QFont& font, int width, int lines)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setFont(font);
        m_layout.setTextOption(option);
        const int end = lay(text, width, lines);
        if (end < text.size())
            lay(text.left(end - 2).trimmed() + QChar(0x2026), width, lines);
    }
    [[nodiscard]] int height() const { return qCeil(m_height); }
    void draw(QPainter* painter, const QPoint& at, const QVariantList& marks, const QColor& background) const
    {
        m_layout.draw(painter, at, formats(marks, background));
    }

private:
    /// Lays the text out and returns the position behind what found room.
    int lay(const QString& text, int width, int lines)
    {
        m_height = 0;
        int end = 0;
        m_layout.setText(text);
        m_layout.beginLayout();
        for (int i = 0; i < lines && end < text.size(); ++i) {
            QTextLine line = m_layout.createLine();
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height() * kLeading;
            end = line.textStart() + line.textLength();
        }
        m_layout.endLayout();
        return end;
    }

    QTextLayout m_layout;
    qreal m_height = 0;
};

struct HitFonts {
    explicit HitFonts(const QFont& base)
        : title(paint::font(base, Type::Body))
        , detail(paint::font(base, Type::Caption))
    {
        title.setWeight(QFont::DemiBold);
    }
    QFont title;
    QFont detail;
};

constexpr int kTitleLines = 3;
constexpr int kSnippetLines = 2;
constexpr int kLineGap = 4;

/// The room of the sign of the kind before the title.
int signWidth(const HitFonts& fonts) { return QFontMetrics(fonts.title).height() + space(1); }

int textWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QWidget*>(option.widget);
    const int width = option.rect.width() > 0 ? option.rect.width() : view ? view->width() : 280;
    return width - space(3) - space(4);
}

} // namespace

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, QFontMetrics(option.font).height() + space(2)};
}

void TreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowBackground(painter, option, *m_theme);
    QRect rect = option.rect.adjusted(space(1), 0, -space(3), 0);
    const QFontMetrics metrics(option.font);
    const int sign = metrics.height() * 7 / 10;
    if (const auto count = index.data(models::CountRole); count.isValid()) {
        const QString text = QString::number(count.toInt());
        painter->setFont(option.font);
        painter->setPen(m_theme->colour(Role::Muted));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
        rect.setRight(rect.right() - metrics.horizontalAdvance(text) - space(2));
    }
    const QString phase = index.data(models::PhaseRole).toString();
    const QString icon = index.data(models::IconRole).toString();
    const QString symbol = index.data(models::SymbolRole).toString();
    QFont titleFont = option.font;
    if (!phase.isEmpty()) {
        const int side = sign * 8 / 10;
        const QRectF square(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->phase(phase.toStdString()).strong);
        painter->drawRoundedRect(square, 2, 2);
        rect.setLeft(rect.left() + side + space(2));
        QFont numeral = option.font;
        numeral.setWeight(QFont::Bold);
        painter->setFont(numeral);
        painter->setPen(m_theme->phase(phase.toStdString()).strong);
        painter->drawText(rect, Qt::AlignVCenter, phase);
        // As wide as the widest numerals, so that the titles stand below each other.
        const QFontMetrics numerals(numeral);
        rect.setLeft(rect.left() + space(2) +
                     qMax(numerals.horizontalAdvance(QStringLiteral("III")),
                          numerals.horizontalAdvance(QStringLiteral("IV"))));
    } else if (!icon.isEmpty()) {
        const int size = metrics.height();
        const auto pixmap = paint::iconPixmap(icon, m_theme->colour(Role::Muted), size);
        painter->drawPixmap(rect.left(), rect.center().y() - size / 2, pixmap);
        rect.setLeft(rect.left() + size + space(2));
    } else if (!symbol.isEmpty()) {
        painter->setPen(m_theme->colour(Role::Muted));
        painter->setFont(option.font);
        painter->drawText(rect, Qt::AlignVCenter, symbol);
        rect.setLeft(rect.left() + metrics.horizontalAdvance(symbol) + space(1));
    }
    painter->setFont(titleFont);
    painter->setPen(m_theme->colour(Role::Text));
    const QString suffix = index.data(models::SuffixRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString().chopped(suffix.size());
    const int room = rect.width() - metrics.horizontalAdvance(suffix);
    painter->drawText(rect, Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, room) + suffix);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HitFonts fonts(option.font);
    const int width = textWidth(option);
    const int title =
        MarkedText(index.data(Qt::DisplayRole).toString(), fonts.title, width - signWidth(fonts), kTitleLines)
            .height();
    const int snippet = MarkedText(index.data(models::SnippetRole).toString(), fonts.detail,
                                   width - signWidth(fonts), kSnippetLines)
                            .height();
    return {100, space(2) + title + QFontMetrics(fonts.detail).height() + kLineGap + snippet + space(3)};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowBackground(painter, option, *m_theme);
    const HitFonts fonts(option.font);
    const QColor hit = m_theme->colour(Role::Hit);
    const int left = option.rect.left() + space(3);
    const int width = textWidth(option);
    int y = option.rect.top() + space(2);

    const int sign = signWidth(fonts);
    const auto phase = index.data(models::PhaseRole).toString().toStdString();
    const int size = sign - space(1);
    painter->drawPixmap(
        left, y + (QFontMetrics(fonts.title).height() - size) / 2,
        paint::iconPixmap(index.data(models::IconRole).toString(), m_theme->phase(phase).strong, size));
    const MarkedText title(index.data(Qt::DisplayRole).toString(), fonts.title, width - sign, kTitleLines);
    painter->setPen(m_theme->colour(Role::Text));
    title.draw(painter, {left + sign, y}, index.data(models::TitleMarksRole).toList(), hit);
    y += title.height();

    const QFontMetrics metrics(fonts.detail);
    // Everything below the title stands where it begins.
    const QRect row(left + sign, y, width - sign, metrics.height());
    const int room = row.width() - paintTag(painter, row, fonts.detail, index.data(models::ReasonRole).toString());
    painter->setFont(fonts.detail);
    painter->setPen(m_theme->colour(Role::Muted));
    const QString symbol = index.data(models::SymbolRole).toString();
    const QString place =
        (symbol.isEmpty() ? QString{} : symbol + QLatin1Char(' ')) + index.data(models::BreadcrumbRole).toString();
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(place, Qt::ElideRight, room));
    y += metrics.height() + kLineGap;

    const MarkedText snippet(index.data(models::SnippetRole).toString(), fonts.detail, width - sign, kSnippetLines);
    painter->setPen(m_theme->colour(Role::Text));
    snippet.draw(painter, {left + sign, y}, index.data(models::SnippetMarksRole).toList(), hit);
    painter->setPen(m_theme->colour(Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

/// Paints why a record is a hit at the right end of `row`; returns the room that takes.
int HitDelegate::paintTag(QPainter* painter, const QRect& row, const QFont& font, const QString& reason) const
{
    if (reason.isEmpty())
        return 0;
    const int width = QFontMetrics(font).horizontalAdvance(reason) + space(2);
    const QRectF tag(row.right() - width + 1, row.top() + 0.5, width, row.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme->colour(Role::Line));
    painter->setBrush(m_theme->colour(Role::Side));
    painter->drawRoundedRect(tag.adjusted(0.5, 0, -0.5, 0), 4, 4);
    painter->setFont(font);
    painter->setPen(m_theme->colour(Role::Muted));
    painter->drawText(tag, Qt::AlignCenter, reason);
    return width + space(2);
}

} // namespace napi::ui
