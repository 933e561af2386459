// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/timelinemodel.h"

#include "words/domain.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>

namespace napi::models {
namespace {

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
    m_contents = words::timelineContents(*m_words, m_hub.plan(), [this](const core::Entry& entry) {
        return entry.link.kind != core::Kind::Measure || core::matches(entry, m_filter);
    });
    m_shownMeasures = static_cast<std::size_t>(
        std::ranges::count_if(m_contents.items, std::not_fn(&core::TimelineItem::isPoint)));
}

std::optional<core::DayRange> TimelineModel::phaseDays(const std::string& phase) const
{
    const auto band = std::ranges::find(m_contents.bands, phase, &core::TimelineBand::phase);
    if (band != m_contents.bands.end())
        return band->days;
    std::optional<core::DayRange> days;
    for (const core::TimelineItem& item : m_contents.items) {
        const auto time = item.isPoint() || item.phase != phase ? std::nullopt : core::knownTime(item);
        if (!time)
            continue;
        const core::DayRange own{time->uncertainStart.first, time->uncertainEnd.last};
        days = days ? core::DayRange{std::min(days->first, own.first), std::max(days->last, own.last)} : own;
    }
    return days;
}

std::size_t TimelineModel::allMeasures() const { return m_hub.plan().entries(core::Kind::Measure).size(); }

std::vector<std::size_t> TimelineModel::presentedAt(std::size_t position) const
{
    std::vector<std::size_t> result;
    const core::Link& link = m_contents.items[position].link;
    if (link.kind != core::Kind::Measure)
        return result;
    for (const std::string& id : m_hub.plan().find(link)->summits)
        if (const auto summit = this->position({core::Kind::Summit, id}))
            result.push_back(*summit);
    return result;
}

std::optional<std::size_t> TimelineModel::position(const core::Link& link) const
{
    const auto found = std::ranges::find(m_contents.items, link, &core::TimelineItem::link);
    if (found == m_contents.items.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_contents.items.begin());
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
    const core::TimelineItem& item = m_contents.items[position];
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
        return words::phaseText(*m_words, {entry.phase});
    return entry.phases.empty() ? QString{} : words::phaseText(*m_words, entry.phases);
}

TimelineCardText TimelineModel::card(std::size_t position) const
{
    const core::TimelineItem& item = m_contents.items[position];
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
    return parent.isValid() ? 0 : static_cast<int>(m_contents.items.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString TimelineModel::cell(std::size_t row, int column) const
{
    const core::TimelineItem& item = m_contents.items[row];
    const core::Entry& entry = *m_hub.plan().find(item.link);
    switch (column) {
    case TitleColumn:
        return m_words->text(entry.title);
    case KindColumn:
        // The lane says already that it is one of the summits.
        return entry.link.kind == core::Kind::Summit ? words::kindTitle(*m_words, entry.link.kind)
                                                     : kindText(entry);
    case LaneColumn:
        return words::qt(m_contents.lanes[item.lane].title);
    case StartColumn:
        return words::dateText(*m_words, item.start);
    case EndColumn:
        return hasNoValue(row, column) ? doesNotApply() : words::dateText(*m_words, item.end);
    default:
        return entry.basis ? words::basisLabel(*m_words, *entry.basis) : doesNotApply();
    }
}

/// A point has no end, and only measures are tied to the plan.
bool TimelineModel::hasNoValue(std::size_t row, int column) const
{
    const core::TimelineItem& item = m_contents.items[row];
    if (column == EndColumn)
        return item.isPoint() && !item.end;
    return column == BasisColumn && !m_hub.plan().find(item.link)->basis;
}

bool TimelineModel::isUnknown(std::size_t row, int column) const
{
    const core::TimelineItem& item = m_contents.items[row];
    return hasNoValue(row, column) || (column == StartColumn && !item.start) || (column == EndColumn && !item.end);
}

QString TimelineModel::doesNotApply() const { return m_words->translate("Timeline", "does not apply"); }

QVariant TimelineModel::sortKey(std::size_t row, int column) const
{
    const core::TimelineItem& item = m_contents.items[row];
    switch (column) {
    case LaneColumn:
        return static_cast<qulonglong>(item.lane);
    case StartColumn:
        return item.start ? item.start->firstDayNumber() : QVariant{};
    case EndColumn:
        return item.end ? item.end->lastDayNumber() : QVariant{};
    default:
        return hasNoValue(row, column) ? QVariant{} : cell(row, column);
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
        return words::qt(m_contents.items[row].link.toString());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? sentence(row) : QVariant{};
    case SentenceRole:
        return sentence(row);
    case UnknownRole:
        return isUnknown(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    constexpr std::array kTitles{QT_TRANSLATE_NOOP("Timeline", "Title"), QT_TRANSLATE_NOOP("Timeline", "Start"),
                                 QT_TRANSLATE_NOOP("Timeline", "End"),   QT_TRANSLATE_NOOP("Timeline", "Kind"),
                                 QT_TRANSLATE_NOOP("Timeline", "Group"), QT_TRANSLATE_NOOP("Timeline", "Basis")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return m_words->translate("Timeline", kTitles[static_cast<std::size_t>(section)]);
}

} // namespace napi::models
