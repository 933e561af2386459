// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// The commands of the main window: made from the action table, and what each of them does.
#include "models/roles.h"
#include "paint/theme.h"
#include "report/recordpage.h"
#include "ui/aboutdialog.h"
#include "ui/history.h"
#include "ui/mainwindow.h"
#include "ui/navigationpanel.h"
#include "ui/pageview.h"
#include "ui/searchfield.h"
#include "ui/startpage.h"
#include "ui/timelinecanvas.h"
#include "ui/timelineview.h"
#include "words/domain.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace napi::ui {
namespace {

constexpr int kTextStep = 10;

constexpr std::array kCitationStyles{std::pair{ActionId::CiteDin, report::CitationStyle::Din},
                                     std::pair{ActionId::CiteApa, report::CitationStyle::Apa},
                                     std::pair{ActionId::CiteBibtex, report::CitationStyle::Bibtex},
                                     std::pair{ActionId::CiteRis, report::CitationStyle::Ris}};

ActionId languageAction(core::Language language)
{
    return language == core::Language::German ? ActionId::LanguageGerman : ActionId::LanguageEnglish;
}

} // namespace

void MainWindow::buildActions()
{
    QHash<MenuId, QMenu*> menus;
    for (const auto& info : actionTable()) {
        if (info.startsGroup && menus.contains(info.menu))
            menus[info.menu]->addSeparator();
        if (!menus.contains(info.menu)) {
            const auto above = menuAbove(info.menu);
            menus[info.menu] = above && menus.contains(*above) ? menus[*above]->addMenu(menuTitle(info.menu))
                                                               : menuBar()->addMenu(menuTitle(info.menu));
        }
        auto* action = menus[info.menu]->addAction(actionText(info));
        action->setShortcut(QKeySequence(QString::fromLatin1(info.shortcut), QKeySequence::PortableText));
        action->setCheckable(info.isCheckable);
        const QString plain = actionText(info)
                                  .remove(QLatin1Char('&'))
                                  .remove(QLatin1String("..."))
                                  .remove(QStringLiteral(" \u2026"));
        action->setIconText(plain);
        action->setToolTip(
            action->shortcut().isEmpty()
                ? plain
                : QStringLiteral("%1 (%2)").arg(plain, action->shortcut().toString(QKeySequence::NativeText)));
        m_actions[info.id] = action;
    }
    menus[MenuId::Go]->insertMenu(m_actions[ActionId::Start],
                                  new HistoryMenu(tr("&History"), m_hub, m_parts.words, menus[MenuId::Go]));
    const std::array looks{ActionId::AppearanceSystem, ActionId::AppearanceLight, ActionId::AppearanceDark,
                           ActionId::AppearanceContrast};
    oneOf(looks, looks[static_cast<std::size_t>(m_parts.appearance.choice())]);
    oneOf(std::array{ActionId::LanguageGerman, ActionId::LanguageEnglish},
          languageAction(m_parts.words.language()));
}

/// Lets one of some checkable actions be checked, now `checked`.
void MainWindow::oneOf(std::span<const ActionId> actions, ActionId checked)
{
    auto* group = new QActionGroup(this);
    for (const auto id : actions)
        group->addAction(m_actions[id]);
    m_actions[checked]->setChecked(true);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto&& slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    auto& appearance = m_parts.appearance;
    on(ActionId::Export, &MainWindow::exportRecords);
    on(ActionId::Print, &MainWindow::printRecords);
    on(ActionId::SaveTimeline, &MainWindow::saveTimeline);
    on(ActionId::SaveOverview, &MainWindow::saveOverview);
    on(ActionId::NewWindow, &MainWindow::windowWanted);
    on(ActionId::Quit, &MainWindow::quitWanted);
    on(ActionId::Copy, &MainWindow::copyRecords);
    on(ActionId::CopyLink, &MainWindow::copyLink);
    on(ActionId::OpenCopied, &MainWindow::openCopied);
    for (const auto& [id, style] : kCitationStyles)
        on(id, [this, style = style] { cite(style); });
    on(ActionId::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(ActionId::NextFound, [this] { showFoundPlace(1); });
    on(ActionId::PreviousFound, [this] { showFoundPlace(-1); });
    on(ActionId::ClearSearch, [this] { m_hub.setQuery({}); });
    on(ActionId::Filters, [this] { m_navigation->focusFilters(); });
    on(ActionId::TextLarger, [&appearance] { appearance.setTextSize(appearance.textSize() + kTextStep); });
    on(ActionId::TextSmaller, [&appearance] { appearance.setTextSize(appearance.textSize() - kTextStep); });
    on(ActionId::TextNormal, [&appearance] { appearance.setTextSize(100); });
    on(ActionId::AppearanceSystem, [&appearance] { appearance.choose(AppearanceChoice::System); });
    on(ActionId::AppearanceLight, [&appearance] { appearance.choose(AppearanceChoice::Light); });
    on(ActionId::AppearanceDark, [&appearance] { appearance.choose(AppearanceChoice::Dark); });
    on(ActionId::AppearanceContrast, [&appearance] { appearance.choose(AppearanceChoice::HighContrast); });
    on(ActionId::LanguageGerman, [this] { changeLanguage(core::Language::German); });
    on(ActionId::LanguageEnglish, [this] { changeLanguage(core::Language::English); });
    on(ActionId::Read, &MainWindow::readPhase);
    on(ActionId::BothLanguages, &MainWindow::showBothLanguages);
    connect(m_actions[ActionId::ShowTimeline], &QAction::toggled, this,
            [this](bool shown) { foldTimeline(!shown); });
    connect(m_timeline, &TimelineView::foldWanted, this,
            [this](bool folded) { m_actions[ActionId::ShowTimeline]->setChecked(!folded); });
    connect(m_actions[ActionId::TimelineTable], &QAction::toggled, this, [this](bool shown) {
        if (shown)
            m_actions[ActionId::ShowTimeline]->setChecked(true);
        m_timeline->setTableShown(shown);
    });
    // Who asked for the other form wants to be in it.
    connect(m_actions[ActionId::TimelineTable], &QAction::triggered, this,
            [this] { m_timeline->setFocus(Qt::ShortcutFocusReason); });
    connect(m_timeline, &TimelineView::tableShownChanged, m_actions[ActionId::TimelineTable], &QAction::setChecked);
    connect(m_actions[ActionId::NextPane], &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_actions[ActionId::PreviousPane], &QAction::triggered, this, [this] { focusPane(-1); });
    on(ActionId::NextTab, [this] { m_navigation->showTab(1); });
    on(ActionId::PreviousTab, [this] { m_navigation->showTab(-1); });
    connect(m_actions[ActionId::FullScreen], &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(ActionId::Back, [this] { m_hub.goBack(); });
    on(ActionId::Forward, [this] { m_hub.goForward(); });
    on(ActionId::Start, [this] { m_hub.selectStart(); });
    for (const auto id : {ActionId::NextHeading, ActionId::PreviousHeading}) {
        // Lists have their own use for these keys.
        m_actions[id]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_page->addAction(m_actions[id]);
        m_start->addAction(m_actions[id]);
    }
    const auto goTo = [this](int step) {
        if (auto* page = qobject_cast<QScrollArea*>(m_pages->currentWidget()))
            goToHeading(*page, step);
    };
    on(ActionId::NextHeading, [goTo] { goTo(1); });
    on(ActionId::PreviousHeading, [goTo] { goTo(-1); });
    on(ActionId::Measures, [this] {
        leaveList();
        m_hub.selectTable();
        m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::QuickOpen, &MainWindow::quickOpen);
    on(ActionId::Compare, &MainWindow::compareRecords);
    on(ActionId::Help, &MainWindow::showHelp);
    on(ActionId::About, [this] {
        // Whoever asked for it is not held up until it is closed.
        auto* dialog = new AboutDialog(m_parts.words, m_parts.plan, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::updateHistoryActions()
{
    m_actions[ActionId::Back]->setEnabled(m_hub.canGoBack());
    m_actions[ActionId::Forward]->setEnabled(m_hub.canGoForward());
    m_actions[ActionId::BothLanguages]->setEnabled(m_hub.current().has_value());
    for (const auto id : {ActionId::NextHeading, ActionId::PreviousHeading})
        m_actions[id]->setEnabled(!m_hub.isTableShown());
    for (const auto id : {ActionId::Copy, ActionId::CopyLink, ActionId::Compare})
        m_actions[id]->setEnabled(!m_hub.chosen().empty());
    for (const auto& style : kCitationStyles)
        m_actions[style.first]->setEnabled(!m_hub.chosen().empty());
}

/// The first link of the edition in the text of the clipboard.
/// Of several links the reader chooses one from their list.
void MainWindow::openCopied()
{
    static const QRegularExpression pattern(QStringLiteral("napi:[^\\s<>\"'\\]]+"));
    QStringList targets;
    std::vector<core::Link> records;
    for (const auto& found : pattern.globalMatch(m_parts.effects.clipboardText())) {
        targets << found.captured();
        const auto link = core::Link::parse(found.captured().toStdString());
        if (link && m_parts.plan.find(*link) && std::ranges::find(records, *link) == records.end())
            records.push_back(*link);
    }
    if (records.size() > 1)
        offerRecords({tr("%n link(s) of the clipboard", nullptr, static_cast<int>(records.size())), records, true});
    else if (!targets.isEmpty())
        openLink(records.empty() ? targets.front() : words::qt(records.front().toString()));
    else
        showNotice(tr("The clipboard holds no link of this program, such as napi:summit/12."));
}

void MainWindow::changeLanguage(core::Language language)
{
    // The choice shows in the window that comes in place of this one.
    m_actions[languageAction(m_parts.words.language())]->setChecked(true);
    if (language == m_parts.words.language())
        return;
    if (m_exporter.isRunning())
        showNotice(tr("A file is being saved. Change the language when it is done."));
    else
        Q_EMIT languageWanted(language);
}

/// Goes `step` panes on, in a circle: search, navigation, page, timeline.
void MainWindow::focusPane(int step)
{
    const QList<QWidget*> panes{m_search, m_navigation, m_pages, m_timeline};
    const auto* focused = QApplication::focusWidget();
    const auto holds = [&](const QWidget* pane) { return pane == focused || pane->isAncestorOf(focused); };
    const auto here = std::ranges::find_if(panes, holds);
    const auto count = panes.size();
    const auto next = here == panes.end() ? 0 : (here - panes.begin() + step + count) % count;
    if (panes[next] == m_navigation)
        m_navigation->focusList();
    else if (panes[next] == m_pages)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    else
        panes[next]->setFocus(Qt::OtherFocusReason);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !takeEnter())
        QMainWindow::keyPressEvent(event);
}

/// Qt presses buttons with Enter in dialogs only; here they are pressed too. At the record that is open, the
/// keyboard goes on to its page.
bool MainWindow::takeEnter()
{
    auto* focused = QApplication::focusWidget();
    if (auto* button = qobject_cast<QAbstractButton*>(focused); button && isAncestorOf(button)) {
        button->click();
        return true;
    }
    const auto* list = qobject_cast<QAbstractItemView*>(focused);
    const bool isInList = list && m_navigation->isAncestorOf(list) && m_hub.current() &&
                          list->currentIndex().data(models::LinkRole) == words::qt(m_hub.current()->toString());
    // The timeline keeps the key unless the record is open.
    if (!isInList && !qobject_cast<TimelineCanvas*>(focused))
        return false;
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace napi::ui
