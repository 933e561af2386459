// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/icons.h"
#include "paint/theme.h"

#include <QToolButton>

namespace napi::ui {

/// Puts an arrow behind the text of a button that opens a menu, in the colours of `theme`.
inline void markAsMenu(QToolButton& button, const paint::Theme& theme)
{
    const int side = button.fontMetrics().height() * 3 / 4;
    button.setIcon(paint::icon(QStringLiteral("down"), theme));
    button.setIconSize({side, side});
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setLayoutDirection(Qt::RightToLeft);
}

} // namespace napi::ui
