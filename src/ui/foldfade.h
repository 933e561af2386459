// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QWidget>

class QScrollArea;

namespace napi::ui {

/// Lets a page fade out at its lower edge while there is more below it, instead of cutting through a line.
class FoldFade : public QWidget {
    Q_OBJECT

public:
    /// Lies over `area` and goes with it.
    explicit FoldFade(QScrollArea& area);

    void setTheme(const paint::Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void settle();

    QScrollArea& m_area;
    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
};

} // namespace napi::ui
