// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "app/displayguard.h"

#include "words/catalogue.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace napi::app {
namespace {

constexpr int kNoDisplay = 1;
core::Language theLanguage = core::Language::German;

[[noreturn]] void endWithoutDisplay()
{
    const words::Catalogue words(theLanguage);
    const auto sentence = words.translate(
        "DisplayGuard", "No display can be reached; on a terminal without one, use napi-atlas-cli instead.");
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    std::fflush(stderr);
    std::_Exit(kNoDisplay);
}

/// Qt says why it cannot start in warnings and then ends by a fatal message.
void take(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type == QtFatalMsg)
        endWithoutDisplay();
}

} // namespace

DisplayGuard::DisplayGuard(core::Language language)
{
    theLanguage = language;
    const bool platformGiven = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!platformGiven && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        endWithoutDisplay();
    qInstallMessageHandler(&take);
}

DisplayGuard::~DisplayGuard() { qInstallMessageHandler(nullptr); }

} // namespace napi::app
