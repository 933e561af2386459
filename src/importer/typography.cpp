// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/typography.h"

#include "importer/scanner.h"

#include <array>

namespace napi::importer {
namespace {

using Words = std::span<const std::u32string_view>;

constexpr std::array<std::u32string_view, 8> kGermanUnits{U"%",          U"€",    U"Euro", U"Millionen",
                                                          U"Milliarden", U"Mio.", U"Mrd.", U"Prozent"};
constexpr std::array<std::u32string_view, 8> kEnglishUnits{U"%",       U"€",       U"euro",     U"euros",
                                                           U"million", U"billion", U"per cent", U"percent"};
/// Abbreviations of two words by their letters.
constexpr std::array<std::u32string_view, 6> kPairs{U"zB", U"ua", U"dh", U"uÄ", U"oÄ", U"zT"};

/// The quotation marks of a language.
struct Marks {
    char32_t open;
    char32_t close;
    char32_t innerOpen;
    char32_t innerClose;
    const char* words;
};
constexpr Marks kGermanMarks{U'„', U'“', U'‚', U'‘', "„…“, inside of them ‚…‘"};
constexpr Marks kEnglishMarks{U'“', U'”', U'‘', U'’', "“…”, inside of them ‘…’"};

/// Looks one text through; every rule adds what it finds.
class Typography {
public:
    Typography(std::string_view text, core::Language language)
        : m_text(text)
        , m_german(language == core::Language::German)
        , m_marks(m_german ? kGermanMarks : kEnglishMarks)
    {
    }

    std::vector<Breach> breaches()
    {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            checkQuotation(i);
            checkStraight(i);
            checkDash(i);
            checkRange(i);
            checkUnit(i);
            checkParagraph(i);
            if (m_german)
                checkAbbreviation(i);
            if (m_text.startsWith(i, U"...") && m_text.before(i) != U'.')
                add(i, 3, "the ellipsis …");
        }
        if (m_open != kNone)
            add(m_open, 1, std::string("a closing quotation mark: ") + m_marks.words);
        return std::move(m_breaches);
    }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    void add(std::size_t place, std::size_t length, std::string expected)
    {
        m_breaches.push_back({m_text.excerpt(place, length), std::move(expected)});
    }
    void checkQuotation(std::size_t place);
    void checkInner(std::size_t place);
    void checkStraight(std::size_t place);
    void checkDash(std::size_t place);
    void checkRange(std::size_t place);
    void checkUnit(std::size_t place);
    void checkParagraph(std::size_t place);
    void checkAbbreviation(std::size_t place);

    Scanner m_text;
    bool m_german;
    Marks m_marks;
    /// Where the quotation marks that are open now were opened.
    std::size_t m_open = kNone;
    bool m_innerOpen = false;
    std::vector<Breach> m_breaches;
};

void Typography::checkQuotation(std::size_t place)
{
    const auto mark = m_text.at(place);
    if (mark == m_marks.open) {
        if (m_open != kNone)
            add(place, 1, std::string("quotation marks that are closed before others open: ") + m_marks.words);
        m_open = place;
    } else if (mark == m_marks.close) {
        if (m_open == kNone)
            add(place, 1, std::string("an opening quotation mark before it: ") + m_marks.words);
        m_open = kNone;
        m_innerOpen = false;
    } else if (mark == U'„' || mark == U'“' || mark == U'”' || mark == U'«' || mark == U'»') {
        add(place, 1, m_marks.words);
    } else {
        checkInner(place);
    }
}

/// ‘…’ inside of “…” closes with the apostrophe, so only what opens it can be told to be wrong.
void Typography::checkInner(std::size_t place)
{
    const auto mark = m_text.at(place);
    if (mark == m_marks.innerOpen) {
        if (m_open == kNone || m_innerOpen)
            add(place, 1, std::string("single marks only inside of double ones: ") + m_marks.words);
        m_innerOpen = true;
    } else if (m_german && mark == m_marks.innerClose) {
        if (!m_innerOpen)
            add(place, 1, "the apostrophe ’, or ‚ before ‘");
        m_innerOpen = false;
    } else if (mark == U'‚') {
        add(place, 1, m_marks.words);
    }
}

void Typography::checkStraight(std::size_t place)
{
    if (m_text.at(place) == U'"')
        add(place, 1, m_marks.words);
    else if (m_text.at(place) == U'\'')
        add(place, 1, "the apostrophe ’");
}

void Typography::checkDash(std::size_t place)
{
    const auto mark = m_text.at(place);
    const auto left = m_text.before(place);
    const auto right = m_text.at(place + 1);
    if (mark == U'—')
        add(place, 1, "the dash – with a space on both sides");
    else if (mark == U'-' && ((isSpace(left) && isSpace(right)) || right == U'-'))
        add(place, 1, "the dash –");
    if (mark != U'–')
        return;
    const bool parenthesisEnds =
        isSpace(left) && right != U'\0' && !isLetter(right) && !isDigit(right) && right != m_marks.open;
    if (isSpace(left) != isSpace(right) && !parenthesisEnds)
        add(place, 1, "the dash – with a space on both sides, or on none where it means to");
}

/// 2006-2021 is a range; 2020-10 and 2020-10-19 are dates as files write them and people do not.
void Typography::checkRange(std::size_t place)
{
    constexpr std::size_t kYear = 4;
    const bool begins = isDigit(m_text.at(place)) && !isDigit(m_text.before(place)) && m_text.before(place) != U'-';
    const auto length = begins ? m_text.digits(place) : 0;
    if (length == 0 || m_text.at(place + length) != U'-')
        return;
    const auto second = m_text.digits(place + length + 1);
    if (second == 0)
        return;
    const auto tens = m_text.at(place + length + 1);
    const bool month =
        length == kYear && second == 2 && (tens == U'0' || (tens == U'1' && m_text.at(place + length + 2) <= U'2'));
    add(place, length + 1 + second,
        month ? "the date in words, as in „März 2020“ or “24 July 2019”" : "the dash – between the numbers");
}

void Typography::checkUnit(std::size_t place)
{
    if (!isDigit(m_text.before(place)))
        return;
    const Words units = m_german ? Words{kGermanUnits} : Words{kEnglishUnits};
    const bool isPlain = m_text.at(place) == U' ' && m_text.hasAnyWord(place + 1, units);
    const bool isMissing = m_german && (m_text.at(place) == U'%' || m_text.at(place) == U'€');
    if (isPlain || isMissing)
        add(place, 1, "a no-break space (U+00A0) between number and unit");
}

/// "§ 16a", "Abs. 2", "Nr. 3".
void Typography::checkParagraph(std::size_t place)
{
    const auto mark = [&] {
        if (m_text.at(place) == U'§')
            return std::size_t{1};
        const bool begins = !isLetter(m_text.before(place));
        if (begins && m_text.startsWith(place, U"Nr."))
            return std::size_t{3};
        return begins && m_text.startsWith(place, U"Abs.") ? std::size_t{4} : std::size_t{0};
    }();
    if (mark == 0)
        return;
    const auto next = place + mark;
    if (isDigit(m_text.at(next)) || (m_text.at(next) == U' ' && isDigit(m_text.at(next + 1))))
        add(place, mark + 1, "a no-break space (U+00A0) before the number");
}

void Typography::checkAbbreviation(std::size_t place)
{
    if (isLetter(m_text.before(place)) || m_text.at(place + 1) != U'.')
        return;
    const bool spaced = isSpace(m_text.at(place + 2));
    const auto second = place + (spaced ? 3 : 2);
    if (m_text.at(second + 1) != U'.' || m_text.at(place + 2) == U'\u00A0')
        return;
    for (const auto pair : kPairs)
        if (m_text.at(place) == pair[0] && m_text.at(second) == pair[1])
            add(place, second + 2 - place, "a no-break space (U+00A0) inside of the abbreviation");
}

/// What may stand in no text.
class Cleanliness {
public:
    explicit Cleanliness(std::string_view text) : m_text(text) {}

    std::vector<Breach> breaches()
    {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            checkCharacter(i);
            checkSpaces(i);
            checkMarkup(i);
            checkHyphen(i);
        }
        return std::move(m_breaches);
    }

private:
    void add(std::size_t place, const char* expected)
    {
        m_breaches.push_back({m_text.excerpt(place, 1), expected});
    }
    void checkCharacter(std::size_t place);
    void checkSpaces(std::size_t place);
    void checkMarkup(std::size_t place);
    void checkHyphen(std::size_t place);

    Scanner m_text;
    std::vector<Breach> m_breaches;
};

void Cleanliness::checkCharacter(std::size_t place)
{
    const auto c = m_text.at(place);
    if (c < U' ' || (c >= U'\x7F' && c <= U'\x9F'))
        add(place, "one line without tabs, line breaks or other control characters");
    else if (c == U'\u00AD')
        add(place, "the word without its soft hyphen");
    else if (isInvisible(c))
        add(place, "no invisible characters, and no spaces but the plain and the no-break space (U+00A0)");
    else if (c == U'\uFFFD')
        add(place, "the character that got lost here");
    else if (c >= U'\u0300' && c <= U'\u036F')
        add(place, "letter and accent as one character (ü, not u and ¨)");
}

void Cleanliness::checkSpaces(std::size_t place)
{
    if (!isSpace(m_text.at(place)))
        return;
    if (place == 0)
        add(place, "no space at the beginning");
    else if (place + 1 == m_text.size())
        add(place, "no space at the end");
    else if (isSpace(m_text.at(place + 1)))
        add(place, "a single space");
}

void Cleanliness::checkMarkup(std::size_t place)
{
    const auto next = m_text.at(place + 1);
    const bool ascii = next < U'\u0080' && isLetter(next);
    if (m_text.at(place) == U'<' && (ascii || next == U'/' || next == U'!'))
        add(place, "plain text without HTML");
    if (m_text.at(place) != U'&' || !(ascii || next == U'#'))
        return;
    auto end = place + 2;
    while (m_text.at(end) < U'\u0080' && (isLetter(m_text.at(end)) || isDigit(m_text.at(end))))
        ++end;
    if (m_text.at(end) == U';')
        add(place, "the character itself in place of its HTML name");
}

/// "word- word" is right only where the second word completes a list.
void Cleanliness::checkHyphen(std::size_t place)
{
    constexpr std::array<std::u32string_view, 8> kJoins{U"und ",  U"oder ", U"sowie ", U"bis ",
                                                        U"bzw. ", U"and ",  U"or ",    U"to "};
    const auto before = m_text.before(place);
    if (m_text.at(place) != U'-' || m_text.at(place + 1) != U' ' || before == U'\0' || isSpace(before))
        return;
    for (const auto join : kJoins)
        if (m_text.startsWith(place + 2, join))
            return;
    add(place, "the word in one piece, or „und“, „oder“ … after the hyphen");
}

} // namespace

std::vector<Breach> cleanlinessBreaches(std::string_view text) { return Cleanliness(text).breaches(); }

std::vector<Breach> typographyBreaches(std::string_view text, core::Language language)
{
    return Typography(text, language).breaches();
}

} // namespace napi::importer
