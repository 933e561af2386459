// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

class QTabBar;

namespace napi::ui {

/// Tells assistive technology the tabs as they are: chosen or not, and with the keyboard only if they have it. Qt's
/// own say that the chosen one always has it.
void tellTabs(QTabBar& tabs);

} // namespace napi::ui
