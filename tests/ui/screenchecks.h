// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QHash>
#include <QImage>
#include <QStringList>

class QAbstractScrollArea;
class QWidget;

namespace napi::test {

/// What a window shows, checked for what every screen must be. Each check names what breaks it; none if all is
/// well.
class ScreenChecks {
public:
    /// `window` is visible and has been laid out.
    explicit ScreenChecks(QWidget& window) : m_window(window) {}

    /// Labels, buttons, tabs and headings that have less room than their text needs.
    [[nodiscard]] QStringList cutTexts() const;
    /// Widgets that reach out of what they are in, where nobody can scroll to them.
    [[nodiscard]] QStringList outsiders() const;
    /// Things of one layout that cover each other.
    [[nodiscard]] QStringList overlaps() const;
    /// Paragraphs whose lines hold fewer than `fewest` or more than 90 characters; cells of a table may be
    /// narrower.
    [[nodiscard]] QStringList badColumns(int fewest) const;
    /// Texts whose ink, as painted, cannot be told from its ground.
    [[nodiscard]] QStringList faintTexts();
    /// Views that show nothing.
    [[nodiscard]] QStringList emptyPanes();
    /// Flat colours that `theme` does not have.
    [[nodiscard]] QStringList strangeColours(const paint::Theme& theme);

private:
    /// What is painted as a whole: the window, or all of what a scroll area scrolls.
    [[nodiscard]] QWidget* surfaceOf(QWidget* widget) const;
    [[nodiscard]] const QImage& picture(QWidget* surface);
    [[nodiscard]] double inkContrast(QWidget* widget, const QRect& area);

    QWidget& m_window;
    QHash<QWidget*, QImage> m_pictures;
};

} // namespace napi::test
