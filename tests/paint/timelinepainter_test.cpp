// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/timelinepainter.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QImage>
#include <QPainter>

#include <memory>

using namespace napi;
using paint::TimelineSpot;
using Spot = TimelineSpot::Kind;

namespace {

QFont testFont(int pixels)
{
    static const QString family = paint::loadFonts();
    QFont font(family);
    font.setPixelSize(pixels);
    return font;
}

core::TimelineItem bar(std::string id, std::string_view start, std::string_view end, std::size_t lane = 0)
{
    core::TimelineItem item;
    item.link = {core::Kind::Measure, std::move(id)};
    item.phase = "II";
    item.lane = lane;
    item.start = core::Date::parse(start);
    item.end = core::Date::parse(end);
    return item;
}

/// Bars without labels, so that sampled pixels show the bar alone.
struct Picture {
    explicit Picture(std::vector<core::TimelineItem> list, paint::Appearance appearance = paint::Appearance::Light,
                     int pixels = 13)
        : items(std::move(list))
        , theme(paint::Theme::of(appearance))
        , painter(theme, testFont(pixels), QLocale(QLocale::German))
    {
        const int year2018 = core::Date::parse("2018")->firstDayNumber();
        const int year2022 = core::Date::parse("2022")->firstDayNumber();
        frame = painter.frame(area, lanes);
        scene.scale = core::TimeScale::fitting({year2018, year2022}, frame.plot.width());
        std::vector<double> widths;
        for (const core::TimelineItem& item : items)
            widths.push_back(painter.labelWidth(QString::fromStdString(item.label)));
        layout = core::TimelineLayout(items, widths, lanes.size(), painter.metrics(), scene.scale.pixelsPerDay);
        scene.items = items;
        scene.lanes = lanes;
        scene.layout = &layout;
    }

    QImage render(QColor ground = Qt::magenta) const
    {
        QImage image(1000, 300, QImage::Format_RGB32);
        image.fill(ground);
        QPainter target(&image);
        painter.paint(target, area, scene);
        return image;
    }
    QRect rect(std::size_t item) const { return painter.rectOf(scene, frame, {Spot::Item, item}).toAlignedRect(); }
    QColor panel() const { return theme.colour(paint::Role::Panel); }
    paint::PhaseColours phase() const { return theme.phase("II"); }

    std::vector<core::TimelineItem> items;
    std::vector<core::TimelineLane> lanes{{"Phase II", "undated: 2", "II"}, {"Phase III", "", "III"}};
    const paint::Theme& theme;
    paint::TimelinePainter painter;
    QRectF area{20, 10, 950, 270};
    paint::TimelineFrame frame;
    core::TimelineLayout layout;
    paint::TimelineScene scene;
};

int countOf(const QImage& image, const QRect& part, const QColor& colour)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

TEST_CASE("a measure is a tinted bar with a strong left edge")
{
    const auto appearance =
        GENERATE(paint::Appearance::Light, paint::Appearance::Dark, paint::Appearance::HighContrast);
    const Picture picture({bar("a", "2019-01-01", "2020-12-31")}, appearance);
    const QImage image = picture.render();
    const QRect rect = picture.rect(0);
    CHECK(image.pixelColor(rect.center()) == picture.phase().tint);
    CHECK(image.pixelColor(rect.left() + 2, rect.center().y()) == picture.phase().strong);
    CHECK(image.pixelColor(rect.left() - 5, rect.center().y()) == picture.panel());
    CHECK(image.pixelColor(rect.right() + 12, rect.center().y()) == picture.panel());
}

TEST_CASE("a related measure is hollow")
{
    auto item = bar("a", "2019-01-01", "2020-12-31");
    item.related = true;
    const Picture picture({item});
    const QImage image = picture.render();
    const QRect rect = picture.rect(0);
    CHECK(countOf(image, rect, picture.phase().tint) == 0);
    CHECK(image.pixelColor(rect.left() + 2, rect.center().y()) == picture.panel());
    int dashes = 0;
    for (int x = rect.left(); x < rect.right(); ++x)
        dashes += image.pixelColor(x, rect.top()) != picture.panel();
    CHECK(dashes > rect.width() / 4);
    CHECK(dashes < rect.width());
}

TEST_CASE("an uncertain stretch is hatched, the firm part is not")
{
    const Picture picture({bar("a", "2019", "2021-12-31")});
    const QImage image = picture.render();
    const QRect rect = picture.rect(0).adjusted(6, 3, -6, -3);
    const int third = rect.width() / 3;
    const QRect uncertain(rect.left(), rect.top(), third - 12, rect.height());
    const QRect firm(rect.left() + third + 12, rect.top(), third, rect.height());
    const int whole = uncertain.width() * uncertain.height();
    CHECK(countOf(image, uncertain, picture.phase().tint) < whole * 9 / 10);
    CHECK(countOf(image, uncertain, picture.phase().tint) > whole / 4);
    CHECK(countOf(image, firm, picture.phase().tint) == firm.width() * firm.height());
}

TEST_CASE("an open end is an arrow, a known one is not")
{
    const Picture picture({bar("open", "2019-01-01", ""), bar("closed", "2020-06-01", "2020-12-31")});
    const QImage image = picture.render();
    const auto corner = [&](std::size_t item) {
        const auto* placed = picture.layout.find(item);
        const QRect rect = picture.rect(item);
        const double end = rect.left() + placed->openEnd - placed->left;
        return image.pixelColor(static_cast<int>(end) - 3, rect.top() + 2);
    };
    CHECK(corner(0) == picture.panel());
    CHECK(corner(1) == picture.phase().tint);
}

TEST_CASE("the selected item has an outline that nothing covers")
{
    Picture picture({bar("a", "2019-01-01", "2020-12-31"), bar("b", "2021-03-01", "2021-12-31")});
    const QImage before = picture.render();
    picture.scene.selected = {Spot::Item, 0};
    const QImage selected = picture.render();
    picture.scene.focused = {Spot::Item, 0};
    const QImage focused = picture.render();
    const QRect rect = picture.rect(0).adjusted(-4, -1, 2, 1);
    const QColor text = picture.theme.colour(paint::Role::Text);
    const QColor accent = picture.theme.colour(paint::Role::Accent);
    CHECK(countOf(before, rect, text) == 0);
    CHECK(countOf(selected, rect, text) > rect.width());
    CHECK(countOf(focused, rect, accent) > rect.width());
    CHECK(countOf(focused, rect, text) > rect.width());
    const QRect other = picture.rect(1);
    CHECK(before.copy(other) == selected.copy(other));
}

TEST_CASE("an undated item that is selected marks the strip of its lane")
{
    Picture picture({bar("a", "", ""), bar("b", "2019-01-01", "2020-12-31")});
    const QRect strip = picture.painter.rectOf(picture.scene, picture.frame, {Spot::Strip, 0}).toAlignedRect();
    CHECK(picture.rect(0) == strip);
    const QImage before = picture.render();
    picture.scene.selected = {Spot::Item, 0};
    const QImage after = picture.render();
    CHECK(before.copy(strip) != after.copy(strip));
    CHECK(before.copy(picture.frame.plot.toRect()) == after.copy(picture.frame.plot.toRect()));
}

TEST_CASE("nothing is painted outside the area, and no item over titles or axis")
{
    std::vector<core::TimelineItem> items;
    for (int number = 0; number < 60; ++number)
        items.push_back(bar(std::to_string(number), "2001", "2040", static_cast<std::size_t>(number % 2)));
    const Picture full(items);
    const QImage image = full.render();
    const QRect area = full.area.toRect();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!area.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::magenta))
                FAIL("painted at " << x << ", " << y);
    CHECK(countOf(image, area, QColor(Qt::magenta)) == 0);
    CHECK(countOf(image, full.frame.column.toAlignedRect().adjusted(0, 0, -2, 0), full.phase().tint) == 0);
    CHECK(countOf(image, full.frame.axis.toAlignedRect().adjusted(0, 2, 0, 0), full.phase().tint) == 0);
    CHECK(countOf(image, full.frame.plot.toAlignedRect(), full.phase().tint) > 10000);
}

TEST_CASE("summits are diamonds, hollow where they are only related")
{
    std::vector items{bar("1", "2019-01-01", ""), bar("2", "2020-01-01", "")};
    for (auto& item : items) {
        item.mark = core::TimelineMark::Summit;
        item.phase.clear();
    }
    items[1].related = true;
    const Picture picture(items);
    const QImage image = picture.render();
    const auto middle = [&](std::size_t item) {
        const QRectF rect = picture.painter.rectOf(picture.scene, picture.frame, {Spot::Item, item});
        return image.pixelColor(static_cast<int>(rect.left() + picture.painter.metrics().pointRadius),
                                static_cast<int>(rect.center().y()));
    };
    CHECK(middle(0) == picture.theme.colour(paint::Role::Text));
    CHECK(middle(1) == picture.panel());
}

TEST_CASE("what is under a point is what is painted there")
{
    const Picture picture(
        {bar("a", "2019-01-01", "2020-12-31"), bar("b", "2019-06-01", "2020-12-31", 1), bar("c", "", "")});
    const auto at = [&](QPointF point) { return picture.painter.spotAt(picture.scene, picture.frame, point); };
    CHECK(at(picture.rect(0).center()) == TimelineSpot{Spot::Item, 0});
    CHECK(at(picture.rect(1).center()) == TimelineSpot{Spot::Item, 1});
    CHECK_FALSE(at(picture.rect(1).center() + QPoint(0, 40)));
    CHECK_FALSE(at(picture.frame.axis.center()));
    const TimelineSpot strip{Spot::Strip, 0};
    CHECK(at(picture.painter.rectOf(picture.scene, picture.frame, strip).center()) == strip);
    CHECK(
        picture.painter.laneTitleAt(picture.scene, picture.frame, picture.frame.column.topLeft() + QPointF(5, 5)) ==
        std::optional<std::size_t>{0});
}

TEST_CASE("scrolling moves the lanes and not the axis")
{
    Picture picture({bar("a", "2019-01-01", "2020-12-31")});
    const QImage before = picture.render();
    const QRect rect = picture.rect(0);
    picture.scene.scroll = 30;
    CHECK(picture.rect(0) == rect.translated(0, -30));
    const QImage after = picture.render();
    const QRect axis = picture.frame.axis.toAlignedRect();
    CHECK(before.copy(axis) == after.copy(axis));
    CHECK(after.pixelColor(rect.center()) != picture.phase().tint);
}

TEST_CASE("all sizes follow the font")
{
    const Picture normal({bar("a", "2019-01-01", "2020-12-31")});
    const Picture large({bar("a", "2019-01-01", "2020-12-31")}, paint::Appearance::Light, 26);
    CHECK(large.painter.metrics().rowHeight > 1.7 * normal.painter.metrics().rowHeight);
    CHECK(large.painter.axisHeight() > 1.6 * normal.painter.axisHeight());
    CHECK(large.frame.column.width() > 1.6 * normal.frame.column.width());
    const QString text = QStringLiteral("Anerkennungszuschuss");
    CHECK(large.painter.labelWidth(text) > 1.8 * normal.painter.labelWidth(text));
    CHECK(normal.painter.labelWidth(text.repeated(10)) == normal.painter.widestLabel());
}

namespace {

core::TimelineItem summit(std::string id, std::string_view date, std::size_t lane)
{
    auto item = bar(std::move(id), date, "", lane);
    item.mark = core::TimelineMark::Summit;
    item.phase.clear();
    return item;
}

} // namespace

TEST_CASE("what has no room is one mark that can be pointed at")
{
    std::vector<core::TimelineItem> items;
    for (int number = 0; number < 20; ++number)
        items.push_back(bar(std::to_string(number), "2019-01-01", "2020-12-31"));
    Picture picture(items);
    REQUIRE(picture.layout.clusters().size() == 1);
    REQUIRE(picture.layout.clusters()[0].items.size() == 13);
    const TimelineSpot cluster{Spot::Cluster, 0};
    const QRect rect = picture.painter.rectOf(picture.scene, picture.frame, cluster).toAlignedRect();
    CHECK(picture.painter.spotAt(picture.scene, picture.frame, rect.center()) == cluster);
    CHECK(picture.rect(19) == rect);
    const QImage before = picture.render();
    CHECK(countOf(before, rect, picture.theme.colour(paint::Role::Text)) > 10);
    picture.scene.focused = cluster;
    CHECK(countOf(picture.render(), rect, picture.theme.colour(paint::Role::Accent)) > rect.width());
}

TEST_CASE("counts before and after the visible time can be pointed at, where there is anything")
{
    const Picture picture({bar("early", "2001-01-01", "2001-02-01"), bar("late", "2030-01-01", "2030-02-01"),
                           bar("seen", "2019-01-01", "2020-01-01", 1)});
    for (const Spot kind : {Spot::Before, Spot::After}) {
        const TimelineSpot spot{kind, 0};
        const QRectF rect = picture.painter.rectOf(picture.scene, picture.frame, spot);
        CHECK(picture.painter.spotAt(picture.scene, picture.frame, rect.center()) == spot);
        CHECK((kind == Spot::Before ? picture.frame.column : picture.frame.plot).contains(rect));
        const QRectF none = picture.painter.rectOf(picture.scene, picture.frame, {kind, 1});
        CHECK_FALSE(picture.painter.spotAt(picture.scene, picture.frame, none.center()));
    }
}

TEST_CASE("a line leads from the selected measure to its summit, and behind the items")
{
    Picture picture({summit("12", "2019-06-01", 0), bar("a", "2020-01-01", "2020-12-31", 1)});
    picture.scene.selected = {Spot::Item, 1};
    const QImage without = picture.render();
    const std::size_t connected[]{0};
    picture.scene.connected = connected;
    const QImage with = picture.render();
    CHECK(with != without);
    CHECK(with.copy(picture.rect(1).adjusted(4, 2, -2, -2)) ==
          without.copy(picture.rect(1).adjusted(4, 2, -2, -2)));
    const int x = picture.rect(0).left() + static_cast<int>(picture.painter.metrics().pointRadius);
    int coloured = 0;
    for (int y = picture.rect(0).bottom() + 2; y < picture.rect(1).top(); ++y)
        coloured += with.pixelColor(x, y) != without.pixelColor(x, y) ||
                    with.pixelColor(x - 1, y) != without.pixelColor(x - 1, y);
    CHECK(coloured > 3);
}

TEST_CASE("bands stand in the colour of their phase, side by side where they share their days")
{
    Picture picture({summit("12", "2021-06-01", 0), bar("a", "2020-01-01", "2020-12-31", 1)});
    const core::DayRange days{core::Date::parse("2019-01-01")->firstDayNumber(),
                              core::Date::parse("2020-01-01")->firstDayNumber()};
    const std::vector<core::TimelineBand> bands{{0, "II", days}, {0, "III", days}};
    picture.scene.bands = bands;
    const QImage image = picture.render();
    const QRect plot = picture.frame.plot.toAlignedRect();
    CHECK(countOf(image, plot, picture.theme.phase("III").tint) > 500);
    picture.scene.bands = std::span(bands).first(1);
    const int shared = countOf(image, plot, picture.theme.phase("II").tint);
    CHECK(countOf(picture.render(), plot, picture.theme.phase("II").tint) > shared + 500);
}
