// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace napi::text {

/// A word of a text: where it stands (bytes of the original) and its folded form.
struct Token {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string exact;
    bool operator==(const Token&) const = default;
};

/// The one form of a word that spellings share: case folded, ß = ss, ä = ae, ö = oe, ü = ue, other marks and
/// soft hyphens removed. Invalid UTF-8 gives an empty string.
[[nodiscard]] std::string fold(std::string_view word);

/// The words of any text, in order. § is a word of its own; the stars, colons and underscores of gender forms
/// (Migrant*innen) belong to their word; everything else that is no letter or digit separates.
[[nodiscard]] std::vector<Token> tokens(std::string_view text);

} // namespace napi::text
