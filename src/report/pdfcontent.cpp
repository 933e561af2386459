// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfcontent.h"

#include "core/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace napi::report {
namespace {

bool isSpace(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r') || character == 0;
}
bool isDelimiter(char character)
{
    return std::string_view("[]<>(){}/%").find(character) != std::string_view::npos;
}

bool isOperator(std::string_view token)
{
    const char first = token.front();
    return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '\'' || first == '"';
}

[[noreturn]] void fail(const std::string& what) { throw core::ExportError(core::ExportFault::Broken, {}, what); }

std::string inHundredths(double value)
{
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.2f", value);
    std::string text(digits.data());
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

/// Steps of a path, and what ends it and changes nothing else.
constexpr std::array<std::string_view, 7> kSteps{"re", "m", "l", "c", "v", "y", "h"};
constexpr std::array<std::string_view, 9> kPaintings{"f", "f*", "S", "s", "B", "B*", "b", "b*", "n"};

/// What only sets how the following is painted, in the order in which it is written: colour spaces before colours.
constexpr std::array<std::string_view, 9> kStates{"CS", "J", "SCN", "cs", "d", "gs", "j", "scn", "w"};

constexpr std::size_t stateOf(std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::find(kStates, name) - kStates.begin());
}

} // namespace

double Operation::number(std::size_t operand) const
{
    if (operand >= operands.size())
        fail("missing operand of " + std::string(name));
    const std::string_view digits = operands[operand];
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string_view ContentParser::token()
{
    while (m_at < m_content.size() && isSpace(m_content[m_at]))
        ++m_at;
    const std::size_t begin = m_at;
    if (begin >= m_content.size())
        return {};
    const char first = m_content[m_at++];
    if (first == '[' || first == '<') {
        m_at = m_content.find(first == '[' ? ']' : '>', m_at);
        if (m_at == std::string_view::npos || m_content[begin + 1] == '<')
            fail("content that Qt does not write");
        ++m_at;
    } else if (first != '/' && isDelimiter(first))
        fail("content that Qt does not write");
    else
        while (m_at < m_content.size() && !isSpace(m_content[m_at]) && !isDelimiter(m_content[m_at]))
            ++m_at;
    return m_content.substr(begin, m_at - begin);
}

bool ContentParser::next(Operation& operation)
{
    operation.operands.clear();
    std::size_t begin = std::string_view::npos;
    for (std::string_view found = token(); !found.empty(); found = token()) {
        if (begin == std::string_view::npos)
            begin = static_cast<std::size_t>(found.data() - m_content.data());
        if (isOperator(found)) {
            operation.name = found;
            operation.text = m_content.substr(begin, m_at - begin);
            return true;
        }
        operation.operands.push_back(found);
    }
    if (!operation.operands.empty())
        fail("content without an operator");
    return false;
}

void ContentWriter::write(const Operation& operation)
{
    constexpr std::array<std::string_view, 6> kText{"BT", "ET", "Tf", "Tm", "Td", "Tj"};
    if (takeState(operation) || takeSaving(operation))
        return;
    if (std::ranges::find(kText, operation.name) != kText.end()) {
        writeText(operation);
        return;
    }
    // A path is one with what is done with it: nothing may stand between them.
    if (std::ranges::find(kSteps, operation.name) != kSteps.end()) {
        m_path.append(operation.text);
        m_path += '\n';
        return;
    }
    flushRun();
    writeState();
    if (std::ranges::find(kPaintings, operation.name) == kPaintings.end())
        writeSaving();
    m_out += m_path;
    m_path.clear();
    m_out.append(operation.text);
    m_out += '\n';
}

/// Qt saves and restores around every text; states are kept here, so that the file need not.
bool ContentWriter::takeSaving(const Operation& operation)
{
    if (operation.name == "q") {
        m_saved.push_back({m_wanted, {}, false});
        return true;
    }
    if (operation.name != "Q" || m_saved.empty())
        return false;
    const Saved saved = m_saved.back();
    m_saved.pop_back();
    if (saved.isInFile) {
        flushRun();
        m_out += "Q\n";
        m_written = saved.written;
    }
    m_wanted = saved.wanted;
    m_isStateOpen = true;
    return true;
}

/// What is not kept as a state (a clip, a transformation) is only restored if it was saved in the file.
void ContentWriter::writeSaving()
{
    for (Saved& saved : m_saved) {
        if (saved.isInFile)
            continue;
        m_out += "q\n";
        saved.written = m_written;
        saved.isInFile = true;
    }
}

bool ContentWriter::takeState(const Operation& operation)
{
    const std::size_t state = stateOf(operation.name);
    if (state == kStates.size())
        return false;
    m_wanted[state] = operation.text;
    m_isStateOpen = true;
    return true;
}

void ContentWriter::writeState()
{
    if (!m_isStateOpen)
        return;
    m_isStateOpen = false;
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (m_wanted[i].empty() || m_written[i] == m_wanted[i])
            continue;
        flushRun();
        m_out.append(m_wanted[i]);
        m_out += '\n';
        m_written[i] = m_wanted[i];
        // A colour space takes its colour with it.
        if (kStates[i] == "cs" || kStates[i] == "CS")
            m_written[stateOf(kStates[i] == "cs" ? "scn" : "SCN")] = {};
    }
}

void ContentWriter::writeText(const Operation& operation)
{
    if (operation.name == "BT") {
        m_x = 0;
        m_y = 0;
    } else if (operation.name == "Tf") {
        m_font = operation.text;
        const auto font = operation.operands.empty() ? m_fonts.end() : m_fonts.find(operation.operands.front());
        m_widths = font == m_fonts.end() ? nullptr : &font->second;
        m_size = operation.number(1);
    } else if (operation.name == "Tm") {
        m_matrix = operation.text;
        m_x = 0;
        m_y = 0;
    } else if (operation.name == "Td") {
        m_x += operation.number(0);
        m_y += operation.number(1);
    } else if (operation.name == "Tj" && !operation.operands.empty())
        showGlyph(operation.operands.front());
}

void ContentWriter::showGlyph(std::string_view hex)
{
    writeState();
    constexpr double kSameLine = 0.01;
    const bool fits = !m_run.items.empty() && m_run.font == m_font && m_run.matrix == m_matrix &&
                      std::abs(m_run.y - m_y) < kSameLine;
    if (!fits) {
        flushRun();
        m_run = {m_font, m_matrix, m_x, m_y, m_x, m_size, {}, false};
    }
    append(m_run, hex, m_x);
}

/// Puts the glyph at `x` by moving from where the one before left the pen.
void ContentWriter::append(GlyphRun& run, std::string_view hex, double x)
{
    const auto move = static_cast<long>(std::lround((run.pen - x) * 1000 / run.size));
    // Widths are rounded, so the pen is off by a trifle all the time; nobody sees a five-hundredth of the size.
    if (std::abs(move) > 2) {
        run.items += (run.isInString ? ">" : "") + std::to_string(move);
        run.isInString = false;
        run.pen -= static_cast<double>(move) * run.size / 1000;
    }
    if (!run.isInString)
        run.items += '<';
    run.isInString = true;
    run.items.append(hex.substr(1, hex.size() - 2));
    unsigned code = 0;
    std::from_chars(hex.data() + 1, hex.data() + hex.size() - 1, code, 16);
    if (!m_widths)
        return;
    if (const auto width = m_widths->find(code); width != m_widths->end())
        run.pen += width->second * run.size / 1000;
}

void ContentWriter::flushRun()
{
    if (m_run.items.empty())
        return;
    m_out.append("BT\n").append(m_run.font).append(" ").append(m_run.matrix);
    m_out += ' ' + inHundredths(m_run.x) + ' ' + inHundredths(m_run.y) +
             " Td [" + m_run.items + (m_run.isInString ? ">" : "") + "] TJ\nET\n";
    m_run.items.clear();
}

void ContentWriter::writeRaw(std::string_view text)
{
    flushRun();
    m_out.append(text);
}

std::string ContentWriter::take()
{
    flushRun();
    return std::move(m_out);
}

} // namespace napi::report
