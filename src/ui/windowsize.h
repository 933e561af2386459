// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScreen>
#include <QWidget>

namespace napi::ui {

/// `wanted`, or as much of it as fits well on the screen that `window` is on.
[[nodiscard]] inline QSize fittingScreen(const QWidget& window, QSize wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() * 9 / 10);
}

} // namespace napi::ui
