// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QIcon>
#include <QStringList>

namespace napi::paint {

/// The names of the bundled icons.
[[nodiscard]] QStringList iconNames();
/// A bundled icon in the colour of `role`; muted where it is disabled.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme, Role role = Role::Text);
/// One size of it, in device pixels.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size);
/// The sign of the application in several sizes.
[[nodiscard]] QIcon applicationIcon();

} // namespace napi::paint
