// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/foundplaces.h"

#include <QLabel>
#include <QScrollArea>
#include <QTextDocumentFragment>

namespace napi::ui {
namespace {

QString span(const QColor& background, const QColor& text)
{
    return QStringLiteral("<span style=\"background-color:%1; color:%2\">").arg(background.name(), text.name());
}

QString plainSpan(const paint::Theme& theme)
{
    return span(theme.colour(paint::Role::Hit), theme.colour(paint::Role::Text));
}

QString currentSpan(const paint::Theme& theme)
{
    return span(theme.colour(paint::Role::Accent), theme.colour(paint::Role::OnAccent));
}

/// Where the found word `number` of a rich text begins; -1 if it has fewer.
qsizetype placeOf(const QString& html, int number, const paint::Theme& theme)
{
    const QString plain = plainSpan(theme);
    const QString current = currentSpan(theme);
    qsizetype place = -1;
    for (int i = 0; i <= number; ++i) {
        const auto next = html.indexOf(plain, place + 1);
        const auto marked = html.indexOf(current, place + 1);
        place = next < 0 ? marked : marked < 0 ? next : qMin(next, marked);
        if (place < 0)
            return -1;
    }
    return place;
}

} // namespace

QString foundSpan(const QString& text, const paint::Theme& theme)
{
    return plainSpan(theme) + text.toHtmlEscaped() + QStringLiteral("</span>");
}

void FoundPlaces::collect(const QList<QList<QLabel*>>& groups, const paint::Theme& theme)
{
    m_theme = &theme;
    m_places.clear();
    m_current = -1;
    for (const auto& labels : groups)
        for (auto* label : labels)
            for (int number = 0; placeOf(label->text(), number, theme) >= 0; ++number)
                m_places << Place{label, number};
}

QList<FoundPlaces::Place> FoundPlaces::visiblePlaces() const
{
    QList<Place> visible;
    for (const auto& place : m_places)
        if (place.label && m_area->widget() && place.label->isVisibleTo(m_area->widget()))
            visible << place;
    return visible;
}

int FoundPlaces::count() const { return static_cast<int>(visiblePlaces().size()); }

bool FoundPlaces::move(int step)
{
    const auto places = visiblePlaces();
    const int count = static_cast<int>(places.size());
    const int next = m_current >= 0 ? m_current + step : step > 0 ? 0 : count - 1;
    if (next < 0 || next >= count)
        return false;
    if (m_current >= 0 && m_current < count)
        paint(places[m_current], false);
    m_current = next;
    paint(places[next], true);
    scrollTo(places[next]);
    return true;
}

void FoundPlaces::paint(const Place& place, bool isCurrent) const
{
    QString html = place.label->text();
    const auto at = placeOf(html, place.number, *m_theme);
    if (at < 0)
        return;
    const auto end = html.indexOf(QLatin1Char('>'), at) + 1;
    place.label->setText(html.replace(at, end - at, isCurrent ? currentSpan(*m_theme) : plainSpan(*m_theme)));
}

/// A long paragraph may be higher than the view, so the place is reckoned from how far in the text it stands.
void FoundPlaces::scrollTo(const Place& place) const
{
    const auto plainSize = [](const QString& html) {
        return QTextDocumentFragment::fromHtml(html).toPlainText().size();
    };
    const QString html = place.label->text();
    const auto before = plainSize(html.left(placeOf(html, place.number, *m_theme)));
    const auto all = qMax<qsizetype>(1, plainSize(html));
    const int y = static_cast<int>(place.label->height() * before / all);
    const QPoint at = place.label->mapTo(m_area->widget(), QPoint(0, y));
    m_area->ensureVisible(at.x(), at.y(), 0, m_area->viewport()->height() / 3);
}

} // namespace napi::ui
