// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdflines.h"

#include <algorithm>

namespace napi::report {
namespace {

/// Less than the width of any character, more than the error of a sum.
constexpr qreal kSlack = 2;

bool isSpace(QChar character) { return character == QLatin1Char(' '); }

/// The word that ends in front of `end`.
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    return text.sliced(begin, end - begin);
}

QStringView wordAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.sliced(begin, end - begin);
}

/// A day, a count or an ordinal, but no year.
bool isShortNumber(QStringView word)
{
    constexpr qsizetype kDigits = 3;
    const auto digits = std::ranges::count_if(word, [](QChar c) { return c.isDigit(); });
    const bool isPlain =
        std::ranges::all_of(word, [](QChar c) { return c.isDigit() || QStringView(u".,(").contains(c); });
    const bool isGrouped = digits > kDigits && word.chopped(1).contains(QLatin1Char('.'));
    return isPlain && digits > 0 && (digits <= kDigits || isGrouped) && !word.endsWith(QLatin1Char(','));
}

bool isRoman(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return QStringView(u"IVX").contains(c); });
}

/// Words that are nothing without the next one.
bool wantsNext(QStringView word, QStringView next)
{
    if (word.size() == 1 && QStringView(u"§●◆○").contains(word.front()))
        return true;
    if (word.startsWith(QStringView(u"Phase")) && isRoman(next))
        return true;
    return isShortNumber(word) && !next.isEmpty() && next.front().isLetter();
}

/// A dot or dash between two parts stays at the end of its line.
bool isSeparator(QStringView text, qsizetype position)
{
    return QStringView(u"·–").contains(text[position]) && position + 1 < text.size() && isSpace(text[position + 1]);
}

/// The last place up to `end` where the line from `begin` may end; `end` if there is none.
qsizetype lastWord(const QString& text, qsizetype begin, qsizetype end)
{
    const qsizetype least = begin + (end - begin) / 2;
    for (qsizetype place = end; place > least; --place)
        if ((place == end || isSpace(text[place - 1])) && mayBreak(text, place))
            return place;
    return end;
}

qsizetype lastSlash(const QString& text, qsizetype begin, qsizetype end)
{
    const qsizetype least = begin + (end - begin) / 3;
    for (qsizetype place = end; place > least; --place)
        if (text[place - 1] == QLatin1Char('/'))
            return place;
    // A hyphen at the end of a line would seem to be none of the address.
    return text[end - 1] == QLatin1Char('-') ? end - 1 : end;
}

} // namespace

bool mayBreak(const QString& text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return true;
    const QChar before = text[position - 1];
    if (before == QLatin1Char('-'))
        return position > 1 && text[position - 2].isLetterOrNumber();
    if (!isSpace(before))
        return true;
    return !isSeparator(text, position) && !wantsNext(wordBefore(text, position - 1), wordAt(text, position));
}

void breakLines(QTextLayout& layout, Breaking breaking, qreal lineHeight, qreal width)
{
    const QString text = layout.text();
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qsizetype begin = line.textStart();
        const qsizetype end = begin + line.textLength();
        const qsizetype wanted = end >= text.size()            ? end
                                 : breaking == Breaking::Words ? lastWord(text, begin, end)
                                                               : lastSlash(text, begin, end);
        if (wanted < end)
            line.setLineWidth(line.cursorToX(static_cast<int>(wanted)) + kSlack);
        line.setPosition(QPointF(0, y));
        y += lineHeight;
    }
    layout.endLayout();
}

} // namespace napi::report
