// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdio>

namespace napi::test {

/// Collects Qt's warnings of all threads. The offscreen platform says three things that no test can avoid.
class QtLog {
public:
    static void install() { qInstallMessageHandler(&QtLog::take); }
    static QStringList warnings()
    {
        const QMutexLocker lock(&mutex());
        return messages();
    }
    static void clear()
    {
        const QMutexLocker lock(&mutex());
        messages().clear();
    }

private:
    static QMutex& mutex()
    {
        static QMutex instance;
        return instance;
    }
    static QStringList& messages()
    {
        static QStringList instance;
        return instance;
    }
    static void take(QtMsgType type, const QMessageLogContext&, const QString& message)
    {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        // The offscreen platform has no window manager: these three say so and nothing else.
        const bool platform =
            message.startsWith(QLatin1String("This plugin does not support raise()")) ||
            message.startsWith(QLatin1String("This plugin does not support grabbing the keyboard")) ||
            message.startsWith(QLatin1String("This plugin does not support propagateSizeHints()"));
        if (platform || type == QtDebugMsg || type == QtInfoMsg)
            return;
        const QMutexLocker lock(&mutex());
        messages() << message;
    }
};

/// A home and run-time directory of the test's own, so that no setting of the person running it matters.
class PrivateHome {
public:
    PrivateHome()
    {
        const QByteArray path = m_directory.path().toUtf8();
        qputenv("HOME", path);
        qputenv("XDG_CONFIG_HOME", path + "/config");
        qputenv("XDG_RUNTIME_DIR", path);
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("TZ", "UTC");
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

private:
    QTemporaryDir m_directory;
};

} // namespace napi::test
