// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "core/search.h"
#include "words/catalogue.h"

#include <string>
#include <vector>

/// Records as JSON, for programs: stable keys, unknown is null, a reference is {"link", "title"}.
namespace napi::report {

/// {"version","data_version","schema","counts",...}
[[nodiscard]] std::string infoJson(const core::Plan& plan, const std::string& version);
/// {"kind","total","items":[...]}
[[nodiscard]] std::string listJson(const words::Catalogue& words, const core::Plan& plan, core::Kind kind,
                                   const std::vector<const core::Entry*>& entries);
/// Everything that is known of one record.
[[nodiscard]] std::string recordJson(const words::Catalogue& words, const core::Plan& plan,
                                     const core::PlanTexts& texts, const core::Record& record);
/// {"query","total","relaxed","suggestion","hits":[...]}
[[nodiscard]] std::string searchJson(const words::Catalogue& words, const core::Plan& plan,
                                     const std::string& query, const core::SearchResult& result);

/// Several records with what the edition says of itself:
/// {"edition": {version, license, checksum, counts}, "language", "records": [...]}.
[[nodiscard]] std::string recordsJson(const words::Catalogue& words, const core::Plan& plan,
                                      const core::PlanTexts& texts, const std::vector<const core::Entry*>& entries);

} // namespace napi::report
