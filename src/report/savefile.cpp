// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace napi::report {
namespace {

using core::ExportError;
using core::ExportFault;

/// errno is what the last system call left, which Qt does not hand on.
ExportFault faultOf(const QFileDevice& file)
{
    switch (errno) {
    case EACCES:
    case EPERM:
        return ExportFault::NoPermission;
    case EROFS:
        return ExportFault::ReadOnly;
    case ENOSPC:
    case EDQUOT:
        return ExportFault::NoSpace;
    default:
        return file.error() == QFileDevice::PermissionsError ? ExportFault::NoPermission : ExportFault::WriteFailed;
    }
}

/// A pipe or a device is written to, never replaced by a file.
bool isDevice(const QFileInfo& target) { return target.exists() && !target.isFile() && !target.isDir(); }

void checkTarget(const QString& path, bool overwrite)
{
    const QFileInfo target(path);
    const std::string name = path.toStdString();
    if (!target.absoluteDir().exists())
        throw ExportError(ExportFault::NoFolder, name);
    if (target.isDir())
        throw ExportError(ExportFault::WriteFailed, name, "is a folder");
    if (!overwrite && !isDevice(target) && (target.exists() || target.isSymLink()))
        throw ExportError(ExportFault::Exists, name);
    if (target.isFile() && !target.isWritable())
        throw ExportError(ExportFault::ReadOnly, name);
}

/// Bytes that cannot be written whole are an error, at the latest when the file is closed.
template <typename File>
void writeAll(File& file, const QByteArray& bytes, const std::string& name)
{
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw ExportError(faultOf(file), name, file.errorString().toStdString());
}

} // namespace

void saveFile(const QString& path, bool overwrite, const std::function<QByteArray()>& make)
{
    const std::string name = path.toStdString();
    checkTarget(path, overwrite);
    QByteArray bytes;
    try {
        bytes = make();
    } catch (const ExportError& error) {
        throw ExportError(error.fault(), name, error.what());
    }
    if (isDevice(QFileInfo(path))) {
        QFile device(path);
        writeAll(device, bytes, name);
        return;
    }
    QSaveFile file(path);
    writeAll(file, bytes, name);
    // Somebody may have made the file in the meantime.
    if (!overwrite && QFileInfo::exists(path))
        throw ExportError(ExportFault::Exists, name);
    errno = 0;
    if (!file.commit())
        throw ExportError(faultOf(file), name, file.errorString().toStdString());
}

} // namespace napi::report
