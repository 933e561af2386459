// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/searchwords.h"
#include "fuzz/require.h"
#include "support/smallplan.h"

#include <cstdint>

using namespace napi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const core::Plan plan = test::smallPlan();
    const std::string text(data, data + size);
    const auto query = core::readQuery(plan, text);
    fuzz::require(core::readQuery(plan, core::queryText(query)) == query);
    for (const auto& group : core::readSearchWords(text).groups)
        fuzz::require(!group.empty());
    return 0;
}
