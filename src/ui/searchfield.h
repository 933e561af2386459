// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/hitlistmodel.h"
#include "paint/theme.h"

#include <QLineEdit>

class QAction;
class QLabel;

namespace napi::ui {

/// The search field: what is typed becomes the hub's query at once; the number of hits stands at its end.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// Both must outlive the field.
    SearchField(models::SelectionHub& hub, models::HitListModel& hits, QWidget* parent = nullptr);

    void setTheme(const paint::Theme& theme);

Q_SIGNALS:
    /// The reader wants to go on to the list of hits.
    void listWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCount();

    models::SelectionHub& m_hub;
    models::HitListModel& m_hits;
    QAction* m_icon;
    QLabel* m_count;
};

} // namespace napi::ui
