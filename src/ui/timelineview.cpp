// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelineview.h"

#include "ui/menubutton.h"
#include "ui/timelinecanvas.h"
#include "ui/timelinekey.h"
#include "ui/timelineoverview.h"
#include "ui/timelinetable.h"
#include "words/domain.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>
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
    , m_overview(new TimelineOverview(*m_canvas, this))
    , m_stack(new QStackedWidget(this))
    , m_header(new QWidget(this))
    , m_title(new QLabel(m_header))
    , m_years(new QMenu(this))
    , m_signs(new QMenu(this))
{
    buildHeader();
    auto* drawing = new QWidget;
    auto* rows = new QVBoxLayout(drawing);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_canvas, 1);
    rows->addWidget(m_overview);
    m_stack->addWidget(drawing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    updateRoom();
    connect(m_canvas, &TimelineCanvas::scaleChanged, this, &TimelineView::updateSpan);
    connect(m_canvas, &TimelineCanvas::itemsChanged, this, &TimelineView::updateSpan);
    connect(&hub, &models::SelectionHub::currentChanged, this, &TimelineView::updateSpan);
    connect(m_canvas, &TimelineCanvas::menuWanted, this, &TimelineView::menuWanted);
    connect(m_canvas, &TimelineCanvas::tableWanted, this, [this] { setTableShown(true); });
    translate();
}

void TimelineView::buildHeader()
{
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(paint::space(1), paint::space(1), paint::space(2), paint::space(1));
    row->setSpacing(paint::space(1));
    m_title->setTextFormat(Qt::RichText);
    // In large text the years go below the title rather than being cut.
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fold = addButton({});
    m_fold->setObjectName(QStringLiteral("foldTimeline"));
    row->addWidget(m_title, 1);
    m_removeFilter = addButton({});
    m_removeFilter->setObjectName(QStringLiteral("removeFilter"));
    m_removeFilter->hide();
    m_smaller = addButton(QStringLiteral("\u2212"));
    m_larger = addButton(QStringLiteral("+"));
    m_all = addButton({});
    m_goTo = addButton({});
    m_goTo->setPopupMode(QToolButton::InstantPopup);
    m_goTo->setMenu(m_years);
    m_key = addButton({});
    m_key->setObjectName(QStringLiteral("timelineKey"));
    m_key->setPopupMode(QToolButton::InstantPopup);
    m_key->setMenu(m_signs);
    m_tableSwitch = addButton({});
    m_tableSwitch->setCheckable(true);
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT foldWanted(!m_isFolded); });
    connect(m_years, &QMenu::aboutToShow, this, &TimelineView::fillYears);
    connect(m_signs, &QMenu::aboutToShow, this, [this] { fillKey(*m_signs, *m_theme); });
    connect(m_removeFilter, &QToolButton::clicked, this, &TimelineView::removeFilter);
    connect(m_smaller, &QToolButton::clicked, m_canvas,
            [this] { m_canvas->zoomBy(1 / TimelineCanvas::kZoomStep); });
    connect(m_larger, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoomBy(TimelineCanvas::kZoomStep); });
    connect(m_all, &QToolButton::clicked, m_canvas, &TimelineCanvas::showAll);
    connect(m_tableSwitch, &QToolButton::toggled, this, &TimelineView::setTableShown);
}

void TimelineView::fillYears()
{
    m_years->clear();
    const core::DayRange whole = m_canvas->wholeTime();
    const int last = core::Date::fromDayNumber(whole.last - 1).year();
    const int first = core::Date::fromDayNumber(whole.first).year();
    const int seen = core::Date::fromDayNumber(static_cast<int>(std::lround(m_canvas->scale().firstDay))).year();
    for (int year = first; year <= last; ++year) {
        auto* action = m_years->addAction(QString::number(year));
        connect(action, &QAction::triggered, this, [this, year] { goTo(year); });
        if (year == seen)
            m_years->setActiveAction(action);
    }
}

void TimelineView::goTo(int year, int month) { m_canvas->goTo(year, month); }

bool TimelineView::isTableShown() const { return m_stack->currentIndex() == 1; }

void TimelineView::buildTable()
{
    m_table = new TimelineTable(m_canvas->hub(), m_canvas->model());
    m_table->setTheme(*m_theme);
    connect(m_table, &TimelineTable::menuWanted, this, &TimelineView::menuWanted);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    // In line with the title above it.
    rows->setContentsMargins(paint::space(2), 0, 0, 0);
    rows->addWidget(m_table);
    m_stack->addWidget(page);
    setTabOrder(m_tableSwitch, m_table);
    translate();
}

void TimelineView::setTableShown(bool shown)
{
    if (shown == isTableShown())
        return;
    if (!m_table)
        buildTable();
    const bool hadFocus = m_canvas->hasFocus() || m_overview->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentIndex(shown ? 1 : 0);
    updateButtons();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    m_tableSwitch->setChecked(shown);
    // A pressed switch is seen to be pressed.
    m_tableSwitch->setProperty("framed", shown);
    m_tableSwitch->style()->unpolish(m_tableSwitch);
    m_tableSwitch->style()->polish(m_tableSwitch);
    updateSpan();
    Q_EMIT tableShownChanged(shown);
}

void TimelineView::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_isFolded = folded;
    m_stack->setVisible(!folded);
    updateButtons();
    updateSpan();
    updateRoom();
    if (hadFocus || m_fold->hasFocus())
        setFocus(Qt::OtherFocusReason);
}

void TimelineView::updateButtons()
{
    for (QToolButton* button : {m_smaller, m_larger, m_all, m_goTo, m_key})
        button->setVisible(!m_isFolded && !isTableShown());
    m_tableSwitch->setVisible(!m_isFolded);
    const QString command = m_isFolded ? tr("Show the timeline") : tr("Hide the timeline");
    m_fold->setToolTip(command);
    m_fold->setAccessibleName(command);
    m_fold->setIcon(paint::icon(m_isFolded ? QStringLiteral("forward") : QStringLiteral("down"), *m_theme));
}

/// What is folded leaves its room to the page.
void TimelineView::updateRoom()
{
    const int side = fontMetrics().height() * 3 / 4;
    for (auto* button : {m_fold, m_key})
        button->setIconSize({side, side});
    setMaximumHeight(m_isFolded ? m_header->sizeHint().height() + 2 : QWIDGETSIZE_MAX);
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

QString TimelineView::chosenText() const
{
    return m_table && m_table->hasFocus() ? m_table->chosenText() : QString{};
}

void TimelineView::setAppearance(paint::Appearance appearance)
{
    m_theme = &paint::Theme::of(appearance);
    markAsMenu(*m_goTo, *m_theme);
    m_key->setIcon(paint::icon(QStringLiteral("info"), *m_theme));
    updateButtons();
    updateRoom();
    m_canvas->setAppearance(appearance);
    m_overview->setAppearance(appearance);
    if (m_table)
        m_table->setTheme(*m_theme);
    updateSpan();
    update();
}

void TimelineView::setWords(const words::Catalogue& words)
{
    m_words = &words;
    m_canvas->setWords(words);
    translate();
}

/// Not by a focus proxy: with one that changes, Tab would go round inside the pane.
void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget* const content = isTableShown() ? static_cast<QWidget*>(m_table) : m_canvas;
    (m_isFolded ? static_cast<QWidget*>(m_fold) : content)->setFocus(event->reason());
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRoom();
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
    m_removeFilter->setText(tr("Remove the filter"));
    m_removeFilter->setAccessibleName(tr("Remove the filter"));
    m_removeFilter->setToolTip(tr("Shows the open record on the timeline again"));
    m_smaller->setToolTip(tr("Zoom out (−)"));
    m_smaller->setAccessibleName(tr("Zoom out"));
    m_larger->setToolTip(tr("Zoom in (+)"));
    m_larger->setAccessibleName(tr("Zoom in"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Show all years"));
    m_all->setAccessibleName(tr("Show all years"));
    m_goTo->setText(tr("Year"));
    m_goTo->setToolTip(tr("Go to a year"));
    m_goTo->setAccessibleName(tr("Go to a year"));
    m_key->setToolTip(tr("What the signs of the timeline mean"));
    m_key->setAccessibleName(tr("Key to the signs"));
    m_tableSwitch->setText(tr("Table"));
    m_tableSwitch->setToolTip(tr("The same items as a table"));
    m_tableSwitch->setAccessibleName(tr("Show as a table"));
    updateButtons();
    if (m_table) {
        m_table->setAccessibleName(tr("Timeline as a table"));
        m_table->setAccessibleDescription(tr("Enter: show the record. Letters: go to a title."));
    }
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
    const bool isHidden = m_canvas->isCurrentFiltered();
    const QString filter = isHidden ? tr("The open record is hidden by the filter") : m_overview->filterText();
    m_removeFilter->setVisible(isHidden && !m_isFolded);
    m_overview->setSpanText(span);
    QStringList parts;
    if (!isTableShown() && !m_isFolded)
        parts << span;
    if (!filter.isEmpty() && !m_isFolded)
        parts << filter;
    m_title->setText(QStringLiteral("<b>%1</b>&nbsp;&nbsp; <span style=\"color:%2\">%3</span>")
                         .arg(tr("Timeline"), m_theme->colour(paint::Role::Muted).name(),
                              parts.join(QStringLiteral(" \u00b7 "))));
    m_title->setAccessibleName(m_isFolded ? tr("Timeline")
                                          : tr("Visible: %1").arg(span) +
                                                (isHidden ? QStringLiteral(". ") + filter : QString{}));
}

void TimelineView::removeFilter()
{
    const bool hadFocus = m_removeFilter->hasFocus();
    models::SelectionHub& hub = m_canvas->hub();
    hub.setQuery({hub.query().words, {}});
    m_canvas->revealCurrent();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

} // namespace napi::ui
