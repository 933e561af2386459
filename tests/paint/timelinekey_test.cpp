// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/timelinekey.h"
#include "support/catch.h"

#include <QImage>

using namespace napi;

TEST_CASE("every sign of the timeline is drawn, and none like another, in every theme")
{
    for (const auto appearance :
         {paint::Appearance::Light, paint::Appearance::Dark, paint::Appearance::HighContrast}) {
        QList<QImage> drawn;
        for (const auto sign : paint::kTimelineSigns) {
            const QImage image = paint::timelineSign(sign, paint::Theme::of(appearance), 20).toImage();
            QImage empty(image.size(), image.format());
            empty.fill(Qt::transparent);
            CHECK(image.size() == QSize(20, 20));
            CHECK(image != empty);
            CHECK_FALSE(drawn.contains(image));
            drawn << image;
        }
    }
}
