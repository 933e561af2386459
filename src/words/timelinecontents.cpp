// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "words/timelinecontents.h"

#include "words/domain.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace napi::words {
namespace {

/// Longer titles are cut at the first break between a name and its explanation.
constexpr qsizetype kLongTitle = 30;

QString shortTitle(const QString& title)
{
    if (title.size() <= kLongTitle)
        return title;
    qsizetype cut = title.size();
    for (const auto* mark : {u" – ", u" (", u": "}) {
        const qsizetype found = title.indexOf(QStringView(mark));
        if (found > 2)
            cut = std::min(cut, found);
    }
    return title.left(cut);
}

std::optional<core::TimelineMark> eventMark(const core::Entry& entry)
{
    constexpr std::array<std::pair<std::string_view, core::TimelineMark>, 4> kMarks{
        {{"cabinet", core::TimelineMark::Cabinet},
         {"law", core::TimelineMark::Law},
         {"plan", core::TimelineMark::Plan},
         {"related-summit", core::TimelineMark::Summit}}};
    const auto found = std::ranges::find(kMarks, std::string_view{entry.category},
                                         &std::pair<std::string_view, core::TimelineMark>::first);
    if (found == kMarks.end())
        return std::nullopt;
    return found->second;
}

core::TimelineItem item(const core::Entry& entry, core::TimelineMark mark, const QString& label)
{
    core::TimelineItem result;
    result.link = entry.link;
    result.label = label.toStdString();
    result.mark = mark;
    result.start = entry.start;
    result.end = entry.end;
    return result;
}

QString phaseList(const std::vector<std::string>& phases)
{
    QStringList list;
    for (const std::string& phase : phases)
        list << qt(phase);
    return list.join(QStringLiteral(", "));
}

core::TimelineItem decisionItem(const Catalogue& words, const core::Entry& entry, core::TimelineMark mark)
{
    QString label = shortTitle(words.text(entry.title));
    if (mark == core::TimelineMark::Cabinet && !entry.phases.empty())
        label = entry.phases.size() == 1 ? phaseText(words, entry.phases) : phaseList(entry.phases);
    // A plan that a summit was given is a predecessor of this one, and the years are what they are told apart by.
    const bool isPredecessor = mark == core::TimelineMark::Plan && !entry.summits.empty() && entry.start;
    if (isPredecessor)
        label = words.translate("Timeline", "Plan of %1").arg(entry.start->year());
    core::TimelineItem result = item(entry, mark, label);
    result.named = isPredecessor;
    result.phase = entry.phases.empty() ? std::string{} : entry.phases.front();
    return result;
}

core::TimelineItem measureItem(const Catalogue& words, const core::Entry& entry)
{
    core::TimelineItem result = item(entry, core::TimelineMark::Measure, shortTitle(words.text(entry.title)));
    result.phase = entry.phase;
    result.related = entry.basis == core::Basis::Related;
    return result;
}

bool isEarlier(const core::TimelineItem& a, const core::TimelineItem& b)
{
    if (a.isDated() != b.isDated())
        return a.isDated();
    if (!a.isDated())
        return false;
    return (a.start ? *a.start : *a.end) < (b.start ? *b.start : *b.end);
}

class Collector {
public:
    Collector(const Catalogue& words, const core::Plan& plan) : m_words(words), m_plan(plan) {}

    TimelineContents run(const std::function<bool(const core::Entry&)>& shown)
    {
        std::vector<core::TimelineItem> summits;
        std::vector<core::TimelineItem> decisions;
        for (const core::Entry& entry : m_plan.entries(core::Kind::Summit))
            if (shown(entry))
                summits.push_back(item(entry, core::TimelineMark::Summit,
                                       m_words.translate("Timeline", "Summit %1").arg(qt(entry.link.id))));
        for (const core::Entry& entry : m_plan.entries(core::Kind::Event)) {
            const auto mark = eventMark(entry);
            if (!mark || !shown(entry))
                continue;
            auto& lane = *mark == core::TimelineMark::Summit ? summits : decisions;
            lane.push_back(decisionItem(m_words, entry, *mark));
            lane.back().related = *mark == core::TimelineMark::Summit;
        }
        std::map<std::string, std::vector<core::TimelineItem>> measures;
        for (const core::Entry& entry : m_plan.entries(core::Kind::Measure))
            if (shown(entry))
                measures[entry.phase].push_back(measureItem(m_words, entry));
        addLane(m_words.translate("Timeline", "Summits"), {}, std::move(summits));
        addLane(m_words.translate("Timeline", "Decisions and laws"), {}, std::move(decisions));
        // The numerals I to V sort as text in the order of the phases.
        for (auto& [phase, items] : measures)
            addLane(phaseName(m_words, qt(phase)), phase, std::move(items));
        addBands();
        return std::move(m_contents);
    }

private:
    void addLane(const QString& title, std::string phase, std::vector<core::TimelineItem> items)
    {
        if (items.empty())
            return;
        std::ranges::stable_sort(items, isEarlier);
        const auto undated =
            static_cast<int>(std::ranges::count_if(items, std::not_fn(&core::TimelineItem::isDated)));
        core::TimelineLane lane{title.toStdString(), {}, std::move(phase)};
        if (undated > 0)
            lane.undatedTitle = m_words.translate("Timeline", "undated: %1").arg(undated).toStdString();
        for (core::TimelineItem& entry : items) {
            entry.lane = m_contents.lanes.size();
            m_contents.items.push_back(std::move(entry));
        }
        m_contents.lanes.push_back(std::move(lane));
    }

    void addBands()
    {
        for (const core::Entry& phase : m_plan.entries(core::Kind::Phase)) {
            if (!phase.start || phase.start->precision() != core::Date::Precision::Day || phase.summits.empty())
                continue;
            const core::Link link{core::Kind::Summit, phase.summits.front()};
            const core::Entry* summit = m_plan.find(link);
            const auto place = std::ranges::find(m_contents.items, link, &core::TimelineItem::link);
            if (summit && place != m_contents.items.end() && summit->start && *phase.start < *summit->start)
                m_contents.bands.push_back(
                    {place->lane, phase.link.id, {phase.start->firstDayNumber(), summit->start->firstDayNumber()}});
        }
    }

    const Catalogue& m_words;
    const core::Plan& m_plan;
    TimelineContents m_contents;
};

} // namespace

QString phaseText(const Catalogue& words, const std::vector<std::string>& phases)
{
    const QString list = phaseList(phases);
    return phases.size() == 1 ? phaseName(words, list) : words.translate("Timeline", "Phases %1").arg(list);
}

TimelineContents timelineContents(const Catalogue& words, const core::Plan& plan,
                                  const std::function<bool(const core::Entry&)>& shown)
{
    return Collector(words, plan).run(shown);
}

} // namespace napi::words
