// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#define CATCH_CONFIG_RUNNER
#include "support/catch.h"
#include "support/qtlog.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const napi::test::PrivateHome home;
    napi::test::QtLog::install();
    const QApplication application(argc, argv);
    const int failed = Catch::Session().run(argc, argv);
    return failed != 0 ? failed : static_cast<int>(napi::test::QtLog::warnings().size());
}
