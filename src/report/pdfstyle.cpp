// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfstyle.h"

#include "paint/theme.h"

#include <QFontMetricsF>
#include <QPageSize>
#include <QStringList>

#include <cmath>

namespace napi::report {
namespace {

constexpr qreal kMillimetre = 72.0 / 25.4 * kUnitsPerPoint;

/// A step of the type scale: `scale` at 10 points; headings grow by less where the body is large.
struct Step {
    paint::Type type;
    qreal scale;
    bool heading;
    paint::Role colour;
    qreal leading;
};

Step step(TextRole role)
{
    using paint::Role;
    using paint::Type;
    switch (role) {
    case TextRole::CoverTitle:
        return {Type::Display, 1.9, true, Role::Text, 1.15};
    case TextRole::CoverSubtitle:
        return {Type::Section, 1.25, true, Role::Muted, 1.35};
    case TextRole::Kicker:
        return {Type::Caption, 1.0, false, Role::Muted, 1.5};
    case TextRole::Opener:
        return {Type::Display, 1.2, true, Role::Text, 1.2};
    case TextRole::Title:
        return {Type::Title, 0.92, true, Role::Text, 1.25};
    case TextRole::Section:
        return {Type::Section, 1.087, false, Role::Text, 1.4};
    case TextRole::Lead:
        return {Type::Reading, 1.0, false, Role::Text, 1.5};
    case TextRole::Body:
    case TextRole::Cell:
    case TextRole::Contents:
        return {Type::Body, 1.0, false, Role::Text, 1.45};
    case TextRole::ContentsPart:
    case TextRole::CellHead:
        return {Type::Section, 1 / 1.15, false, Role::Text, 1.45};
    case TextRole::Number:
        return {Type::Title, 0.81, true, Role::Text, 1.3};
    case TextRole::Label:
        return {Type::Body, 1.0, false, Role::Muted, 1.45};
    case TextRole::Tagline:
    case TextRole::Note:
        return {Type::Caption, 1.0, false, Role::Muted, 1.5};
    case TextRole::Frame:
        break;
    }
    return {Type::Caption, 0.88, true, Role::Muted, 1.4};
}

const paint::Theme& theme() { return paint::Theme::of(paint::Appearance::Light); }

} // namespace

PdfStyle::PdfStyle(const PdfOptions& options)
    : m_page(QPageSize::size(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter, QPageSize::Point) *
             kUnitsPerPoint)
    , m_margin(22 * kMillimetre)
    , m_top(26 * kMillimetre)
    , m_foot(25 * kMillimetre)
    , m_em(options.fontSize * kUnitsPerPoint)
{
}

TextStyle PdfStyle::text(TextRole role, qreal scale) const
{
    const Step wanted = step(role);
    const qreal size = wanted.heading ? std::sqrt(m_em * 10 * kUnitsPerPoint) : m_em;
    QFont base(paint::loadFonts());
    base.setHintingPreference(QFont::PreferNoHinting);
    base.setPixelSize(static_cast<int>(std::lround(size * wanted.scale * scale)));
    TextStyle style{grown(paint::font(base, wanted.type), role, scale), theme().colour(wanted.colour)};
    const QFontMetricsF metrics(style.font);
    style.lineHeight = std::round(style.font.pixelSize() * wanted.leading);
    style.baseline = (style.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    return style;
}

/// Large print has no small print: captions are as large as the text, and only the frame of a page is smaller.
QFont PdfStyle::grown(QFont font, TextRole role, qreal scale) const
{
    const qreal least = role == TextRole::Frame || scale < 1 ? kLeastLarge : m_em;
    if (isLarge() && font.pixelSize() < least)
        font.setPixelSize(static_cast<int>(std::lround(least)));
    return font;
}

TextStyle PdfStyle::fitting(const QString& text, TextRole role, qreal width) const
{
    TextStyle style = this->text(role);
    for (qreal scale = 1; scale > 0.5; scale -= 0.05) {
        style = this->text(role, scale);
        if (paint::longestWord(text, style.font) <= width)
            break;
    }
    return style;
}

QColor PdfStyle::strong(const QString& phase) const { return theme().phase(phase.toStdString()).strong; }
QColor PdfStyle::tint(const QString& phase) const { return theme().phase(phase.toStdString()).tint; }
QColor PdfStyle::line() const { return theme().colour(paint::Role::Line); }

} // namespace napi::report
