// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer/datafolder.h"
#include "importer/violation.h"

#include <vector>

namespace napi::test {

/// A change that makes sound data unsound, and the one violation that must come of it.
struct PlantedFault {
    const char* name;
    std::string file;
    std::string pointer;
    /// What is put at the pointer; a discarded value takes away what stands there.
    nlohmann::json value;
    importer::Rule rule;
    /// Where the violation is found, if not at the change: a pointer, or a file and a pointer.
    std::string reported = {};

    [[nodiscard]] std::string place() const;
};

/// A hundred faults, over all files and all rules that faults side by side can break.
[[nodiscard]] const std::vector<PlantedFault>& plantedFaults();

void plant(DataFolder& data, const PlantedFault& fault);

/// "measures.json /3/phase: not in the list"
[[nodiscard]] std::string shown(const importer::Violation& violation);
[[nodiscard]] std::string shown(const PlantedFault& fault);

} // namespace napi::test
