// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <string_view>

/// The look as one small system: colours by role, type scale, spacing. No other place names a colour.
namespace napi::paint {

enum class Appearance { Light, Dark, HighContrast };

/// What a colour is for.
enum class Role {
    Window, ///< behind everything
    Panel,  ///< pages, lists
    Side,   ///< navigation column, bars
    Line,   ///< hairlines
    Text,
    Muted,    ///< secondary text; still AA on Window, Panel and Side
    Accent,   ///< links, focus, buttons
    OnAccent, ///< text on Accent
    Selected, ///< row of the selection
    Hit,      ///< behind found words
    Warning,  ///< text of warnings
    Grid,     ///< rules inside drawings
    Disabled, ///< what cannot be used now
};
inline constexpr std::size_t kRoleCount = 13;

/// Colours of one phase: `strong` for numbers, bars, edges; `tint` for surfaces with Text on them.
struct PhaseColours {
    QColor strong;
    QColor tint;
};

class Theme {
public:
    [[nodiscard]] static const Theme& of(Appearance appearance);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] QColor colour(Role role) const { return m_colours[static_cast<std::size_t>(role)]; }
    /// Colours of phase "I" to "V"; neutral ones for anything else.
    [[nodiscard]] PhaseColours phase(std::string_view id) const;
    /// The palette for widgets.
    [[nodiscard]] QPalette palette() const;

private:
    Theme(Appearance appearance, const std::array<QRgb, kRoleCount>& colours,
          const std::array<std::array<QRgb, 2>, 6>& phases);

    Appearance m_appearance;
    std::array<QColor, kRoleCount> m_colours;
    std::array<PhaseColours, 6> m_phases;
};

/// Steps of the type scale, from captions to the title of a page.
enum class Type { Caption, Body, Reading, Section, Title, Display };

/// The font of a step, relative to `base` (the application's font), so that a larger base enlarges everything.
/// Headings are always shaped and kerned, whatever `base` prefers.
[[nodiscard]] QFont font(const QFont& base, Type type);

/// Width of the widest word of `text`, in pixels: narrower than this it cannot be set without cutting a word.
[[nodiscard]] qreal longestWord(const QString& text, const QFont& font);

/// The spacing grid: `step` units of 4 pixels.
[[nodiscard]] constexpr int space(int step) { return step * 4; }

inline constexpr int kRadius = 6;

/// The relative luminance contrast of WCAG, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Makes the bundled faces known to the application and returns the family name.
[[nodiscard]] QString loadFonts();

} // namespace napi::paint
