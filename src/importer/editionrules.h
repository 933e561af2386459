// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer/jsonview.h"
#include "store/databasewriter.h"

namespace napi::importer {

/// Reports what does not fit together between the records of an edition: references that lead nowhere, phases and
/// summits that are missing or out of order, a forum of another phase, records that nothing uses. Needs records in
/// the order of their files, and all files.
void checkAcrossRecords(const store::EditionData& data, Findings& findings);

} // namespace napi::importer
