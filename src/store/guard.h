// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <SQLiteCpp/Exception.h>

#include <stdexcept>
#include <string>

namespace napi::store {

/// Runs `action`; anything that SQLite objects to while reading means that the file at `path` is damaged.
template <typename Action>
auto guarded(const std::string& path, const Action& action)
{
    try {
        return action();
    } catch (const SQLite::Exception& error) {
        throw core::StoreError(core::StoreFault::Damaged, path, error.what());
    } catch (const std::logic_error& error) {
        // Two records with one link, or a number out of range: a file that no writer of ours has made.
        throw core::StoreError(core::StoreFault::Damaged, path, error.what());
    }
}

} // namespace napi::store
