// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fuzz/require.h"
#include "text/distance.h"
#include "text/shadow.h"
#include "text/stem.h"
#include "text/tokens.h"

#include <algorithm>
#include <cstdint>

using namespace napi;
using core::Language;

namespace {

std::ptrdiff_t wordCount(const std::string& words)
{
    return words.empty() ? 0 : std::count(words.begin(), words.end(), ' ') + 1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const text::WordParts parts({{"integrationskurs", {"integration", "kurs"}}}, {"sprache", "foerderung"});
    const std::string input(data, data + size);
    const auto tokens = text::tokens(input);
    std::size_t end = 0;
    std::string last;
    for (const auto& token : tokens) {
        fuzz::require(end <= token.begin && token.begin < token.end && token.end <= input.size());
        fuzz::require(!token.exact.empty());
        end = token.end;
        for (const auto language : {Language::German, Language::English})
            fuzz::require(text::stem(token.exact, language).find(' ') == std::string::npos);
        constexpr std::size_t kMost = 2;
        fuzz::require(text::distance(last, token.exact, kMost) == text::distance(token.exact, last, kMost));
        last = token.exact;
    }
    for (const auto language : {Language::German, Language::English}) {
        const auto shadow = text::shadow(input, language, parts);
        fuzz::require(wordCount(shadow.exact) == static_cast<std::ptrdiff_t>(tokens.size()));
    }
    fuzz::require(text::fold(input).size() <= 20 * input.size());
    return 0;
}
