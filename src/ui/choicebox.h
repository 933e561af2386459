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
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = fontMetrics().height() / 4.0;
        painter.translate(width() - paint::space(2) - side, height() / 2.0);
        painter.setPen(
            QPen(palette().color(QPalette::Text), side / 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{QPointF{-side, -side / 2}, QPointF{0, side / 2}, QPointF{side, -side / 2}});
    }
};

} // namespace napi::ui
