// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/exportchoices.h"

#include "words/domain.h"

#include <algorithm>

namespace napi::ui {
namespace {

using core::Entry;
using core::Kind;
using core::Link;

/// A name that says what the file is: the id of a measure speaks for itself, "12" does not.
QString fileName(const words::Catalogue& words, const Link& link)
{
    const QString id = words::qt(link.id);
    if (link.kind == Kind::Measure)
        return id;
    return words::kindTitle(words, link.kind).toLower().replace(QLatin1Char(' '), QLatin1Char('-')) +
           QLatin1Char('-') + id;
}

std::vector<Link> phaseRecords(const core::Plan& plan, const Entry& phase)
{
    std::vector<Link> links{phase.link};
    for (const auto& entry : plan.entries(Kind::Measure))
        if (entry.phase == phase.link.id)
            links.push_back(entry.link);
    return links;
}

/// The summit and what was presented at it.
std::vector<Link> summitRecords(const core::Plan& plan, const Entry& summit)
{
    std::vector<Link> links{summit.link};
    for (const Kind kind : {Kind::Measure, Kind::Event})
        for (const auto& entry : plan.entries(kind))
            if (std::ranges::find(entry.summits, summit.link.id) != entry.summits.end())
                links.push_back(entry.link);
    return links;
}

class Choices {
public:
    Choices(const words::Catalogue& words, const core::Plan& plan) : m_words(words), m_plan(plan) {}

    void addRecord(const Entry& entry)
    {
        add(ExportScope::Record, m_words.translate("Export", "This record: %1").arg(m_words.text(entry.title)),
            fileName(m_words, entry.link), {entry.link});
    }
    void addChosen(const std::vector<Link>& links)
    {
        if (links.size() < 2)
            return;
        add(ExportScope::Chosen, m_words.translate("Export", "The %n chosen record(s)", nullptr, count(links)),
            m_words.translate("Export", "chosen-records"), links);
        constexpr std::size_t kNamed = 5;
        QStringList titles;
        for (std::size_t i = 0; i < std::min(kNamed, links.size()); ++i)
            if (const auto* entry = m_plan.find(links[i]))
                titles << m_words.text(entry->title);
        const int others = count(links) - static_cast<int>(titles.size());
        if (others > 0)
            titles << m_words.translate("Export", "and %n more", nullptr, others);
        m_choices.back().detail = titles.join(QStringLiteral("; "));
    }
    void addPhase(const Entry& phase)
    {
        const auto links = phaseRecords(m_plan, phase);
        add(ExportScope::Phase,
            m_words.translate("Export", "%1 with its measures: %n record(s)", nullptr, count(links))
                .arg(words::phaseTitle(m_words, phase)),
            QStringLiteral("phase-") + words::qt(phase.link.id), links);
    }
    void addSummit(const Entry& summit)
    {
        const auto links = summitRecords(m_plan, summit);
        if (links.size() > 1)
            add(ExportScope::Summit,
                m_words.translate("Export", "The summit with what was presented at it: %n record(s)", nullptr,
                                  count(links)),
                fileName(m_words, summit.link), links);
    }
    void addHits(const std::vector<Link>& links, const core::Query& query)
    {
        if (links.empty())
            return;
        add(ExportScope::Hits,
            m_words.translate("Export", "The search result: %n record(s)", nullptr, count(links)),
            m_words.translate("Export", "search-result"), links);
        m_choices.back().query = query;
    }
    void addEverything()
    {
        const auto links = report::reportedRecords(m_plan);
        add(ExportScope::Everything,
            m_words.translate("Export", "Everything: phases, measures, summits, events: %n record(s)", nullptr,
                              count(links)),
            QStringLiteral("nap-i"), links);
    }
    std::vector<ExportChoice> take() { return std::move(m_choices); }

private:
    static int count(const std::vector<Link>& links) { return static_cast<int>(links.size()); }
    void add(ExportScope scope, const QString& label, const QString& name, const std::vector<Link>& links)
    {
        m_choices.push_back({scope, label, name, {}, links});
    }

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
    std::vector<ExportChoice> m_choices;
};

/// In the language of the report; empty for the title that the report gives itself.
QString reportTitle(const words::Catalogue& words, const core::Plan& plan, const ExportChoice& choice)
{
    const Entry* first = choice.links.empty() ? nullptr : plan.find(choice.links.front());
    switch (choice.scope) {
    case ExportScope::Chosen:
        return words.translate("Export", "Chosen records");
    case ExportScope::Hits:
        return words.translate("Export", "Search result");
    case ExportScope::Phase:
        return first ? words::phaseTitle(words, *first) : QString{};
    case ExportScope::Summit:
        return first ? words.text(first->title) : QString{};
    case ExportScope::Record:
    case ExportScope::Everything:
        break;
    }
    return {};
}

report::ExportJob job(const words::Catalogue& words, const core::Plan& plan, const ExportOrder& order)
{
    return {order.format,
            {reportTitle(words, plan, order.choice), order.choice.query, order.choice.links},
            order.options};
}

} // namespace

std::vector<ExportChoice> exportChoices(const words::Catalogue& words, const models::SelectionHub& hub,
                                        const models::HitListModel& hits)
{
    const core::Plan& plan = hub.plan();
    const Entry* entry = hub.current() ? plan.find(*hub.current()) : nullptr;
    Choices choices(words, plan);
    if (entry)
        choices.addRecord(*entry);
    choices.addChosen(hub.chosen());
    const bool isPhase = entry && entry->link.kind == Kind::Phase;
    if (const Entry* phase = isPhase ? entry : entry ? plan.find({Kind::Phase, entry->phase}) : nullptr)
        choices.addPhase(*phase);
    if (entry && entry->link.kind == Kind::Summit)
        choices.addSummit(*entry);
    choices.addHits(hits.links(), hub.query());
    choices.addEverything();
    return choices.take();
}

report::Exported ExportSource::exported(const ExportOrder& order, const report::ProgressCallback& progress) const
{
    const words::Catalogue words(order.language);
    const auto reader = texts();
    return report::exported({words, plan, *reader}, job(words, plan, order), progress);
}

report::Exported ExportSource::exportTo(const QString& path, const ExportOrder& order,
                                        const report::ProgressCallback& progress) const
{
    const words::Catalogue words(order.language);
    const auto reader = texts();
    // The reader was asked whether to replace a file that exists.
    return report::exportTo(path, true, {words, plan, *reader}, job(words, plan, order), progress);
}

report::Document ExportSource::document(const ExportOrder& order) const
{
    const words::Catalogue words(order.language);
    const auto reader = texts();
    return report::buildReport(words, plan, *reader, job(words, plan, order).request, order.options);
}

} // namespace napi::ui
