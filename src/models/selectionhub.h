// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/plan.h"

#include <QObject>

#include <optional>
#include <vector>

namespace napi::models {

/// A place of the history: a record, the table of measures or, without either, the start page.
struct Place {
    std::optional<core::Link> record = std::nullopt;
    bool isTable = false;
    bool operator==(const Place&) const = default;
};

/// Owns what one window is about: the record shown, the records chosen, the search with its filter, the history.
/// Views call its verbs and listen to its signals; no view knows another.
class SelectionHub : public QObject {
    Q_OBJECT

public:
    /// `plan` must outlive the hub.
    explicit SelectionHub(const core::Plan& plan, QObject* parent = nullptr);

    [[nodiscard]] const core::Plan& plan() const { return m_plan; }
    /// The record shown; absent on the start page and on the table of measures.
    [[nodiscard]] const std::optional<core::Link>& current() const;
    /// True where the table of measures is shown and no record.
    [[nodiscard]] bool isTableShown() const { return m_history[m_position].isTable; }
    /// The records chosen for export, copying or comparing; the current one if no others are.
    [[nodiscard]] std::vector<core::Link> chosen() const;
    [[nodiscard]] const core::Query& query() const { return m_query; }
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_history.size(); }
    /// The places visited, oldest first; never empty.
    [[nodiscard]] const std::vector<Place>& history() const { return m_history; }
    /// Which of them is shown.
    [[nodiscard]] std::size_t position() const { return m_position; }

    /// Shows a record and adds it to the history. An unknown link is refused and leaves everything as it was.
    bool select(const core::Link& link);
    /// Shows the start page and adds it to the history.
    void selectStart();
    /// Shows the table of measures and adds it to the history.
    void selectTable();
    void goBack();
    void goForward();
    /// Goes to a place of the history; nothing happens if there is no such place.
    void goTo(std::size_t position);
    /// Takes over the history of another window or of an earlier time. Records that the edition does not have are
    /// left out.
    void restoreHistory(const std::vector<Place>& history, std::size_t position);
    /// Whatever is shown next, these records are chosen no longer.
    void setChosen(std::vector<core::Link> links);
    void setQuery(core::Query query);

Q_SIGNALS:
    void currentChanged(const std::optional<napi::core::Link>& link);
    void chosenChanged();
    void queryChanged(const napi::core::Query& query);
    void historyChanged();

private:
    void visit(Place place);
    void moveTo(std::size_t position);

    const core::Plan& m_plan;
    std::vector<Place> m_history{Place{}};
    std::size_t m_position = 0;
    std::vector<core::Link> m_chosen;
    core::Query m_query;
};

} // namespace napi::models
