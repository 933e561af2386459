// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace napi::ui {

/// Makes the label a heading: the keys for headings go to it, and assistive technology is told what it is.
void makeHeading(QLabel& label);
[[nodiscard]] bool isHeading(const QLabel& label);

} // namespace napi::ui
