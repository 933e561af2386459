// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/hitlistmodel.h"
#include "paint/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace napi::ui {

class EmptyResults;
class HitDelegate;
class RecordSelection;

/// The hits under a line that says how many and of what, or, without any, what would help.
class ResultsPane : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the pane.
    ResultsPane(models::SelectionHub& hub, models::HitListModel& hits, const words::Catalogue& words,
                QWidget* parent = nullptr);

    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] RecordSelection* rows() const { return m_rows; }
    void setTheme(const paint::Theme& theme);
    /// Puts the keyboard on the hits, on the first one if none is chosen; without hits on what stands there.
    void focusList();
    /// Opens the hit `step` places on from the one that is open; false if there is none.
    bool openNeighbour(int step);
    void adoptAnswer();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildList();
    void buildUnfilter();
    [[nodiscard]] QString summary(bool isRich) const;

    models::SelectionHub& m_hub;
    models::HitListModel& m_hits;
    const words::Catalogue& m_words;
    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
    QLabel* m_summary;
    QPushButton* m_unfilter;
    QListView* m_list;
    EmptyResults* m_empty;
    HitDelegate* m_delegate;
    RecordSelection* m_rows = nullptr;
    /// Whoever types fast hears the last answer only.
    QTimer m_announcement;
    std::string m_answeredWords;
    /// The hits are of other words than those that the reader opened one of.
    bool m_isFresh = false;
};

} // namespace napi::ui
