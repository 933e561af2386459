// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/timelinelayout.h"
#include "paint/phasestep.h"
#include "paint/picture.h"

#include <QLocale>

#include <vector>

namespace napi::paint {

/// The phases as connected steps, below each other where they would be too narrow.
class PhasesPicture : public Picture {
public:
    explicit PhasesPicture(std::vector<PhaseStep> steps);

    [[nodiscard]] double height(double width, double most) const override;
    void paint(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] bool isStacked(double width) const;
    /// The steps as they are at a width.
    [[nodiscard]] std::vector<PhaseStep> stepsAt(double width) const;
    [[nodiscard]] int stepWidth(double width) const;
    [[nodiscard]] int stepHeight(const QFont& base, double width) const;
    [[nodiscard]] double heightWith(const QFont& base, double width) const;
    [[nodiscard]] QFont fontFor(double width, double most) const;

    std::vector<PhaseStep> m_steps;
};

/// The timeline from the first to the last year of its items. Where they do not all find room, clusters say how
/// many more there are.
class TimelinePicture : public Picture {
public:
    TimelinePicture(std::vector<core::TimelineItem> items, std::vector<core::TimelineLane> lanes,
                    std::vector<core::TimelineBand> bands, QLocale locale);

    [[nodiscard]] double height(double width, double most) const override;
    void paint(QPainter& painter, const QSizeF& size) const override;

private:
    struct Drawing;
    [[nodiscard]] Drawing drawing(double width, double most) const;

    std::vector<core::TimelineItem> m_items;
    std::vector<core::TimelineLane> m_lanes;
    std::vector<core::TimelineBand> m_bands;
    std::vector<std::optional<core::KnownTime>> m_times;
    QLocale m_locale;
};

} // namespace napi::paint
