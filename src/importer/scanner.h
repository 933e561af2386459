// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace napi::importer {

/// A text by characters, for rules that look at what stands beside a place. Places outside of the text hold U'\0'.
class Scanner {
public:
    /// Reads UTF-8; bytes that are none become U+FFFD.
    explicit Scanner(std::string_view utf8);

    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    [[nodiscard]] char32_t at(std::size_t place) const { return place < m_text.size() ? m_text[place] : U'\0'; }
    /// The character before `place`.
    [[nodiscard]] char32_t before(std::size_t place) const { return place == 0 ? U'\0' : at(place - 1); }
    [[nodiscard]] bool startsWith(std::size_t place, std::u32string_view word) const;
    /// True if `word` stands at `place` and no letter follows.
    [[nodiscard]] bool hasWord(std::size_t place, std::u32string_view word) const;
    [[nodiscard]] bool hasAnyWord(std::size_t place, std::span<const std::u32string_view> words) const;
    /// How many digits stand from `place` on.
    [[nodiscard]] std::size_t digits(std::size_t place) const;
    /// `length` characters from `place` on with some of what stands around them, in UTF-8. What cannot be seen is
    /// named, as <U+00AD>.
    [[nodiscard]] std::string excerpt(std::size_t place, std::size_t length) const;

private:
    std::u32string m_text;
};

[[nodiscard]] bool isDigit(char32_t character);
/// A letter of German or English; every character from U+00C0 on counts as one but for punctuation and dashes.
[[nodiscard]] bool isLetter(char32_t character);
/// Control and format characters, and spaces other than the plain and the no-break space.
[[nodiscard]] bool isInvisible(char32_t character);
/// The space or the no-break space.
[[nodiscard]] bool isSpace(char32_t character);

} // namespace napi::importer
