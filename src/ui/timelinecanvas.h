// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/selectionhub.h"
#include "models/timelinemodel.h"
#include "paint/timelinepainter.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

class QHelpEvent;
class QMenu;

namespace napi::ui {

class TimelineCard;

/// The drawing of the timeline with mouse and keyboard. It shows the hub's records and selects through the
/// hub.
class TimelineCanvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// What one step of the buttons and keys enlarges by.
    static constexpr double kZoomStep = 1.5;
    /// A month is then some 240 pixels wide.
    static constexpr double kMaxPixelsPerDay = 8;

    /// `hub` and `words` must outlive the canvas.
    TimelineCanvas(models::SelectionHub& hub, const words::Catalogue& words, QWidget* parent = nullptr);

    void setAppearance(paint::Appearance appearance);
    void setWords(const words::Catalogue& words);

    void zoomBy(double factor);
    /// Shows the years of the plan, 2018 to 2021.
    void showPlanYears();
    void showAll();
    /// Brings the beginning of a month, or of a year with month 0, to the left edge as far as there is time after
    /// it.
    void goTo(int year, int month = 0);
    /// Brings the shown record into sight, if it is on the timeline or a phase.
    void revealCurrent();
    /// As goTo, for a day counted from 1970-01-01.
    void goToDay(double day);

    [[nodiscard]] models::SelectionHub& hub() { return m_hub; }
    [[nodiscard]] models::TimelineModel& model() { return m_model; }
    [[nodiscard]] const models::TimelineModel& model() const { return m_model; }
    [[nodiscard]] std::span<const std::optional<core::KnownTime>> times() const { return m_times; }
    /// All years that can be shown.
    [[nodiscard]] core::DayRange wholeTime() const { return m_whole; }
    /// The part of the widget, from its left edge, that time is drawn in.
    [[nodiscard]] QRectF plot() const { return frame().plot; }
    [[nodiscard]] const core::TimeScale& scale() const { return m_scale; }
    [[nodiscard]] const core::TimelineLayout& timelineLayout() const { return m_layout; }

    /// All things that can be reached: the items in the order of the model, then strips of undated items, clusters,
    /// counts of what lies before and after the visible time.
    [[nodiscard]] std::size_t spotCount() const { return m_model.items().size() + m_extras.size(); }
    [[nodiscard]] paint::TimelineSpot spot(std::size_t number) const;
    [[nodiscard]] std::optional<std::size_t> spotNumber(const paint::TimelineSpot& spot) const;
    [[nodiscard]] paint::TimelineSpot selectedSpot() const { return m_selected; }
    [[nodiscard]] paint::TimelineSpot focusedSpot() const { return m_focused; }
    /// The shown record is a measure that the filter leaves out.
    [[nodiscard]] bool isCurrentFiltered() const;
    /// In viewport coordinates; may lie outside the viewport.
    [[nodiscard]] QRect spotRect(const paint::TimelineSpot& spot) const;
    [[nodiscard]] paint::TimelineSpot spotAt(const QPoint& position) const;
    /// The sentence for tooltips and screen readers.
    [[nodiscard]] QString spotText(const paint::TimelineSpot& spot) const;
    /// Selects the item, opens the list of a strip or cluster, or goes to what lies before or after.
    void activate(const paint::TimelineSpot& spot);
    /// The list of a strip or cluster; null unless it is open.
    [[nodiscard]] QMenu* openedList() const;
    /// The card on an item; null before there was one.
    [[nodiscard]] const TimelineCard* card() const { return m_card; }

Q_SIGNALS:
    /// A list is too long to be shown in a menu.
    void tableWanted();
    /// The items are others, or the same with other words.
    void itemsChanged();
    /// The visible part of time is another one.
    void scaleChanged();
    /// The reader wants the commands for a record, at this place of the screen.
    void menuWanted(const napi::core::Link& link, const QPoint& at);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// What a change of the size keeps: the plan's years, everything, or the scale that the reader chose.
    enum class Fit { PlanYears, All, Chosen };

    void adoptModel();
    void adoptFont();
    void measureLabels();
    void adoptCurrent(const std::optional<core::Link>& link);
    void refit();
    void setScale(const core::TimeScale& scale);
    void updateLayout();
    void updateExtras();
    void setSelected(const std::optional<core::Link>& link);
    void updateScrollBar();
    void zoomAbout(double factor, double x);
    void panBy(double dx, double dy);
    [[nodiscard]] paint::TimelineFrame frame() const;
    [[nodiscard]] paint::TimelineScene scene() const;

    bool handleMoveKey(int key);
    bool handleZoomKey(int key);
    void focusSpot(const paint::TimelineSpot& spot, bool reveal = true);
    void tellFocus();
    void reveal(const paint::TimelineSpot& spot);
    void revealPhase(const std::string& phase);
    void keepInSight(int oldHeight);
    [[nodiscard]] double scrollToShow(const QRectF& rect, std::size_t lane) const;
    [[nodiscard]] double panToReveal(const paint::TimelineSpot& spot, const QRectF& rect) const;
    [[nodiscard]] paint::TimelineSpot stopOf(const paint::TimelineSpot& spot) const;
    [[nodiscard]] std::optional<double> spotX(const paint::TimelineSpot& spot) const;
    void moveInLane(int step);
    void moveToLaneEnd(bool last);
    void moveLane(int step);
    void movePage(int direction);
    [[nodiscard]] std::vector<paint::TimelineSpot> stops(std::size_t lane) const;
    [[nodiscard]] std::size_t laneOf(const paint::TimelineSpot& spot) const;
    [[nodiscard]] paint::TimelineSpot nearest(std::size_t lane, double x) const;
    [[nodiscard]] paint::TimelineSpot firstVisible() const;
    [[nodiscard]] QString lineOf(std::size_t item) const;
    void openList(const paint::TimelineSpot& spot, std::span<const std::size_t> items);
    void zoomInto(std::size_t cluster);
    [[nodiscard]] std::optional<core::TimeScale> scaleInto(std::size_t cluster) const;
    void goToEdge(const paint::TimelineSpot& spot);
    void showCard(const paint::TimelineSpot& spot, int x);
    void hideCard();
    [[nodiscard]] QString clusterText(std::size_t cluster) const;
    void showToolTip(const QHelpEvent& event);
    [[nodiscard]] QString laneText(std::size_t lane) const;
    void setHovered(const paint::TimelineSpot& spot);

    models::SelectionHub& m_hub;
    models::TimelineModel m_model;
    const paint::Theme* m_theme;
    std::optional<paint::TimelinePainter> m_painter;
    std::vector<double> m_labelWidths;
    QString m_measuredFont;
    std::vector<std::optional<core::KnownTime>> m_times;
    std::vector<paint::TimelineSpot> m_extras;
    /// The summits that presented the selected measure.
    std::vector<std::size_t> m_connected;
    core::DayRange m_whole;
    core::TimeScale m_scale;
    core::TimelineLayout m_layout;
    Fit m_fit = Fit::PlanYears;
    paint::TimelineSpot m_selected;
    paint::TimelineSpot m_focused;
    paint::TimelineSpot m_hovered;
    TimelineCard* m_card = nullptr;
    QPointer<QMenu> m_list;
    /// Whoever walks on with the keyboard is not held up by cards.
    QTimer m_cardDelay;
    std::optional<QPoint> m_pressed;
    QPoint m_dragged;
    bool m_dragging = false;
};

} // namespace napi::ui
