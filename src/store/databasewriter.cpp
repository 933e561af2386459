// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/databasewriter.h"

#include "core/error.h"
#include "store/checksum.h"
#include "store/roles.h"
#include "store/searchtext.h"
#include "store/wordtables.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <fstream>
#include <optional>

namespace napi::store {
namespace {

void bindText(SQLite::Statement& statement, int index, const std::string& text)
{
    if (text.empty())
        statement.bind(index);
    else
        statement.bind(index, text);
}

void bindDate(SQLite::Statement& statement, int index, const std::optional<core::Date>& date)
{
    bindText(statement, index, date ? date->iso() : std::string{});
}

void run(SQLite::Statement& statement)
{
    statement.exec();
    statement.reset();
    statement.clearBindings();
}

/// Prepared inserts for one pass over the records.
class Inserts {
public:
    explicit Inserts(SQLite::Database& database)
        : m_database(database)
        , m_record(database, "INSERT INTO record VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        , m_text(database, "INSERT INTO record_text VALUES (?,?,?,?,?)")
        , m_reference(database, "INSERT INTO record_ref VALUES (?,?,?,?,?,?,?)")
        , m_figure(database, "INSERT INTO figure VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        , m_statement(database, "INSERT INTO statement VALUES (NULL,?,?,?,?,?,?)")
        , m_coverage(database, "INSERT INTO coverage VALUES (NULL,?,?,?,?,?,?,?,?,?)")
        , m_evidence(database, "INSERT INTO evidence VALUES (?,?,?,?)")
        , m_search(database, searchInsertSql())
    {
    }

    void record(std::int64_t rid, const core::Record& record, const text::WordParts& parts);
    void planFigure(const core::Figure& figure) { this->figure(std::nullopt, figure); }
    void coverage(const core::Coverage& coverage);

private:
    void outline(std::int64_t rid, const core::Entry& entry);
    void outlineReferences(std::int64_t rid, const core::Entry& entry);
    void references(std::int64_t rid, const core::Record& record);
    void texts(std::int64_t rid, const core::Record& record);
    void meeting(std::int64_t rid, const core::Meeting& meeting);
    void search(std::int64_t rid, const core::Record& record, const text::WordParts& parts);
    void figure(std::optional<std::int64_t> rid, const core::Figure& figure);
    void statement(std::int64_t rid, const core::Statement& statement);
    void evidence(const char* owner, const std::vector<std::string>& sources);
    void text(std::int64_t rid, const char* role, const core::Text& text, int order = 0);
    void texts(std::int64_t rid, const char* role, const std::vector<core::Text>& texts);
    void reference(std::int64_t rid, const char* role, int order, std::optional<core::Link> link,
                   const core::Text& text = {});
    void bodies(std::int64_t rid, const char* role, const std::vector<core::Body>& bodies);

    SQLite::Database& m_database;
    SQLite::Statement m_record;
    SQLite::Statement m_text;
    SQLite::Statement m_reference;
    SQLite::Statement m_figure;
    SQLite::Statement m_statement;
    SQLite::Statement m_coverage;
    SQLite::Statement m_evidence;
    SQLite::Statement m_search;
};

void Inserts::record(std::int64_t rid, const core::Record& record, const text::WordParts& parts)
{
    outline(rid, record.entry);
    outlineReferences(rid, record.entry);
    references(rid, record);
    texts(rid, record);
    if (record.meeting)
        meeting(rid, *record.meeting);
    for (const auto& value : record.figures)
        figure(rid, value);
    for (const auto& value : record.statements)
        statement(rid, value);
    search(rid, record, parts);
}

void Inserts::outline(std::int64_t rid, const core::Entry& entry)
{
    m_record.bind(1, rid);
    m_record.bind(2, std::string{core::kindName(entry.link.kind)});
    m_record.bind(3, entry.link.id);
    m_record.bind(4, entry.title.de);
    bindText(m_record, 5, entry.title.en);
    bindText(m_record, 6, entry.abbreviation);
    bindText(m_record, 7, entry.category);
    bindText(m_record, 8, entry.phase);
    bindText(m_record, 9, entry.phaseBasis ? std::string{core::phaseBasisName(*entry.phaseBasis)} : "");
    bindText(m_record, 10, entry.basis ? std::string{core::basisName(*entry.basis)} : "");
    bindText(m_record, 11, entry.forum);
    bindText(m_record, 12, entry.field);
    bindDate(m_record, 13, entry.start);
    bindDate(m_record, 14, entry.end);
    run(m_record);
}

void Inserts::outlineReferences(std::int64_t rid, const core::Entry& entry)
{
    int order = 0;
    for (const auto& phase : entry.phases)
        reference(rid, role::kPhase, order++, core::Link{core::Kind::Phase, phase});
    order = 0;
    for (const auto& summit : entry.summits)
        reference(rid, role::kSummit, order++, core::Link{core::Kind::Summit, summit});
    if (!entry.forum.empty())
        reference(rid, role::kForum, 0, core::Link{core::Kind::Forum, entry.forum});
    texts(rid, role::kOtherName, entry.otherNames);
}

void Inserts::references(std::int64_t rid, const core::Record& record)
{
    bodies(rid, role::kLead, record.leads);
    bodies(rid, role::kPartner, record.partners);
    int order = 0;
    for (const auto& source : record.sources)
        reference(rid, role::kSource, order++, core::Link{core::Kind::Source, source});
    order = 0;
    for (const auto& also : record.alsoPhases)
        reference(rid, role::kAlsoPhase, order++, core::Link{core::Kind::Phase, also.phase},
                  {std::string{core::phaseBasisName(also.basis)}, {}});
    order = 0;
    for (const auto& related : record.related)
        reference(rid, role::kRelated, order++, related.link, related.why);
    order = 0;
    for (const auto& group : record.targetGroups) {
        // Target groups are a closed list without pages, so the id stands without a kind.
        m_reference.bind(1, rid);
        m_reference.bind(2, role::kTarget);
        m_reference.bind(3, order++);
        m_reference.bind(5, group.target);
        bindText(m_reference, 6, group.original.de);
        bindText(m_reference, 7, group.original.en);
        run(m_reference);
    }
}

void Inserts::texts(std::int64_t rid, const core::Record& record)
{
    text(rid, role::kSummary, record.summary);
    texts(rid, role::kPlain, record.plain);
    text(rid, role::kNote, record.note);
    text(rid, role::kMotto, record.motto);
    text(rid, role::kReport, record.report);
    text(rid, role::kWouldConfirm, record.wouldConfirm);
    text(rid, role::kUrl, {record.url, {}});
    text(rid, role::kPublisher, {record.publisher, {}});
    texts(rid, role::kTopic, record.topics);
    texts(rid, role::kSynonym, record.synonyms);
}

void Inserts::meeting(std::int64_t rid, const core::Meeting& meeting)
{
    text(rid, role::kFormat, {meeting.format, {}});
    text(rid, role::kVenue, meeting.venue);
    text(rid, role::kChancellor, meeting.chancellor);
    text(rid, role::kHost, meeting.host);
    text(rid, role::kResults, meeting.results);
    texts(rid, role::kAttending, meeting.attending);
    if (meeting.participants) {
        text(rid, role::kParticipants, {std::to_string(meeting.participants->value), {}});
        text(rid, role::kParticipantsQualifier, meeting.participants->qualifier);
    }
}

void Inserts::search(std::int64_t rid, const core::Record& record, const text::WordParts& parts)
{
    m_search.bind(1, rid);
    int column = 2;
    for (const auto& shadow : searchColumns(record, parts))
        m_search.bind(column++, shadow);
    run(m_search);
}

void Inserts::figure(std::optional<std::int64_t> rid, const core::Figure& figure)
{
    if (rid)
        m_figure.bind(1, *rid);
    bindText(m_figure, 2, figure.label.de);
    bindText(m_figure, 3, figure.label.en);
    m_figure.bind(4, figure.value);
    m_figure.bind(5, figure.unit.de);
    bindText(m_figure, 6, figure.unit.en);
    bindText(m_figure, 7, figure.qualifier.de);
    bindText(m_figure, 8, figure.qualifier.en);
    m_figure.bind(9, figure.meaning.de);
    bindText(m_figure, 10, figure.meaning.en);
    bindDate(m_figure, 11, figure.asOf);
    bindText(m_figure, 12, figure.asOfNote.de);
    bindText(m_figure, 13, figure.asOfNote.en);
    run(m_figure);
    evidence("figure", figure.sources);
}

void Inserts::statement(std::int64_t rid, const core::Statement& statement)
{
    m_statement.bind(1, rid);
    m_statement.bind(2, std::string{role::statementType(statement.kind)});
    bindText(m_statement, 3, statement.by.de);
    bindText(m_statement, 4, statement.by.en);
    m_statement.bind(5, statement.text.de);
    bindText(m_statement, 6, statement.text.en);
    run(m_statement);
    evidence("statement", statement.sources);
}

void Inserts::coverage(const core::Coverage& coverage)
{
    m_coverage.bind(1, coverage.title.de);
    m_coverage.bind(2, coverage.title.en);
    bindText(m_coverage, 3, coverage.phase);
    if (coverage.stated)
        m_coverage.bind(4, *coverage.stated);
    bindText(m_coverage, 5, coverage.qualifier.de);
    bindText(m_coverage, 6, coverage.qualifier.en);
    m_coverage.bind(7, coverage.rule.de);
    m_coverage.bind(8, coverage.rule.en);
    m_coverage.bind(9, coverage.list.toLink());
    run(m_coverage);
    evidence("coverage", coverage.sources);
}

void Inserts::evidence(const char* owner, const std::vector<std::string>& sources)
{
    const std::int64_t id = m_database.getLastInsertRowid();
    int order = 0;
    for (const auto& source : sources) {
        m_evidence.bind(1, owner);
        m_evidence.bind(2, id);
        m_evidence.bind(3, order++);
        m_evidence.bind(4, source);
        run(m_evidence);
    }
}

void Inserts::text(std::int64_t rid, const char* role, const core::Text& text, int order)
{
    if (text.empty())
        return;
    m_text.bind(1, rid);
    m_text.bind(2, role);
    m_text.bind(3, order);
    m_text.bind(4, text.de);
    bindText(m_text, 5, text.en);
    run(m_text);
}

void Inserts::texts(std::int64_t rid, const char* role, const std::vector<core::Text>& texts)
{
    int order = 0;
    for (const auto& value : texts)
        text(rid, role, value, order++);
}

void Inserts::reference(std::int64_t rid, const char* role, int order, std::optional<core::Link> link,
                        const core::Text& text)
{
    m_reference.bind(1, rid);
    m_reference.bind(2, role);
    m_reference.bind(3, order);
    if (link) {
        m_reference.bind(4, std::string{core::kindName(link->kind)});
        m_reference.bind(5, link->id);
    }
    bindText(m_reference, 6, text.de);
    bindText(m_reference, 7, text.en);
    run(m_reference);
}

void Inserts::bodies(std::int64_t rid, const char* role, const std::vector<core::Body>& bodies)
{
    int order = 0;
    for (const auto& body : bodies) {
        std::optional<core::Link> link;
        if (!body.organisation.empty())
            link = core::Link{core::Kind::Organisation, body.organisation};
        reference(rid, role, order++, link, body.name);
    }
}

void writeMetadata(SQLite::Database& database, const core::Edition& edition)
{
    SQLite::Statement insert(database, "INSERT INTO metadata VALUES (?,?)");
    const auto put = [&](const char* key, const std::string& value) {
        insert.bind(1, key);
        insert.bind(2, value);
        run(insert);
    };
    put("title", edition.title.de);
    put("title_en", edition.title.en);
    put("description", edition.description.de);
    put("description_en", edition.description.en);
    put("license", edition.license);
    put("license_url", edition.licenseUrl);
    put("data_version", edition.version);
    put("built_from", edition.builtFrom);
}

void writeLabels(SQLite::Database& database, const char* list, const std::vector<core::Label>& labels)
{
    SQLite::Statement insert(database, "INSERT INTO label VALUES (?,?,?,?,?)");
    int order = 0;
    for (const auto& label : labels) {
        insert.bind(1, list);
        insert.bind(2, label.id);
        insert.bind(3, order++);
        insert.bind(4, label.title.de);
        insert.bind(5, label.title.en);
        run(insert);
    }
}

void writeChanges(SQLite::Database& database, const std::vector<core::Change>& changes)
{
    SQLite::Statement insert(database, "INSERT INTO change VALUES (NULL,?,?,?)");
    for (const auto& change : changes) {
        insert.bind(1, change.version.iso());
        insert.bind(2, change.text.de);
        insert.bind(3, change.text.en);
        run(insert);
    }
}

void fill(SQLite::Database& database, const std::string& schemaSql, const EditionData& data)
{
    database.exec(schemaSql);
    SQLite::Transaction transaction(database);
    writeMetadata(database, data.edition);
    writeChanges(database, data.edition.changes);
    writeLabels(database, "field", data.fields);
    writeLabels(database, "target", data.targets);
    {
        Inserts inserts(database);
        std::int64_t rid = 0;
        for (const auto& record : data.records)
            inserts.record(++rid, record, data.wordParts);
        for (const auto& figure : data.planFigures)
            inserts.planFigure(figure);
        for (const auto& coverage : data.coverage)
            inserts.coverage(coverage);
    }
    writeWords(database, data.records, data.wordParts);
    transaction.commit();
    database.exec("INSERT INTO search(search) VALUES ('optimize')");
    database.exec("ANALYZE");
    database.exec("VACUUM");
}

} // namespace

void writeDatabase(const std::string& path, const std::string& schemaSql, const EditionData& data)
{
    namespace fs = std::filesystem;
    const std::string unfinished = path + ".part";
    try {
        fs::remove(unfinished);
        {
            SQLite::Database database(unfinished, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            fill(database, schemaSql, data);
        }
        std::ofstream sums(path + ".sha256.part", std::ios::trunc);
        sums << sha256OfFile(unfinished) << "  " << fs::path(path).filename().string() << '\n';
        sums.close();
        if (!sums)
            throw core::ExportError(core::ExportFault::WriteFailed, path);
        fs::rename(unfinished, path);
        fs::rename(path + ".sha256.part", path + ".sha256");
    } catch (const SQLite::Exception& error) {
        throw core::ExportError(core::ExportFault::WriteFailed, path, error.what());
    } catch (const fs::filesystem_error& error) {
        throw core::ExportError(core::ExportFault::WriteFailed, path, error.what());
    }
}

} // namespace napi::store
