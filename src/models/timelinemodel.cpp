// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/timelinemodel.h"

#include "words/domain.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace napi::models {
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
        list << words::qt(phase);
    return list.join(QStringLiteral(", "));
}

QString phaseText(const words::Catalogue& words, const std::vector<std::string>& phases)
{
    const QString list = phaseList(phases);
    return phases.size() == 1 ? words.translate("Timeline", "Phase %1").arg(list)
                              : words.translate("Timeline", "Phases %1").arg(list);
}

core::TimelineItem decisionItem(const words::Catalogue& words, const core::Entry& entry, core::TimelineMark mark)
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

core::TimelineItem measureItem(const words::Catalogue& words, const core::Entry& entry)
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

/// "May 2020"; "2020 (only the year is known)".
QString spokenDate(const words::Catalogue& words, const core::Date& date)
{
    QString text = words::dateText(words, date);
    if (date.precision() != core::Date::Precision::Year)
        return text;
    return words.translate("Timeline", "%1 (only the year is known)").arg(text);
}

QString spokenTime(const words::Catalogue& words, const core::TimelineItem& item)
{
    if (!item.isDated())
        return words.translate("Timeline", "date not stated");
    if (item.isPoint() && (!item.start || !item.end || item.start == item.end))
        return spokenDate(words, item.start ? *item.start : *item.end);
    if (!item.end)
        return words.translate("Timeline", "from %1, end not stated").arg(spokenDate(words, *item.start));
    if (!item.start)
        return words.translate("Timeline", "until %1, start not stated").arg(spokenDate(words, *item.end));
    return words.translate("Timeline", "from %1 to %2")
        .arg(spokenDate(words, *item.start), spokenDate(words, *item.end));
}

} // namespace

TimelineModel::TimelineModel(const SelectionHub& hub, const words::Catalogue& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_words(&words)
    , m_filter(hub.query().filter)
{
    collect();
    connect(&hub, &SelectionHub::queryChanged, this, [this](const core::Query& query) {
        if (query.filter == m_filter)
            return;
        m_filter = query.filter;
        rebuild();
    });
}

void TimelineModel::setWords(const words::Catalogue& words)
{
    m_words = &words;
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void TimelineModel::rebuild()
{
    beginResetModel();
    collect();
    endResetModel();
}

void TimelineModel::collect()
{
    m_items.clear();
    m_lanes.clear();
    m_shownMeasures = 0;
    std::vector<core::TimelineItem> summits;
    std::vector<core::TimelineItem> decisions;
    for (const core::Entry& entry : m_hub.plan().entries(core::Kind::Summit))
        summits.push_back(item(entry, core::TimelineMark::Summit,
                               m_words->translate("Timeline", "Summit %1").arg(words::qt(entry.link.id))));
    for (const core::Entry& entry : m_hub.plan().entries(core::Kind::Event)) {
        const auto mark = eventMark(entry);
        if (!mark)
            continue;
        auto& lane = *mark == core::TimelineMark::Summit ? summits : decisions;
        lane.push_back(decisionItem(*m_words, entry, *mark));
        lane.back().related = *mark == core::TimelineMark::Summit;
    }
    std::map<std::string, std::vector<core::TimelineItem>> measures;
    for (const core::Entry& entry : m_hub.plan().entries(core::Kind::Measure))
        if (core::matches(entry, m_filter)) {
            measures[entry.phase].push_back(measureItem(*m_words, entry));
            ++m_shownMeasures;
        }
    addLane(m_words->translate("Timeline", "Summits"), {}, std::move(summits));
    addLane(m_words->translate("Timeline", "Decisions and laws"), {}, std::move(decisions));
    // The numerals I to V sort as text in the order of the phases.
    for (auto& [phase, items] : measures)
        addLane(m_words->translate("Timeline", "Phase %1").arg(words::qt(phase)), phase, std::move(items));
    collectBands();
}

void TimelineModel::collectBands()
{
    m_bands.clear();
    for (const core::Entry& phase : m_hub.plan().entries(core::Kind::Phase)) {
        if (!phase.start || phase.start->precision() != core::Date::Precision::Day || phase.summits.empty())
            continue;
        const core::Link link{core::Kind::Summit, phase.summits.front()};
        const core::Entry* summit = m_hub.plan().find(link);
        const auto place = position(link);
        if (summit && place && summit->start && *phase.start < *summit->start)
            m_bands.push_back({m_items[*place].lane,
                               phase.link.id,
                               {phase.start->firstDayNumber(), summit->start->firstDayNumber()}});
    }
}

std::size_t TimelineModel::allMeasures() const { return m_hub.plan().entries(core::Kind::Measure).size(); }

std::vector<std::size_t> TimelineModel::presentedAt(std::size_t position) const
{
    std::vector<std::size_t> result;
    const core::Link& link = m_items[position].link;
    if (link.kind != core::Kind::Measure)
        return result;
    for (const std::string& id : m_hub.plan().find(link)->summits)
        if (const auto summit = this->position({core::Kind::Summit, id}))
            result.push_back(*summit);
    return result;
}

void TimelineModel::addLane(const QString& title, std::string phase, std::vector<core::TimelineItem> items)
{
    if (items.empty())
        return;
    std::ranges::stable_sort(items, isEarlier);
    const auto undated = static_cast<int>(std::ranges::count_if(items, std::not_fn(&core::TimelineItem::isDated)));
    core::TimelineLane lane{title.toStdString(), {}, std::move(phase)};
    if (undated > 0)
        lane.undatedTitle = m_words->translate("Timeline", "undated: %1").arg(undated).toStdString();
    for (core::TimelineItem& entry : items) {
        entry.lane = m_lanes.size();
        m_items.push_back(std::move(entry));
    }
    m_lanes.push_back(std::move(lane));
}

std::optional<std::size_t> TimelineModel::position(const core::Link& link) const
{
    const auto found = std::ranges::find(m_items, link, &core::TimelineItem::link);
    if (found == m_items.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_items.begin());
}

QString TimelineModel::kindText(const core::Entry& entry) const
{
    if (entry.link.kind == core::Kind::Event)
        return words::categoryText(*m_words, core::Kind::Event, entry.category);
    return entry.link.kind == core::Kind::Summit ? m_words->translate("Timeline", "summit")
                                                 : m_words->translate("Timeline", "measure");
}

QString TimelineModel::sentence(std::size_t position) const
{
    const core::TimelineItem& item = m_items[position];
    const core::Entry& entry = *m_hub.plan().find(item.link);
    QStringList parts{m_words->text(entry.title), kindText(entry)};
    if (entry.basis)
        parts << words::groundsText(*m_words, entry);
    const QString phases = phasesText(entry);
    if (!phases.isEmpty())
        parts << phases;
    parts << spokenTime(*m_words, item);
    return parts.join(QStringLiteral(", "));
}

QString TimelineModel::phasesText(const core::Entry& entry) const
{
    if (entry.link.kind == core::Kind::Measure)
        return phaseText(*m_words, {entry.phase});
    return entry.phases.empty() ? QString{} : phaseText(*m_words, entry.phases);
}

TimelineCardText TimelineModel::card(std::size_t position) const
{
    const core::TimelineItem& item = m_items[position];
    const core::Entry& entry = *m_hub.plan().find(item.link);
    const QString phases = phasesText(entry);
    QStringList leads;
    for (const std::string& id : entry.leads)
        if (const core::Entry* body = m_hub.plan().find({core::Kind::Organisation, id}))
            leads << words::shortName(*m_words, *body);
    const QString kind = kindText(entry);
    return {m_words->text(entry.title), phases.isEmpty() ? kind : QStringLiteral("%1, %2").arg(kind, phases),
            spokenTime(*m_words, item), entry.basis ? words::groundsLabel(*m_words, entry) : QString{},
            leads.isEmpty()
                ? QString{}
                : m_words->translate("Timeline", "In the lead: %1").arg(leads.join(QStringLiteral(", ")))};
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString TimelineModel::cell(std::size_t row, int column) const
{
    const core::TimelineItem& item = m_items[row];
    const core::Entry& entry = *m_hub.plan().find(item.link);
    switch (column) {
    case TitleColumn:
        return m_words->text(entry.title);
    case KindColumn:
        return kindText(entry);
    case LaneColumn:
        return words::qt(m_lanes[item.lane].title);
    case StartColumn:
        return words::dateText(*m_words, item.start);
    case EndColumn:
        return item.isPoint() && !item.end ? QString{} : words::dateText(*m_words, item.end);
    default:
        return entry.basis ? words::basisText(*m_words, *entry.basis) : QString{};
    }
}

QVariant TimelineModel::sortKey(std::size_t row, int column) const
{
    const core::TimelineItem& item = m_items[row];
    switch (column) {
    case LaneColumn:
        return static_cast<qulonglong>(item.lane);
    case StartColumn:
        return item.start ? item.start->firstDayNumber() : QVariant{};
    case EndColumn:
        return item.end ? item.end->lastDayNumber() : QVariant{};
    default:
        return cell(row, column);
    }
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case LinkRole:
        return words::qt(m_items[row].link.toString());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? sentence(row) : QVariant{};
    case SentenceRole:
        return sentence(row);
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    constexpr std::array kTitles{QT_TRANSLATE_NOOP("Timeline", "Title"), QT_TRANSLATE_NOOP("Timeline", "Kind"),
                                 QT_TRANSLATE_NOOP("Timeline", "Lane"),  QT_TRANSLATE_NOOP("Timeline", "Start"),
                                 QT_TRANSLATE_NOOP("Timeline", "End"),   QT_TRANSLATE_NOOP("Timeline", "Basis")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return m_words->translate("Timeline", kTitles[static_cast<std::size_t>(section)]);
}

} // namespace napi::models
