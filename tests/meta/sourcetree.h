// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/tempfolder.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace napi::test {

/// The files below a folder of the source tree with one of the suffixes, in order.
[[nodiscard]] inline std::vector<std::filesystem::path> sourceFiles(const std::string& folder,
                                                                    const std::set<std::string>& suffixes)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(NAPI_SOURCE_DIR) / folder))
        if (entry.is_regular_file() && suffixes.contains(entry.path().extension().string()))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace napi::test
