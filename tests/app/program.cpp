// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/tempfolder.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace napi::test {
namespace {

constexpr int kMostSeconds = 60;

QString qt(const std::string& text) { return QString::fromStdString(text); }

/// Nothing of the person's own environment but what finding libraries and sanitizers needs.
QProcessEnvironment environment(const std::string& home, const Variables& variables)
{
    const auto own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment result;
    for (const char* name : {"PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        if (const auto key = QString::fromLatin1(name); own.contains(key))
            result.insert(key, own.value(key));
    result.insert(QStringLiteral("HOME"), qt(home));
    result.insert(QStringLiteral("XDG_RUNTIME_DIR"), qt(home));
    result.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    result.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const auto& [name, value] : variables)
        result.insert(qt(name), qt(value));
    return result;
}

void start(QProcess& process, const std::string& program, const Arguments& arguments)
{
    QStringList list;
    for (const auto& argument : arguments)
        list << qt(argument);
    process.start(QStringLiteral(NAPI_BINARY_DIR "/bin/") + qt(program), list);
    REQUIRE(process.waitForStarted());
    process.closeWriteChannel();
}

Outcome run(const std::string& program, const Arguments& arguments, const Variables& variables)
{
    const TempFolder home;
    QProcess process;
    process.setProcessEnvironment(environment(home.path().string(), variables));
    start(process, program, arguments);
    if (!process.waitForFinished(kMostSeconds * 1000)) {
        process.kill();
        process.waitForFinished();
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

} // namespace

Outcome cli(const Arguments& arguments, const Variables& variables)
{
    return run("napi-atlas-cli", arguments, variables);
}

Outcome window(const Arguments& arguments, const Variables& variables)
{
    return run("napi-atlas", arguments, variables);
}

Outcome mkdb(const Arguments& arguments) { return run("napi-mkdb", arguments, {}); }

std::string firstWordsOfWindow(const Arguments& arguments)
{
    const TempFolder home;
    QProcess process;
    process.setProcessEnvironment(environment(home.path().string(), {{"QT_QPA_PLATFORM", "offscreen"}}));
    process.setReadChannel(QProcess::StandardError);
    start(process, "napi-atlas", arguments);
    while (!process.canReadLine() && process.waitForReadyRead(kMostSeconds * 1000))
        continue;
    const auto line = process.readLine().trimmed().toStdString();
    process.kill();
    process.waitForFinished();
    return line;
}

nlohmann::ordered_json json(const Arguments& arguments)
{
    const auto outcome = cli(arguments);
    CAPTURE(joined(arguments), outcome.err);
    REQUIRE(outcome.code == 0);
    return nlohmann::ordered_json::parse(outcome.out);
}

std::string joined(const Arguments& arguments)
{
    std::string result = "napi-atlas-cli";
    for (const auto& argument : arguments)
        result += ' ' + argument;
    return result;
}

} // namespace napi::test
