// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// How long the timeline takes to be laid out and to paint a frame, by number of items.
#include "bench/samples.h"
#include "paint/timelinepainter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <array>
#include <cstdio>
#include <random>
#include <string>

namespace {

using namespace napi;

constexpr std::array<std::string_view, 5> kPhases{"I", "II", "III", "IV", "V"};
const QRectF kArea(0, 0, 1600, 500);

/// Measures with and without dates, begun in 1990 to 2029. The same every time.
std::vector<core::TimelineItem> itemsOf(std::size_t count)
{
    std::mt19937 random(7); // NOLINT: the same every time
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    std::vector<core::TimelineItem> items(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto& item = items[i];
        item.link = {core::Kind::Measure, std::to_string(i)};
        item.lane = i % kPhases.size();
        item.phase = kPhases[item.lane];
        item.label = "Maßnahme zur Integration " + std::to_string(i);
        item.related = pick(0, 2) > 0;
        const int year = pick(1990, 2029);
        if (pick(0, 9) > 0)
            item.start = core::Date::parse(std::to_string(year));
        if (item.start && pick(0, 2) > 0)
            item.end = core::Date::parse(std::to_string(year + pick(0, 6)) + "-0" + std::to_string(pick(1, 9)));
    }
    return items;
}

struct Timeline {
    explicit Timeline(std::size_t count)
        : items(itemsOf(count))
        , painter(paint::Theme::of(paint::Appearance::Light), QGuiApplication::font(), QLocale(QLocale::German))
    {
        for (const auto phase : kPhases)
            lanes.push_back({"Phase " + std::string(phase), "undated", std::string(phase)});
        for (const auto& item : items)
            widths.push_back(painter.labelWidth(QString::fromStdString(item.label)));
        frame = painter.frame(kArea, lanes);
        times = core::knownTimes(items);
    }

    void layOut(int firstYear, int lastYear)
    {
        scene.scale = core::TimeScale::fitting({core::Date::parse(std::to_string(firstYear))->firstDayNumber(),
                                                core::Date::parse(std::to_string(lastYear))->firstDayNumber()},
                                               frame.plot.width());
        layout = core::TimelineLayout({items, times, widths, lanes.size(), {}}, painter.metrics(),
                                      scene.scale.pixelsPerDay);
        scene.items = items;
        scene.lanes = lanes;
        scene.layout = &layout;
    }
    void paintFrame(QImage& image, double scroll)
    {
        scene.scroll = scroll;
        QPainter target(&image);
        painter.paint(target, kArea, scene);
    }

    std::vector<core::TimelineItem> items;
    std::vector<core::TimelineLane> lanes;
    std::vector<double> widths;
    std::vector<std::optional<core::KnownTime>> times;
    paint::TimelinePainter painter;
    paint::TimelineFrame frame;
    core::TimelineLayout layout;
    paint::TimelineScene scene;
};

void measure(std::size_t count, int firstYear, int lastYear)
{
    Timeline timeline(count);
    const double laidOut = bench::millisecondsOf([&] { timeline.layOut(firstYear, lastYear); });
    QImage image(kArea.size().toSize(), QImage::Format_RGB32);
    bench::Samples frames;
    const double step = timeline.layout.height() / 60;
    for (int i = 0; i < 60; ++i)
        frames.add(bench::millisecondsOf([&] { timeline.paintFrame(image, i * step); }));
    std::printf("| %7zu | %d to %d | %8.1f | %6.2f | %6.2f |\n", count, firstYear, lastYear, laidOut,
                frames.quantile(0.5), frames.quantile(0.95));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::printf("| items | years | layout ms | frame p50 | p95 |\n|---|---|---|---|---|\n");
    for (const std::size_t count : {143U, 10000U, 100000U}) {
        measure(count, 2018, 2022);
        measure(count, 1989, 2036);
    }
}
