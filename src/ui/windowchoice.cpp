// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What the main window does with the records that are chosen: it says how many, copies them, and offers the
// commands for them where the reader asks.
#include "models/recordmime.h"
#include "ui/announce.h"
#include "ui/mainwindow.h"
#include "ui/measuretableview.h"
#include "ui/navigationpanel.h"
#include "ui/timelineview.h"
#include "words/domain.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace napi::ui {
namespace {

/// Asks the widget with the keyboard for its menu, as the menu key does where there is one.
void askForMenu()
{
    auto* widget = QApplication::focusWidget();
    if (!widget)
        return;
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
}

} // namespace

void MainWindow::connectChoice()
{
    connect(&m_hub, &models::SelectionHub::chosenChanged, this, &MainWindow::showChoice);
    connect(m_navigation, &NavigationPanel::menuWanted, this, &MainWindow::showRecordMenu);
    connect(m_timeline, &TimelineView::menuWanted, this, &MainWindow::showRecordMenu);
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), this), &QShortcut::activated, this, &askForMenu);
}

void MainWindow::showChoice()
{
    updateHistoryActions();
    const auto count = static_cast<int>(m_hub.chosen().size());
    const bool areSeveral = count > 1;
    m_actions[ActionId::Copy]->setText(areSeveral ? tr("&Copy records") : actionText(ActionId::Copy));
    m_actions[ActionId::CopyLink]->setText(areSeveral ? tr("Copy &links") : actionText(ActionId::CopyLink));
    // In the table a row is chosen to do something with it, and often with more of them.
    const bool isFirst = count == 1 && m_hub.isTableShown();
    m_edition->setVisible(!areSeveral && !isFirst);
    m_choice->setVisible(areSeveral || isFirst);
    if (isFirst)
        m_choice->setText(tr("1 chosen: a click with Ctrl or Shift chooses more"));
    if (!areSeveral)
        return;
    const auto keys = [this](ActionId id) { return m_actions[id]->shortcut().toString(QKeySequence::NativeText); };
    m_choice->setText(tr("%n chosen: %1 copies, %2 compares, %3 saves them", nullptr, count)
                          .arg(keys(ActionId::Copy), keys(ActionId::Compare), keys(ActionId::Export)));
    announce(m_choice, m_choice->text());
}

void MainWindow::copyRecords()
{
    const bool areMeasures = m_measures && m_measures->table()->hasFocus();
    const QString rows = areMeasures ? m_measures->chosenText() : m_timeline->chosenText();
    const auto chosen = m_hub.chosen();
    QString text = rows.isEmpty() ? models::recordsText(m_parts.words, m_parts.plan, chosen) : rows;
    if (text.isEmpty())
        return;
    if (rows.isEmpty() && chosen.size() > 1)
        text += QLatin1Char('\n') + provenance() + QLatin1Char('\n');
    m_parts.effects.copyText(text);
    say(tr("%n record(s) copied.", nullptr, static_cast<int>(chosen.size())));
}

/// Where a list of records comes from, and what opens their links: for whoever is handed it.
QString MainWindow::provenance() const
{
    return tr("From NAP-I Atlas, edition %1. To open the links, copy them and press Ctrl+Shift+V in the program.")
        .arg(words::qt(m_parts.plan.edition().version));
}

void MainWindow::copyLink()
{
    const auto chosen = m_hub.chosen();
    QStringList links;
    for (const auto& link : chosen) {
        const auto* entry = m_parts.plan.find(link);
        const QString address = words::qt(link.toString());
        // Whoever is handed several wants to know which is which.
        links << (chosen.size() > 1 && entry
                      ? QStringLiteral("%1: %2").arg(m_parts.words.text(entry->title), address)
                      : address);
    }
    if (links.isEmpty())
        return;
    const auto count = static_cast<int>(links.size());
    if (count > 1)
        links << QString{} << provenance();
    m_parts.effects.copyText(links.join(QLatin1Char('\n')));
    say(tr("%n link(s) copied.", nullptr, count));
}

/// The commands are those of the menu bar and do what they do there; `link` is one of what they are done to.
void MainWindow::showRecordMenu(const core::Link& link, const QPoint& at)
{
    const auto chosen = m_hub.chosen();
    if (std::ranges::find(chosen, link) == chosen.end())
        m_hub.setChosen({link});
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("recordMenu"));
    const auto* entry = m_parts.plan.find(link);
    menu->setAccessibleName(entry ? m_parts.words.text(entry->title) : QString{});
    auto* open = menu->addAction(tr("&Open"));
    connect(open, &QAction::triggered, this, [this, link] { m_hub.select(link); });
    menu->setDefaultAction(open);
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::Copy]);
    menu->addAction(m_actions[ActionId::CopyLink]);
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::Compare]);
    menu->addAction(m_actions[ActionId::Export]);
    // The command is done after the menu has gone.
    connect(menu, &QMenu::aboutToHide, this, &MainWindow::giveUpMenuRow, Qt::QueuedConnection);
    menu->popup(at);
}

/// A single row that was chosen for its menu alone makes room for the record shown.
void MainWindow::giveUpMenuRow()
{
    if (!m_hub.isTableShown() && m_hub.chosen().size() == 1)
        m_hub.setChosen({});
}

} // namespace napi::ui
