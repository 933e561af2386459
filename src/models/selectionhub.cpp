// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/selectionhub.h"

namespace napi::models {

SelectionHub::SelectionHub(const core::Plan& plan, QObject* parent) : QObject(parent), m_plan(plan) {}

const std::optional<core::Link>& SelectionHub::current() const { return m_history[m_position].record; }

std::vector<core::Link> SelectionHub::chosen() const
{
    if (!m_chosen.empty() || !current())
        return m_chosen;
    return {*current()};
}

bool SelectionHub::select(const core::Link& link)
{
    if (!m_plan.find(link))
        return false;
    visit({link});
    return true;
}

void SelectionHub::selectStart() { visit({}); }

void SelectionHub::selectTable() { visit({std::nullopt, true}); }

void SelectionHub::goBack()
{
    if (canGoBack())
        moveTo(m_position - 1);
}

void SelectionHub::goForward()
{
    if (canGoForward())
        moveTo(m_position + 1);
}

void SelectionHub::goTo(std::size_t position)
{
    if (position < m_history.size() && position != m_position)
        moveTo(position);
}

void SelectionHub::restoreHistory(const std::vector<Place>& history, std::size_t position)
{
    std::vector<Place> known;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (history[i].record && !m_plan.find(*history[i].record))
            continue;
        if (i <= position)
            shown = known.size();
        known.push_back(history[i]);
    }
    if (known.empty())
        return;
    m_history = std::move(known);
    moveTo(shown);
}

void SelectionHub::setChosen(std::vector<core::Link> links)
{
    if (links == m_chosen)
        return;
    m_chosen = std::move(links);
    Q_EMIT chosenChanged();
}

void SelectionHub::setQuery(core::Query query)
{
    if (query == m_query)
        return;
    m_query = std::move(query);
    Q_EMIT queryChanged(m_query);
}

void SelectionHub::visit(Place place)
{
    if (place == m_history[m_position])
        return;
    m_history.resize(m_position + 1);
    m_history.push_back(std::move(place));
    moveTo(m_history.size() - 1);
}

void SelectionHub::moveTo(std::size_t position)
{
    m_position = position;
    setChosen({});
    Q_EMIT historyChanged();
    Q_EMIT currentChanged(current());
}

} // namespace napi::models
