// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/savefile.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace napi::report;
using napi::core::ExportError;
using napi::core::ExportFault;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

ExportFault faultOf(const QString& path, bool overwrite, const std::function<QByteArray()>& make)
{
    try {
        saveFile(path, overwrite, make);
    } catch (const ExportError& error) {
        CHECK(error.path() == path.toStdString());
        return error.fault();
    }
    FAIL("no error");
    return {};
}

QByteArray bytes() { return QByteArrayLiteral("neu"); }

} // namespace

TEST_CASE("a file is written, and replaced only where that is wanted")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a b ü.pdf"));
    saveFile(path, false, bytes);
    CHECK(contentOf(path) == QByteArray("neu"));
    put(path, "alt");
    CHECK(faultOf(path, false, bytes) == ExportFault::Exists);
    CHECK(contentOf(path) == QByteArray("alt"));
    saveFile(path, true, bytes);
    CHECK(contentOf(path) == QByteArray("neu"));
}

TEST_CASE("what cannot be written is refused before the work is done")
{
    const QTemporaryDir folder;
    bool wasAsked = false;
    const auto make = [&] {
        wasAsked = true;
        return QByteArray("neu");
    };
    CHECK(faultOf(folder.filePath(QStringLiteral("fehlt/a.pdf")), false, make) == ExportFault::NoFolder);
    put(folder.filePath(QStringLiteral("a.pdf")), "alt");
    CHECK(faultOf(folder.filePath(QStringLiteral("a.pdf")), false, make) == ExportFault::Exists);
    CHECK(faultOf(folder.path(), true, make) == ExportFault::WriteFailed);
    CHECK_FALSE(wasAsked);
}

TEST_CASE("an error while the bytes are made leaves the old file and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    put(path, "alt");
    CHECK(faultOf(path, true, []() -> QByteArray { throw ExportError(ExportFault::Cancelled, {}); }) ==
          ExportFault::Cancelled);
    CHECK(contentOf(path) == QByteArray("alt"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.pdf")});
}

TEST_CASE("a file that appears in the meantime is not overwritten")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    CHECK(faultOf(path, false, [&] {
              put(path, "fremd");
              return QByteArray("neu");
          }) == ExportFault::Exists);
    CHECK(contentOf(path) == QByteArray("fremd"));
}

TEST_CASE("a folder without permission is named as such")
{
    if (geteuid() == 0)
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    CHECK(faultOf(path, false, bytes) == ExportFault::NoPermission);
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

TEST_CASE("a full disk is named as such")
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        return;
    CHECK(faultOf(full, false, [] { return QByteArray(1 << 20, 'x'); }) == ExportFault::NoSpace);
    CHECK_FALSE(QFileInfo(full).isFile());
}
