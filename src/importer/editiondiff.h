// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/databasewriter.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace napi::importer {

/// A value that two editions give differently; null on the side that has none. Members of a list are told apart by
/// what they are, not by where they stand: "figures[0].value", "sources[2]", "fields[sport].title.de". The number
/// is the place in the new list, or in the old one for what is gone.
struct FieldChange {
    std::string field;
    nlohmann::ordered_json before;
    nlohmann::ordered_json after;
};

struct RecordChange {
    core::Link link;
    /// The title in the newer edition that has the record.
    core::Text title;
    /// Empty for records that were added or removed.
    std::vector<FieldChange> fields;
};

/// What one edition says and another does not.
struct EditionDiff {
    std::string oldVersion;
    std::string newVersion;
    std::vector<RecordChange> added;
    std::vector<RecordChange> removed;
    std::vector<RecordChange> changed;
    /// Of the edition as a whole: what it says of itself, figures on the plan, fields, target groups.
    std::vector<FieldChange> edition;

    [[nodiscard]] bool empty() const
    {
        return added.empty() && removed.empty() && changed.empty() && edition.empty();
    }
};

/// Records are the same if their links are. The versions alone are no difference.
[[nodiscard]] EditionDiff compareEditions(const store::EditionData& before, const store::EditionData& after);

/// {"old":{"version"},"new":{"version"},"added":[...],"removed":[...],"changed":[...],"edition":[...]}
[[nodiscard]] std::string diffJson(const EditionDiff& diff, core::Language language);

/// A value as a person reads it: of texts the wording in `language`, of a list or an object its members. Empty for
/// null.
[[nodiscard]] std::string valueText(const nlohmann::ordered_json& value, core::Language language);

} // namespace napi::importer
