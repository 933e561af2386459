// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "text/shadow.h"

#include "text/stem.h"
#include "text/tokens.h"

namespace napi::text {
namespace {

void append(std::string& words, const std::string& word)
{
    if (!words.empty())
        words += ' ';
    words += word;
}

} // namespace

Shadow shadow(std::string_view text, core::Language language, const WordParts& parts)
{
    Shadow result;
    for (const Token& token : tokens(text)) {
        append(result.exact, token.exact);
        append(result.stem, stem(token.exact, language));
        if (language == core::Language::German)
            for (const auto& part : parts.allParts(token.exact))
                append(result.part, stem(part, language));
    }
    return result;
}

} // namespace napi::text
