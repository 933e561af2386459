// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What the window does with a search beyond listing hits: marks in the page, the way through them, when to search.
#include "ui/announce.h"
#include "ui/mainwindow.h"
#include "ui/navigationpanel.h"
#include "ui/pageview.h"
#include "ui/searchfield.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>

namespace napi::ui {
namespace {

const QString kOnEnterKey = QStringLiteral("search/onEnter");
const QString kSuggestedKey = QStringLiteral("search/onEnterSuggested");
constexpr int kMarkAfter = 200;

} // namespace

void MainWindow::connectSearch()
{
    m_marking.setSingleShot(true);
    m_marking.setInterval(kMarkAfter);
    connect(&m_marking, &QTimer::timeout, this, [this] {
        if (m_hub.current() && markedWords() != m_markedWords)
            showCurrent();
    });
    connect(&m_hitModel, &models::HitListModel::answered, this, [this] {
        const bool hasHits = m_hitModel.rowCount() > 0;
        m_actions[ActionId::NextFound]->setEnabled(hasHits);
        m_actions[ActionId::PreviousFound]->setEnabled(hasHits);
        m_speaker->clear();
        m_marking.start();
    });
    for (const auto id : {ActionId::NextFound, ActionId::PreviousFound})
        m_actions[id]->setEnabled(false);
    const bool isOnEnter = QSettings().value(kOnEnterKey, false).toBool();
    m_actions[ActionId::SearchOnEnter]->setChecked(isOnEnter);
    m_search->setSearchOnEnter(isOnEnter);
    connect(m_actions[ActionId::SearchOnEnter], &QAction::toggled, this, &MainWindow::setSearchOnEnter);
    QAccessible::installActivationObserver(this);
    connect(m_search, &QLineEdit::textEdited, this, &MainWindow::suggestSearchOnEnter);
}

void MainWindow::accessibilityActiveChanged(bool isActive) { m_isHeard = isActive; }

void MainWindow::setSearchOnEnter(bool isOn)
{
    QSettings().setValue(kOnEnterKey, isOn);
    m_search->setSearchOnEnter(isOn);
}

/// Hits that change with every letter are a lot to listen to.
void MainWindow::suggestSearchOnEnter()
{
    QSettings settings;
    if (!m_isHeard || settings.value(kSuggestedKey, false).toBool() || settings.value(kOnEnterKey, false).toBool())
        return;
    settings.setValue(kSuggestedKey, true);
    showNotice(tr("The search runs while you type. If your screen reader then says too much, choose \u201CSearch "
                  "on Enter\u201D in the Edit menu."));
}

/// The words as they were found: those of the suggestion where nothing has the typed ones.
std::string MainWindow::markedWords() const
{
    return m_hitModel.isRespelled() ? m_hitModel.suggestion().toStdString() : m_hub.query().words;
}

report::MarkedTexts MainWindow::markFound(report::RecordPage& page)
{
    m_markedWords = markedWords();
    if (m_markedWords.empty())
        return {};
    return report::highlight(page, m_parts.words.language(),
                             [this](const std::vector<std::string>& texts, core::Language language) {
                                 return m_parts.search.matches(m_markedWords, texts, language);
                             });
}

/// The next found place in the page or, behind its last one, the first of the next hit.
void MainWindow::showFoundPlace(int step)
{
    if (m_marking.isActive()) {
        m_marking.stop();
        if (m_hub.current() && markedWords() != m_markedWords)
            showCurrent();
    }
    auto& places = m_page->foundPlaces();
    const bool isOpen = m_hub.current().has_value();
    bool moved = isOpen && places.move(step);
    if (!moved && m_navigation->openNeighbour(step)) {
        places.move(step);
        moved = true;
    }
    if (moved) {
        announceFoundPlace();
        return;
    }
    m_speaker->setText(tr("No further hit"));
    announce(m_speaker, m_speaker->text());
}

void MainWindow::announceFoundPlace()
{
    const auto& places = m_page->foundPlaces();
    const QString text = places.current() < 0 ? tr("The words do not stand in this text as they were typed")
                                              : tr("Place %1 of %2").arg(places.current() + 1).arg(places.count());
    m_speaker->setText(text);
    announce(m_speaker, QStringLiteral("%1, %2").arg(text, windowTitle()));
}

} // namespace napi::ui
