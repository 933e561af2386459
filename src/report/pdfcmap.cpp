// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfcmap.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <vector>

namespace napi::report {
namespace {

/// Words, hexadecimal strings without their brackets (with '<' in front), and '[' and ']'.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::string next()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        if (m_at >= m_text.size())
            return {};
        const char first = m_text[m_at];
        if (first == '[' || first == ']' || first == '>')
            return std::string(1, m_text[m_at++]);
        if (first == '<')
            return hex();
        const std::size_t begin = m_at++;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != '<' && m_text[m_at] != '[' &&
               m_text[m_at] != ']')
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

private:
    static bool isSpace(char character) { return character == ' ' || (character >= '\t' && character <= '\r'); }

    std::string hex()
    {
        std::string digits = "<";
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '>' && m_text[m_at] != '<'; ++m_at)
            if (!isSpace(m_text[m_at]))
                digits += m_text[m_at];
        if (m_at < m_text.size() && m_text[m_at] == '>')
            ++m_at;
        return digits;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool isHex(const std::string& token) { return token.size() > 1 && token.front() == '<'; }

unsigned number(const std::string& token)
{
    unsigned value = 0;
    std::from_chars(token.data() + 1, token.data() + token.size(), value, 16);
    return value;
}

std::u16string characters(const std::string& token)
{
    std::u16string text;
    for (std::size_t i = 1; i + 4 <= token.size(); i += 4) {
        unsigned value = 0;
        std::from_chars(token.data() + i, token.data() + i + 4, value, 16);
        text += static_cast<char16_t>(value);
    }
    return text;
}

void readChars(Reader& reader, UnicodeMap& map)
{
    for (std::string code = reader.next(); isHex(code); code = reader.next())
        map[number(code)] = characters(reader.next());
}

void readRangeList(Reader& reader, UnicodeMap& map, unsigned code)
{
    for (std::string item = reader.next(); isHex(item); item = reader.next())
        map[code++] = characters(item);
}

void readRanges(Reader& reader, UnicodeMap& map)
{
    for (std::string first = reader.next(); isHex(first); first = reader.next()) {
        const unsigned begin = number(first);
        const unsigned end = number(reader.next());
        const std::string target = reader.next();
        if (target == "[") {
            readRangeList(reader, map, begin);
            continue;
        }
        std::u16string text = characters(target);
        for (unsigned code = begin; code <= end && code - begin < 0x10000 && !text.empty(); ++code) {
            map[code] = text;
            ++text.back();
        }
    }
}

std::string hexOf(unsigned value)
{
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "%04X", value & 0xFFFFU);
    return digits.data();
}

} // namespace

UnicodeMap parseCMap(std::string_view text)
{
    UnicodeMap map;
    Reader reader(text);
    for (std::string token = reader.next(); !token.empty(); token = reader.next()) {
        if (token == "beginbfchar")
            readChars(reader, map);
        else if (token == "beginbfrange")
            readRanges(reader, map);
    }
    return map;
}

std::string writeCMap(const UnicodeMap& map)
{
    std::string text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t kMost = 100;
    std::vector<std::string> lines;
    for (const auto& [code, characters] : map) {
        std::string line = "<" + hexOf(code) + "> <";
        for (const char16_t character : characters)
            line += hexOf(character);
        lines.push_back(line + ">\n");
    }
    for (std::size_t begin = 0; begin < lines.size(); begin += kMost) {
        const std::size_t end = std::min(begin + kMost, lines.size());
        text += std::to_string(end - begin) + " beginbfchar\n";
        for (std::size_t i = begin; i < end; ++i)
            text += lines[i];
        text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace napi::report
