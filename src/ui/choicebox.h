// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStyledItemDelegate>

namespace napi::ui {

/// A box whose arrow has the colour of its text; the style sheet knows pictures only.
class ChoiceBox : public QComboBox {
public:
    /// The style sheet knows the rows of a delegate of this kind only.
    explicit ChoiceBox(QWidget* parent = nullptr) : QComboBox(parent)
    {
        setItemDelegate(new QStyledItemDelegate(this));
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect().adjusted(0, 0, -paint::space(2), 0), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("\u25be"));
    }
};

} // namespace napi::ui
