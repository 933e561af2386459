// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "app/arguments.h"
#include "app/displayguard.h"
#include "app/session.h"

#include <QApplication>

#include <optional>

namespace {

constexpr int kBadDatabase = 3;

} // namespace

int main(int argc, char** argv)
{
    const auto [arguments, exitCode] = napi::app::parseArguments(argc, argv);
    if (exitCode)
        return *exitCode;

    QCoreApplication::setApplicationName(QStringLiteral("napi-atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("napi-atlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAPI_VERSION));
    const auto language = arguments.language.value_or(napi::ui::rememberedLanguage());
    std::optional<napi::app::DisplayGuard> guard(language);
    QApplication application(argc, argv);
    guard.reset();

    try {
        const napi::app::Session session(arguments, language);
        return QApplication::exec();
    } catch (const napi::core::StoreError& error) {
        napi::app::reportUnusable(language, error);
        return kBadDatabase;
    }
}
