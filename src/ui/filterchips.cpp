// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/filterchips.h"

#include "models/filterwords.h"
#include "paint/icons.h"
#include "ui/flowlayout.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace napi::ui {
namespace {

/// Names of forums are long; a chip is not, and never wider than the column of a narrow window.
int longestText(const QWidget& chips)
{
    const QFontMetrics metrics = chips.fontMetrics();
    return qMin(metrics.averageCharWidth() * 30, chips.window()->width() / 3 - metrics.height() - paint::space(14));
}

} // namespace

FilterChips::FilterChips(models::SelectionHub& hub, const words::Catalogue& words, QWidget* parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_words(words)
    , m_row(new QWidget)
    , m_layout(new FlowLayout(paint::space(1), m_row))
{
    setObjectName(QStringLiteral("filterChips"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(paint::space(3), paint::space(2), paint::space(3), paint::space(2));
    layout->addWidget(m_row);
    hide();
    connect(&hub, &models::SelectionHub::queryChanged, this, [this](const core::Query& query) {
        if (!(query.filter == m_shown))
            rebuild();
    });
}

void FilterChips::setTheme(const paint::Theme& theme)
{
    m_theme = &theme;
    rebuild();
}

void FilterChips::setAside(bool isAside)
{
    m_isAside = isAside;
    setVisible(!m_buttons.isEmpty() && !m_isAside);
}

void FilterChips::rebuild()
{
    const auto focused = focusedChip();
    for (auto* button : m_buttons) {
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_shown = m_hub.query().filter;
    const auto conditions = core::conditions(m_shown);
    for (const auto& condition : conditions) {
        const QString text = models::conditionText(m_words, m_hub.plan(), condition);
        auto* chip = new QToolButton;
        chip->setText(fontMetrics()
                          .elidedText(text, Qt::ElideRight, longestText(*this))
                          .replace(QLatin1Char('&'), QLatin1String("&&")));
        chip->setToolTip(tr("%1: remove this filter").arg(text));
        chip->setIcon(paint::icon(QStringLiteral("clear"), *m_theme, paint::Role::Muted));
        chip->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()) * 3 / 4);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        // The cross stands behind the text.
        chip->setLayoutDirection(Qt::RightToLeft);
        chip->setProperty("look", QStringLiteral("chip"));
        connect(chip, &QToolButton::clicked, this, [this, condition] { remove(condition); });
        addButton(chip, tr("Filter %1, remove").arg(text));
    }
    if (conditions.size() > 1) {
        auto* all = new QToolButton;
        all->setText(tr("Clear all"));
        all->setObjectName(QStringLiteral("clearFilters"));
        connect(all, &QToolButton::clicked, this, [this] {
            auto query = m_hub.query();
            query.filter = {};
            m_hub.setQuery(std::move(query));
        });
        addButton(all, tr("Clear all filters"));
    }
    setVisible(!m_buttons.isEmpty() && !m_isAside);
    updateGeometry();
    if (focused >= 0)
        focusChip(focused);
}

void FilterChips::addButton(QAbstractButton* button, const QString& name)
{
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    m_layout->addWidget(button);
    button->show();
    m_buttons << button;
}

void FilterChips::remove(const core::Condition& condition)
{
    auto query = m_hub.query();
    query.filter = core::without(std::move(query.filter), condition);
    m_hub.setQuery(std::move(query));
}

qsizetype FilterChips::focusedChip() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->hasFocus())
            return i;
    return -1;
}

void FilterChips::focusChip(qsizetype place)
{
    if (m_buttons.isEmpty())
        Q_EMIT left();
    else
        m_buttons[qMin(place, m_buttons.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* button = static_cast<QAbstractButton*>(watched);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button->click();
        return true;
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const bool goesOn = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Right;
        const auto next = m_buttons.indexOf(button) + (goesOn ? 1 : -1);
        if (next >= 0 && next < m_buttons.size())
            m_buttons[next]->setFocus(Qt::TabFocusReason);
        return true;
    }
    default:
        return false;
    }
}

} // namespace napi::ui
