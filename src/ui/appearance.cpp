// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace napi::ui {
namespace {

const QString kAppearanceKey = QStringLiteral("appearance");
const QString kTextSizeKey = QStringLiteral("textSize");
constexpr double kBodyPoints = 10;

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent)
    , m_style(new ProgramStyle)
    , m_systemFont(QApplication::font())
    , m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(m_style);
    const QSettings settings;
    m_choice = static_cast<AppearanceChoice>(std::clamp(settings.value(kAppearanceKey, 0).toInt(), 0, 3));
    m_textSize = std::clamp(settings.value(kTextSizeKey, 100).toInt(), 80, 300);
    if (const QString family = paint::loadFonts(); !family.isEmpty())
        m_systemFont.setFamily(family);
    // Shaping Inter with all its alternates takes nine times as long and shows at large sizes only.
    m_systemFont.setStyleStrategy(QFont::PreferNoShaping);
    if (m_systemFont.pointSizeF() < kBodyPoints)
        m_systemFont.setPointSizeF(kBodyPoints);
    applyFont();
    apply();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
#endif
}

void Appearance::choose(AppearanceChoice choice)
{
    m_choice = choice;
    QSettings().setValue(kAppearanceKey, static_cast<int>(choice));
    apply();
}

const paint::Theme& Appearance::theme() const { return paint::Theme::of(m_applied); }

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return m_systemPalette.color(QPalette::Window).lightness() <
           m_systemPalette.color(QPalette::WindowText).lightness();
}

void Appearance::apply()
{
    const bool dark =
        m_choice == AppearanceChoice::Dark || (m_choice == AppearanceChoice::System && systemIsDark());
    m_applied = m_choice == AppearanceChoice::HighContrast ? paint::Appearance::HighContrast
                : dark                                     ? paint::Appearance::Dark
                                                           : paint::Appearance::Light;
    m_style->setTheme(theme());
    QApplication::setPalette(theme().palette());
    qApp->setStyleSheet(styleSheet(theme()));
    Q_EMIT changed();
}

void Appearance::setTextSize(int perCent)
{
    m_textSize = std::clamp(perCent, 80, 300);
    QSettings().setValue(kTextSizeKey, m_textSize);
    applyFont();
    // Where there is a style sheet, widgets that are there already take the font of their parent when they are
    // polished anew. The sheet is never taken away meanwhile: Qt would lose track of widgets that it has not shown
    // yet and, when they have gone, style them with the next sheet.
    for (auto* window : QApplication::topLevelWidgets())
        window->setFont(QApplication::font());
    qApp->setStyleSheet(styleSheet(theme()));
    Q_EMIT changed();
}

void Appearance::applyFont()
{
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * m_textSize / 100.0);
    QApplication::setFont(font);
}

} // namespace napi::ui
