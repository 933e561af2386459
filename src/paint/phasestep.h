// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QString>

class QPainter;

namespace napi::paint {

/// What one step of the chain of phases says.
struct PhaseStep {
    QString id;
    QString title;
    QString motto;
    /// "5 in the plan", "21 related".
    QString counts;
    bool isFirst = false;
    /// The number stands beside the words and not above them.
    bool isFlat = false;
    bool isHovered = false;
    bool isFocused = false;
};

/// The depth of the arrow head that a step reaches into the next one with.
[[nodiscard]] int phaseStepHead(const QFont& base);
/// Width that the texts of a step have.
[[nodiscard]] int phaseStepRoom(const QFont& base, const PhaseStep& step, int width);
/// Height that a step needs for its texts at a width.
[[nodiscard]] int phaseStepHeight(const QFont& base, const PhaseStep& step, int width);
/// One step of the picture of the five phases: number, name, motto and counts on an arrow in the phase's tint.
void paintPhaseStep(QPainter& painter, const QRect& area, const Theme& theme, const QFont& base,
                    const PhaseStep& step);

} // namespace napi::paint
