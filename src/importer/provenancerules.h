// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer/jsonview.h"
#include "store/databasewriter.h"

namespace napi::importer {

/// Reports what provenance.json leaves open: entries that became nothing, records that came from nowhere.
/// `figures` are the ids of figures.json in their order; `findings` has the references of all records.
void checkProvenance(const JsonView& provenance, const store::EditionData& data,
                     const std::vector<std::string>& figures, Findings& findings);

} // namespace napi::importer
