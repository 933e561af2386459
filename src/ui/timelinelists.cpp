// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// The words of the timeline's things, and what opening them does.

#include "ui/timelinecanvas.h"
#include "ui/timelinecard.h"
#include "words/domain.h"

#include <QMenu>

#include <algorithm>

namespace napi::ui {
namespace {

using paint::TimelineSpot;
using Spot = TimelineSpot::Kind;

/// A longer list is read in the table.
constexpr std::size_t kLongestMenu = 30;

} // namespace

QString TimelineCanvas::spotText(const TimelineSpot& spot) const
{
    if (spot.kind == Spot::None)
        return {};
    if (spot.kind == Spot::Item)
        return m_model.sentence(spot.index);
    if (spot.kind == Spot::Cluster)
        return clusterText(spot.index);
    const core::TimelineLane& lane = m_model.lanes()[spot.index];
    if (spot.kind == Spot::Strip)
        return QStringLiteral("%1, %2").arg(words::qt(lane.title), words::qt(lane.undatedTitle));
    const double left = m_scale.firstDay * m_scale.pixelsPerDay;
    const auto [before, after] = m_layout.outside(spot.index, left, left + m_scale.width);
    const QString text = spot.kind == Spot::Before
                             ? tr("%1: %n item(s) before the visible years", nullptr, static_cast<int>(before))
                             : tr("%1: %n item(s) after the visible years", nullptr, static_cast<int>(after));
    return text.arg(words::qt(lane.title));
}

QString TimelineCanvas::clusterText(std::size_t cluster) const
{
    const core::PlacedCluster& placed = m_layout.clusters()[cluster];
    const auto year = [&](std::size_t item) {
        return core::Date::fromDayNumber(m_times[item]->uncertainStart.first).year();
    };
    const int first = year(placed.items.front());
    const int last = year(placed.items.back());
    const QString title = words::qt(m_model.lanes()[placed.lane].title);
    const QString years =
        first == last ? QString::number(first) : QStringLiteral("%1 \u2013 %2").arg(first).arg(last);
    return tr("%1: %n more item(s) that begin in %2", nullptr, static_cast<int>(placed.items.size()))
        .arg(title, years);
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

void TimelineCanvas::activate(const TimelineSpot& spot)
{
    switch (spot.kind) {
    case Spot::Item:
        m_hub.select(m_model.items()[spot.index].link);
        break;
    case Spot::Strip:
        openList(spot, m_layout.lanes()[spot.index].undated);
        break;
    case Spot::Cluster:
        openList(spot, m_layout.clusters()[spot.index].items);
        break;
    case Spot::Before:
    case Spot::After:
        goToEdge(spot);
        break;
    case Spot::None:
        break;
    }
}

/// The title of an item and, if it is a measure, behind it how firmly it is tied to the plan.
QString TimelineCanvas::lineOf(std::size_t item) const
{
    const auto cell = [&](int column) { return m_model.index(static_cast<int>(item), column); };
    const QModelIndex basis = cell(models::TimelineModel::BasisColumn);
    const QString title = cell(models::TimelineModel::TitleColumn).data().toString();
    return basis.data(models::TimelineModel::UnknownRole).toBool() ? title
                                                                   : title + u'\t' + basis.data().toString();
}

QMenu* TimelineCanvas::openedList() const { return m_list && m_list->isVisible() ? m_list.data() : nullptr; }

void TimelineCanvas::openList(const TimelineSpot& spot, std::span<const std::size_t> items)
{
    auto* menu = new QMenu(this);
    m_list = menu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(spotText(spot));
    if (spot.kind == Spot::Cluster && scaleInto(spot.index)) {
        const std::size_t cluster = spot.index;
        connect(menu->addAction(tr("Enlarge these years")), &QAction::triggered, this,
                [this, cluster] { zoomInto(cluster); });
        menu->addSeparator();
    }
    for (const std::size_t item : items.first(std::min(items.size(), kLongestMenu))) {
        const core::Link link = m_model.items()[item].link;
        auto* action = menu->addAction(lineOf(item).replace(u'&', QStringLiteral("&&")));
        if (m_hub.current() == link) {
            action->setCheckable(true);
            action->setChecked(true);
        }
        connect(action, &QAction::triggered, this, [this, link] { m_hub.select(link); });
    }
    if (items.size() > kLongestMenu) {
        const int rest = static_cast<int>(items.size() - kLongestMenu);
        connect(menu->addAction(tr("%n more in the table", nullptr, rest)), &QAction::triggered, this,
                &TimelineCanvas::tableWanted);
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(viewport()->mapToGlobal(spotRect(spot).bottomLeft()));
}

/// The scale that parts the items of a cluster; absent if no larger one does.
std::optional<core::TimeScale> TimelineCanvas::scaleInto(std::size_t cluster) const
{
    const core::PlacedCluster& placed = m_layout.clusters()[cluster];
    const int first = m_times[placed.items.front()]->uncertainStart.first;
    const int last = m_times[placed.items.back()]->uncertainStart.first;
    const int margin = (last - first) / 4 + 1;
    const core::DayRange range{first - margin, last + margin};
    const auto wanted =
        core::TimeScale::fitting(range, m_scale.width).clamped(m_whole, kMaxPixelsPerDay, m_painter->widestLabel());
    if (wanted.pixelsPerDay <= m_scale.pixelsPerDay * 1.01)
        return std::nullopt;
    return wanted;
}

void TimelineCanvas::zoomInto(std::size_t cluster)
{
    if (cluster >= m_layout.clusters().size())
        return;
    const std::size_t item = m_layout.clusters()[cluster].items.front();
    if (const auto scale = scaleInto(cluster)) {
        m_fit = Fit::Chosen;
        setScale(*scale);
        focusSpot({Spot::Item, item});
    }
}

/// Brings the nearest of the lane's items that are out of sight into it.
void TimelineCanvas::goToEdge(const TimelineSpot& spot)
{
    const double left = m_scale.firstDay * m_scale.pixelsPerDay;
    const core::PlacedItem* nearest = nullptr;
    for (const std::size_t position : m_layout.lanes()[spot.index].dated) {
        const core::PlacedItem& placed = m_layout.placed()[position];
        if (spot.kind == Spot::Before && placed.openEnd < left && (!nearest || placed.openEnd > nearest->openEnd))
            nearest = &placed;
        if (spot.kind == Spot::After && placed.left > left + m_scale.width &&
            (!nearest || placed.left < nearest->left))
            nearest = &placed;
    }
    if (nearest)
        focusSpot({Spot::Item, nearest->item});
}

void TimelineCanvas::showCard(const TimelineSpot& spot, int x)
{
    if (spot.kind != Spot::Item || !isVisible())
        return;
    if (!m_card)
        m_card = new TimelineCard(this);
    const QRect item = spotRect(spot) & viewport()->rect();
    m_card->setFont(font());
    m_card->setContents(m_model.card(spot.index), *m_theme);
    m_card->showBeside(QRect(viewport()->mapToGlobal(item.topLeft()), item.size()),
                       viewport()->mapToGlobal(QPoint(x, 0)).x());
}

void TimelineCanvas::hideCard()
{
    m_cardDelay.stop();
    if (m_card)
        m_card->hide();
}

} // namespace napi::ui
