// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/searchfield.h"

#include "core/searchwords.h"
#include "models/filterwords.h"
#include "models/recentsearches.h"
#include "paint/icons.h"
#include "ui/searchpopup.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace napi::ui {

SearchField::SearchField(models::SelectionHub& hub, models::HitListModel& hits, const words::Catalogue& words,
                         QWidget* parent)
    : QLineEdit(parent)
    , m_hub(hub)
    , m_hits(hits)
    , m_words(words)
    , m_icon(new QAction(this))
    , m_clear(new QAction(this))
    , m_count(new QLabel(this))
    , m_popup(new SearchPopup(this))
{
    setObjectName(QStringLiteral("searchField"));
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search measures, summits, terms"));
    addAction(m_icon, QLineEdit::LeadingPosition);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setToolTip(tr("Clear search (Esc)"));
    m_clear->setVisible(false);
    addAction(m_clear, QLineEdit::TrailingPosition);
    // The button shows its sign alone; a text of the action would count as one that has no room.
    for (auto* button : findChildren<QToolButton*>())
        button->setAccessibleName(button->defaultAction() == m_clear ? tr("Clear search") : tr("Search"));
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    m_count->setProperty("look", QStringLiteral("muted"));
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setObjectName(QStringLiteral("hitCount"));
    connect(this, &QLineEdit::textChanged, this, &SearchField::takeText);
    connect(&hub, &models::SelectionHub::queryChanged, this, [this](const core::Query& query) {
        if (const QString asked = words::qt(query.words); asked != m_agreed) {
            m_agreed = asked;
            m_open.reset();
            // What the hub says is no typing.
            const QSignalBlocker quiet(this);
            setText(asked);
            m_clear->setVisible(!asked.isEmpty());
            m_popup->close();
        }
    });
    connect(&hub, &models::SelectionHub::currentChanged, this, [this](const std::optional<core::Link>& link) {
        if (link)
            models::rememberSearch(m_hub.query());
    });
    connect(&hits, &models::HitListModel::answered, this, &SearchField::showCount);
    connect(m_popup, &SearchPopup::chosen, this, &SearchField::takeCompletion);
}

void SearchField::setTheme(const paint::Theme& theme)
{
    m_icon->setIcon(paint::icon(QStringLiteral("search"), theme, paint::Role::Muted));
    m_clear->setIcon(paint::icon(QStringLiteral("clear"), theme, paint::Role::Muted));
    m_popup->setTheme(theme);
}

void SearchField::setSearchOnEnter(bool isOn)
{
    m_searchOnEnter = isOn;
    if (!isOn)
        search(models::typedWords(text()));
}

void SearchField::takeText(const QString& text)
{
    const auto open = models::openCondition(text);
    if (takeConditions(open ? open->begin : text.size()))
        return;
    if (hasFocus())
        m_popup->offer(text.trimmed().isEmpty() ? std::vector<models::Completion>{}
                                                : models::completions(m_words, m_hub.plan(), text));
    if (!m_searchOnEnter || text.isEmpty())
        search(models::typedWords(text));
}

void SearchField::search(const QString& words)
{
    m_agreed = words;
    auto query = m_hub.query();
    query.words = words.toStdString();
    dropOpenCondition(query);
    applyOpenCondition(query);
    m_hub.setQuery(std::move(query));
}

/// Lets the condition at the end of the text hold while it stands there.
void SearchField::applyOpenCondition(core::Query& query)
{
    const auto condition = models::resolvedCondition(m_hub.plan(), text());
    if (!condition || std::ranges::count(core::conditions(query.filter), *condition) > 0)
        return;
    query.filter = core::with(std::move(query.filter), *condition);
    m_open = condition;
}

void SearchField::dropOpenCondition(core::Query& query)
{
    if (const auto condition = std::exchange(m_open, std::nullopt))
        query.filter = core::without(std::move(query.filter), *condition);
}

/// Takes the conditions before `end` out of the text into the filter; false if there are none.
bool SearchField::takeConditions(qsizetype end)
{
    const auto read = core::readQuery(m_hub.plan(), text().left(end).toStdString());
    if (read.filter.empty())
        return false;
    const QString rest = text().mid(end);
    auto query = m_hub.query();
    dropOpenCondition(query);
    query.filter = core::joined(std::move(query.filter), read.filter);
    query.words = read.words;
    m_agreed = words::qt(read.words);
    m_hub.setQuery(std::move(query));
    setText((m_agreed.isEmpty() ? QString{} : m_agreed + QLatin1Char(' ')) + rest);
    return true;
}

void SearchField::takeReturn()
{
    m_popup->close();
    if (takeConditions(text().size()))
        return;
    const QString words = text().trimmed();
    if (m_searchOnEnter && words != m_agreed) {
        search(words);
        models::rememberSearch(m_hub.query());
        return;
    }
    models::rememberSearch(m_hub.query());
    Q_EMIT listWanted();
}

void SearchField::takeCompletion(const models::Completion& completion)
{
    using Type = models::Completion::Type;
    switch (completion.type) {
    case Type::Key: {
        const auto begin = text().lastIndexOf(QLatin1Char(' ')) + 1;
        const bool goesOn = models::begins(completion.insertion, text().mid(begin));
        setText((goesOn ? text().left(begin) : text() + QLatin1Char(' ')) + completion.insertion);
        break;
    }
    case Type::Value: {
        const QString words = models::typedWords(text());
        auto query = m_hub.query();
        dropOpenCondition(query);
        query.filter = core::with(std::move(query.filter), completion.condition);
        m_hub.setQuery(std::move(query));
        setText(words.isEmpty() ? QString{} : words + QLatin1Char(' '));
        break;
    }
    case Type::Meaning: {
        auto query = m_hub.query();
        dropOpenCondition(query);
        query.words.clear();
        query.filter = core::with(std::move(query.filter), completion.condition);
        m_hub.setQuery(std::move(query));
        break;
    }
    case Type::Recent:
        m_hub.setQuery(completion.query);
        break;
    case Type::ForgetRecent:
        models::forgetSearches();
        break;
    }
}

bool SearchField::offerRecent()
{
    std::vector<models::Completion> offers;
    for (auto& query : models::recentSearches()) {
        models::Completion offer{models::Completion::Type::Recent, {}, {}, {}, {}, std::move(query)};
        offer.text = models::queryTitle(m_words, m_hub.plan(), offer.query);
        offers.push_back(std::move(offer));
    }
    if (!offers.empty())
        offers.push_back({models::Completion::Type::ForgetRecent, tr("Clear recent searches"), {}, {}, {}, {}});
    m_popup->offer(offers);
    return !offers.empty();
}

void SearchField::showCount()
{
    const auto& query = m_hub.query();
    const bool asked = !query.words.empty() || !query.filter.empty();
    m_count->setText(asked ? tr("%n hit(s)", nullptr, m_hits.total()) : QString{});
    setAccessibleDescription(m_count->text());
    m_count->adjustSize();
    const auto buttons = findChildren<QToolButton*>();
    const auto clear = std::ranges::find(buttons, m_clear, &QToolButton::defaultAction);
    const int right = m_clear->isVisible() && clear != buttons.end() ? (*clear)->width() + paint::space(1) : 0;
    setTextMargins(0, 0, asked ? m_count->width() + paint::space(2) : 0, 0);
    m_count->move(width() - m_count->width() - paint::space(3) - right, (height() - m_count->height()) / 2);
}

bool SearchField::event(QEvent* event)
{
    // A line edit takes Ctrl+E for the end of the line; here it is the program's, as everywhere else, and so is
    // copying where no text is chosen.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isCopy = key->matches(QKeySequence::Copy) && !hasSelectedText();
        if (isCopy || (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_E)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_popup->isOpen())
            m_popup->close();
        else if (!text().isEmpty())
            clear();
        else
            QLineEdit::keyPressEvent(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The list takes its own row.
        if (m_popup->hasCurrent())
            event->ignore();
        else
            takeReturn();
        return;
    case Qt::Key_Down:
        if (text().isEmpty() && offerRecent())
            return;
        Q_EMIT listWanted();
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            m_popup->offer(models::openCondition(text()) ? models::completions(m_words, m_hub.plan(), text())
                                                         : models::keyCompletions(m_words, m_hub.plan()));
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && text().isEmpty() && !m_popup->isOpen())
        offerRecent();
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    showCount();
}

} // namespace napi::ui
