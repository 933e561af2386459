// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/planstore.h"
#include "store/textsearch.h"

namespace napi::test {

/// The database that the program is shipped with.
struct Shipped {
    store::Database database{NAPI_DATABASE};
    core::Plan plan = store::loadPlan(database);
    store::PlanStore texts{database, plan};
    store::TextSearch search{database, plan};

    [[nodiscard]] core::Record record(core::Kind kind, const std::string& id) const
    {
        return texts.record({kind, id}).value();
    }
};

} // namespace napi::test
