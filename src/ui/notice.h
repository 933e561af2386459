// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace napi::ui {

/// A sentence across the window, above what it is about, until the reader closes it. Hidden until it has one.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    void setTheme(const paint::Theme& theme);
    void showSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_label;
    QToolButton* m_close;
};

} // namespace napi::ui
