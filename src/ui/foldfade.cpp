// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/foldfade.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace napi::ui {

FoldFade::FoldFade(QScrollArea& area) : QWidget(&area), m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    area.viewport()->installEventFilter(this);
    auto* bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &FoldFade::settle);
    connect(bar, &QScrollBar::rangeChanged, this, &FoldFade::settle);
    settle();
}

void FoldFade::setTheme(const paint::Theme& theme)
{
    m_theme = &theme;
    update();
}

bool FoldFade::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return false;
}

void FoldFade::settle()
{
    const QRect seen = m_area.viewport()->geometry();
    const int height = QFontMetrics(QApplication::font()).height();
    setGeometry(seen.left(), seen.bottom() + 1 - height, seen.width(), height);
    const auto* bar = m_area.verticalScrollBar();
    setVisible(bar->value() < bar->maximum());
    raise();
}

void FoldFade::paintEvent(QPaintEvent*)
{
    // Nothing takes contrast away from whoever asked for more.
    if (m_theme->appearance() == paint::Appearance::HighContrast)
        return;
    QColor clear = m_theme->colour(paint::Role::Window);
    QLinearGradient gradient(0, 0, 0, height());
    gradient.setColorAt(1, clear);
    clear.setAlpha(0);
    gradient.setColorAt(0, clear);
    QPainter(this).fillRect(rect(), gradient);
}

} // namespace napi::ui
