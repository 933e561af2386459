// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "words/catalogue.h"

namespace napi::words {

/// What is wrong with the database and what to do, in one sentence.
[[nodiscard]] QString sentence(const Catalogue& words, const core::StoreError& error);
/// Why the file could not be written and what to do, in one sentence.
[[nodiscard]] QString sentence(const Catalogue& words, const core::ExportError& error);

} // namespace napi::words
