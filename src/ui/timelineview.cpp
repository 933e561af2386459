// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelineview.h"

#include "ui/timelinecanvas.h"
#include "words/domain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace napi::ui {
namespace {

/// A shorter visible span is given in months.
constexpr double kMonthsBelow = 550;

} // namespace

TimelineView::TimelineView(models::SelectionHub& hub, const words::Catalogue& words, QWidget* parent)
    : QWidget(parent)
    , m_words(&words)
    , m_theme(&paint::Theme::of(paint::Appearance::Light))
    , m_canvas(new TimelineCanvas(hub, words, this))
    , m_header(new QWidget(this))
    , m_title(new QLabel(m_header))
{
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(paint::space(3), paint::space(1), paint::space(2), paint::space(1));
    row->setSpacing(paint::space(1));
    m_title->setTextFormat(Qt::RichText);
    row->addWidget(m_title, 1);
    m_smaller = addButton(QStringLiteral("\u2212"));
    m_larger = addButton(QStringLiteral("+"));
    m_all = addButton({});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_header);
    column->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(m_smaller, &QToolButton::clicked, m_canvas,
            [this] { m_canvas->zoomBy(1 / TimelineCanvas::kZoomStep); });
    connect(m_larger, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoomBy(TimelineCanvas::kZoomStep); });
    connect(m_all, &QToolButton::clicked, m_canvas, &TimelineCanvas::showAll);
    connect(m_canvas, &TimelineCanvas::scaleChanged, this, &TimelineView::updateSpan);
    translate();
}

QToolButton* TimelineView::addButton(const QString& text)
{
    auto* button = new QToolButton(m_header);
    button->setAutoRaise(true);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    m_header->layout()->addWidget(button);
    return button;
}

void TimelineView::setAppearance(paint::Appearance appearance)
{
    m_theme = &paint::Theme::of(appearance);
    m_canvas->setAppearance(appearance);
    updateSpan();
    update();
}

void TimelineView::setWords(const words::Catalogue& words)
{
    m_words = &words;
    m_canvas->setWords(words);
    translate();
}

QSize TimelineView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 50, line * 13};
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(paint::Role::Panel));
    painter.fillRect(0, 0, width(), 1, m_theme->colour(paint::Role::Line));
    painter.fillRect(0, m_header->geometry().bottom() + 1, width(), 1, m_theme->colour(paint::Role::Line));
}

void TimelineView::translate()
{
    m_canvas->setAccessibleName(tr("Timeline"));
    m_canvas->setAccessibleDescription(
        tr("Left and Right: items in time. Up and Down: lanes. Plus and Minus: zoom. Enter: show the record."));
    m_smaller->setToolTip(tr("Zoom out (−)"));
    m_smaller->setAccessibleName(tr("Zoom out"));
    m_larger->setToolTip(tr("Zoom in (+)"));
    m_larger->setAccessibleName(tr("Zoom in"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Show all years"));
    m_all->setAccessibleName(tr("Show all years"));
    updateSpan();
}

QString TimelineView::spanText() const
{
    const core::TimeScale& scale = m_canvas->scale();
    const auto first = core::Date::fromDayNumber(static_cast<int>(std::floor(scale.firstDay + 0.5)));
    const auto last = core::Date::fromDayNumber(static_cast<int>(std::ceil(scale.lastDay() - 1.5)));
    const bool months = scale.lastDay() - scale.firstDay < kMonthsBelow;
    const auto text = [&](const core::Date& date) {
        return words::dateText(*m_words, core::Date::parse(date.iso().substr(0, months ? 7 : 4)));
    };
    const QString begin = text(first);
    const QString end = text(last);
    return begin == end ? begin : QStringLiteral("%1 \u2013 %2").arg(begin, end);
}

void TimelineView::updateSpan()
{
    const QString span = spanText();
    m_title->setText(QStringLiteral("<b>%1</b>&nbsp;&nbsp; <span style=\"color:%2\">%3</span>")
                         .arg(tr("Timeline"), m_theme->colour(paint::Role::Muted).name(), span));
    m_title->setAccessibleName(tr("Visible: %1").arg(span));
}

} // namespace napi::ui
