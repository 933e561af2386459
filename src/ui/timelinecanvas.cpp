// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelinecanvas.h"

#include "ui/timelineaccessible.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace napi::ui {
namespace {

using paint::TimelineSpot;
using Spot = TimelineSpot::Kind;

/// Milliseconds that the keyboard rests on an item before its card comes.
constexpr int kCardDelay = 700;

core::DayRange years(int first, int last)
{
    return {core::Date::parse(std::to_string(first))->firstDayNumber(),
            core::Date::parse(std::to_string(last))->lastDayNumber() + 1};
}

} // namespace

TimelineCanvas::TimelineCanvas(models::SelectionHub& hub, const words::Catalogue& words, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_hub(hub)
    , m_model(hub, words)
    , m_theme(&paint::Theme::of(paint::Appearance::Light))
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is kept where there is nothing to scroll, or the years would shift with the rows.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_cardDelay.setSingleShot(true);
    m_cardDelay.setInterval(kCardDelay);
    connect(&m_cardDelay, &QTimer::timeout, this, [this] { showCard(m_focused, spotRect(m_focused).left()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelineCanvas::adoptModel);
    connect(&hub, &models::SelectionHub::currentChanged, this, &TimelineCanvas::adoptCurrent);
    adoptModel();
}

void TimelineCanvas::setAppearance(paint::Appearance appearance)
{
    m_theme = &paint::Theme::of(appearance);
    adoptFont();
}

void TimelineCanvas::setWords(const words::Catalogue& words)
{
    m_labelWidths.clear();
    m_model.setWords(words);
    adoptFont();
}

void TimelineCanvas::adoptModel()
{
    m_whole = core::wholeYears(m_model.items(), years(2006, 2021));
    m_times = core::knownTimes(m_model.items());
    hideCard();
    setSelected(m_hub.current());
    m_focused = m_selected;
    m_hovered = {};
    m_labelWidths.clear();
    adoptFont();
    Q_EMIT itemsChanged();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineCanvas::setSelected(const std::optional<core::Link>& link)
{
    const auto position = link ? m_model.position(*link) : std::nullopt;
    m_selected = position ? TimelineSpot{Spot::Item, *position} : TimelineSpot{};
    m_connected = position ? m_model.presentedAt(*position) : std::vector<std::size_t>{};
}

void TimelineCanvas::adoptFont()
{
    m_painter.emplace(*m_theme, font(), m_model.words().locale());
    measureLabels();
    m_layout = {};
    refit();
}

/// Measuring every label is what a start would wait for, so it is done once for a font.
void TimelineCanvas::measureLabels()
{
    if (m_measuredFont == font().key() && m_labelWidths.size() == m_model.items().size())
        return;
    m_measuredFont = font().key();
    m_labelWidths.clear();
    for (const core::TimelineItem& item : m_model.items())
        m_labelWidths.push_back(m_painter->labelWidth(words::qt(item.label)));
}

void TimelineCanvas::adoptCurrent(const std::optional<core::Link>& link)
{
    setSelected(link);
    if (m_selected) {
        m_focused = m_selected;
        const auto* placed = m_layout.find(m_selected.index);
        if (placed && placed->cluster) {
            m_layout = {};
            updateLayout();
            updateExtras();
        }
    }
    if (isVisible())
        revealCurrent();
    viewport()->update();
    if (m_selected)
        tellFocus();
}

bool TimelineCanvas::isCurrentFiltered() const
{
    const auto& current = m_hub.current();
    return current && current->kind == core::Kind::Measure && !m_model.position(*current);
}

paint::TimelineFrame TimelineCanvas::frame() const { return m_painter->frame(viewport()->rect(), m_model.lanes()); }

paint::TimelineScene TimelineCanvas::scene() const
{
    const int scroll = verticalScrollBar()->value();
    return {m_model.items(), m_model.lanes(), &m_layout,  m_scale,   static_cast<double>(scroll),
            m_model.bands(), m_connected,     m_selected, m_hovered, m_focused};
}

void TimelineCanvas::refit()
{
    const double width = std::max(1.0, frame().plot.width());
    core::TimeScale scale = m_scale;
    // Whatever the size, the same years are visible.
    if (m_scale.width > 0)
        scale.pixelsPerDay *= width / m_scale.width;
    scale.width = width;
    if (m_fit == Fit::PlanYears)
        scale = core::TimeScale::fitting(years(2018, 2021), width);
    else if (m_fit == Fit::All)
        scale = {static_cast<double>(m_whole.first), 0, width};
    setScale(scale);
}

void TimelineCanvas::setScale(const core::TimeScale& scale)
{
    core::TimeScale wanted = scale;
    // The smallest scale shows the whole; a division by zero pixels a day must not reach the zoom.
    wanted.pixelsPerDay = std::max(wanted.pixelsPerDay, 1e-6);
    m_scale = wanted.clamped(m_whole, kMaxPixelsPerDay, std::min(m_painter->widestLabel(), wanted.width / 4));
    hideCard();
    updateLayout();
    updateExtras();
    updateScrollBar();
    viewport()->update();
    Q_EMIT scaleChanged();
}

void TimelineCanvas::updateLayout()
{
    const bool fits = m_layout.lanes().size() == m_model.lanes().size() && !m_layout.lanes().empty() &&
                      std::abs(m_layout.pixelsPerDay() - m_scale.pixelsPerDay) < 1e-12;
    if (fits)
        return;
    // Rows come and go with the zoom: the lane at the top stays at the top.
    const double scroll = verticalScrollBar()->value();
    const auto lane = m_layout.laneAt(scroll);
    const double share = lane ? (scroll - m_layout.lanes()[*lane].top) / m_layout.lanes()[*lane].height : 0;
    // A focused cluster may be no more: the keyboard then stands on the first of its items.
    if (m_focused.kind == Spot::Cluster)
        m_focused = m_focused.index < m_layout.clusters().size()
                        ? TimelineSpot{Spot::Item, m_layout.clusters()[m_focused.index].items.front()}
                        : TimelineSpot{};
    m_hovered = {};
    const auto pinned = m_selected ? std::optional(m_selected.index) : std::nullopt;
    m_layout = core::TimelineLayout({m_model.items(), m_times, m_labelWidths, m_model.lanes().size(), pinned},
                                    m_painter->metrics(), m_scale.pixelsPerDay);
    updateScrollBar();
    if (lane && *lane < m_layout.lanes().size()) {
        const core::PlacedLane& placed = m_layout.lanes()[*lane];
        verticalScrollBar()->setValue(static_cast<int>(placed.top + share * placed.height));
    }
}

void TimelineCanvas::updateScrollBar()
{
    const double height = frame().plot.height();
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, std::ceil(m_layout.height() - height))));
    verticalScrollBar()->setPageStep(static_cast<int>(std::max(1.0, height)));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_painter->metrics().rowHeight));
    verticalScrollBar()->setVisible(verticalScrollBar()->maximum() > 0);
}

void TimelineCanvas::zoomAbout(double factor, double x)
{
    const double least = core::TimeScale::fitting(m_whole, m_scale.width).pixelsPerDay / 4;
    const double wanted = std::clamp(m_scale.pixelsPerDay * factor, least, kMaxPixelsPerDay);
    m_fit = Fit::Chosen;
    setScale(m_scale.zoomed(wanted / m_scale.pixelsPerDay, x));
}

void TimelineCanvas::zoomBy(double factor)
{
    double x = m_scale.width / 2;
    const auto* placed = m_focused.kind == Spot::Item ? m_layout.find(m_focused.index) : nullptr;
    if (placed) {
        const double focusX = m_scale.x(placed->begin / m_layout.pixelsPerDay());
        if (focusX >= 0 && focusX <= m_scale.width)
            x = focusX;
    }
    zoomAbout(factor, x);
}

void TimelineCanvas::showPlanYears()
{
    m_fit = Fit::PlanYears;
    refit();
}

void TimelineCanvas::showAll()
{
    m_fit = Fit::All;
    refit();
}

void TimelineCanvas::goTo(int year, int month)
{
    const auto date = core::Date::parse(QStringLiteral("%1-%2")
                                            .arg(year, 4, 10, QLatin1Char('0'))
                                            .arg(std::max(month, 1), 2, 10, QLatin1Char('0'))
                                            .toStdString());
    if (date)
        goToDay(date->firstDayNumber());
}

void TimelineCanvas::goToDay(double day)
{
    m_fit = Fit::Chosen;
    core::TimeScale scale = m_scale;
    scale.firstDay = day;
    setScale(scale);
}

void TimelineCanvas::panBy(double dx, double dy)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(dy)));
    if (std::abs(dx) < 0.5)
        return;
    m_fit = Fit::Chosen;
    setScale(m_scale.panned(dx));
}

TimelineSpot TimelineCanvas::spot(std::size_t number) const
{
    const std::size_t items = m_model.items().size();
    return number < items ? TimelineSpot{Spot::Item, number} : m_extras[number - items];
}

std::optional<std::size_t> TimelineCanvas::spotNumber(const TimelineSpot& spot) const
{
    if (spot.kind == Spot::Item)
        return spot.index;
    const auto found = std::ranges::find(m_extras, spot);
    if (found == m_extras.end())
        return std::nullopt;
    return m_model.items().size() + static_cast<std::size_t>(found - m_extras.begin());
}

/// Screen readers hear of it only when there are more or fewer of them.
void TimelineCanvas::updateExtras()
{
    const std::size_t count = m_extras.size();
    m_extras.clear();
    const auto lanes = m_layout.lanes();
    for (std::size_t lane = 0; lane < lanes.size(); ++lane)
        if (!lanes[lane].undated.empty())
            m_extras.push_back({Spot::Strip, lane});
    for (std::size_t cluster = 0; cluster < m_layout.clusters().size(); ++cluster)
        m_extras.push_back({Spot::Cluster, cluster});
    const double left = m_scale.firstDay * m_scale.pixelsPerDay;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        const auto [before, after] = m_layout.outside(lane, left, left + m_scale.width);
        if (before > 0)
            m_extras.push_back({Spot::Before, lane});
        if (after > 0)
            m_extras.push_back({Spot::After, lane});
    }
    if (count == m_extras.size() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

QRect TimelineCanvas::spotRect(const TimelineSpot& spot) const
{
    return m_painter->rectOf(scene(), frame(), spot).toAlignedRect();
}

TimelineSpot TimelineCanvas::spotAt(const QPoint& position) const
{
    return m_painter->spotAt(scene(), frame(), position);
}

void TimelineCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paint::TimelineScene visible = scene();
    if (!hasFocus())
        visible.focused = {};
    m_painter->paint(painter, viewport()->rect(), visible);
    if (hasFocus() && !m_focused) {
        painter.setPen(QPen(m_theme->colour(paint::Role::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    refit();
    if (isVisible())
        keepInSight(event->oldSize().height());
}

void TimelineCanvas::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    // Before, there was no size to bring anything into sight of.
    revealCurrent();
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adoptFont();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void TimelineCanvas::scrollContentsBy(int, int)
{
    hideCard();
    viewport()->update();
}

void TimelineCanvas::hideEvent(QHideEvent* event)
{
    hideCard();
    QAbstractScrollArea::hideEvent(event);
}

} // namespace napi::ui
