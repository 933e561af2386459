// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/arguments.h"
#include "store/database.h"
#include "store/planstore.h"
#include "store/textsearch.h"
#include "ui/appearance.h"
#include "ui/windowdesk.h"

#include <memory>

class QThread;

namespace napi::app {

/// Everything that one run of the window lives on, in the order in which it depends on each other.
class Session {
public:
    /// Opens the database and shows the window. Throws core::StoreError.
    Session(const Arguments& arguments, core::Language language);
    ~Session();

private:
    void verifyBehindTheWindow();

    store::Database m_database;
    core::Plan m_plan;
    store::PlanStore m_texts;
    store::TextSearch m_search;
    ui::Appearance m_appearance;
    ui::WindowDesk m_desk;
    std::unique_ptr<QThread> m_verifier;
};

/// Says in a dialog and on stderr why the database cannot be used.
void reportUnusable(core::Language language, const core::StoreError& error);

} // namespace napi::app
