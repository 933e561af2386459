// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelinecanvas.h"

#include "ui/timelineaccessible.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace napi::ui {
namespace {

using paint::TimelineSpot;
using Spot = TimelineSpot::Kind;

/// A month is then some 240 pixels wide.
constexpr double kMaxPixelsPerDay = 8;

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
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
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
    m_strips.clear();
    for (std::size_t lane = 0; lane < m_model.lanes().size(); ++lane)
        if (!m_model.lanes()[lane].undatedTitle.empty())
            m_strips.push_back(lane);
    const auto position = m_hub.current() ? m_model.position(*m_hub.current()) : std::nullopt;
    m_selected = position ? TimelineSpot{Spot::Item, *position} : TimelineSpot{};
    m_focused = m_selected;
    m_hovered = {};
    m_labelWidths.clear();
    adoptFont();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
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
    const auto position = link ? m_model.position(*link) : std::nullopt;
    m_selected = position ? TimelineSpot{Spot::Item, *position} : TimelineSpot{};
    if (m_selected) {
        m_focused = m_selected;
        if (isVisible())
            reveal(m_selected);
    }
    viewport()->update();
}

paint::TimelineFrame TimelineCanvas::frame() const { return m_painter->frame(viewport()->rect(), m_model.lanes()); }

paint::TimelineScene TimelineCanvas::scene() const
{
    const int scroll = verticalScrollBar()->value();
    return {m_model.items(), m_model.lanes(), &m_layout, m_scale, static_cast<double>(scroll),
            m_selected,      m_hovered,       m_focused};
}

void TimelineCanvas::refit()
{
    const double width = std::max(1.0, frame().plot.width());
    core::TimeScale scale = m_scale;
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
    updateLayout();
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
    m_layout = core::TimelineLayout(m_model.items(), m_labelWidths, m_model.lanes().size(), m_painter->metrics(),
                                    m_scale.pixelsPerDay);
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
    return number < items ? TimelineSpot{Spot::Item, number} : TimelineSpot{Spot::Strip, m_strips[number - items]};
}

std::optional<std::size_t> TimelineCanvas::spotNumber(const TimelineSpot& spot) const
{
    if (spot.kind == Spot::Item)
        return spot.index;
    const auto found = std::ranges::find(m_strips, spot.index);
    if (spot.kind == Spot::None || found == m_strips.end())
        return std::nullopt;
    return m_model.items().size() + static_cast<std::size_t>(found - m_strips.begin());
}

QRect TimelineCanvas::spotRect(const TimelineSpot& spot) const
{
    return m_painter->rectOf(scene(), frame(), spot).toAlignedRect();
}

TimelineSpot TimelineCanvas::spotAt(const QPoint& position) const
{
    return m_painter->spotAt(scene(), frame(), position);
}

QString TimelineCanvas::spotText(const TimelineSpot& spot) const
{
    if (spot.kind == Spot::Item)
        return m_model.sentence(spot.index);
    if (spot.kind == Spot::None)
        return {};
    const core::TimelineLane& lane = m_model.lanes()[spot.index];
    return QStringLiteral("%1, %2").arg(words::qt(lane.title), words::qt(lane.undatedTitle));
}

void TimelineCanvas::activate(const TimelineSpot& spot)
{
    if (spot.kind == Spot::Item)
        m_hub.select(m_model.items()[spot.index].link);
    else if (spot.kind == Spot::Strip)
        openStrip(spot.index);
}

void TimelineCanvas::openStrip(std::size_t lane)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(spotText({Spot::Strip, lane}));
    for (const std::size_t item : m_layout.lanes()[lane].undated) {
        const core::Link link = m_model.items()[item].link;
        QString title = m_model.index(static_cast<int>(item), 0).data().toString();
        auto* action = menu->addAction(title.replace(u'&', QStringLiteral("&&")));
        if (m_hub.current() == link) {
            action->setCheckable(true);
            action->setChecked(true);
        }
        connect(action, &QAction::triggered, this, [this, link] { m_hub.select(link); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(viewport()->mapToGlobal(spotRect({Spot::Strip, lane}).bottomLeft()));
}

void TimelineCanvas::setHovered(const TimelineSpot& spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TimelineCanvas::showToolTip(const QHelpEvent& event)
{
    const TimelineSpot here = spotAt(event.pos());
    const auto lane = m_painter->laneTitleAt(scene(), frame(), event.pos());
    const QString text = !here && lane ? laneText(*lane) : spotText(here);
    // Rich text, because only that is wrapped.
    QToolTip::showText(event.globalPos(),
                       text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()), viewport(),
                       spotRect(here));
}

QString TimelineCanvas::laneText(std::size_t lane) const
{
    const double left = m_scale.firstDay * m_scale.pixelsPerDay;
    const auto [before, after] = m_layout.outside(lane, left, left + m_scale.width);
    return tr("%1: %2 before the visible years, %3 after them")
        .arg(words::qt(m_model.lanes()[lane].title))
        .arg(before)
        .arg(after);
}

bool TimelineCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        showToolTip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
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

void TimelineCanvas::resizeEvent(QResizeEvent*) { refit(); }

void TimelineCanvas::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    // Before, there was no size to bring anything into sight of.
    reveal(m_selected);
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adoptFont();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void TimelineCanvas::scrollContentsBy(int, int) { viewport()->update(); }

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = event->angleDelta().y() / 120.0;
        zoomAbout(std::pow(kZoomStep, notches / 2), event->position().x() - frame().plot.left());
        return;
    }
    const bool smooth = !event->pixelDelta().isNull();
    QPointF delta = smooth ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) / 2.0;
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || verticalScrollBar()->maximum() == 0;
    if (sideways && std::abs(delta.y()) > std::abs(delta.x()))
        delta = {delta.y(), 0};
    panBy(-delta.x(), -delta.y());
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_dragged = event->pos();
    m_dragging = false;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        setHovered(spotAt(event->pos()));
        return;
    }
    if (!m_dragging && (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPoint delta = m_dragged - event->pos();
    m_dragged = event->pos();
    panBy(delta.x(), delta.y());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool clicked = !m_dragging;
    m_pressed.reset();
    m_dragging = false;
    m_hovered = {};
    viewport()->setCursor(Qt::ArrowCursor);
    setHovered(spotAt(event->pos()));
    if (!clicked || !m_hovered)
        return;
    focusSpot(m_hovered, false);
    activate(m_hovered);
}

} // namespace napi::ui
