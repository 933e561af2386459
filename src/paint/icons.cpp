// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/icons.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace napi::paint {
namespace {

QByteArray svg(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QPixmap rendered(const QByteArray& content, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(content);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QStringList iconNames()
{
    return QDir(QStringLiteral(":/icons"))
        .entryList({QStringLiteral("*.svg")})
        .replaceInStrings(QStringLiteral(".svg"), QString());
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size)
{
    return rendered(svg(name).replace("currentColor", colour.name().toLatin1()), size);
}

QIcon icon(const QString& name, const Theme& theme, Role role)
{
    QIcon result;
    for (const int size : {16, 24, 48}) {
        result.addPixmap(iconPixmap(name, theme.colour(role), size), QIcon::Normal);
        result.addPixmap(iconPixmap(name, theme.colour(Role::Disabled), size), QIcon::Disabled);
    }
    return result;
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int size : {16, 32, 48, 128})
        result.addPixmap(rendered(svg(QStringLiteral("app")), size));
    return result;
}

} // namespace napi::paint
