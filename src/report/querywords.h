// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "report/document.h"
#include "words/catalogue.h"

#include <string>
#include <vector>

namespace napi::report {

/// What a value of a facet is called.
[[nodiscard]] QString facetValue(const words::Catalogue& words, const core::Plan& plan, core::FacetKey key,
                                 const std::string& id);

/// The choice in words, a row for each part of it: searched words, then facets and years.
[[nodiscard]] std::vector<Facts::Row> queryInWords(const words::Catalogue& words, const core::Plan& plan,
                                                   const core::Query& query);

} // namespace napi::report
