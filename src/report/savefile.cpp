// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace napi::report {
namespace {

using core::ExportError;
using core::ExportFault;

/// errno is what the last system call left, which QSaveFile does not hand on.
ExportFault faultOf(const QSaveFile& file)
{
    switch (errno) {
    case EACCES:
    case EPERM:
    case EROFS:
        return ExportFault::NoPermission;
    case ENOSPC:
    case EDQUOT:
        return ExportFault::NoSpace;
    default:
        return file.error() == QFileDevice::PermissionsError ? ExportFault::NoPermission : ExportFault::WriteFailed;
    }
}

void checkTarget(const QString& path, bool overwrite)
{
    const QFileInfo target(path);
    const std::string name = path.toStdString();
    if (!target.absoluteDir().exists())
        throw ExportError(ExportFault::NoFolder, name);
    if (target.isDir())
        throw ExportError(ExportFault::WriteFailed, name, "is a folder");
    if (!overwrite && (target.exists() || target.isSymLink()))
        throw ExportError(ExportFault::Exists, name);
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
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        throw ExportError(faultOf(file), name, file.errorString().toStdString());
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const ExportError error(faultOf(file), name, file.errorString().toStdString());
        file.cancelWriting();
        throw error;
    }
    // Somebody may have made the file in the meantime.
    if (!overwrite && QFileInfo::exists(path))
        throw ExportError(ExportFault::Exists, name);
    if (!file.commit())
        throw ExportError(faultOf(file), name, file.errorString().toStdString());
}

} // namespace napi::report
