// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelineoverview.h"

#include "ui/timelinecanvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace napi::ui {
namespace {

constexpr int kBinWidth = 2;
/// A shorter handle could not be caught.
constexpr double kLeastHandle = 12;

} // namespace

TimelineOverview::TimelineOverview(TimelineCanvas& canvas, QWidget* parent)
    : QAbstractSlider(parent)
    , m_canvas(canvas)
    , m_theme(&paint::Theme::of(paint::Appearance::Light))
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&canvas, &TimelineCanvas::scaleChanged, this, &TimelineOverview::adoptScale);
    connect(&canvas, &TimelineCanvas::itemsChanged, this, &TimelineOverview::adoptItems);
    connect(this, &QAbstractSlider::valueChanged, &canvas, [this](int day) { m_canvas.goToDay(day); });
    adoptItems();
}

void TimelineOverview::setAppearance(paint::Appearance appearance)
{
    m_theme = &paint::Theme::of(appearance);
    update();
}

void TimelineOverview::setSpanText(const QString& text)
{
    m_spanText = text;
    updateNames();
}

QString TimelineOverview::filterText() const
{
    const auto shown = static_cast<int>(m_canvas.model().shownMeasures());
    const auto all = static_cast<int>(m_canvas.model().allMeasures());
    return shown == all ? QString{} : tr("%1 of %n measure(s) pass the filter", nullptr, all).arg(shown);
}

void TimelineOverview::updateNames()
{
    const QString filter = filterText();
    const QString visible = tr("Visible: %1").arg(m_spanText);
    setAccessibleName(
        tr("Overview of all years. %1").arg(filter.isEmpty() ? visible : visible + QStringLiteral(". ") + filter));
    const QString help = tr("Drag the frame, or use the arrow keys, to move the visible years.");
    const QString said = filter.isEmpty() ? help : filter + QStringLiteral(". ") + help;
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(said.toHtmlEscaped()));
    setAccessibleDescription(said);
}

QSize TimelineOverview::sizeHint() const
{
    const QFontMetrics metrics(paint::font(font(), paint::Type::Caption));
    return {metrics.height() * 30, metrics.height() + paint::space(1)};
}

QRectF TimelineOverview::strip() const
{
    const QRectF plot = m_canvas.plot();
    return {plot.left(), 1.0, plot.width(), height() - 2.0};
}

double TimelineOverview::dayAt(double x) const
{
    const core::DayRange whole = m_canvas.wholeTime();
    const QRectF area = strip();
    return whole.first + (x - area.left()) / std::max(1.0, area.width()) * whole.length();
}

QRectF TimelineOverview::handleRect() const
{
    const core::DayRange whole = m_canvas.wholeTime();
    const core::TimeScale& scale = m_canvas.scale();
    const QRectF area = strip();
    const double perDay = area.width() / std::max(1, whole.length());
    const double right = std::min(area.right(), area.left() + (scale.lastDay() - whole.first) * perDay);
    const double left = area.left() + (scale.firstDay - whole.first) * perDay;
    const double width = std::min(area.width(), std::max(right - left, kLeastHandle));
    return {std::clamp(left, area.left(), area.right() - width), area.top(), width, area.height()};
}

void TimelineOverview::adoptItems()
{
    m_density.clear();
    adoptScale();
    updateNames();
}

void TimelineOverview::adoptScale()
{
    const core::DayRange whole = m_canvas.wholeTime();
    const core::TimeScale& scale = m_canvas.scale();
    const int visible = std::max(1, static_cast<int>(scale.lastDay() - scale.firstDay));
    const QSignalBlocker blocker(this);
    setRange(whole.first, std::max(whole.first, whole.last - visible));
    setPageStep(visible);
    setSingleStep(std::max(1, visible / 12));
    setValue(static_cast<int>(std::lround(scale.firstDay)));
    update();
}

void TimelineOverview::countItems()
{
    const auto bins = static_cast<std::size_t>(std::max(1.0, strip().width() / kBinWidth));
    if (m_density.size() != bins)
        m_density = core::timelineDensity(m_canvas.times(), m_canvas.wholeTime(), bins);
}

void TimelineOverview::paintEvent(QPaintEvent*)
{
    countItems();
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(paint::Role::Panel));
    const QRectF handle = handleRect();
    painter.fillRect(handle, m_theme->colour(paint::Role::Selected));
    paintDensity(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(m_theme->colour(hasFocus() ? paint::Role::Accent : paint::Role::Muted), hasFocus() ? 2 : 1));
    const double half = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(handle.adjusted(half, half, -half, -half), 3, 3);
    paintWords(painter);
}

void TimelineOverview::paintDensity(QPainter& painter) const
{
    const QRectF area = strip().adjusted(0, 2, 0, -2);
    const int most = m_density.empty() ? 0 : *std::ranges::max_element(m_density);
    for (std::size_t bin = 0; bin < m_density.size(); ++bin) {
        if (m_density[bin] == 0)
            continue;
        const double height = std::max(1.0, std::round(area.height() * m_density[bin] / most));
        painter.fillRect(
            QRectF(area.left() + static_cast<double>(bin) * kBinWidth, area.bottom() - height, kBinWidth, height),
            m_theme->colour(paint::Role::Line));
    }
}

/// Beside the strip: what passes the filter, else the years that the strip covers.
void TimelineOverview::paintWords(QPainter& painter) const
{
    const core::DayRange whole = m_canvas.wholeTime();
    const auto shown = static_cast<int>(m_canvas.model().shownMeasures());
    const auto all = static_cast<int>(m_canvas.model().allMeasures());
    const QString text = shown == all ? QStringLiteral("%1 \u2013 %2")
                                            .arg(core::Date::fromDayNumber(whole.first).year())
                                            .arg(core::Date::fromDayNumber(whole.last - 1).year())
                                      : tr("%1 of %2", "how many measures pass the filter").arg(shown).arg(all);
    const QRectF room(paint::space(3), 0, strip().left() - paint::space(3) - paint::space(2), height());
    painter.setFont(paint::font(font(), paint::Type::Caption));
    painter.setPen(m_theme->colour(shown == all ? paint::Role::Muted : paint::Role::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width())));
}

void TimelineOverview::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        m_canvas.zoomBy(TimelineCanvas::kZoomStep);
    else if (plain && key == Qt::Key_Minus)
        m_canvas.zoomBy(1 / TimelineCanvas::kZoomStep);
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        // As in the drawing, down is later; Qt's sliders have it the other way round.
        triggerAction(key == Qt::Key_PageUp ? SliderPageStepSub : SliderPageStepAdd);
    else
        QAbstractSlider::keyPressEvent(event);
}

void TimelineOverview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || event->position().x() < strip().left())
        return;
    const double visible = m_canvas.scale().lastDay() - m_canvas.scale().firstDay;
    const double day = dayAt(event->position().x());
    // Beside the handle, the handle comes to the pointer.
    m_grip = handleRect().contains(event->position()) ? day - m_canvas.scale().firstDay : visible / 2;
    m_canvas.goToDay(day - *m_grip);
}

void TimelineOverview::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip)
        m_canvas.goToDay(dayAt(event->position().x()) - *m_grip);
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent*) { m_grip.reset(); }

void TimelineOverview::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        updateNames();
}

void TimelineOverview::focusInEvent(QFocusEvent* event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void TimelineOverview::focusOutEvent(QFocusEvent* event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace napi::ui
