// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>

namespace napi::store {

/// SHA-256 of a file's content as 64 hexadecimal digits. Throws std::filesystem::filesystem_error if unreadable.
[[nodiscard]] std::string sha256OfFile(const std::string& path);
/// SHA-256 of bytes as 64 hexadecimal digits.
[[nodiscard]] std::string sha256(const std::string& bytes);

} // namespace napi::store
