// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/hitlistmodel.h"
#include "models/querycompletion.h"
#include "paint/theme.h"

#include <QLineEdit>

#include <optional>

class QAction;
class QLabel;

namespace napi::ui {

class SearchPopup;

/// The search field: words that are typed become words of the hub's query at once, or with Return if that is set; a
/// finished `key:value` becomes a part of its filter, and one at the end of the text holds once its value is known.
/// The number of hits stands at the end of the field.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// All must outlive the field.
    SearchField(models::SelectionHub& hub, models::HitListModel& hits, const words::Catalogue& words,
                QWidget* parent = nullptr);

    void setTheme(const paint::Theme& theme);
    /// Whether typing alone searches; remembered by the caller.
    void setSearchOnEnter(bool isOn);

Q_SIGNALS:
    /// The reader wants to go on to the list of hits.
    void listWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeText(const QString& text);
    void takeReturn();
    void takeCompletion(const models::Completion& completion);
    bool takeConditions(qsizetype end);
    void search(const QString& words);
    void applyOpenCondition(core::Query& query);
    void dropOpenCondition(core::Query& query);
    bool offerRecent();
    void showCount();

    models::SelectionHub& m_hub;
    models::HitListModel& m_hits;
    const words::Catalogue& m_words;
    QAction* m_icon;
    QAction* m_clear;
    QLabel* m_count;
    SearchPopup* m_popup;
    /// The words that the field and the hub agreed upon last.
    QString m_agreed;
    /// The condition at the end of the text that holds already, though it may still be typed on.
    std::optional<core::Condition> m_open;
    bool m_searchOnEnter = false;
};

} // namespace napi::ui
