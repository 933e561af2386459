// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "app/arguments.h"
#include "app/displayguard.h"
#include "app/session.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <optional>

namespace {

constexpr int kBadDatabase = 3;

} // namespace

int main(int argc, char** argv)
{
    const auto [arguments, exitCode] = napi::app::parseArguments(argc, argv);
    if (exitCode)
        return *exitCode;

    std::optional<napi::app::DisplayGuard> guard(arguments.language);
    QApplication application(argc, argv);
    guard.reset();
    QApplication::setApplicationName(QStringLiteral("napi-atlas"));
    QApplication::setOrganizationName(QStringLiteral("napi-atlas"));
    QApplication::setApplicationVersion(QStringLiteral(NAPI_VERSION));
    QApplication::setStyle(QStringLiteral("fusion"));

    napi::words::Catalogue words(arguments.language);
    QLocale::setDefault(words.locale());
    QTranslator qtTexts;
    if (qtTexts.load(words.locale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtTexts);
    QApplication::installTranslator(&words.translator());

    try {
        napi::app::Session session(arguments, words);
        session.window().show();
        return QApplication::exec();
    } catch (const napi::core::StoreError& error) {
        napi::app::reportUnusable(words, error);
        return kBadDatabase;
    }
}
