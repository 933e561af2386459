// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

class QMenu;

namespace napi::ui {

/// Fills `menu` with the signs of the timeline, each with what it means. They are read, not chosen.
void fillKey(QMenu& menu, const paint::Theme& theme);

} // namespace napi::ui
