// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/searchfield.h"

#include "paint/icons.h"
#include "words/catalogue.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>

namespace napi::ui {

SearchField::SearchField(models::SelectionHub& hub, models::HitListModel& hits, QWidget* parent)
    : QLineEdit(parent)
    , m_hub(hub)
    , m_hits(hits)
    , m_icon(new QAction(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("searchField"));
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search measures, summits, terms"));
    addAction(m_icon, QLineEdit::LeadingPosition);
    m_count->setProperty("look", QStringLiteral("muted"));
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setObjectName(QStringLiteral("hitCount"));
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        auto query = m_hub.query();
        query.words = text.trimmed().toStdString();
        m_hub.setQuery(std::move(query));
    });
    connect(&hub, &models::SelectionHub::queryChanged, this, [this](const core::Query& query) {
        if (const QString words = words::qt(query.words); words != text().trimmed())
            setText(words);
    });
    connect(&hits, &models::HitListModel::answered, this, &SearchField::showCount);
}

void SearchField::setTheme(const paint::Theme& theme)
{
    m_icon->setIcon(paint::icon(QStringLiteral("search"), theme, paint::Role::Muted));
}

void SearchField::showCount()
{
    const bool asked = !m_hub.query().words.empty();
    m_count->setText(asked ? tr("%n hit(s)", nullptr, m_hits.total()) : QString{});
    setAccessibleDescription(m_count->text());
    m_count->adjustSize();
    setTextMargins(0, 0, asked ? m_count->width() + paint::space(2) : 0, 0);
    m_count->move(width() - m_count->width() - paint::space(3), (height() - m_count->height()) / 2);
}

bool SearchField::event(QEvent* event)
{
    // A line edit takes Ctrl+E for the end of the line; here it is the program's, as everywhere else.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_E) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT listWanted();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    showCount();
}

} // namespace napi::ui
