// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextLayout>

/// Where the lines of a printed text end.
namespace napi::report {

enum class Breaking {
    /// Between words, but not where a number would lose its noun or a hyphen its word.
    Words,
    /// After the slashes of an address.
    Address,
};

/// Whether a line may end in front of the character at `position`, which a space or hyphen precedes.
[[nodiscard]] bool mayBreak(const QString& text, qsizetype position);

/// Lays out `layout` in lines of at most `width`.
void breakLines(QTextLayout& layout, Breaking breaking, qreal lineHeight, qreal width);

} // namespace napi::report
