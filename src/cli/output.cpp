// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/output.h"

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace napi::cli {

int print(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    return 0;
}

int print(const QString& text) { return print(text.toUtf8()); }

int print(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    return 0;
}

int fail(int code, const QString& sentence)
{
    std::fflush(stdout);
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    return code;
}

int terminalWidth()
{
    constexpr int kNoTerminal = 80;
    constexpr int kNarrowest = 40;
    constexpr int kWidest = 100;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return kNoTerminal;
    return std::clamp(static_cast<int>(size.ws_col), kNarrowest, kWidest);
}

} // namespace napi::cli
