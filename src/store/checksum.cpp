// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/checksum.h"

#include <QCryptographicHash>
#include <QFile>

#include <filesystem>

namespace napi::store {

std::string sha256OfFile(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw std::filesystem::filesystem_error("cannot read", path, std::make_error_code(std::errc::io_error));
    return hash.result().toHex().toStdString();
}

std::string sha256(const std::string& bytes)
{
    const auto view = QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QCryptographicHash::hash(view.toByteArray(), QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace napi::store
