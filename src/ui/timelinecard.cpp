// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelinecard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace napi::ui {
namespace {

/// In heights of a line.
constexpr int kWidestCard = 22;

QString line(const QString& text, const QColor& colour)
{
    return text.isEmpty()
               ? QString{}
               : QStringLiteral("<br><span style=\"color:%1\">%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

TimelineCard::TimelineCard(QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_theme(&paint::Theme::of(paint::Appearance::Light))
    , m_label(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(paint::space(3), paint::space(2), paint::space(3), paint::space(2));
    layout->addWidget(m_label);
}

void TimelineCard::setContents(const models::TimelineCardText& text, const paint::Theme& theme)
{
    m_theme = &theme;
    const QColor normal = theme.colour(paint::Role::Text);
    const QColor muted = theme.colour(paint::Role::Muted);
    m_label->setFont(paint::font(font(), paint::Type::Caption));
    m_label->setText(QStringLiteral("<b style=\"color:%1\">%2</b>").arg(normal.name(), text.title.toHtmlEscaped()) +
                     line(text.kind, muted) + line(text.time, normal) + line(text.grounds, normal) +
                     line(text.lead, normal) + line(tr("Click or Enter opens the record"), muted));
    m_label->setWordWrap(false);
    const int widest = qMin(m_label->sizeHint().width(), m_label->fontMetrics().height() * kWidestCard);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(widest);
    m_label->setFixedHeight(m_label->heightForWidth(widest));
    adjustSize();
}

void TimelineCard::showBeside(const QRect& item, int x)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int gap = paint::space(2);
    const int above = item.top() - gap - height();
    const int left = std::clamp(x - paint::space(6), room.left(), std::max(room.left(), room.right() - width()));
    move(left, above >= room.top() ? above : item.bottom() + gap);
    show();
}

QString TimelineCard::text() const { return m_label->text(); }

bool TimelineCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        hide();
    return true;
}

void TimelineCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(paint::Role::Panel));
    painter.setPen(m_theme->colour(paint::Role::Muted));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TimelineCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    // The card does not have the keyboard, and whoever has it shall not need to know of the card.
    QCoreApplication::instance()->installEventFilter(this);
}

void TimelineCard::hideEvent(QHideEvent* event)
{
    QCoreApplication::instance()->removeEventFilter(this);
    QFrame::hideEvent(event);
}

} // namespace napi::ui
