// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/databasewriter.h"

#include <nlohmann/json.hpp>

namespace napi::importer {

/// What is known of a record, under the keys of data/README.md and in their order, without its id. What is empty is
/// left out; an organisation in the lead or partner is its id or name.
[[nodiscard]] nlohmann::ordered_json recordDocument(const core::Record& record);

/// What an edition says as a whole: the record of the edition but for its version, the figures on the plan, the
/// counts of its coverage, the fields, the target groups.
[[nodiscard]] nlohmann::ordered_json editionDocument(const store::EditionData& data);

} // namespace napi::importer
