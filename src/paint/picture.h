// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

class QPainter;

namespace napi::paint {

/// A drawing that is laid out for the width that it gets. Lengths are pixels of which its text takes
/// kPictureText.
class Picture {
public:
    Picture() = default;
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    virtual ~Picture() = default;

    /// What it needs at a width; it leaves things out rather than become higher than `most`.
    [[nodiscard]] virtual double height(double width, double most) const = 0;
    virtual void paint(QPainter& painter, const QSizeF& size) const = 0;
};

/// The pixels of a line of body text in a picture.
inline constexpr int kPictureText = 13;

/// The picture as SVG with a title and a description for those who do not see it. The text stays text.
[[nodiscard]] QByteArray svgOf(const Picture& picture, double width, const QString& title,
                               const QString& description);
/// The same as an element of a web page, as wide as its place.
[[nodiscard]] QByteArray inlineSvgOf(const Picture& picture, double width, const QString& title,
                                     const QString& description);
/// The picture as PNG, two pixels for one. Empty if there is not enough memory.
[[nodiscard]] QByteArray pngOf(const Picture& picture, double width);

} // namespace napi::paint
