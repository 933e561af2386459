// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"

int main(int argc, char** argv)
{
    const auto [arguments, exitCode] = napi::cli::parseArguments(argc, argv);
    if (exitCode)
        return *exitCode;
    const napi::words::Catalogue words(arguments.language);
    return napi::cli::run(arguments, words, argc, argv);
}
