// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/phasestep.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

using namespace napi;
using paint::Appearance;
using paint::PhaseStep;
using paint::Theme;

namespace {

QFont base(double points)
{
    QFont font(paint::loadFonts());
    font.setPointSizeF(points);
    return font;
}

PhaseStep step(bool isFirst = true)
{
    return {QStringLiteral("III"),
            QStringLiteral("Eingliederung"),
            QStringLiteral("Teilhabe ermöglichen – Leistung fordern und fördern"),
            QStringLiteral("5 im Plan"),
            isFirst,
            false,
            false};
}

QImage painted(const PhaseStep& step, const QRect& area, const QSize& canvas,
               Appearance appearance = Appearance::Light)
{
    QImage image(canvas, QImage::Format_ARGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paint::paintPhaseStep(painter, area, Theme::of(appearance), base(10), step);
    return image;
}

int pixels(const QImage& image, const QColor& colour, const QRect& where)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("the height of a step grows with its text, with the font and with want of width")
{
    auto longer = step();
    longer.motto += longer.motto + longer.motto;
    CHECK(paint::phaseStepHeight(base(10), longer, 240) > paint::phaseStepHeight(base(10), step(), 240));
    CHECK(paint::phaseStepHeight(base(16), step(), 240) > paint::phaseStepHeight(base(10), step(), 240));
    CHECK(paint::phaseStepHeight(base(10), step(), 160) > paint::phaseStepHeight(base(10), step(), 400));
    CHECK(paint::phaseStepHead(base(16)) > paint::phaseStepHead(base(10)));
}

TEST_CASE("a step has room for all of its texts")
{
    const int width = 240;
    for (const double points : {8.0, 10.0, 16.0}) {
        const int height = paint::phaseStepHeight(base(points), step(), width);
        QImage image(width, height + 100, QImage::Format_ARGB32);
        QPainter painter(&image);
        paint::paintPhaseStep(painter, {0, 0, width, height}, Theme::of(Appearance::Light), base(points), step());
        painter.end();
        int last = 0;
        for (int y = 0; y < image.height(); ++y)
            if (pixels(image, Theme::of(Appearance::Light).colour(paint::Role::Text), {0, y, width, 1}) > 0)
                last = y;
        CAPTURE(points, height, last);
        CHECK(last < height - paint::space(3));
        CHECK(last > height - paint::space(4) - QFontMetrics(base(points)).height());
    }
}

TEST_CASE("the counts of steps of the same height end on one line")
{
    auto longer = step();
    longer.motto += QLatin1Char(' ') + longer.motto;
    const int width = 240;
    const int height = paint::phaseStepHeight(base(10), longer, width);
    const auto lastRow = [&](const paint::PhaseStep& one) {
        QImage image(width, height, QImage::Format_ARGB32);
        QPainter painter(&image);
        paint::paintPhaseStep(painter, image.rect(), Theme::of(Appearance::Light), base(10), one);
        painter.end();
        int last = 0;
        for (int y = 0; y < height; ++y)
            if (pixels(image, Theme::of(Appearance::Light).colour(paint::Role::Text), {0, y, width, 1}) > 0)
                last = y;
        return last;
    };
    CHECK(lastRow(step()) == lastRow(longer));
}

TEST_CASE("a step is filled with the tint of its phase and carries its colour")
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        const int height = paint::phaseStepHeight(base(10), step(), 240);
        const QImage image = painted(step(), {0, 0, 240, height}, {240, height}, appearance);
        const auto colours = Theme::of(appearance).phase("III");
        CHECK(pixels(image, colours.tint, image.rect()) > image.width() * image.height() / 3);
        CHECK(pixels(image, colours.strong, image.rect()) > 10);
        CHECK(pixels(image, Theme::of(appearance).colour(paint::Role::Text), image.rect()) > 10);
    }
}

TEST_CASE("a step looks different when it has the focus or the pointer")
{
    auto focused = step();
    focused.isFocused = true;
    auto hovered = step();
    hovered.isHovered = true;
    const QRect area(0, 0, 240, 200);
    const QImage plain = painted(step(), area, area.size());
    CHECK(painted(focused, area, area.size()) != plain);
    CHECK(painted(hovered, area, area.size()) != plain);
    CHECK(painted(focused, area, area.size()) != painted(hovered, area, area.size()));
}

TEST_CASE("only steps after the first are notched")
{
    const QRect area(0, 0, 240, 200);
    const auto& tint = Theme::of(Appearance::Light).phase("III").tint;
    CHECK(painted(step(true), area, area.size()).pixelColor(6, 100) == tint);
    CHECK(painted(step(false), area, area.size()).pixelColor(6, 100) != tint);
}

TEST_CASE("a long word is made to fit a narrow step")
{
    auto narrow = step();
    narrow.title = QStringLiteral("Gesellschaftszusammenhaltsförderung");
    narrow.motto.clear();
    const int width = 150;
    const int height = paint::phaseStepHeight(base(10), narrow, width);
    const QImage image = painted(narrow, {0, 0, width, height}, {width + 200, height});
    CHECK(pixels(image, Qt::magenta, {width, 0, 200, height}) == 200 * height);
}
