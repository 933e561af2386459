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

TextPtr makeText(Tree& tree, int element, const Spans& spans, const TextStyle& style, qreal width,
                 Breaking breaking)
{
    const paint::Theme& theme = paint::Theme::of(paint::Appearance::Light);
    const bool isQuiet = breaking == Breaking::Address;
    const QColor link = isQuiet ? style.colour : theme.colour(paint::Role::Accent);
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
        block->parts.push_back({begin, static_cast<int>(text.size()), elementOf(tree, element, span),
                                isLink ? link : style.colour, isLink,
                                isQuiet ? theme.colour(paint::Role::Line) : link});
    }
    QTextOption option;
    option.setWrapMode(isQuiet ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    block->style = style;
    block->width = width;
    block->layout.setText(text);
    block->layout.setFont(style.font);
    block->layout.setFormats(formats);
    block->layout.setTextOption(option);
    // Shaped once for the lines and the painting.
    block->layout.setCacheEnabled(true);
    breakLines(block->layout, breaking, style.lineHeight, width);
    return block;
}

qreal balancedWidth(const Spans& spans, const TextStyle& style, qreal width)
{
    const auto linesIn = [&](qreal room) {
        Tree unused;
        return makeText(unused, kArtifact, spans, style, room)->lineCount();
    };
    const int lines = linesIn(width);
    qreal tooNarrow = lines > 1 ? paint::longestWord(plainText(spans), style.font) : width;
    qreal enough = width;
    while (enough - tooNarrow > style.font.pixelSize()) {
        const qreal middle = (enough + tooNarrow) / 2;
        (linesIn(middle) > lines ? tooNarrow : enough) = middle;
    }
    return enough;
}

} // namespace napi::report
