// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/theme.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QFontDatabase>

using namespace napi;
using paint::Appearance;
using paint::contrast;
using paint::Role;
using paint::Theme;
using paint::Type;

namespace {

constexpr std::array kAppearances{Appearance::Light, Appearance::Dark, Appearance::HighContrast};
constexpr std::array kPhases{"I", "II", "III", "IV", "V", ""};

/// Fails with the names of what cannot be read.
void checkReadable(const Theme& theme, Role text, const QColor& surface, const std::string& name, double least)
{
    INFO("appearance " << static_cast<int>(theme.appearance()) << ", role " << static_cast<int>(text) << " "
                       << theme.colour(text).name().toStdString() << " on " << name << " "
                       << surface.name().toStdString());
    CHECK(contrast(theme.colour(text), surface) >= least);
}

} // namespace

TEST_CASE("contrast is that of WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Catch::Approx(1.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Catch::Approx(4.48).epsilon(0.01));
    CHECK(contrast(Qt::red, Qt::blue) == contrast(Qt::blue, Qt::red));
}

TEST_CASE("text can be read on every surface that it stands on")
{
    for (const auto appearance : kAppearances) {
        const auto& theme = Theme::of(appearance);
        for (const auto surface : {Role::Window, Role::Panel, Role::Side, Role::Selected})
            for (const auto text : {Role::Text, Role::Muted, Role::Accent, Role::Warning})
                checkReadable(theme, text, theme.colour(surface),
                              "role " + std::to_string(static_cast<int>(surface)), 4.5);
        checkReadable(theme, Role::Text, theme.colour(Role::Hit), "hit", 4.5);
        checkReadable(theme, Role::OnAccent, theme.colour(Role::Accent), "accent", 4.5);
    }
}

TEST_CASE("text can be read on the tint of every phase")
{
    for (const auto appearance : kAppearances) {
        const auto& theme = Theme::of(appearance);
        for (const auto* phase : kPhases)
            for (const auto text : {Role::Text, Role::Muted})
                checkReadable(theme, text, theme.phase(phase).tint, std::string("tint ") + phase, 4.5);
    }
}

TEST_CASE("the colour of a phase stands out from its tint and from a panel")
{
    for (const auto appearance : kAppearances)
        for (const auto* phase : kPhases) {
            const auto& theme = Theme::of(appearance);
            const auto [strong, tint] = theme.phase(phase);
            CAPTURE(static_cast<int>(appearance), phase);
            CHECK(contrast(strong, tint) >= 3.0);
            CHECK(contrast(strong, theme.colour(Role::Panel)) >= 4.5);
        }
}

TEST_CASE("the phases have colours of their own, anything else a neutral one")
{
    for (const auto appearance : kAppearances) {
        const auto& theme = Theme::of(appearance);
        CHECK(theme.appearance() == appearance);
        for (std::size_t a = 0; a < kPhases.size(); ++a)
            for (std::size_t b = a + 1; b < kPhases.size(); ++b)
                CHECK(theme.phase(kPhases[a]).strong != theme.phase(kPhases[b]).strong);
        CHECK(theme.phase("VI").strong == theme.phase("").strong);
        CHECK(theme.phase("VI").tint == theme.phase("").tint);
    }
}

TEST_CASE("the palette of widgets comes from the roles")
{
    for (const auto appearance : kAppearances) {
        const auto& theme = Theme::of(appearance);
        const auto palette = theme.palette();
        CHECK(palette.color(QPalette::Window) == theme.colour(Role::Window));
        CHECK(palette.color(QPalette::WindowText) == theme.colour(Role::Text));
        CHECK(palette.color(QPalette::Base) == theme.colour(Role::Panel));
        CHECK(palette.color(QPalette::Highlight) == theme.colour(Role::Selected));
        CHECK(palette.color(QPalette::Link) == theme.colour(Role::Accent));
        CHECK(palette.color(QPalette::Disabled, QPalette::Text) == theme.colour(Role::Disabled));
    }
}

TEST_CASE("the type scale grows from captions to titles, with points and with pixels")
{
    QFont points;
    points.setPointSizeF(10);
    QFont pixels;
    pixels.setPixelSize(20);
    CHECK(paint::font(points, Type::Body).pointSizeF() == Catch::Approx(10));
    CHECK(paint::font(pixels, Type::Body).pixelSize() == 20);
    for (int step = 1; step <= static_cast<int>(Type::Display); ++step) {
        const auto smaller = static_cast<Type>(step - 1);
        const auto larger = static_cast<Type>(step);
        CHECK(paint::font(points, larger).pointSizeF() > paint::font(points, smaller).pointSizeF());
        CHECK(paint::font(pixels, larger).pixelSize() >= paint::font(pixels, smaller).pixelSize());
    }
    CHECK(paint::font(points, Type::Title).weight() == QFont::Bold);
}

TEST_CASE("a larger base enlarges every step")
{
    QFont base;
    base.setPointSizeF(10);
    QFont larger;
    larger.setPointSizeF(16);
    for (int step = 0; step <= static_cast<int>(Type::Display); ++step) {
        const auto type = static_cast<Type>(step);
        CHECK(paint::font(larger, type).pointSizeF() == Catch::Approx(1.6 * paint::font(base, type).pointSizeF()));
    }
}

TEST_CASE("spacing is a grid of four pixels")
{
    CHECK(paint::space(0) == 0);
    CHECK(paint::space(3) == 12);
}

TEST_CASE("the bundled faces are one family with four styles")
{
    const QString family = paint::loadFonts();
    CHECK(family == QStringLiteral("Inter"));
    CHECK(QFontDatabase::families().contains(family));
    CHECK(QFontDatabase::styles(family).size() >= 3);
}
