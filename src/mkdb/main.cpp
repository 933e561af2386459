// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/error.h"
#include "importer/editionreader.h"
#include "importer/wordpartsfile.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace {

constexpr int kDone = 0;
constexpr int kUsage = 2;
constexpr int kBadData = 3;
constexpr int kNotWritten = 4;

int printWordParts(const std::string& folder)
{
    std::fputs(napi::importer::makeWordParts(folder).c_str(), stdout);
    return kDone;
}

int compile(const std::string& folder, const std::string& path)
{
    napi::importer::compileEdition(folder, path);
    return kDone;
}

template <typename Action>
int guarded(const Action& action)
{
    try {
        return action();
    } catch (const napi::importer::DataError& error) {
        for (const auto& violation : error.violations())
            std::fprintf(stderr, "%s\n", napi::importer::toString(violation).c_str());
        std::fprintf(stderr, "%zu violations, no database written\n", error.violations().size());
        return kBadData;
    } catch (const napi::core::ExportError& error) {
        std::fprintf(stderr, "the database could not be written: %s\n", error.what());
        return kNotWritten;
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: napi-mkdb DATA-FOLDER DATABASE\n"
                   "       napi-mkdb --word-parts DATA-FOLDER > word-parts.txt\n",
                   stderr);
        return kUsage;
    }
    return guarded([&] {
        return std::string_view{argv[1]} == "--word-parts" ? printWordParts(argv[2]) : compile(argv[1], argv[2]);
    });
}
