// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/programstyle.h"

#include <QFont>
#include <QObject>

namespace napi::ui {

/// Which look the reader wants.
enum class AppearanceChoice { System, Light, Dark, HighContrast };

/// Applies style, palette, style sheet and text size to the application, and remembers the choice. System follows
/// the platform where it tells whether it is dark, also while running.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QObject* parent = nullptr);

    [[nodiscard]] AppearanceChoice choice() const { return m_choice; }
    void choose(AppearanceChoice choice);
    [[nodiscard]] const paint::Theme& theme() const;

    /// Text size in per cent of the system's, 80 to 300.
    [[nodiscard]] int textSize() const { return m_textSize; }
    void setTextSize(int perCent);

Q_SIGNALS:
    /// Colours or text size are other ones now.
    void changed();

private:
    void apply();
    void applyFont();
    [[nodiscard]] bool systemIsDark() const;

    /// Belongs to the application.
    ProgramStyle* m_style;
    AppearanceChoice m_choice = AppearanceChoice::System;
    int m_textSize = 100;
    QFont m_systemFont;
    QPalette m_systemPalette;
    paint::Appearance m_applied = paint::Appearance::Light;
};

/// The style sheet of a theme: bars, buttons, fields, lists. Colours come from the theme alone.
[[nodiscard]] QString styleSheet(const paint::Theme& theme);

} // namespace napi::ui
