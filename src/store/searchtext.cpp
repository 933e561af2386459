// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/searchtext.h"

#include "text/shadow.h"

#include <cmath>

namespace napi::store {
namespace {

using core::Language;

constexpr std::array<const char*, 4> kGroupNames{"title", "summary", "people", "rest"};
constexpr std::array<const char*, 3> kFormNames{"exact", "stem", "part"};

constexpr std::array kForms{Form::Exact, Form::Stem, Form::Part};
constexpr std::array kLanguages{Language::German, Language::English};
static_assert(kColumnCount == kFieldGroups.size() * kForms.size() * kLanguages.size());

/// Columns stand by group, then form, then language.
std::size_t columnNumber(FieldGroup group, Form form, Language language)
{
    return (static_cast<std::size_t>(group) * kForms.size() + static_cast<std::size_t>(form)) * kLanguages.size() +
           static_cast<std::size_t>(language);
}

std::string columnName(std::size_t number)
{
    const auto formAndGroup = number / kLanguages.size();
    return std::string{kGroupNames[formAndGroup / kForms.size()]} +
           (number % kLanguages.size() == 0 ? "_de_" : "_en_") + kFormNames[formAndGroup % kForms.size()];
}

void add(core::Text& lines, const core::Text& text)
{
    if (!text.de.empty())
        lines.de += text.de + '\n';
    if (!text.en.empty())
        lines.en += text.en + '\n';
}

void add(core::Text& lines, const std::string& text) { add(lines, core::Text{text, {}}); }

void add(core::Text& lines, const std::vector<core::Text>& texts)
{
    for (const auto& text : texts)
        add(lines, text);
}

/// Phases, forums and summits are called by what they are: "Phase II", "Themenforum Kultur", "12. Gipfel".
core::Text calledBySort(const core::Entry& entry)
{
    if (entry.link.kind == core::Kind::Phase)
        return {"Phase " + entry.link.id, "Phase " + entry.link.id};
    if (entry.link.kind == core::Kind::Forum)
        return {"Themenforum " + entry.title.de, "Thematic forum " + entry.title.in(core::Language::English)};
    if (entry.link.kind == core::Kind::Summit)
        return {entry.link.id + ". Gipfel", "Summit " + entry.link.id};
    return {};
}

core::Text titles(const core::Record& record)
{
    core::Text lines;
    add(lines, record.entry.title);
    add(lines, calledBySort(record.entry));
    add(lines, record.entry.abbreviation);
    add(lines, record.entry.otherNames);
    return lines;
}

core::Text summaries(const core::Record& record)
{
    core::Text lines;
    add(lines, record.motto);
    add(lines, record.summary);
    if (record.meeting)
        add(lines, record.meeting->results);
    return lines;
}

core::Text people(const core::Record& record)
{
    core::Text lines;
    for (const auto* bodies : {&record.leads, &record.partners})
        for (const auto& body : *bodies)
            add(lines, body.name);
    add(lines, record.publisher);
    if (const auto& meeting = record.meeting) {
        add(lines, meeting->host);
        add(lines, meeting->chancellor);
        add(lines, meeting->attending);
    }
    for (const auto& statement : record.statements)
        add(lines, statement.by);
    return lines;
}

/// What a section of statements is called on the page: "Kritik" finds whoever is criticised in other words.
core::Text calledBySort(core::Statement::Kind kind)
{
    switch (kind) {
    case core::Statement::Kind::Criticism:
        return {"Kritik", "Criticism"};
    case core::Statement::Kind::Reaction:
        return {"Reaktionen", "Reactions"};
    case core::Statement::Kind::Version:
        return {"Widerspruch", "Contradiction"};
    }
    return {};
}

/// "Kritik (Pro Asyl): ...": what was said, by whom, as a line that can be shown as it is.
std::string statementLine(const std::string& sort, const std::string& by, const std::string& said)
{
    return said.empty() ? said : sort + (by.empty() ? "" : " (" + by + ")") + ": " + said;
}

core::Text statementLine(const core::Statement& statement)
{
    const auto sort = calledBySort(statement.kind);
    return {statementLine(sort.de, statement.by.de, statement.text.de),
            statementLine(sort.en, statement.by.en, statement.text.en)};
}

/// A number as it is read, in groups of three digits; empty for one with decimals.
std::string numberText(double value, char separator)
{
    constexpr double kGreatest = 1e15;
    if (value < 0 || value > kGreatest || value != std::floor(value))
        return {};
    auto digits = std::to_string(static_cast<long long>(value));
    constexpr std::size_t kGroup = 3;
    for (std::size_t place = digits.size(); place > kGroup;) {
        place -= kGroup;
        digits.insert(place, 1, separator);
    }
    return digits;
}

core::Text counted(double value, const core::Text& unit)
{
    const auto of = [&](char separator, const std::string& name) {
        const auto number = numberText(value, separator);
        return name.empty() || number.empty() ? name : number + ' ' + name;
    };
    return {of('.', unit.de), of(',', unit.en)};
}

void addMeeting(core::Text& lines, const core::Meeting& meeting)
{
    add(lines, meeting.venue);
    if (meeting.participants)
        add(lines, counted(meeting.participants->value, {"Teilnehmende", "participants"}));
}

core::Text rest(const core::Record& record)
{
    core::Text lines;
    add(lines, record.plain);
    add(lines, record.topics);
    for (const auto& group : record.targetGroups)
        add(lines, group.original);
    for (const auto& figure : record.figures) {
        add(lines, counted(figure.value, figure.unit));
        add(lines, figure.meaning);
    }
    for (const auto& statement : record.statements)
        add(lines, statementLine(statement));
    add(lines, record.note);
    add(lines, record.wouldConfirm);
    add(lines, record.report);
    if (record.meeting)
        addMeeting(lines, *record.meeting);
    add(lines, record.synonyms);
    return lines;
}

} // namespace

Columns columnsOf(Form form) { return columnsOf(form, Language::German) | columnsOf(form, Language::English); }

Columns columnsOf(Form form, Language language)
{
    Columns columns = 0;
    for (const auto group : kFieldGroups)
        columns |= Columns{1} << columnNumber(group, form, language);
    return columns;
}

Columns columnsOf(FieldGroup group)
{
    Columns columns = 0;
    for (const auto form : kForms)
        for (const auto language : kLanguages)
            columns |= Columns{1} << columnNumber(group, form, language);
    return columns;
}

std::string columnNames(Columns columns)
{
    std::string names;
    for (std::size_t i = 0; i < kColumnCount; ++i)
        if ((columns >> i & 1U) != 0)
            names += (names.empty() ? "" : " ") + columnName(i);
    return names;
}

core::Text searchText(const core::Record& record, FieldGroup group)
{
    switch (group) {
    case FieldGroup::Title:
        return titles(record);
    case FieldGroup::Summary:
        return summaries(record);
    case FieldGroup::People:
        return people(record);
    case FieldGroup::Rest:
        break;
    }
    return rest(record);
}

std::vector<std::string> searchColumns(const core::Record& record, const text::WordParts& parts)
{
    std::vector<std::string> columns;
    for (const auto group : kFieldGroups) {
        const auto lines = searchText(record, group);
        auto german = text::shadow(lines.de, core::Language::German, parts);
        auto english = text::shadow(lines.en, core::Language::English, parts);
        for (auto* column :
             {&german.exact, &english.exact, &german.stem, &english.stem, &german.part, &english.part})
            columns.push_back(std::move(*column));
    }
    return columns;
}

std::string searchInsertSql()
{
    std::string names = "rowid";
    std::string values = "?";
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        names += ", " + columnName(i);
        values += ",?";
    }
    return "INSERT INTO search (" + names + ") VALUES (" + values + ")";
}

} // namespace napi::store
