// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/theme.h"

#include "core/link.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace napi::paint {
namespace {

// Order: Window Panel Side Line Text Muted Accent OnAccent Selected Hit Warning Grid Disabled
constexpr std::array<QRgb, kRoleCount> kLight{0xfff6f7f9, 0xffffffff, 0xffeef0f3, 0xffd9dde3, 0xff1b1f24,
                                              0xff57606a, 0xff0b5fa5, 0xffffffff, 0xffdfeaf5, 0xffffeeb0,
                                              0xff8a3d00, 0xffe4e7ec, 0xff9aa2ab};
constexpr std::array<QRgb, kRoleCount> kDark{0xff16181c, 0xff1e2126, 0xff191c20, 0xff343a42, 0xffe8eaed,
                                             0xffa3abb5, 0xff6cb4f0, 0xff0d1620, 0xff26364a, 0xff4f5410,
                                             0xfff0b35a, 0xff2b3037, 0xff6a727b};
constexpr std::array<QRgb, kRoleCount> kContrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff,
                                                 0xffd6d6d6, 0xff7fd1ff, 0xff000000, 0xff003a66, 0xff665200,
                                                 0xffffd24a, 0xff808080, 0xff9a9a9a};

using PhaseTable = std::array<std::array<QRgb, 2>, 6>;
constexpr PhaseTable kLightPhases{{{0xff0b5fa5, 0xffe4eef8},
                                   {0xff00735a, 0xffe0f2ed},
                                   {0xff9a5700, 0xfff8ecdc},
                                   {0xffb0306a, 0xfff9e5ee},
                                   {0xff5b45a0, 0xffebe7f6},
                                   {0xff57606a, 0xffeef0f3}}};
constexpr PhaseTable kDarkPhases{{{0xff6cb4f0, 0xff22405a},
                                  {0xff4cc7a5, 0xff1a4238},
                                  {0xfff0b35a, 0xff4a3718},
                                  {0xfff08db5, 0xff552b3f},
                                  {0xffb8a5f0, 0xff3b3260},
                                  {0xffa3abb5, 0xff333940}}};
constexpr PhaseTable kContrastPhases{{{0xff8fcbff, 0xff001a30},
                                      {0xff6ff0cc, 0xff00261c},
                                      {0xffffc879, 0xff2e1d00},
                                      {0xffffa8cd, 0xff330a1c},
                                      {0xffd2c4ff, 0xff1a1038},
                                      {0xffffffff, 0xff1a1a1a}}};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme::Theme(Appearance appearance, const std::array<QRgb, kRoleCount>& colours,
             const std::array<std::array<QRgb, 2>, 6>& phases)
    : m_appearance(appearance)
{
    std::ranges::transform(colours, m_colours.begin(), [](QRgb rgb) { return QColor::fromRgb(rgb); });
    std::ranges::transform(phases, m_phases.begin(), [](const auto& pair) {
        return PhaseColours{QColor::fromRgb(pair[0]), QColor::fromRgb(pair[1])};
    });
}

const Theme& Theme::of(Appearance appearance)
{
    static const Theme light(Appearance::Light, kLight, kLightPhases);
    static const Theme dark(Appearance::Dark, kDark, kDarkPhases);
    static const Theme highContrast(Appearance::HighContrast, kContrast, kContrastPhases);
    switch (appearance) {
    case Appearance::Dark:
        return dark;
    case Appearance::HighContrast:
        return highContrast;
    case Appearance::Light:
        break;
    }
    return light;
}

PhaseColours Theme::phase(std::string_view id) const
{
    return m_phases[static_cast<std::size_t>(std::ranges::find(core::kPhaseIds, id) - core::kPhaseIds.begin())];
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role from) { palette.setColor(role, colour(from)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Panel);
    set(QPalette::AlternateBase, Role::Side);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Button, Role::Panel);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Warning);
    set(QPalette::ToolTipBase, Role::Panel);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Highlight, Role::Selected);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Light, Role::Panel);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Muted);
    set(QPalette::Shadow, Role::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Role::Disabled));
    return palette;
}

QFont font(const QFont& base, Type type)
{
    struct Step {
        double scale;
        QFont::Weight weight;
    };
    constexpr std::array<Step, 6> kSteps{{{0.92, QFont::Normal},
                                          {1.0, QFont::Normal},
                                          {1.12, QFont::Normal},
                                          {1.15, QFont::DemiBold},
                                          {1.85, QFont::Bold},
                                          {2.0, QFont::Bold}}};
    const Step& step = kSteps[static_cast<std::size_t>(type)];
    QFont result = base;
    if (base.pixelSize() > 0)
        result.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * step.scale)));
    else
        result.setPointSizeF(base.pointSizeF() * step.scale);
    result.setWeight(step.weight);
    if (type >= Type::Section)
        result.setStyleStrategy(QFont::PreferDefault);
    return result;
}

qreal longestWord(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    qreal longest = 0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return longest;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QString loadFonts()
{
    // Registering is global and lasts; doing it again would load the files again.
    static const QString family = [] {
        QString name;
        for (const auto* face : {"Regular", "Italic", "SemiBold", "Bold"}) {
            const int id =
                QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
            if (name.isEmpty() && id >= 0)
                name = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return name;
    }();
    return family;
}

} // namespace napi::paint
