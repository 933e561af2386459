// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QProxyStyle>

namespace napi::ui {

/// Fusion with check boxes, radio buttons and arrows of trees that are seen in every theme and grow with the text.
class ProgramStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// Needs the application object.
    ProgramStyle();
    void setTheme(const paint::Theme& theme) { m_theme = &theme; }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

private:
    const paint::Theme* m_theme;
};

} // namespace napi::ui
