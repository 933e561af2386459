// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QStyledItemDelegate>

namespace napi::ui {

/// A row of the navigation: phase square, title, count at the right.
class TreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const paint::Theme& theme) { m_theme = &theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
};

/// A hit: sign of its kind, title with marks, where it stands, why it was found, snippet with marks.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const paint::Theme& theme) { m_theme = &theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintTag(QPainter* painter, const QRect& row, const QFont& font, const QString& reason) const;

    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
};

} // namespace napi::ui
