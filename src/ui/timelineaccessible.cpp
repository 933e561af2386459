// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelineaccessible.h"

#include "ui/accessibleparts.h"
#include "ui/timelinecanvas.h"

#include <QMenu>

namespace napi::ui {
namespace {

using Spot = paint::TimelineSpot::Kind;

/// One item, strip, cluster or count. It knows its number only: after a change of the filter it stands for another
/// one or is invalid.
class SpotAccessible : public AccessibleLeaf<TimelineCanvas> {
public:
    SpotAccessible(TimelineCanvas* canvas, std::size_t number) : AccessibleLeaf(canvas), m_number(number) {}

    [[nodiscard]] bool isValid() const override { return owner() && m_number < owner()->spotCount(); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? owner()->spotText(spot()) : QString{};
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        if (!isValid() || spot().kind == Spot::Item)
            return QAccessible::ListItem;
        return hasList() ? QAccessible::ButtonMenu : QAccessible::Button;
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = owner()->spotRect(spot());
        return {owner()->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override;

    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            owner()->activate(spot());
    }

private:
    [[nodiscard]] paint::TimelineSpot spot() const { return owner()->spot(m_number); }
    [[nodiscard]] bool hasList() const { return spot().kind == Spot::Strip || spot().kind == Spot::Cluster; }

    std::size_t m_number;
};

QAccessible::State SpotAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.invisible = !owner()->isVisible();
    state.focusable = true;
    state.focused = owner()->hasFocus() && owner()->focusedSpot() == spot();
    state.selectable = spot().kind == Spot::Item;
    state.selected = owner()->selectedSpot() == spot();
    state.hasPopup = hasList();
    state.offscreen = !owner()->viewport()->rect().intersects(owner()->spotRect(spot()));
    return state;
}

/// The timeline as a list; last in it the list of a strip or cluster, as long as that is open.
class TimelineAccessible : public AccessibleParts {
public:
    explicit TimelineAccessible(TimelineCanvas* canvas)
        : AccessibleParts(canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }

    [[nodiscard]] int childCount() const override { return spots() + (m_canvas->openedList() ? 1 : 0); }
    [[nodiscard]] QAccessibleInterface* child(int number) const override
    {
        return number == spots() ? list() : AccessibleParts::child(number);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child == list() ? spots() : AccessibleParts::indexOfChild(child);
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return of(m_canvas->spotAt(m_canvas->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_canvas->hasFocus() ? of(m_canvas->focusedSpot()) : nullptr;
    }

protected:
    [[nodiscard]] QAccessibleInterface* makePart(int number) const override
    {
        return new SpotAccessible(m_canvas, static_cast<std::size_t>(number));
    }

private:
    [[nodiscard]] int spots() const { return static_cast<int>(m_canvas->spotCount()); }
    [[nodiscard]] QAccessibleInterface* list() const
    {
        return m_canvas->openedList() ? QAccessible::queryAccessibleInterface(m_canvas->openedList()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* of(const paint::TimelineSpot& spot) const
    {
        const auto number = m_canvas->spotNumber(spot);
        return number ? child(static_cast<int>(*number)) : nullptr;
    }

    TimelineCanvas* m_canvas;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<TimelineCanvas*>(object);
    return canvas ? new TimelineAccessible(canvas) : nullptr;
}

} // namespace

void installTimelineAccessibility() { installAccessibleFactory<makeInterface>(); }

} // namespace napi::ui
