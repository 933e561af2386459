// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/appearance.h"

#include <array>
#include <utility>

namespace napi::ui {
namespace {

// @role stands for a colour of the theme.
constexpr const char* kTemplate = R"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @side; color: @text; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @selected; }
QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
#topBar { background: @side; border-bottom: 1px solid @line; }
QStatusBar { background: @side; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 2px 8px; }
QLineEdit, QSpinBox { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 5px 9px;
            selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QSpinBox:focus { border: 2px solid @accent; padding: 4px 8px; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QToolButton, QPushButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px;
                           padding: 5px 9px; }
QPushButton, QToolButton[framed="true"] { background: @panel; border: 1px solid @line; }
QToolButton:hover, QPushButton:hover { background: @selected; }
QToolButton:focus, QPushButton:focus { border: 2px solid @accent; padding: 4px 8px; }
QToolButton:disabled, QPushButton:disabled { color: @disabled; }
QToolButton:checked { background: @selected; border-color: @accent; }
QPushButton:default { background: @accent; color: @onaccent; border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QComboBox { combobox-popup: 0; background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px 9px; }
QComboBox:hover { background: @selected; }
QComboBox:focus { border: 2px solid @accent; padding: 3px 8px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @line; outline: none;
                              selection-background-color: @selected; selection-color: @text; }
QComboBox QAbstractItemView::item { background: @panel; border: none; padding: 5px 8px; }
QComboBox QAbstractItemView::item:selected { background: @selected; color: @text; }
QTabBar { background: @side; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 10px; border: none;
               border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 3px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
#sidePanel { background: @panel; border-right: 1px solid @line; }
#tabStrip { background: @side; border-bottom: 1px solid @line; }
QTreeView, QListView { background: @panel; color: @text; border: none; outline: none; }
QTableView { background: @panel; alternate-background-color: @side; color: @text; gridline-color: @line; border: none;
             outline: none; selection-background-color: @selected; selection-color: @text; }
QAbstractScrollArea::corner { background: @panel; border: none; }
QHeaderView { background: @side; border: none; }
QHeaderView::section { background: @side; color: @text; font-weight: 600; border: none; padding: 5px 8px;
                       border-right: 1px solid @line; border-bottom: 1px solid @line; }
QHeaderView::section:hover { background: @selected; }
#measurePage, #measureBar { background: @panel; }
#measureBar { border-bottom: 1px solid @line; }
#searchPopup { border: 1px solid @line; }
#filterChips { background: @panel; border-bottom: 1px solid @line; }
QToolButton[look="chip"] { background: @selected; border: 1px solid @line; border-radius: 6px; padding: 2px 6px; }
QToolButton[look="chip"]:hover { border-color: @accent; }
QToolButton[look="chip"]:focus { border: 2px solid @accent; padding: 1px 5px; }
#clearFilters { color: @accent; padding: 2px 2px; }
#clearFilters:focus { padding: 1px 1px; }
#resultSummary { background: @panel; color: @text; border-bottom: 1px solid @line; }
#emptyResults, #emptyPage { background: @panel; }
#emptyPage QLabel { border: 2px solid transparent; border-radius: 4px; }
#emptyPage QLabel:focus { border-color: @accent; }
#showResults:enabled { color: @accent; }
QScrollArea { border: none; background: @window; }
#startPageView, #detailView { border: 2px solid @window; }
#startPageView:focus, #detailView:focus { border-color: @accent; }
#previewPages { background: @side; border: 2px solid @line; }
#previewPages QLabel { border: 1px solid @line; }
#previewPages:focus { border-color: @accent; }
#page, #startPage { background: @window; }
#page #breadcrumb { color: @muted; }
#page QLabel, #startPage QLabel { border: 2px solid transparent; border-radius: 4px; }
#page QLabel:focus, #startPage QLabel:focus { border-color: @accent; }
QSplitter::handle { background: @line; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[look="muted"] { color: @muted; }
#page QLabel[look="badge"], QLabel[look="badge"] { background: @selected; color: @text; border: none; border-radius: 3px;
                       padding: 2px 7px; }
#notice { background: @hit; color: @text; border-bottom: 1px solid @line; }
QFrame[look="tile"] { background: @panel; border: 1px solid @line; border-radius: 6px; }
QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QProgressBar { background: @side; border: 1px solid @line; border-radius: 4px; text-align: center; color: @text; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr std::array<std::pair<const char*, paint::Role>, 13> kRoles{{
    {"@window", paint::Role::Window},
    {"@panel", paint::Role::Panel},
    {"@side", paint::Role::Side},
    {"@line", paint::Role::Line},
    {"@text", paint::Role::Text},
    {"@muted", paint::Role::Muted},
    {"@accent", paint::Role::Accent},
    {"@onaccent", paint::Role::OnAccent},
    {"@selected", paint::Role::Selected},
    {"@hit", paint::Role::Hit},
    {"@warning", paint::Role::Warning},
    {"@grid", paint::Role::Grid},
    {"@disabled", paint::Role::Disabled},
}};

} // namespace

QString styleSheet(const paint::Theme& theme)
{
    QString sheet = QString::fromLatin1(kTemplate);
    for (const auto& [name, role] : kRoles)
        sheet.replace(QLatin1String(name), theme.colour(role).name());
    return sheet;
}

} // namespace napi::ui
