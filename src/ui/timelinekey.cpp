// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/timelinekey.h"

#include "paint/timelinekey.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMenu>

namespace napi::ui {
namespace {

QString meaning(paint::TimelineSign sign)
{
    constexpr std::array<const char*, paint::kTimelineSigns.size()> kMeanings{
        QT_TRANSLATE_NOOP("TimelineKey", "Integration summit"),
        QT_TRANSLATE_NOOP("TimelineKey", "Related summit"),
        QT_TRANSLATE_NOOP("TimelineKey", "Decision"),
        QT_TRANSLATE_NOOP("TimelineKey", "Law"),
        QT_TRANSLATE_NOOP("TimelineKey", "Measure, stated in the plan or presented at a summit"),
        QT_TRANSLATE_NOOP("TimelineKey", "Related programme"),
        QT_TRANSLATE_NOOP("TimelineKey", "Hatched: known to within this time only"),
        QT_TRANSLATE_NOOP("TimelineKey", "Open end: no source states when it ended"),
        QT_TRANSLATE_NOOP("TimelineKey", "Behind the summits: from the decision on a phase to its summit")};
    return QCoreApplication::translate("TimelineKey", kMeanings[static_cast<std::size_t>(sign)]);
}

} // namespace

void fillKey(QMenu& menu, const paint::Theme& theme)
{
    menu.clear();
    const int side = QFontMetrics(QApplication::font()).height();
    for (const auto sign : paint::kTimelineSigns)
        menu.addAction(QIcon(paint::timelineSign(sign, theme, side)), meaning(sign))->setIconVisibleInMenu(true);
    menu.addSeparator();
    menu.addAction(QCoreApplication::translate("TimelineKey",
                                               "\u2039 7 and 4 \u203A: so many records before and after "
                                               "the years in sight"));
    menu.addAction(
        QCoreApplication::translate("TimelineKey", "+3: so many records that have no room; a click lists them"));
}

} // namespace napi::ui
