// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/drawings.h"

#include "paint/planpictures.h"
#include "words/domain.h"
#include "words/timelinecontents.h"

#include <QStringList>

#include <algorithm>

namespace napi::report {
namespace {

using core::Entry;
using core::Kind;

QString decisionText(const words::Catalogue& words, const Entry& phase)
{
    return words.translate("Report", "Decision %1").arg(words::dateText(words, phase.start));
}

/// "Phase II: 27, of which 4 without a date".
QString laneText(const words::Catalogue& words, const words::TimelineContents& contents, std::size_t lane)
{
    const auto count = [&](bool isDated) {
        return static_cast<int>(std::ranges::count_if(contents.items, [&](const core::TimelineItem& item) {
            return item.lane == lane && item.isDated() == isDated;
        }));
    };
    const int undated = count(false);
    const QString title = words::qt(contents.lanes[lane].title);
    const QString all = words.locale().toString(count(true) + undated);
    return undated == 0 ? QStringLiteral("%1: %2").arg(title, all)
                        : words.translate("Report", "%1: %2, of which %3 without a date")
                              .arg(title, all, words.locale().toString(undated));
}

QString timelineText(const words::Catalogue& words, const words::TimelineContents& contents)
{
    QStringList lanes;
    for (std::size_t lane = 0; lane < contents.lanes.size(); ++lane)
        lanes << laneText(words, contents, lane);
    return words.translate("Report", "Timeline. %1. The dates also stand with the records.")
        .arg(lanes.join(QStringLiteral("; ")));
}

} // namespace

Drawing phasesDrawing(const words::Catalogue& words, const core::Plan& plan)
{
    std::vector<paint::PhaseStep> steps;
    QStringList sentences;
    for (const Entry& phase : plan.entries(Kind::Phase)) {
        const QString counts =
            words::countTexts(words, core::measuresOfPhase(plan, phase.link.id)).join(QStringLiteral(", "));
        const QString decision = decisionText(words, phase);
        steps.push_back({words::qt(phase.link.id), words.text(phase.title), decision, counts});
        sentences << QStringLiteral("%1. %2. %3.").arg(words::phaseTitle(words, phase), decision, counts);
    }
    return {std::make_shared<paint::PhasesPicture>(std::move(steps)),
            words.translate("Report", "The phases follow one another. %1").arg(sentences.join(QLatin1Char(' '))),
            words.translate("Report", "The phases of the plan with the number of their measures in this edition "
                                      "and the day of the decision of the cabinet.")};
}

std::optional<Drawing> timelineDrawing(const words::Catalogue& words, const core::Plan& plan,
                                       const std::function<bool(const Entry&)>& shown)
{
    auto contents = words::timelineContents(words, plan, shown);
    if (std::ranges::count_if(contents.items, &core::TimelineItem::isDated) < 2)
        return std::nullopt;
    Drawing drawing;
    drawing.alternative = timelineText(words, contents);
    drawing.caption = words.translate(
        "Report",
        "Filled: in the plan. Dashed: related programme. Hatched: known only to the month or year. "
        "Pointed: beginning or end not stated. A number with a plus stands for records that had no room.");
    drawing.picture = std::make_shared<paint::TimelinePicture>(std::move(contents.items), std::move(contents.lanes),
                                                               std::move(contents.bands), words.locale());
    return drawing;
}

bool isOfPhase(const core::Plan& plan, const Entry& entry, const std::string& phase)
{
    if (entry.link.kind == Kind::Measure)
        return entry.phase == phase;
    const auto has = [](const std::vector<std::string>& ids, const std::string& id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    const Entry* whole = plan.find({Kind::Phase, phase});
    if (entry.link.kind == Kind::Summit)
        return whole && has(whole->summits, entry.link.id);
    return has(entry.phases, phase);
}

} // namespace napi::report
