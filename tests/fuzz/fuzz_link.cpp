// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/filter.h"
#include "core/link.h"
#include "fuzz/require.h"

#include <cstdint>

using namespace napi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    for (const auto& candidate : {text, "napi:" + text, "napi:measure/" + text})
        if (const auto link = core::Link::parse(candidate))
            fuzz::require(core::Link::parse(link->toString()) == link);
    for (const auto& candidate : {text, "napi:search?" + text, "napi:search?q=" + text}) {
        std::vector<std::string> unknown;
        if (const auto query = core::Query::fromLink(candidate, &unknown))
            fuzz::require(core::Query::fromLink(query->toLink()) == query);
    }
    return 0;
}
