// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/tabledelegate.h"

#include <QPainter>

namespace napi::ui {
namespace {

using paint::Role;

/// With the margin of the style, as much as a heading has.
constexpr int kPadding = 5;

} // namespace

TableDelegate::TableDelegate(int unknownRole, int phaseRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_unknownRole(unknownRole)
    , m_phaseRole(phaseRole)
{
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, m_theme->colour(Role::Selected));
        if (option.rect.left() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              m_theme->colour(Role::Accent));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme->colour(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    cell.rect.adjust(kPadding, 0, -kPadding, 0);
    QStyledItemDelegate::paint(painter, cell, index);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kPadding, 0);
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isUnknown = index.data(m_unknownRole).toBool();
    option->palette.setColor(QPalette::Text, m_theme->colour(isUnknown ? Role::Muted : Role::Text));
    const QString phase = m_phaseRole < 0 ? QString{} : index.data(m_phaseRole).toString();
    if (phase.isEmpty())
        return;
    const int side = option->fontMetrics.height() * 6 / 10;
    QPixmap square(side, side);
    square.fill(m_theme->phase(phase.toStdString()).strong);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon(square);
    option->decorationSize = {side, side};
}

} // namespace napi::ui
