// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/planpictures.h"

#include "paint/timelinepainter.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace napi::paint {
namespace {

/// Text of phases does not become smaller than this to find room.
constexpr int kSmallestText = 10;

/// Plain glyphs, so that text in a document has a character for each of them.
QFont pictureFont(int size = kPictureText)
{
    QFont font(loadFonts());
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

const Theme& theme() { return Theme::of(Appearance::Light); }

int overlap() { return phaseStepHead(pictureFont()) - space(1); }

/// The years of the items and no others.
core::DayRange yearsOf(std::span<const core::TimelineItem> items,
                       std::span<const std::optional<core::KnownTime>> times)
{
    const auto first = std::ranges::find_if(times, [](const auto& time) { return time.has_value(); });
    if (first == times.end())
        return {};
    const int day = (*first)->uncertainStart.first;
    return core::wholeYears(items, {day, day + 1});
}

/// The room in a bar, or after it up to the edge of the drawing.
double labelRoom(const core::KnownTime& time, const core::TimeScale& scale, const core::TimelineMetrics& metrics)
{
    const double begin = scale.x(time.uncertainStart.first);
    const double end = scale.x(time.uncertainEnd.last);
    const double inside = end - begin - metrics.barLabelOffset - metrics.labelPadding;
    const double after = scale.width - end - metrics.openLength - metrics.pointLabelOffset - metrics.labelPadding;
    return std::max({inside, after, metrics.leastLabel});
}

} // namespace

PhasesPicture::PhasesPicture(std::vector<PhaseStep> steps) : m_steps(std::move(steps))
{
    if (!m_steps.empty())
        m_steps.front().isFirst = true;
}

bool PhasesPicture::isStacked(double width) const { return width < 110 * static_cast<double>(m_steps.size()); }

std::vector<PhaseStep> PhasesPicture::stepsAt(double width) const
{
    std::vector<PhaseStep> steps = m_steps;
    for (PhaseStep& step : steps)
        step.isFlat = isStacked(width);
    return steps;
}

int PhasesPicture::stepWidth(double width) const
{
    const auto count = static_cast<int>(m_steps.size());
    const int whole = static_cast<int>(width);
    return isStacked(width) ? whole : (whole + (count - 1) * overlap()) / count;
}

int PhasesPicture::stepHeight(const QFont& base, double width) const
{
    int height = 0;
    for (const PhaseStep& step : stepsAt(width))
        height = std::max(height, phaseStepHeight(base, step, stepWidth(width)));
    return height;
}

double PhasesPicture::heightWith(const QFont& base, double width) const
{
    return stepHeight(base, width) * (isStacked(width) ? static_cast<double>(m_steps.size()) : 1);
}

/// The size at which every title stands on one line and the whole is not too high. Below each other they have room
/// for text of the usual size, which large print needs.
QFont PhasesPicture::fontFor(double width, double most) const
{
    if (isStacked(width))
        return pictureFont();
    int size = kPictureText;
    const auto fits = [&](const PhaseStep& step) {
        return longestWord(step.title, font(pictureFont(size), Type::Section)) <=
               phaseStepRoom(pictureFont(size), step, stepWidth(width));
    };
    while (size > kSmallestText &&
           !(std::ranges::all_of(m_steps, fits) && heightWith(pictureFont(size), width) <= most))
        --size;
    return pictureFont(size);
}

double PhasesPicture::height(double width, double most) const { return heightWith(fontFor(width, most), width); }

void PhasesPicture::paint(QPainter& painter, const QSizeF& size) const
{
    const QFont base = fontFor(size.width(), size.height() + 1);
    const int width = stepWidth(size.width());
    const int height = stepHeight(base, size.width());
    const QSize move = isStacked(size.width()) ? QSize(0, height) : QSize(width - overlap(), 0);
    QRect area(0, 0, width, height);
    for (const PhaseStep& step : stepsAt(size.width())) {
        paintPhaseStep(painter, area, theme(), base, step);
        area.translate(move.width(), move.height());
    }
}

/// The timeline laid out for one size.
struct TimelinePicture::Drawing {
    TimelinePainter painter;
    core::TimeScale scale;
    core::TimelineLayout layout;

    [[nodiscard]] double height() const { return layout.height() + painter.axisHeight(); }
};

TimelinePicture::TimelinePicture(std::vector<core::TimelineItem> items, std::vector<core::TimelineLane> lanes,
                                 std::vector<core::TimelineBand> bands, QLocale locale)
    : m_items(std::move(items))
    , m_lanes(std::move(lanes))
    , m_bands(std::move(bands))
    , m_times(core::knownTimes(m_items))
    , m_locale(std::move(locale))
{
}

TimelinePicture::Drawing TimelinePicture::drawing(double width, double most) const
{
    // Rows of a lane; 0 is as many as are needed.
    constexpr std::array<std::size_t, 9> kRows{0, 12, 8, 6, 5, 4, 3, 2, 1};
    Drawing result{TimelinePainter(theme(), pictureFont(), m_locale), {}, {}};
    const double plot = result.painter.frame(QRectF(0, 0, width, width), m_lanes).plot.width();
    const core::DayRange years = yearsOf(m_items, m_times);
    // Labels of the last items stand after them.
    const double tail = std::min(result.painter.widestLabel(), plot / 5);
    result.scale = core::TimeScale::fitting(years, plot - tail);
    result.scale.width = plot;
    core::TimelineMetrics metrics = result.painter.metrics();
    std::vector<double> labels;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        labels.push_back(std::min(result.painter.labelWidth(QString::fromStdString(m_items[i].label)),
                                  m_times[i] ? labelRoom(*m_times[i], result.scale, metrics) : plot));
    for (const std::size_t rows : kRows) {
        metrics.laneRows = rows;
        result.layout = core::TimelineLayout({m_items, m_times, labels, m_lanes.size(), std::nullopt}, metrics,
                                             result.scale.pixelsPerDay);
        if (result.height() <= most)
            break;
    }
    return result;
}

double TimelinePicture::height(double width, double most) const { return drawing(width, most).height(); }

void TimelinePicture::paint(QPainter& painter, const QSizeF& size) const
{
    const Drawing drawn = drawing(size.width(), size.height() + 1);
    TimelineScene scene;
    scene.items = m_items;
    scene.lanes = m_lanes;
    scene.layout = &drawn.layout;
    scene.scale = drawn.scale;
    scene.bands = m_bands;
    drawn.painter.paint(painter, QRectF(QPointF(), size), scene);
}

} // namespace napi::paint
