// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/facets.h"
#include "models/selectionhub.h"
#include "paint/theme.h"
#include "words/catalogue.h"

#include <QWidget>

class QAbstractButton;

namespace napi::ui {

class FlowLayout;

/// The choices of the filter in a row that wraps, each a button that takes its choice away. Not there without a
/// filter.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the chips.
    FilterChips(models::SelectionHub& hub, const words::Catalogue& words, QWidget* parent = nullptr);

    void setTheme(const paint::Theme& theme);
    /// Hides the chips where the filters themselves are seen: nothing moves below the pointer when one is chosen.
    void setAside(bool isAside);

Q_SIGNALS:
    /// The last chip is gone that had the focus.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void remove(const core::Condition& condition);
    void addButton(QAbstractButton* button, const QString& name);
    [[nodiscard]] qsizetype focusedChip() const;
    void focusChip(qsizetype place);

    models::SelectionHub& m_hub;
    const words::Catalogue& m_words;
    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
    QWidget* m_row;
    FlowLayout* m_layout;
    QList<QAbstractButton*> m_buttons;
    core::Filter m_shown;
    bool m_isAside = false;
};

} // namespace napi::ui
