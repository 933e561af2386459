// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/recordtexts.h"

#include "store/roles.h"
#include "store/row.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <charconv>

namespace napi::store {
namespace {

core::Meeting& meetingOf(core::Record& record)
{
    if (!record.meeting)
        record.meeting.emplace();
    return *record.meeting;
}

core::Participants& participantsOf(core::Record& record)
{
    auto& participants = meetingOf(record).participants;
    if (!participants)
        participants.emplace();
    return *participants;
}

bool placeMeeting(core::Record& record, const std::string& role, core::Text& text)
{
    if (role == role::kFormat)
        meetingOf(record).format = std::move(text.de);
    else if (role == role::kVenue)
        meetingOf(record).venue = std::move(text);
    else if (role == role::kChancellor)
        meetingOf(record).chancellor = std::move(text);
    else if (role == role::kHost)
        meetingOf(record).host = std::move(text);
    else if (role == role::kResults)
        meetingOf(record).results = std::move(text);
    else if (role == role::kAttending)
        meetingOf(record).attending.push_back(std::move(text));
    else if (role == role::kParticipants)
        std::from_chars(text.de.data(), text.de.data() + text.de.size(), participantsOf(record).value);
    else if (role == role::kParticipantsQualifier)
        participantsOf(record).qualifier = std::move(text);
    else
        return false;
    return true;
}

} // namespace

void placeText(core::Record& record, const std::string& role, core::Text text)
{
    if (role == role::kSummary)
        record.summary = std::move(text);
    else if (role == role::kPlain)
        record.plain.push_back(std::move(text));
    else if (role == role::kNote)
        record.note = std::move(text);
    else if (role == role::kMotto)
        record.motto = std::move(text);
    else if (role == role::kReport)
        record.report = std::move(text);
    else if (role == role::kTopic)
        record.topics.push_back(std::move(text));
    else if (role == role::kSynonym)
        record.synonyms.push_back(std::move(text));
    else if (role == role::kWouldConfirm)
        record.wouldConfirm = std::move(text);
    else if (role == role::kUrl)
        record.url = std::move(text.de);
    else if (role == role::kPublisher)
        record.publisher = std::move(text.de);
    else
        placeMeeting(record, role, text);
}

RecordTexts::RecordTexts(const Database& database)
{
    const auto prepared = [&](const char* sql) {
        return std::make_unique<SQLite::Statement>(database.handle(), sql);
    };
    m_texts = prepared("SELECT role, de, en FROM record_text WHERE rid = ? ORDER BY role, ord");
    m_references = prepared("SELECT role, id, de, en FROM record_ref WHERE rid = ? AND "
                            "role IN ('lead', 'partner', 'target') ORDER BY role, ord");
    m_figures =
        prepared("SELECT unit_de, unit_en, meaning_de, meaning_en, value FROM figure WHERE rid = ? ORDER BY fid");
    m_statements = prepared("SELECT type, by_de, by_en, de, en FROM statement WHERE rid = ? ORDER BY sid");
}

RecordTexts::~RecordTexts() = default;

void RecordTexts::open(std::int64_t rid)
{
    m_rid = rid;
    m_isWhole = false;
    m_record = {};
    m_texts->reset();
    m_texts->bind(1, rid);
    while (m_texts->executeStep())
        placeText(m_record, text(*m_texts, 0), bilingual(*m_texts, 1));
}

void RecordTexts::readReferences()
{
    m_references->reset();
    m_references->bind(1, m_rid);
    while (m_references->executeStep()) {
        const auto role = text(*m_references, 0);
        auto name = bilingual(*m_references, 2);
        if (role == role::kTarget)
            m_record.targetGroups.push_back({text(*m_references, 1), std::move(name)});
        else
            (role == role::kLead ? m_record.leads : m_record.partners)
                .push_back({text(*m_references, 1), std::move(name)});
    }
}

void RecordTexts::readFigures()
{
    m_figures->reset();
    m_figures->bind(1, m_rid);
    while (m_figures->executeStep()) {
        auto& figure = m_record.figures.emplace_back();
        figure.unit = bilingual(*m_figures, 0);
        figure.meaning = bilingual(*m_figures, 2);
        figure.value = m_figures->getColumn(4).getDouble();
    }
}

void RecordTexts::readStatements()
{
    m_statements->reset();
    m_statements->bind(1, m_rid);
    while (m_statements->executeStep())
        m_record.statements.push_back({role::statementKind(text(*m_statements, 0)),
                                       bilingual(*m_statements, 1),
                                       bilingual(*m_statements, 3),
                                       {}});
}

core::Text RecordTexts::lines(FieldGroup group)
{
    if (group != FieldGroup::Summary && !m_isWhole) {
        readReferences();
        readFigures();
        readStatements();
        m_isWhole = true;
    }
    return searchText(m_record, group);
}

} // namespace napi::store
