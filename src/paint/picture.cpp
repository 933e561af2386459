// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "paint/picture.h"

#include "paint/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>
#include <limits>

namespace napi::paint {
namespace {

constexpr double kUnlimited = std::numeric_limits<double>::max();
constexpr int kPngScale = 2;

QSize wholeSize(const Picture& picture, double width)
{
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(picture.height(width, kUnlimited)))};
}

} // namespace

QByteArray svgOf(const Picture& picture, double width, const QString& title, const QString& description)
{
    const QSize size = wholeSize(picture, width);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    generator.setDescription(description);
    QPainter painter(&generator);
    picture.paint(painter, size);
    painter.end();
    // Where the face is missing, another one without serifs comes closest.
    return bytes.replace("font-family=\"Inter\"", "font-family=\"Inter, sans-serif\"");
}

QByteArray inlineSvgOf(const Picture& picture, double width, const QString& title, const QString& description)
{
    const QByteArray whole = svgOf(picture, width, title, description);
    const QSize size = wholeSize(picture, width);
    const qsizetype begin = whole.indexOf("<svg");
    const QString head =
        QStringLiteral(
            "<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" xmlns=\"http://www.w3.org/2000/svg\" "
            "xmlns:xlink=\"http://www.w3.org/1999/xlink\">")
            .arg(description.toHtmlEscaped(), QString::number(size.width()), QString::number(size.height()));
    return head.toUtf8() + whole.mid(whole.indexOf('>', begin) + 1);
}

QByteArray pngOf(const Picture& picture, double width)
{
    const QSize size = wholeSize(picture, width);
    QImage image(size * kPngScale, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Theme::of(Appearance::Light).colour(Role::Panel));
    QPainter painter(&image);
    painter.scale(kPngScale, kPngScale);
    picture.paint(painter, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace napi::paint
