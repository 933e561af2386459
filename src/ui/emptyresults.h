// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/hitlistmodel.h"
#include "paint/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace napi::ui {

class PageWidgets;

/// What stands where hits would: before a search, how to search; after one without hits, what was looked for, what
/// stands in its way, and what would help.
class EmptyResults : public QScrollArea {
    Q_OBJECT

public:
    /// All must outlive it.
    EmptyResults(models::SelectionHub& hub, const models::HitListModel& hits, const words::Catalogue& words,
                 QWidget* parent = nullptr);

    void setTheme(const paint::Theme& theme);
    /// Says what is true of the hub's query now.
    void update();

Q_SIGNALS:
    /// The reader took filters away to get hits.
    void hitsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addSearched(QVBoxLayout* layout, const PageWidgets& widgets);
    void addFilters(QVBoxLayout* layout, const PageWidgets& widgets);
    void addWithout(QVBoxLayout* layout, const QString& name, const core::Filter& filter);
    void addHint(QVBoxLayout* layout, const PageWidgets& widgets);

    models::SelectionHub& m_hub;
    const models::HitListModel& m_hits;
    const words::Catalogue& m_words;
    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
};

} // namespace napi::ui
