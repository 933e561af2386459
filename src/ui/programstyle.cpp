// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/programstyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace napi::ui {
namespace {

using paint::Role;

/// The tick of a checked box, the bar of a partly checked one.
void drawTick(QPainter& painter, const QRectF& box, bool isPartial)
{
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (isPartial)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
}

void drawIndicator(QPainter& painter, const QStyleOption& option, const paint::Theme& theme, bool isRound)
{
    const bool isOn = (option.state & (QStyle::State_On | QStyle::State_NoChange)) != 0;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor edge = theme.colour(!isEnabled ? Role::Line : isOn ? Role::Accent : Role::Muted);
    const double radius = isRound ? box.height() / 2 : 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(isOn ? edge : theme.colour(Role::Panel));
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(QPen(theme.colour(Role::OnAccent), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.colour(Role::OnAccent));
    if (isOn && isRound)
        painter.drawEllipse(box.center(), box.width() / 8, box.height() / 8);
    else if (isOn)
        drawTick(painter, box, option.state.testFlag(QStyle::State_NoChange));
    painter.restore();
}

/// The arrow before a row that has others below it.
void drawBranch(QPainter& painter, const QStyleOption& option, const paint::Theme& theme)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const double side = QFontMetrics(QApplication::font()).height() / 4.0;
    const QPointF middle = QRectF(option.rect).center();
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const auto at = [&](double along, double across) {
        return middle + side * (isOpen ? QPointF(across, along) : QPointF(along, across));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Role::Muted), side / 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(-0.5, -1), at(0.5, 0), at(-0.5, 1)});
    painter.restore();
}

/// Whatever gave the focus: a dialog that a shortcut opened is gone on with by keys.
void drawFocus(QPainter& painter, const QStyleOption& option, const paint::Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStringLiteral("fusion"))
    , m_theme(&paint::Theme::of(paint::Appearance::Light))
{
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_LineEditIconSize:
    case PM_SmallIconSize:
        return QFontMetrics(QApplication::font()).height();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawIndicator(*painter, *option, *m_theme, false);
    else if (element == PE_IndicatorRadioButton)
        drawIndicator(*painter, *option, *m_theme, true);
    else if (element == PE_IndicatorBranch)
        drawBranch(*painter, *option, *m_theme);
    else if (element == PE_FrameFocusRect)
        drawFocus(*painter, *option, *m_theme);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace napi::ui
