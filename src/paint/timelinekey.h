// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QPixmap>

#include <array>

namespace napi::paint {

/// What a sign of the timeline can stand for.
enum class TimelineSign { Summit, RelatedSummit, Decision, Law, Measure, RelatedProgramme, Uncertain, Open, Band };

inline constexpr std::array kTimelineSigns{
    TimelineSign::Summit,    TimelineSign::RelatedSummit, TimelineSign::Decision,
    TimelineSign::Law,       TimelineSign::Measure,       TimelineSign::RelatedProgramme,
    TimelineSign::Uncertain, TimelineSign::Open,          TimelineSign::Band};

/// The sign as the timeline draws it, in a square of `side` pixels.
[[nodiscard]] QPixmap timelineSign(TimelineSign sign, const Theme& theme, int side);

} // namespace napi::paint
