// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace napi::ui {

enum class ActionId {
    Export,
    Print,
    SaveTimeline,
    SaveOverview,
    NewWindow,
    Quit,
    Copy,
    CopyLink,
    OpenCopied,
    CiteDin,
    CiteApa,
    CiteBibtex,
    CiteRis,
    Find,
    NextFound,
    PreviousFound,
    Filters,
    ClearSearch,
    SearchOnEnter,
    TextLarger,
    TextSmaller,
    TextNormal,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    AppearanceContrast,
    LanguageGerman,
    LanguageEnglish,
    Read,
    BothLanguages,
    ShowTimeline,
    TimelineTable,
    NextPane,
    PreviousPane,
    NextTab,
    PreviousTab,
    FullScreen,
    NextHeading,
    PreviousHeading,
    Back,
    Forward,
    Start,
    Measures,
    QuickOpen,
    Compare,
    Help,
    About,
};

enum class MenuId { File, Edit, Cite, View, Appearance, Language, Go, Help };

/// One command of the program. Menus, shortcuts and the shortcut list are made from the table of these.
struct ActionInfo {
    ActionId id;
    MenuId menu;
    /// English text with mnemonic; context "Actions".
    const char* text;
    /// Portable key sequence, or empty.
    const char* shortcut;
    /// Name of an icon, or empty.
    const char* icon;
    /// A line stands above it in its menu.
    bool startsGroup = false;
    bool isCheckable = false;
};

[[nodiscard]] const QList<ActionInfo>& actionTable();
/// The menu that a menu is a part of; absent for those of the menu bar.
[[nodiscard]] std::optional<MenuId> menuAbove(MenuId menu);
/// The title of a menu with its mnemonic, translated.
[[nodiscard]] QString menuTitle(MenuId menu);
/// The text of an action, translated.
[[nodiscard]] QString actionText(const ActionInfo& info);
[[nodiscard]] QString actionText(ActionId id);

} // namespace napi::ui
