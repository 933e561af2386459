// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/windowdesk.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace napi::ui {

WindowDesk::WindowDesk(DeskParts parts, core::Language language)
    : m_parts(std::move(parts))
    , m_language(std::make_unique<ProgramLanguage>(language))
{
}

WindowDesk::~WindowDesk() = default;

WindowDesk::Place WindowDesk::makeWindow()
{
    Place place;
    place.effects = m_parts.makeEffects();
    place.window =
        std::make_unique<MainWindow>(WindowParts{m_parts.plan, m_parts.texts, m_parts.search, words(),
                                                 m_parts.appearance, *place.effects, m_parts.textsFactory});
    place.effects->setWindow(place.window.get());
    return place;
}

MainWindow& WindowDesk::add(Place place)
{
    MainWindow* window = place.window.get();
    m_places.push_back(std::move(place));
    // Each of these may end the window that asks, so it is done after its event.
    const auto later = [&](auto signal, auto slot) {
        connect(
            window, signal, this,
            [this, slot, asking = QPointer(window)] {
                if (asking)
                    (this->*slot)(*asking);
            },
            Qt::QueuedConnection);
    };
    later(&MainWindow::windowWanted, &WindowDesk::openBeside);
    later(&MainWindow::quitWanted, &WindowDesk::closeAll);
    later(&MainWindow::closed, &WindowDesk::forget);
    connect(window, &MainWindow::languageWanted, this, &WindowDesk::speak, Qt::QueuedConnection);
    return *window;
}

MainWindow& WindowDesk::open(const QString& link)
{
    auto& window = add(makeWindow());
    if (link.isEmpty())
        window.restorePlace();
    else
        window.openLink(link);
    return window;
}

std::vector<MainWindow*> WindowDesk::windows() const
{
    std::vector<MainWindow*> windows;
    for (const auto& place : m_places)
        windows.push_back(place.window.get());
    return windows;
}

void WindowDesk::openBeside(MainWindow& window)
{
    window.saveState();
    auto& added = open();
    const int step = added.fontMetrics().height() * 2;
    added.move(window.pos() + QPoint(step, step));
    added.show();
}

void WindowDesk::forget(MainWindow& window)
{
    std::erase_if(m_places, [&](const Place& place) { return place.window.get() == &window; });
}

/// The place of the window that asks is the one to come back to.
void WindowDesk::closeAll(MainWindow& last)
{
    for (auto* window : windows())
        if (window != &last)
            window->close();
    last.close();
}

void WindowDesk::speak(core::Language language)
{
    if (language == words().language())
        return;
    rememberLanguage(language);
    m_language->fallSilent();
    // The old windows need their catalogue to the end.
    const auto oldLanguage = std::exchange(m_language, std::make_unique<ProgramLanguage>(language));
    const auto oldPlaces = std::exchange(m_places, {});
    for (const auto& old : oldPlaces) {
        old.window->saveState();
        auto& window = add(makeWindow());
        window.restorePlace();
        window.setWindowState(old.window->windowState());
        window.show();
        old.window->hide();
    }
}

} // namespace napi::ui
