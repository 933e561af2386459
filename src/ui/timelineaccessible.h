// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

namespace napi::ui {

/// Makes screen readers see every TimelineCanvas as a list with one child for each item, then each strip of undated
/// items, each cluster, and each count of what lies before or after the visible time. Calling it again does
/// nothing.
void installTimelineAccessibility();

} // namespace napi::ui
