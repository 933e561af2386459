// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/selectionhub.h"
#include "words/catalogue.h"

#include <QMenu>

/// The places that the reader has been to: as a menu, under the thumb buttons of the mouse, and remembered.
namespace napi::ui {

/// The places of the history, newest first; the one shown is checked.
class HistoryMenu : public QMenu {
    Q_OBJECT

public:
    /// Both must outlive the menu.
    HistoryMenu(const QString& title, models::SelectionHub& hub, const words::Catalogue& words,
                QWidget* parent = nullptr);

private:
    void fill();

    models::SelectionHub& m_hub;
    const words::Catalogue& m_words;
};

/// Goes back and forward with the thumb buttons of the mouse, wherever in its window the mouse is.
class HistoryButtons : public QObject {
    Q_OBJECT

public:
    /// `hub` must outlive `window`.
    HistoryButtons(models::SelectionHub& hub, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    models::SelectionHub& m_hub;
    QWidget* m_window;
};

/// Search, position and visited places as texts that can be stored.
[[nodiscard]] QStringList placeOf(const models::SelectionHub& hub);
/// Takes over what `placeOf` gave; anything else leaves the hub as it is.
void restorePlace(models::SelectionHub& hub, const QStringList& place);

} // namespace napi::ui
