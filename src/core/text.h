// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <utility>

namespace napi::core {

/// The two languages of the edition and of the program.
enum class Language { German, English };

/// A wording in both languages. An empty `en` means that only the original exists: show `de`, marked as German.
struct Text {
    std::string de;
    std::string en;

    [[nodiscard]] const std::string& in(Language language) const&
    {
        return language == Language::English && !en.empty() ? en : de;
    }
    /// Of a temporary, the wording itself and no reference into it.
    [[nodiscard]] std::string in(Language language) && { return std::as_const(*this).in(language); }
    /// True where a reader of `language` gets the German original for want of a translation.
    [[nodiscard]] bool isOriginalOnly(Language language) const
    {
        return language == Language::English && en.empty() && !de.empty();
    }
    [[nodiscard]] bool empty() const { return de.empty() && en.empty(); }
    bool operator==(const Text&) const = default;
};

} // namespace napi::core
