// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/measuretable.h"

#include "models/roles.h"
#include "words/domain.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace napi::models {
namespace {

using core::Entry;
using core::Kind;

const QString kSemicolon = QStringLiteral("; ");

/// Earlier days first, the firmer date first on a tie, as dates are ordered.
int dateNumber(const core::Date& date)
{
    return date.firstDayNumber() * 4 +
           (static_cast<int>(core::Date::Precision::Day) - static_cast<int>(date.precision()));
}

std::array<QString, MeasureTable::ColumnCount> headings(const words::Catalogue& words)
{
    const auto heading = [&](const char* source) { return words.translate("Measures", source); };
    return {heading(QT_TRANSLATE_NOOP("Measures", "Title")),
            heading(QT_TRANSLATE_NOOP("Measures", "Phase")),
            heading(QT_TRANSLATE_NOOP("Measures", "Basis")),
            heading(QT_TRANSLATE_NOOP("Measures", "Thematic forum")),
            heading(QT_TRANSLATE_NOOP("Measures", "Field")),
            heading(QT_TRANSLATE_NOOP("Measures", "Lead")),
            heading(QT_TRANSLATE_NOOP("Measures", "Partners")),
            heading(QT_TRANSLATE_NOOP("Measures", "Target groups")),
            heading(QT_TRANSLATE_NOOP("Measures", "Start")),
            heading(QT_TRANSLATE_NOOP("Measures", "End")),
            heading(QT_TRANSLATE_NOOP("Measures", "Sources"))};
}

} // namespace

MeasureTable::MeasureTable(const SelectionHub& hub, const HitListModel& hits, const core::PlanTexts& texts,
                           const words::Catalogue& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_hits(hits)
    , m_words(words)
{
    for (const auto& entry : hub.plan().entries(Kind::Measure))
        m_details.emplace(&entry, read(texts, entry));
    collect();
    connect(&hits, &HitListModel::answered, this, [this] {
        beginResetModel();
        collect();
        endResetModel();
    });
}

MeasureTable::Details MeasureTable::read(const core::PlanTexts& texts, const Entry& entry) const
{
    Details details;
    const auto record = texts.record(entry.link);
    if (!record)
        return details;
    details.sources = static_cast<int>(record->sources.size());
    for (const auto& body : record->partners) {
        const auto* organisation = m_hub.plan().find({Kind::Organisation, body.organisation});
        details.partners << (organisation ? words::shortName(m_words, *organisation) : m_words.text(body.name));
    }
    return details;
}

void MeasureTable::collect()
{
    m_rows.clear();
    for (const auto* entry : m_hits.found())
        if (entry->link.kind == Kind::Measure && core::matches(*entry, m_hub.query().filter))
            m_rows.push_back(entry);
    arrange();
}

/// Rows that are equal by the column keep the order of the plan.
void MeasureTable::arrange()
{
    std::ranges::sort(m_rows);
    if (m_sortColumn < 0)
        return;
    QCollator alphabet(m_words.locale());
    alphabet.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<SortKey, const Entry*>> keyed;
    keyed.reserve(m_rows.size());
    for (const auto* entry : m_rows)
        keyed.emplace_back(sortKey(*entry, m_sortColumn), entry);
    const auto isBefore = [&](const SortKey& a, const SortKey& b) {
        return a->first != b->first ? a->first < b->first : alphabet.compare(a->second, b->second) < 0;
    };
    std::ranges::stable_sort(keyed, [&](const auto& a, const auto& b) {
        if (!a.first || !b.first)
            return a.first.has_value() && !b.first;
        return m_sortOrder == Qt::AscendingOrder ? isBefore(a.first, b.first) : isBefore(b.first, a.first);
    });
    std::ranges::transform(keyed, m_rows.begin(), [](const auto& pair) { return pair.second; });
}

void MeasureTable::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<const Entry*> entries;
    for (const auto& index : before)
        entries.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found = std::ranges::find(m_rows, entries[static_cast<std::size_t>(i)]);
        after << index(static_cast<int>(found - m_rows.begin()), before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int MeasureTable::total() const { return static_cast<int>(m_details.size()); }

std::optional<core::Link> MeasureTable::linkAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(index.row())]->link;
}

QModelIndex MeasureTable::indexOf(const core::Link& link) const
{
    const auto found = std::ranges::find(m_rows, link, &Entry::link);
    return found == m_rows.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.begin()), TitleColumn);
}

QString MeasureTable::columnKey(int column)
{
    constexpr std::array<const char*, ColumnCount> kKeys{"title",    "phase",   "basis", "forum", "field",  "lead",
                                                         "partners", "targets", "start", "end",   "sources"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
}

QStringList MeasureTable::leads(const Entry& entry, bool isShort) const
{
    QStringList names;
    for (const auto& id : entry.leads)
        if (const auto* organisation = m_hub.plan().find({Kind::Organisation, id}))
            names << (isShort ? words::shortName(m_words, *organisation) : m_words.text(organisation->title));
    return names;
}

QStringList MeasureTable::targets(const Entry& entry) const
{
    QStringList names;
    for (const auto& id : entry.targets)
        if (const auto* label = m_hub.plan().target(id))
            names << m_words.text(label->title);
    return names;
}

/// What is known; empty where nothing is.
QString MeasureTable::value(const Entry& entry, int column) const
{
    const auto& plan = m_hub.plan();
    switch (column) {
    case TitleColumn:
        return m_words.text(entry.title);
    case PhaseColumn:
        return words::qt(entry.phase);
    case BasisColumn:
        return entry.basis ? words::basisLabel(m_words, *entry.basis) : QString{};
    case ForumColumn: {
        const auto* forum = plan.find({Kind::Forum, entry.forum});
        return forum ? m_words.text(forum->title) : QString{};
    }
    case FieldColumn: {
        const auto* field = plan.field(entry.field);
        return field ? m_words.text(field->title) : QString{};
    }
    case LeadColumn:
        return leads(entry, true).join(kSemicolon);
    case PartnersColumn:
        return details(entry).partners.join(kSemicolon);
    case TargetsColumn:
        return targets(entry).join(kSemicolon);
    case StartColumn:
        return entry.start ? words::dateText(m_words, entry.start) : QString{};
    case EndColumn:
        return entry.end ? words::dateText(m_words, entry.end) : QString{};
    case SourcesColumn:
        return m_words.locale().toString(details(entry).sources);
    default:
        return {};
    }
}

/// The cell in full, for tooltips and screen readers.
QString MeasureTable::explained(const Entry& entry, int column) const
{
    if (column == PhaseColumn)
        if (const auto* phase = m_hub.plan().find({Kind::Phase, entry.phase}))
            return words::phaseTitle(m_words, *phase);
    if (column == BasisColumn && entry.basis)
        return words::groundsText(m_words, entry);
    if (column == LeadColumn && !entry.leads.empty())
        return leads(entry, false).join(kSemicolon);
    const QString known = value(entry, column);
    return known.isEmpty() ? words::notStated(m_words) : known;
}

MeasureTable::SortKey MeasureTable::sortKey(const Entry& entry, int column) const
{
    const auto known = [](int number) { return SortKey{{number, {}}}; };
    switch (column) {
    case PhaseColumn: {
        const auto phase = std::ranges::find(core::kPhaseIds, std::string_view{entry.phase});
        return phase == core::kPhaseIds.end() ? SortKey{}
                                              : known(static_cast<int>(phase - core::kPhaseIds.begin()));
    }
    case BasisColumn:
        return entry.basis ? known(static_cast<int>(*entry.basis)) : SortKey{};
    case StartColumn:
        return entry.start ? known(dateNumber(*entry.start)) : SortKey{};
    case EndColumn:
        return entry.end ? known(dateNumber(*entry.end)) : SortKey{};
    case SourcesColumn:
        return known(details(entry).sources);
    default: {
        const QString text = value(entry, column);
        return text.isEmpty() ? SortKey{} : SortKey{{0, text}};
    }
    }
}

int MeasureTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasureTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MeasureTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString known = value(entry, index.column());
        return known.isEmpty() ? words::notStated(m_words) : known;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return explained(entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == SourcesColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case LinkRole:
        return words::qt(entry.link.toString());
    case PhaseRole:
        return index.column() == PhaseColumn ? words::qt(entry.phase) : QString{};
    case UnknownRole:
        return value(entry, index.column()).isEmpty();
    default:
        return {};
    }
}

QVariant MeasureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return headings(m_words)[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == SourcesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace napi::models
