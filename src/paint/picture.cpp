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

QByteArray generated(const Picture& picture, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    picture.paint(painter, size);
    painter.end();
    // Without a title of its own, Qt still writes the elements for it in some versions.
    for (const char* empty :
         {"<title></title>", "<desc></desc>", "<title>Qt SVG Document</title>", "<desc>Generated with Qt</desc>"})
        bytes.replace(empty, "");
    // Where the face is missing, another one without serifs comes closest.
    return bytes.replace("font-family=\"Inter\"", "font-family=\"Inter, sans-serif\"");
}

} // namespace

QByteArray svgOf(const Picture& picture, double width, const QString& title, const QString& description)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inlineSvgOf(picture, width, title, description);
}

QByteArray inlineSvgOf(const Picture& picture, double width, const QString& title, const QString& description)
{
    const QSize size = wholeSize(picture, width);
    const QByteArray drawn = generated(picture, size);
    // Qt's own head has lengths in millimetres, and words that are not escaped.
    const QString head =
        QStringLiteral("<svg role=\"img\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                       "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n"
                       "<title>%3</title>\n<desc>%4</desc>")
            .arg(QString::number(size.width()), QString::number(size.height()), title.toHtmlEscaped(),
                 description.toHtmlEscaped());
    return head.toUtf8() + drawn.mid(drawn.indexOf('>', drawn.indexOf("<svg")) + 1);
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
