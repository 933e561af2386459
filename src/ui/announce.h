// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

class QString;
class QWidget;

namespace napi::ui {

/// Says `text` to assistive technology without moving the focus. It becomes the name of `speaker`, a widget that
/// shows the same text or none.
void announce(QWidget* speaker, const QString& text);

} // namespace napi::ui
