// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace napi::report {

/// Makes the bytes and puts them at `path`, all or nothing: whatever fails, what stood there stands there still.
/// Devices and pipes are written to as they are. Looks at the path before making the bytes. Errors of `make` get
/// the path and pass through. Throws core::ExportError.
void saveFile(const QString& path, bool overwrite, const std::function<QByteArray()>& make);

} // namespace napi::report
