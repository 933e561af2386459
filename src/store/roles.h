// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"

#include <optional>
#include <string_view>

/// The roles under which the database keeps texts and references; writer and reader share them.
namespace napi::store::role {

inline constexpr const char* kSummary = "summary";
inline constexpr const char* kPlain = "plain";
inline constexpr const char* kNote = "note";
inline constexpr const char* kMotto = "motto";
inline constexpr const char* kReport = "report";
inline constexpr const char* kTopic = "topic";
inline constexpr const char* kSynonym = "synonym";
inline constexpr const char* kOtherName = "other_name";
inline constexpr const char* kWouldConfirm = "would_confirm";
inline constexpr const char* kUrl = "url";
inline constexpr const char* kPublisher = "publisher";
inline constexpr const char* kFormat = "format";
inline constexpr const char* kVenue = "venue";
inline constexpr const char* kChancellor = "chancellor";
inline constexpr const char* kHost = "host";
inline constexpr const char* kAttending = "attending";
inline constexpr const char* kParticipants = "participants";
inline constexpr const char* kParticipantsQualifier = "participants_qualifier";
inline constexpr const char* kResults = "results";

inline constexpr const char* kLead = "lead";
inline constexpr const char* kPartner = "partner";
inline constexpr const char* kSource = "source";
inline constexpr const char* kTarget = "target";
inline constexpr const char* kPhase = "phase";
/// The basis stands in the column `de`.
inline constexpr const char* kAlsoPhase = "also_phase";
inline constexpr const char* kSummit = "summit";
inline constexpr const char* kForum = "forum";
inline constexpr const char* kRelated = "related";

[[nodiscard]] std::string_view statementType(core::Statement::Kind kind);
[[nodiscard]] core::Statement::Kind statementKind(std::string_view type);
[[nodiscard]] std::optional<core::Usage::Role> usageRole(std::string_view role);

} // namespace napi::store::role
