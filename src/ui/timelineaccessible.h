// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

namespace napi::ui {

/// Makes screen readers see every TimelineCanvas as a list with one child for each item and each strip of
/// undated items. Calling it again does nothing.
void installTimelineAccessibility();

} // namespace napi::ui
