// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/icons.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QImage>

using namespace napi;

namespace {

/// Pixels of the picture that are not see-through.
int inked(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("every icon that the program names is bundled")
{
    const QStringList names = paint::iconNames();
    for (const char* name :
         {"app",  "back",    "clear",        "copy",   "event",  "export", "field", "forward", "gap",  "home",
          "link", "measure", "organisation", "search", "source", "summit", "table", "target",  "term", "warning"}) {
        CAPTURE(name);
        CHECK(names.contains(QLatin1String(name)));
    }
}

TEST_CASE("every icon shows something at every size")
{
    for (const QString& name : paint::iconNames())
        for (const int size : {16, 24, 48}) {
            const auto pixmap = paint::iconPixmap(name, Qt::black, size);
            CAPTURE(name, size);
            CHECK(pixmap.size() == QSize(size, size));
            CHECK(inked(pixmap) > size);
            CHECK(inked(pixmap) < size * size);
        }
}

TEST_CASE("an icon has the colour that it was asked for")
{
    for (const QString& name : paint::iconNames()) {
        if (name == QStringLiteral("app"))
            continue;
        const QImage image =
            paint::iconPixmap(name, QColor(200, 0, 0), 48).toImage().convertToFormat(QImage::Format_ARGB32);
        CAPTURE(name);
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 48; ++x)
                if (const QColor colour = image.pixelColor(x, y); colour.alpha() == 255)
                    REQUIRE((colour.red() > 190 && colour.green() < 10 && colour.blue() < 10));
    }
}

TEST_CASE("an icon has its sizes, and a paler picture where it is disabled")
{
    const auto& theme = paint::Theme::of(paint::Appearance::Light);
    const QIcon icon = paint::icon(QStringLiteral("search"), theme);
    CHECK(icon.availableSizes().contains(QSize(16, 16)));
    CHECK(icon.availableSizes().contains(QSize(48, 48)));
    CHECK(inked(icon.pixmap(QSize(24, 24))) > 0);
    CHECK(icon.pixmap(QSize(24, 24), QIcon::Disabled).toImage() != icon.pixmap(QSize(24, 24)).toImage());
}

TEST_CASE("the sign of the application shows something")
{
    const QIcon icon = paint::applicationIcon();
    for (const int size : {16, 48, 128})
        CHECK(inked(icon.pixmap(QSize(size, size))) > size);
}
