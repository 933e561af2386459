// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/link.h"

#include <QString>
#include <Qt>

#include <array>

namespace napi::models {

/// Item roles of every model here. Unscoped, because Qt takes roles as int.
enum ItemRole {
    LinkRole = Qt::UserRole + 1, ///< QString, "napi:measure/..."; empty for a group
    CountRole,                   ///< int: records below a group; invalid for a record
    PhaseRole,                   ///< QString "II": whose colour marks the item; empty for none
    SymbolRole,                  ///< QString: the sign of the basis, or empty
    IconRole,                    ///< QString: name of an icon, or empty
    SnippetRole,                 ///< QString
    ReasonRole,                  ///< QString: why the record is a hit; empty for the words as typed
    BreadcrumbRole,              ///< QString: where the record stands
    TitleMarksRole,              ///< QVariantList of begin, end, begin, end... in characters of the title
    SnippetMarksRole,            ///< the same for the snippet
    SuffixRole,                  ///< QString: the end of a title that stays where the title is cut; may be empty
    UnknownRole,                 ///< bool: no source states what the cell is about
};

/// Name of the bundled icon that stands for a kind of record.
[[nodiscard]] inline QString kindIcon(core::Kind kind)
{
    constexpr std::array kIcons{"phase",        "forum",  "summit", "measure", "event",
                                "organisation", "source", "term",   "gap",     "info"};
    static_assert(kIcons.size() == core::kKinds.size() + 1);
    return QString::fromLatin1(kIcons[static_cast<std::size_t>(kind)]);
}

} // namespace napi::models
