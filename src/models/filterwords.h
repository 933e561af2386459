// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/facets.h"
#include "words/catalogue.h"

/// What filters and their values are called for a reader.
namespace napi::models {

/// "Phase II: Erstintegration", "Sprachförderung (II)", "BMI": a value in the list of its facet.
[[nodiscard]] QString valueText(const words::Catalogue& words, const core::Plan& plan, core::FacetKey key,
                                std::string_view value);
/// "Phase II", "Federführung: BMI", "nicht: Sport", "Jahre 2018–2021": a choice that stands alone.
[[nodiscard]] QString conditionText(const words::Catalogue& words, const core::Plan& plan,
                                    const core::Condition& condition);
/// "Sprache · Phase II · nicht: Sport": a whole query in a line.
[[nodiscard]] QString queryTitle(const words::Catalogue& words, const core::Plan& plan, const core::Query& query);

/// "federführung": the word before the colon in the reader's language; years without a key.
[[nodiscard]] QString queryKey(const words::Catalogue& words, std::optional<core::FacetKey> key);

} // namespace napi::models
