// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/history.h"

#include <QApplication>
#include <QMouseEvent>

namespace napi::ui {
namespace {

constexpr std::size_t kMostListed = 20;
constexpr std::size_t kMostKept = 50;
constexpr int kLongestTitle = 60;

/// How the table of measures is written where records are written as links.
const QString kTable = QStringLiteral("table");

QString titleOf(const models::SelectionHub& hub, const words::Catalogue& words, const models::Place& place)
{
    const auto* entry = place.record ? hub.plan().find(*place.record) : nullptr;
    const QString title = entry           ? words.text(entry->title)
                          : place.isTable ? words.translate("History", "Measures as table")
                                          : words.translate("History", "Overview");
    const QString shown =
        title.size() > kLongestTitle ? title.left(kLongestTitle - 1).trimmed() + QChar(0x2026) : title;
    return QString(shown).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

HistoryMenu::HistoryMenu(const QString& title, models::SelectionHub& hub, const words::Catalogue& words,
                         QWidget* parent)
    : QMenu(title, parent)
    , m_hub(hub)
    , m_words(words)
{
    connect(this, &QMenu::aboutToShow, this, &HistoryMenu::fill);
}

void HistoryMenu::fill()
{
    clear();
    const auto& history = m_hub.history();
    const std::size_t first = history.size() > kMostListed ? history.size() - kMostListed : 0;
    for (std::size_t position = history.size(); position-- > first;) {
        auto* place = addAction(titleOf(m_hub, m_words, history[position]));
        place->setCheckable(true);
        place->setChecked(position == m_hub.position());
        connect(place, &QAction::triggered, this, [this, position] { m_hub.goTo(position); });
    }
}

HistoryButtons::HistoryButtons(models::SelectionHub& hub, QWidget* window)
    : QObject(window)
    , m_hub(hub)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool HistoryButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    const auto button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    if (static_cast<QWidget*>(watched)->window() != m_window)
        return false;
    button == Qt::BackButton ? m_hub.goBack() : m_hub.goForward();
    return true;
}

QStringList placeOf(const models::SelectionHub& hub)
{
    const auto& history = hub.history();
    const std::size_t first = history.size() > kMostKept ? history.size() - kMostKept : 0;
    QStringList place{words::qt(hub.query().toLink()),
                      QString::number(hub.position() < first ? 0 : hub.position() - first)};
    for (std::size_t i = first; i < history.size(); ++i)
        place << (history[i].isTable  ? kTable
                  : history[i].record ? words::qt(history[i].record->toString())
                                      : QString{});
    return place;
}

void restorePlace(models::SelectionHub& hub, const QStringList& place)
{
    if (place.size() < 3)
        return;
    if (auto query = core::Query::fromLink(place[0].toStdString()))
        hub.setQuery(std::move(*query));
    std::vector<models::Place> history;
    for (const QString& link : place.mid(2))
        if (link.isEmpty() || link == kTable)
            history.push_back({std::nullopt, link == kTable});
        else if (const auto known = core::Link::parse(link.toStdString()))
            history.push_back({known});
    hub.restoreHistory(history, place[1].toULongLong());
}

} // namespace napi::ui
