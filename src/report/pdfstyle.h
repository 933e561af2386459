// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfwriter.h"

#include <QColor>
#include <QFont>
#include <QSizeF>
#include <QString>

/// Paper, type and colours of the printed report. Lengths are tenths of a point, as on the page.
namespace napi::report {

inline constexpr qreal kUnitsPerPoint = 10;
/// Nothing in large print is smaller.
inline constexpr qreal kLeastLarge = 12 * kUnitsPerPoint;

enum class TextRole {
    CoverTitle,
    CoverSubtitle,
    Kicker,
    Opener,
    Title,
    Section,
    Tagline,
    Lead,
    Body,
    Note,
    Label,
    Number,
    Cell,
    CellHead,
    Contents,
    ContentsPart,
    Frame,
};

struct TextStyle {
    QFont font{};
    QColor colour{};
    qreal lineHeight = 0;
    /// From the top of the line to its base line.
    qreal baseline = 0;
};

class PdfStyle {
public:
    explicit PdfStyle(const PdfOptions& options);

    [[nodiscard]] QSizeF page() const { return m_page; }
    [[nodiscard]] qreal margin() const { return m_margin; }
    [[nodiscard]] qreal top() const { return m_top; }
    [[nodiscard]] qreal bottom() const { return m_page.height() - m_foot; }
    /// Width between the margins, and the greatest width of running text.
    [[nodiscard]] qreal width() const { return m_page.width() - 2 * m_margin; }
    [[nodiscard]] qreal measure() const { return qMin(width(), 42 * m_em); }
    /// The body size, by which everything grows.
    [[nodiscard]] qreal em() const { return m_em; }
    [[nodiscard]] bool isLarge() const { return m_em > 13 * kUnitsPerPoint; }
    [[nodiscard]] TextStyle text(TextRole role, qreal scale = 1) const;
    /// The style of `role`, made smaller if the longest word of `text` would not fit into `width`.
    [[nodiscard]] TextStyle fitting(const QString& text, TextRole role, qreal width) const;
    [[nodiscard]] QColor strong(const QString& phase) const;
    [[nodiscard]] QColor tint(const QString& phase) const;
    [[nodiscard]] QColor line() const;

private:
    [[nodiscard]] QFont grown(QFont font, TextRole role, qreal scale) const;

    QSizeF m_page;
    qreal m_margin = 0;
    qreal m_top = 0;
    qreal m_foot = 0;
    qreal m_em = 0;
};

} // namespace napi::report
