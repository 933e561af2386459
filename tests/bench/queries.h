// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/databasewriter.h"

#include <string>
#include <vector>

namespace napi::bench {

struct BenchQuery {
    std::string words;
    bool lastIsPrefix = false;
};

/// Queries of one sort.
struct QueryClass {
    std::string name;
    std::vector<BenchQuery> queries;
};

/// What is asked, made from the words of the edition: every beginning of 40 words, two words, phrases of titles,
/// words of one record, slips, questions that people would ask (`goldenPath`). The same every time.
[[nodiscard]] std::vector<QueryClass> queriesOf(const store::EditionData& edition, const std::string& goldenPath);

} // namespace napi::bench
