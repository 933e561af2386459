// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/catch.h"
#include "support/qtlog.h"
#include "support/qtstrings.h"
#include "ui/timelinecanvas.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QTest>

/// A timeline of a small plan of its own in a window.
namespace napi::test {

using paint::TimelineSpot;
using Spot = TimelineSpot::Kind;

inline core::Entry entry(core::Kind kind, std::string id, std::string title, std::string_view start,
                         std::string_view end = {})
{
    core::Entry result;
    result.link = {kind, std::move(id)};
    result.title = {title, title};
    result.start = core::Date::parse(start);
    result.end = core::Date::parse(end);
    return result;
}

inline core::Entry measure(std::string id, std::string phase, std::string_view start, std::string_view end = {})
{
    core::Entry result = entry(core::Kind::Measure, id, "Measure " + id, start, end);
    result.phase = phase;
    result.phases = {phase};
    result.basis = core::Basis::Stated;
    return result;
}

inline core::Plan timelinePlan()
{
    std::vector<core::Entry> entries{
        entry(core::Kind::Phase, "II", "Erstintegration", ""),
        entry(core::Kind::Summit, "10", "10. Integrationsgipfel", "2018-06-13"),
        entry(core::Kind::Summit, "11", "11. Integrationsgipfel", "2020-03-02"),
        entry(core::Kind::Summit, "1", "1. Integrationsgipfel", "2006-07-14"),
        measure("alpha", "II", "2018-03-01", "2018-12-31"),
        measure("beta", "II", "2020-05", "2021-06-30"),
        measure("gamma", "II", "2021"),
        measure("no-date", "II", ""),
        measure("other & more", "II", ""),
        measure("old", "III", "1999"),
        measure("later", "III", "2019-02-01", "2019-11-30"),
    };
    entries[8].link.id = "other";
    return {std::move(entries), {}, {}, {}};
}

struct TimelineFixture {
    TimelineFixture()
    {
        QtLog::clear();
        // The style of a window that was tested before.
        qApp->setStyleSheet({});
        view.resize(1200, 300);
        view.show();
        view.activateWindow();
        view.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }
    ~TimelineFixture() { CHECK(QtLog::warnings() == QStringList{}); }
    TimelineFixture(const TimelineFixture&) = delete;
    TimelineFixture& operator=(const TimelineFixture&) = delete;

    TimelineSpot spot(core::Kind kind, const char* id) const
    {
        return {Spot::Item, canvas->model().position({kind, id}).value()};
    }
    TimelineSpot measureSpot(const char* id) const { return spot(core::Kind::Measure, id); }
    void click(QPoint point) const { QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, point); }
    void press(int key) const { QTest::keyClick(canvas, static_cast<Qt::Key>(key)); }
    std::string current() const { return hub.current() ? hub.current()->toString() : ""; }
    bool isSeen(const TimelineSpot& spot) const
    {
        return canvas->viewport()->rect().contains(canvas->spotRect(spot));
    }

    core::Plan edition = timelinePlan();
    models::SelectionHub hub{edition};
    words::Catalogue english{core::Language::English};
    bool isTranslated = QCoreApplication::installTranslator(&english.translator());
    ui::TimelineView view{hub, english};
    ui::TimelineCanvas* canvas = view.canvas();
};

inline int year(const core::TimeScale& scale, double x)
{
    return core::Date::fromDayNumber(static_cast<int>(scale.day(x))).year();
}

} // namespace napi::test
