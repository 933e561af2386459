// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/timelinemodel.h"
#include "paint/theme.h"

#include <QFrame>

class QLabel;

namespace napi::ui {

/// What there is to say of an item of the timeline, on a card beside it that takes neither keyboard nor mouse.
/// Escape sends it away.
class TimelineCard : public QFrame {
    Q_OBJECT

public:
    explicit TimelineCard(QWidget* parent);

    void setContents(const models::TimelineCardText& text, const paint::Theme& theme);
    /// Shows the card above or below `item`, near `x`, and never over it; both in global coordinates.
    void showBeside(const QRect& item, int x);
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    const paint::Theme* m_theme;
    QLabel* m_label;
};

} // namespace napi::ui
