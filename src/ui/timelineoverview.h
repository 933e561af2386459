// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QAbstractSlider>

#include <optional>
#include <vector>

namespace napi::ui {

class TimelineCanvas;

/// The whole of time in one strip: how many items there are when, and the visible part as a handle that mouse and
/// keyboard move. Its value is the first visible day. Where a filter is active it says how much passes.
class TimelineOverview : public QAbstractSlider {
    Q_OBJECT

public:
    /// `canvas` must outlive the strip.
    explicit TimelineOverview(TimelineCanvas& canvas, QWidget* parent = nullptr);

    void setAppearance(paint::Appearance appearance);
    /// The visible years in words, for screen readers.
    void setSpanText(const QString& text);
    /// "12 of 143 measures pass the filter"; empty where all do.
    [[nodiscard]] QString filterText() const;
    /// Where the visible part is drawn.
    [[nodiscard]] QRectF handleRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void adoptItems();
    void adoptScale();
    void updateNames();
    void countItems();
    void paintDensity(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    [[nodiscard]] QRectF strip() const;
    [[nodiscard]] double dayAt(double x) const;

    TimelineCanvas& m_canvas;
    const paint::Theme* m_theme;
    QString m_spanText;
    /// Items at once, for every two pixels of the strip.
    std::vector<int> m_density;
    /// Days from the beginning of the handle to where the mouse holds it.
    std::optional<double> m_grip;
};

} // namespace napi::ui
