// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/text.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace napi::cli {

/// Exit codes of the command line, a contract with its users.
enum ExitCode { kDone = 0, kInternal = 1, kUsage = 2, kBadInput = 3, kNotWritten = 4 };

enum class Command { None, Info, List, Show, Search, Export, CheckPdf, CheckData, DiffData };

/// Filter values as typed, before the edition says what they mean.
struct RawFilter {
    struct Values {
        std::vector<std::string> any;
        std::vector<std::string> none;
    };
    std::array<Values, core::kFacetKeys.size()> facets;
    Values years;
};

struct Arguments {
    core::Language language = core::Language::German;
    std::optional<std::string> database;
    Command command = Command::None;
    std::string format = "text";
    std::string kind;
    /// LINK of show, WORDS of search, LINKs of export.
    std::vector<std::string> words;
    RawFilter filter;
    int limit = 20;
    /// FILE or DIR of export and the checks, NEW of diff-data.
    std::string path;
    /// OLD of diff-data.
    std::string oldPath;
    std::string searchWords;
    bool all = false;
    bool force = false;
    std::string as;
    std::string layout = "full";
    std::string paper = "a4";
    int fontSize = 10;
    bool withoutSources = false;
    std::string sort = "plan";
};

/// The command line read; `exitCode` is set where it has been answered already (help, version, wrong usage).
struct ParsedArguments {
    Arguments arguments;
    std::optional<int> exitCode;
};
[[nodiscard]] ParsedArguments parseArguments(int argc, char** argv);

} // namespace napi::cli
