// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace napi::cli {

/// Writes to stdout; returns 0, so that commands can end with it.
int print(const QByteArray& bytes);
int print(const QString& text);
int print(const std::string& text);
/// Writes a sentence to stderr and returns `code`.
int fail(int code, const QString& sentence);

/// Columns of the terminal; 80 where there is none, never more than 100.
[[nodiscard]] int terminalWidth();

} // namespace napi::cli
