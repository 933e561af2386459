// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/scanner.h"

#include <algorithm>
#include <cstdint>

namespace napi::importer {
namespace {

constexpr char32_t kReplacement = U'\uFFFD';
constexpr std::uint32_t kLowSix = 0x3F;
constexpr unsigned kSix = 6;

/// How many bytes the character has that begins with `lead`; 0 if none begins so.
std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// The character at the beginning of `bytes`, which has `length` bytes.
char32_t characterOf(std::string_view bytes, std::size_t length)
{
    const auto lead = static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[0]));
    std::uint32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (const char byte : bytes.substr(1, length - 1))
        code = (code << kSix) | (static_cast<unsigned char>(byte) & kLowSix);
    return static_cast<char32_t>(code);
}

void append(std::string& utf8, char32_t character)
{
    const auto code = static_cast<std::uint32_t>(character);
    const auto byte = [&](std::uint32_t bits) { utf8 += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | (code >> kSix));
        byte(0x80U | (code & kLowSix));
    } else if (code < 0x10000) {
        byte(0xE0U | (code >> (2 * kSix)));
        byte(0x80U | ((code >> kSix) & kLowSix));
        byte(0x80U | (code & kLowSix));
    } else {
        byte(0xF0U | (code >> (3 * kSix)));
        byte(0x80U | ((code >> (2 * kSix)) & kLowSix));
        byte(0x80U | ((code >> kSix) & kLowSix));
        byte(0x80U | (code & kLowSix));
    }
}

/// "<U+00AD>"
std::string nameOf(char32_t character)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string digits;
    for (auto rest = static_cast<std::size_t>(character); rest > 0 || digits.size() < 4; rest /= kDigits.size())
        digits.insert(digits.begin(), kDigits[rest % kDigits.size()]);
    return "<U+" + digits + '>';
}

} // namespace

Scanner::Scanner(std::string_view utf8)
{
    while (!utf8.empty()) {
        const auto length = lengthOf(static_cast<unsigned char>(utf8[0]));
        const bool whole =
            length > 0 && length <= utf8.size() && std::ranges::all_of(utf8.substr(1, length - 1), continues);
        m_text += whole ? characterOf(utf8, length) : kReplacement;
        utf8.remove_prefix(whole ? length : 1);
    }
}

bool Scanner::startsWith(std::size_t place, std::u32string_view word) const
{
    return std::u32string_view{m_text}.substr(std::min(place, size())).starts_with(word);
}

bool Scanner::hasWord(std::size_t place, std::u32string_view word) const
{
    return startsWith(place, word) && !(isLetter(word.back()) && isLetter(at(place + word.size())));
}

bool Scanner::hasAnyWord(std::size_t place, std::span<const std::u32string_view> words) const
{
    return std::ranges::any_of(words, [&](std::u32string_view word) { return hasWord(place, word); });
}

std::size_t Scanner::digits(std::size_t place) const
{
    std::size_t count = 0;
    while (isDigit(at(place + count)))
        ++count;
    return count;
}

std::string Scanner::excerpt(std::size_t place, std::size_t length) const
{
    constexpr std::size_t kAround = 16;
    const auto first = place > kAround ? place - kAround : 0;
    const auto last = std::min(size(), place + length + kAround);
    std::string result = first > 0 ? "…" : "";
    for (auto i = first; i < last; ++i)
        if (isInvisible(at(i)))
            result += nameOf(at(i));
        else
            append(result, at(i));
    return result + (last < size() ? "…" : "");
}

bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

bool isLetter(char32_t character)
{
    const bool ascii = (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
    return ascii || (character >= U'\u00C0' && !(character >= U'\u2000' && character <= U'\u206F'));
}

bool isInvisible(char32_t character)
{
    const auto isIn = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    return character < U' ' || isIn(U'\x7F', U'\x9F') || character == U'\u00AD' || isIn(U'\u2000', U'\u200F') ||
           isIn(U'\u2028', U'\u202F') || isIn(U'\u205F', U'\u2060') || character == U'\u3000' ||
           character == U'\uFEFF';
}

bool isSpace(char32_t character) { return character == U' ' || character == U'\u00A0'; }

} // namespace napi::importer
