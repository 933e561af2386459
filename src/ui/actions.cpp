// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace napi::ui {

const QList<ActionInfo>& actionTable()
{
    static const QList<ActionInfo> table{
        {ActionId::Export, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Export..."), "Ctrl+E", "export"},
        {ActionId::Print, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Print..."), "Ctrl+P", ""},
        {ActionId::SaveTimeline, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save &timeline as picture..."), "", "",
         true},
        {ActionId::SaveOverview, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save p&hases as picture..."), "", ""},
        {ActionId::NewWindow, MenuId::File, QT_TRANSLATE_NOOP("Actions", "New &window"), "Ctrl+Shift+N", "", true},
        {ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", true},
        {ActionId::Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy record"), "Ctrl+C", "copy"},
        {ActionId::CopyLink, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &link"), "Ctrl+L", "link"},
        {ActionId::Compare, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Comp&are..."), "Ctrl+Shift+C", ""},
        {ActionId::OpenCopied, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Open copied link"), "Ctrl+Shift+V", ""},
        {ActionId::CiteDin, MenuId::Cite, QT_TRANSLATE_NOOP("Actions", "&DIN ISO 690"), "", ""},
        {ActionId::CiteApa, MenuId::Cite, QT_TRANSLATE_NOOP("Actions", "&APA"), "", ""},
        {ActionId::CiteBibtex, MenuId::Cite, QT_TRANSLATE_NOOP("Actions", "&BibTeX"), "", ""},
        {ActionId::CiteRis, MenuId::Cite, QT_TRANSLATE_NOOP("Actions", "&RIS"), "", ""},
        {ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Search"), "Ctrl+F", "search", true},
        {ActionId::NextFound, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Next place found"), "F3", ""},
        {ActionId::PreviousFound, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Previous place found"), "Shift+F3",
         ""},
        {ActionId::Filters, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Filters"), "Ctrl+Shift+F", ""},
        {ActionId::ClearSearch, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Clear search and filters"),
         "Ctrl+Shift+X", ""},
        {ActionId::SearchOnEnter, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Search on &Enter"), "", "", true,
         true},
        {ActionId::TextLarger, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++", ""},
        {ActionId::TextSmaller, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-", ""},
        {ActionId::TextNormal, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Normal text size"), "Ctrl+0", ""},
        {ActionId::AppearanceSystem, MenuId::Appearance, QT_TRANSLATE_NOOP("Actions", "Like the &system"), "", "",
         false, true},
        {ActionId::AppearanceLight, MenuId::Appearance, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", false,
         true},
        {ActionId::AppearanceDark, MenuId::Appearance, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", false, true},
        {ActionId::AppearanceContrast, MenuId::Appearance, QT_TRANSLATE_NOOP("Actions", "High &contrast"), "", "",
         false, true},
        {ActionId::LanguageGerman, MenuId::Language, QT_TRANSLATE_NOOP("Actions", "&Deutsch"), "", "", false, true},
        {ActionId::LanguageEnglish, MenuId::Language, QT_TRANSLATE_NOOP("Actions", "&English"), "", "", false,
         true},
        {ActionId::Read, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Read the phase"), "F5", "", true},
        {ActionId::BothLanguages, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&German beside English"),
         "Ctrl+Shift+L", ""},
        {ActionId::ShowTimeline, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Timeline"), "Ctrl+T", "", true, true},
        {ActionId::TimelineTable, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Timeline as ta&ble"), "Ctrl+Shift+T",
         "", false, true},
        {ActionId::NextPane, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Next &pane"), "F6", ""},
        {ActionId::PreviousPane, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "Shift+F6", ""},
        {ActionId::NextTab, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Ne&xt tab"), "Ctrl+PgDown", ""},
        {ActionId::PreviousTab, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Previ&ous tab"), "Ctrl+PgUp", ""},
        {ActionId::FullScreen, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", "", false, true},
        {ActionId::Back, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "back"},
        {ActionId::Forward, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", "forward"},
        {ActionId::Start, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Overview"), "Alt+Home", "home"},
        {ActionId::Measures, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Measures as table"), "Ctrl+M", "table"},
        {ActionId::QuickOpen, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Open &record..."), "Ctrl+K", "", true},
        {ActionId::NextHeading, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Next heading"), "Ctrl+Down", "", true},
        {ActionId::PreviousHeading, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Previous heading"), "Ctrl+Up", ""},
        {ActionId::Help, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Help"), "F1", ""},
        {ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About NAP-I Atlas"), "", ""},
    };
    return table;
}

QString menuTitle(MenuId menu)
{
    constexpr std::array kTitles{
        QT_TRANSLATE_NOOP("Actions", "&File"),       QT_TRANSLATE_NOOP("Actions", "&Edit"),
        QT_TRANSLATE_NOOP("Actions", "C&ite as"),    QT_TRANSLATE_NOOP("Actions", "&View"),
        QT_TRANSLATE_NOOP("Actions", "&Appearance"), QT_TRANSLATE_NOOP("Actions", "Lang&uage"),
        QT_TRANSLATE_NOOP("Actions", "&Go"),         QT_TRANSLATE_NOOP("Actions", "&Help")};
    return QCoreApplication::translate("Actions", kTitles[static_cast<std::size_t>(menu)]);
}

std::optional<MenuId> menuAbove(MenuId menu)
{
    if (menu == MenuId::Cite)
        return MenuId::Edit;
    const bool isOfView = menu == MenuId::Appearance || menu == MenuId::Language;
    return isOfView ? std::optional(MenuId::View) : std::nullopt;
}

QString actionText(const ActionInfo& info) { return QCoreApplication::translate("Actions", info.text); }

QString actionText(ActionId id) { return actionText(*std::ranges::find(actionTable(), id, &ActionInfo::id)); }

} // namespace napi::ui
