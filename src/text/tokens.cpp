// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "text/tokens.h"

#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace napi::text {
namespace {

struct Character {
    utf8proc_int32_t code = -1;
    std::size_t size = 1;
};

/// The character at `position`; a code below 0 for a byte that is not UTF-8.
Character characterAt(std::string_view text, std::size_t position)
{
    utf8proc_int32_t code = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + position;
    const auto size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - position), &code);
    return size > 0 ? Character{code, static_cast<std::size_t>(size)} : Character{};
}

constexpr utf8proc_int32_t kSoftHyphen = 0x00AD;
constexpr utf8proc_int32_t kSection = 0x00A7;

bool isWordCharacter(utf8proc_int32_t code)
{
    if (code <= ' ')
        return false;
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return code == kSoftHyphen;
    }
}

/// Length of a gender mark such as `*` before "in" or "innen" at `position`, else 0.
std::size_t genderMark(std::string_view text, std::size_t position)
{
    for (const std::string_view mark : {"*", ":", "_", "/-", "/"}) {
        const auto rest = text.substr(position);
        if (!rest.starts_with(mark))
            continue;
        const auto ending = rest.substr(mark.size());
        const std::size_t length = ending.starts_with("innen") ? 5 : ending.starts_with("in") ? 2 : 0;
        const std::size_t after = position + mark.size() + length;
        if (length > 0 && (after >= text.size() || !isWordCharacter(characterAt(text, after).code)))
            return mark.size();
    }
    return 0;
}

std::string mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* result = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &result, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    return size < 0 ? std::string{} : std::string(reinterpret_cast<char*>(result), static_cast<std::size_t>(size));
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// A letter or digit whose folded form is known without a look into the tables of Unicode: ASCII, and the umlauts
/// and ß of German. Its size is 0 for any other character.
struct Simple {
    std::array<char, 2> folded{};
    std::size_t foldedSize = 0;
    std::size_t size = 0;
};

Simple simpleAt(std::string_view text, std::size_t position)
{
    const char c = text[position];
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return {{c}, 1, 1};
    if (c >= 'A' && c <= 'Z')
        return {{static_cast<char>(c - 'A' + 'a')}, 1, 1};
    constexpr char kLead = '\xC3';
    if (c != kLead || position + 1 >= text.size())
        return {};
    switch (static_cast<unsigned char>(text[position + 1])) {
    case 0x84: // Ä
    case 0xA4:
        return {{'a', 'e'}, 2, 2};
    case 0x96: // Ö
    case 0xB6:
        return {{'o', 'e'}, 2, 2};
    case 0x9C: // Ü
    case 0xBC:
        return {{'u', 'e'}, 2, 2};
    case 0x9F: // ß
        return {{'s', 's'}, 2, 2};
    default:
        return {};
    }
}

/// The folded form of a word of simple characters; empty if it has others.
std::string simplyFolded(std::string_view word)
{
    std::string result;
    for (std::size_t position = 0; position < word.size();) {
        const auto simple = simpleAt(word, position);
        if (simple.size == 0)
            return {};
        result.append(simple.folded.data(), simple.foldedSize);
        position += simple.size;
    }
    return result;
}

} // namespace

std::string fold(std::string_view word)
{
    if (auto folded = simplyFolded(word); !folded.empty())
        return folded;
    std::string result = mapped(word, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    constexpr std::array<std::array<std::string_view, 2>, 6> kPairs{
        {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"æ", "ae"}, {"œ", "oe"}, {"ø", "oe"}}};
    for (const auto& [from, to] : kPairs)
        replaceAll(result, from, to);
    return mapped(result, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

std::vector<Token> tokens(std::string_view text)
{
    std::vector<Token> result;
    std::string word;
    std::size_t begin = 0;
    const auto finish = [&](std::size_t end) {
        if (!word.empty())
            if (auto exact = fold(word); !exact.empty())
                result.push_back({begin, end, std::move(exact)});
        word.clear();
    };
    const auto take = [&](std::size_t position, std::size_t size) {
        if (word.empty())
            begin = position;
        word.append(text.substr(position, size));
    };
    for (std::size_t position = 0; position < text.size();) {
        if (const auto simple = simpleAt(text, position); simple.size > 0) {
            take(position, simple.size);
            position += simple.size;
            continue;
        }
        const auto [code, size] = text[position] == ' ' ? Character{' ', 1} : characterAt(text, position);
        if (isWordCharacter(code)) {
            take(position, size);
            position += size;
        } else if (const std::size_t mark = word.empty() ? 0 : genderMark(text, position)) {
            position += mark;
        } else {
            finish(position);
            if (code == kSection)
                result.push_back({position, position + size, "§"});
            position += size;
        }
    }
    finish(text.size());
    return result;
}

} // namespace napi::text
