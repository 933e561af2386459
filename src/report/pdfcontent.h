// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace napi::report {

/// One step of a page: an operator with what stands before it. Views into the content.
struct Operation {
    std::vector<std::string_view> operands;
    std::string_view name;
    std::string_view text;

    [[nodiscard]] double number(std::size_t operand) const;
};

/// Reads the content that Qt paints: numbers, names, hexadecimal strings, arrays. Throws core::ExportError (Broken)
/// at anything else.
class ContentParser {
public:
    explicit ContentParser(std::string_view content) : m_content(content) {}
    /// False at the end.
    bool next(Operation& operation);

private:
    std::string_view token();

    std::string_view m_content;
    std::size_t m_at = 0;
};

/// Widths of glyphs by code, in thousandths of the size.
using GlyphWidths = std::map<unsigned, double>;

/// Writes content with less words than Qt: each state once, glyphs that stand on one line as one string. The content
/// that the operations are views into must outlive the writer.
class ContentWriter {
public:
    explicit ContentWriter(const std::map<std::string, GlyphWidths, std::less<>>& fonts) : m_fonts(fonts) {}

    void write(const Operation& operation);
    /// Text between operations, as it is.
    void writeRaw(std::string_view text);
    [[nodiscard]] std::string take();

private:
    /// Glyphs on one line, in one font and colour.
    struct GlyphRun {
        std::string_view font;
        std::string_view matrix;
        double x = 0;
        double y = 0;
        /// Where the next glyph would stand by itself.
        double pen = 0;
        double size = 0;
        std::string items;
        bool isInString = false;
    };

    /// What each operator of a state says, by its place in kStates; empty if it was not there.
    using States = std::array<std::string_view, 9>;
    /// A state that was saved, and whether the file says so.
    struct Saved {
        States wanted;
        States written;
        bool isInFile = false;
    };

    bool takeState(const Operation& operation);
    bool takeSaving(const Operation& operation);
    void writeText(const Operation& operation);
    void writeState();
    void writeSaving();
    void showGlyph(std::string_view hex);
    void append(GlyphRun& run, std::string_view hex, double x);
    void flushRun();

    const std::map<std::string, GlyphWidths, std::less<>>& m_fonts;
    std::string m_out;
    /// A path of which it is not known yet what is done with it.
    std::string m_path;
    States m_wanted{};
    States m_written{};
    /// Something may be wanted that is not written.
    bool m_isStateOpen = false;
    std::vector<Saved> m_saved;
    GlyphRun m_run;
    std::string_view m_font;
    std::string_view m_matrix;
    /// Of the font; null if they are not known.
    const GlyphWidths* m_widths = nullptr;
    double m_size = 0;
    double m_x = 0;
    double m_y = 0;
};

} // namespace napi::report
