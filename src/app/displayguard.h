// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"

namespace napi::app {

/// While it lives, a display that cannot be reached ends the program with one sentence and exit code 1, where Qt
/// alone would abort. Create it before the application object, drop it after.
class DisplayGuard {
public:
    explicit DisplayGuard(core::Language language);
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard&) = delete;
    DisplayGuard& operator=(const DisplayGuard&) = delete;
};

} // namespace napi::app
