// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QStyledItemDelegate>

namespace napi::ui {

/// A cell in the colours of the theme, its text below that of its heading: the square of its phase, muted words
/// where nothing is known, the bar of a chosen row.
class TableDelegate : public QStyledItemDelegate {
public:
    /// The roles under which the model tells what is unknown and which phase colours the cell; -1 for none.
    TableDelegate(int unknownRole, int phaseRole, QObject* parent);

    void setTheme(const paint::Theme& theme) { m_theme = &theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
    int m_unknownRole;
    int m_phaseRole;
};

} // namespace napi::ui
