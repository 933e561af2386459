// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/selectionhub.h"
#include "words/timelinecontents.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>
#include <vector>

namespace napi::models {

/// What a card says of an item; a part is empty where there is nothing to say.
struct TimelineCardText {
    QString title;
    /// "measure, Phase II"
    QString kind;
    QString time;
    /// Basis and phase basis, with their symbol.
    QString grounds;
    /// "In the lead: BMI"
    QString lead;
};

/// What stands on the timeline, as items for the drawing and as rows for a table: summits, decisions and
/// laws, then the measures of each phase that pass the hub's filter. Rows follow the lanes; within a lane
/// time, undated ones last. A row's number is the item's position.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a timetable is for comes first.
    enum Column { TitleColumn, StartColumn, EndColumn, KindColumn, LaneColumn, BasisColumn, ColumnCount };
    /// SortRole gives text for words and numbers for dates.
    enum Role { LinkRole = Qt::UserRole, SentenceRole, SortRole, UnknownRole };

    /// `hub` and `words` must outlive the model.
    TimelineModel(const SelectionHub& hub, const words::Catalogue& words, QObject* parent = nullptr);

    [[nodiscard]] std::span<const core::TimelineItem> items() const { return m_contents.items; }
    [[nodiscard]] std::span<const core::TimelineLane> lanes() const { return m_contents.lanes; }
    /// From the decision on each phase to its summit, where both are dated.
    [[nodiscard]] std::span<const core::TimelineBand> bands() const { return m_contents.bands; }
    /// From the decision on a phase to its summit; else the known time of its measures. Absent without dates.
    [[nodiscard]] std::optional<core::DayRange> phaseDays(const std::string& phase) const;
    /// Measures that pass the filter, and all of them.
    [[nodiscard]] std::size_t shownMeasures() const { return m_shownMeasures; }
    [[nodiscard]] std::size_t allMeasures() const;
    /// The summits that presented the measure at `position`, as positions.
    [[nodiscard]] std::vector<std::size_t> presentedAt(std::size_t position) const;
    [[nodiscard]] TimelineCardText card(std::size_t position) const;
    /// The position of a record; absent if it is filtered out or has no place on the timeline.
    [[nodiscard]] std::optional<std::size_t> position(const core::Link& link) const;
    /// Title, kind, basis, phase and time of an item as one sentence.
    [[nodiscard]] QString sentence(std::size_t position) const;
    [[nodiscard]] const words::Catalogue& words() const { return *m_words; }
    void setWords(const words::Catalogue& words);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    void collect();
    [[nodiscard]] QString kindText(const core::Entry& entry) const;
    [[nodiscard]] QString phasesText(const core::Entry& entry) const;
    [[nodiscard]] bool hasNoValue(std::size_t row, int column) const;
    [[nodiscard]] bool isUnknown(std::size_t row, int column) const;
    [[nodiscard]] QString doesNotApply() const;
    [[nodiscard]] QString cell(std::size_t row, int column) const;
    [[nodiscard]] QVariant sortKey(std::size_t row, int column) const;

    const SelectionHub& m_hub;
    const words::Catalogue* m_words;
    core::Filter m_filter;
    words::TimelineContents m_contents;
    std::size_t m_shownMeasures = 0;
};

} // namespace napi::models
