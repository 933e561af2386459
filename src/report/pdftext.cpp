// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdftext.h"

#include "paint/theme.h"

#include <array>

namespace napi::report {
namespace {

/// Punctuation that has one shape whatever stands beside it.
bool isSteady(QChar character)
{
    return QStringView(u".,;!?\"'\u201E\u201C\u201D\u201A\u2018\u2019").contains(character);
}

bool isUnsteady(QChar character)
{
    return !character.isLetterOrNumber() && !character.isSpace() && !character.isMark() &&
           !character.isSurrogate() && !isSteady(character);
}

bool isTimesSign(QChar character) { return character == QLatin1Char('x') || character == QLatin1Char('X'); }

/// The font changes the shape of some characters by what stands beside them (a dash between capitals, "->", "2x3").
/// Such glyphs have no character of their own and would not be readable text, so the neighbours are shaped apart.
bool areParted(QChar before, QChar character)
{
    return isUnsteady(before) || isUnsteady(character) || (before.isDigit() && isTimesSign(character)) ||
           (isTimesSign(before) && character.isDigit());
}

void addFormats(QList<QTextLayout::FormatRange>& formats, const QString& text, int begin,
                const QTextCharFormat& format)
{
    int start = begin;
    const auto take = [&](int end) {
        if (end > start)
            formats.append({start, end - start, format});
        start = end;
    };
    for (int i = begin + 1; i < text.size(); ++i)
        if (areParted(text[i - 1], text[i]))
            take(i);
    take(static_cast<int>(text.size()));
}

int elementOf(Tree& tree, int parent, const Span& span)
{
    int element = parent;
    if (parent == kArtifact)
        return element;
    if (!span.anchor.isEmpty() || !span.url.isEmpty()) {
        element = tree.add(Tag::Link, element);
        tree.at(element).anchor = span.anchor;
        tree.at(element).url = span.url;
        tree.at(element).contents = span.url.isEmpty() ? span.text : span.url;
    }
    if (span.original || !span.expansion.isEmpty()) {
        element = tree.add(Tag::Span, element);
        tree.at(element).original = span.original;
        tree.at(element).expansion = span.expansion;
    }
    return element;
}

void breakLines(QTextLayout& layout, const TextStyle& style, qreal width)
{
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += style.lineHeight;
    }
    layout.endLayout();
}

} // namespace

const char* tagName(Tag tag)
{
    constexpr std::array kNames{"Document", "Title", "H1",  "H2",   "H3",        "P",     "Span",
                                "Link",     "L",     "LI",  "Lbl",  "LBody",     "Table", "TR",
                                "TH",       "TD",    "TOC", "TOCI", "Reference", "Figure"};
    return kNames[static_cast<std::size_t>(tag)];
}

int Tree::add(Tag tag, int parent)
{
    m_elements.push_back({tag, parent});
    return size() - 1;
}

TextPtr makeText(Tree& tree, int element, const Spans& spans, const TextStyle& style, qreal width)
{
    auto block = std::make_shared<TextBlock>();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : spans) {
        const int begin = static_cast<int>(text.size());
        const bool isLink = !span.anchor.isEmpty() || !span.url.isEmpty();
        text += span.text;
        QTextCharFormat format;
        if (span.strong)
            format.setFontWeight(QFont::DemiBold);
        addFormats(formats, text, begin, format);
        const QColor accent = paint::Theme::of(paint::Appearance::Light).colour(paint::Role::Accent);
        block->parts.push_back({begin, static_cast<int>(text.size()), elementOf(tree, element, span),
                                isLink ? accent : style.colour, isLink});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    block->style = style;
    block->layout.setText(text);
    block->layout.setFont(style.font);
    block->layout.setFormats(formats);
    block->layout.setTextOption(option);
    // Shaped once for the lines and the painting.
    block->layout.setCacheEnabled(true);
    breakLines(block->layout, style, width);
    return block;
}

} // namespace napi::report
