// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QList>
#include <QPointer>

class QLabel;
class QScrollArea;

namespace napi::ui {

/// A found word as rich text.
[[nodiscard]] QString foundSpan(const QString& text, const paint::Theme& theme);

/// The found words of a page, in reading order, one of which is the current one. Words that are hidden with their
/// text do not count.
class FoundPlaces {
public:
    explicit FoundPlaces(QScrollArea* area) : m_area(area) {}

    /// Looks for found words in labels, group by group; none of the places is the current one.
    void collect(const QList<QList<QLabel*>>& groups, const paint::Theme& theme);
    [[nodiscard]] int count() const;
    /// The current place from 0; -1 if there is none.
    [[nodiscard]] int current() const { return m_current; }
    /// Goes `step` places on, from before the first or behind the last if there is no current place, and scrolls
    /// there; false if there is none.
    bool move(int step);

private:
    struct Place {
        QPointer<QLabel> label;
        /// Which of the found words of its label it is.
        int number = 0;
    };
    [[nodiscard]] QList<Place> visiblePlaces() const;
    void paint(const Place& place, bool isCurrent) const;
    void scrollTo(const Place& place) const;

    QScrollArea* m_area;
    const paint::Theme* m_theme = nullptr;
    QList<Place> m_places;
    int m_current = -1;
};

} // namespace napi::ui
