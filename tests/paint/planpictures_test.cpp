// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/planpictures.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QImage>
#include <QXmlStreamReader>

using namespace napi;

namespace {

constexpr double kUnlimited = 1e9;

core::TimelineItem measure(int number)
{
    core::TimelineItem item;
    item.link = {core::Kind::Measure, "m" + std::to_string(number)};
    item.label = "Measure & more " + std::to_string(number);
    item.phase = "II";
    item.related = number % 2 == 0;
    item.start = core::Date::parse("2019");
    item.end = core::Date::parse("2021-03");
    return item;
}

paint::TimelinePicture timeline(int count)
{
    std::vector<core::TimelineItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back(measure(i));
    return {std::move(items), {{"Phase II", "undated: 3", "II"}}, {}, QLocale(QLocale::English)};
}

paint::PhasesPicture phases()
{
    return paint::PhasesPicture({{QStringLiteral("I"), QStringLiteral("Vor der Zuwanderung"), {}, {}},
                                 {QStringLiteral("II"), QStringLiteral("Zusammenwachsen"), {}, {}}});
}

QStringList elementsOf(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QStringList names;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names << reader.name().toString();
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return names;
}

} // namespace

TEST_CASE("the timeline leaves items out rather than become too high")
{
    const auto picture = timeline(60);
    const double whole = picture.height(700, kUnlimited);
    CHECK(whole > 60 * 15);
    CHECK(picture.height(700, 300) <= 300);
    CHECK(picture.height(700, whole) == whole);
}

TEST_CASE("phases stand side by side, and below each other where it is narrow")
{
    const auto picture = phases();
    CHECK(picture.height(200, kUnlimited) > 1.5 * picture.height(700, kUnlimited));
    // Want of height makes no small print.
    CHECK(picture.height(200, 20) == picture.height(200, kUnlimited));
}

TEST_CASE("a picture becomes SVG that is sound, with title and description")
{
    const QByteArray svg = paint::svgOf(timeline(3), 700, QStringLiteral("A < B"), QStringLiteral("Drei & mehr"));
    const QStringList names = elementsOf(svg);
    CHECK(names.contains(QStringLiteral("title")));
    CHECK(names.contains(QStringLiteral("desc")));
    CHECK(names.count(QStringLiteral("text")) > 3);
    CHECK(svg.contains("Measure &amp; more 1"));
    CHECK(svg.contains("A &lt; B"));
    const QByteArray part =
        paint::inlineSvgOf(phases(), 700, QStringLiteral("Title"), QStringLiteral("Say \"it\""));
    CHECK(part.startsWith("<svg role=\"img\""));
    CHECK(part.contains("<desc>Say &quot;it&quot;</desc>"));
    CHECK(elementsOf(part).count(QStringLiteral("title")) == 1);
}

TEST_CASE("a picture becomes PNG with two pixels for one")
{
    QImage image;
    REQUIRE(image.loadFromData(paint::pngOf(timeline(3), 700), "PNG"));
    CHECK(image.width() == 1400);
    CHECK(image.pixelColor(1399, 0).isValid());
    CHECK(image != QImage(image.size(), image.format()));
}
