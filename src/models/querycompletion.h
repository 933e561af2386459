// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/facets.h"
#include "words/catalogue.h"

#include <vector>

namespace napi::models {

/// A `key:value` at the end of a text that is still being typed.
struct OpenCondition {
    /// Where it begins in the text, sign included.
    qsizetype begin = 0;
    bool isExcluded = false;
    /// Absent for years.
    std::optional<core::FacetKey> key;
    /// What stands behind the colon, without quotation marks.
    QString value;
};

/// The condition that `text` ends in; absent if it ends in anything else.
[[nodiscard]] std::optional<OpenCondition> openCondition(const QString& text);

/// The words of a typed text, without a condition that is still being typed.
[[nodiscard]] QString typedWords(const QString& text);

/// Something that the search field offers.
struct Completion {
    enum class Type { Key, Value, Meaning, Recent, ForgetRecent };
    Type type = Type::Key;
    QString text;
    /// What it means, for the eye and the ear; may be empty.
    QString detail;
    /// Of a key: what takes the place of the last word.
    QString insertion;
    /// Of a value, and of a meaning that takes the place of the whole text.
    core::Condition condition;
    /// Of a recent search.
    core::Query query;
};

/// Every key of the query language, in the reader's language.
[[nodiscard]] std::vector<Completion> keyCompletions(const words::Catalogue& words, const core::Plan& plan);
/// What a typed text can go on with: values where it ends in `key:`, keys where it ends in the beginning of one;
/// and what the whole text means as a condition: a lead, a target group, a field, a basis, no known date.
[[nodiscard]] std::vector<Completion> completions(const words::Catalogue& words, const core::Plan& plan,
                                                  const QString& text);

/// True if `text` begins so, in any case and with or without umlauts.
[[nodiscard]] bool begins(const QString& text, const QString& typed);

/// The condition that the text ends in, if its value is one of the edition: "phase:II", not "phase:IX".
[[nodiscard]] std::optional<core::Condition> resolvedCondition(const core::Plan& plan, const QString& text);

/// What the words name before a colon as if it were a condition, and which conditions there are; empty if the words
/// name none.
[[nodiscard]] QString unknownKeyText(const words::Catalogue& words, const QString& typed);

} // namespace napi::models
