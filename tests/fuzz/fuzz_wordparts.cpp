// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fuzz/require.h"
#include "text/tokens.h"
#include "text/wordparts.h"

#include <cstdint>

using namespace napi;

/// The first word of the input is split into the others.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto tokens = text::tokens(std::string(data, data + size));
    if (tokens.empty())
        return 0;
    text::WordParts::Lexicon lexicon;
    for (std::size_t i = 1; i < tokens.size(); ++i)
        lexicon.insert(tokens[i].exact);
    const auto parts = text::splitCompound(tokens.front().exact, lexicon);
    fuzz::require(parts.size() != 1);
    for (const auto& part : parts)
        fuzz::require(lexicon.contains(part));
    return 0;
}
