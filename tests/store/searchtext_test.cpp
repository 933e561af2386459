// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/searchtext.h"
#include "storefile.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace napi;
using store::FieldGroup;
using store::Form;

namespace {

core::Record smallRecord(const core::Link& link)
{
    for (const auto& record : test::smallRecords())
        if (record.entry.link == link)
            return record;
    throw std::logic_error(link.toString());
}

} // namespace

TEST_CASE("columns are named by group, language and form")
{
    using store::columnsOf;
    CHECK(store::columnNames(columnsOf(FieldGroup::People) & columnsOf(Form::Stem)) ==
          "people_de_stem people_en_stem");
    CHECK(store::columnNames(columnsOf(Form::Part)) ==
          "title_de_part title_en_part summary_de_part summary_en_part "
          "people_de_part people_en_part rest_de_part rest_en_part");
    CHECK(store::columnNames(columnsOf(Form::Exact, core::Language::English)) ==
          "title_en_exact summary_en_exact people_en_exact rest_en_exact");
    CHECK(store::columnNames(0).empty());
}

TEST_CASE("the columns have the numbers that they have in the table")
{
    const test::StoreFile file;
    const store::Database database(file.path());
    std::string names;
    SQLite::Statement rows(database.handle(), "SELECT name FROM pragma_table_info('search') ORDER BY cid");
    while (rows.executeStep())
        names += (names.empty() ? "" : " ") + rows.getColumn(0).getString();
    CHECK(store::columnNames((store::Columns{1} << store::kColumnCount) - 1) == names);
}

TEST_CASE("the title of an organisation is found with its abbreviation and old names")
{
    const auto lines = store::searchText(smallRecord({core::Kind::Organisation, "bmi"}), FieldGroup::Title);
    CHECK(lines.de == "Bundesministerium des Innern\nBMI\nBundesministerium des Innern, für Bau und Heimat\n"
                      "Öffentliches Innenressort\n");
    CHECK(lines.en == "Federal Ministry of the Interior\nInterior Ministry\n");
}

TEST_CASE("every text of a measure is in one of its groups")
{
    const auto record = smallRecord({core::Kind::Measure, "sprachkurse"});
    std::string all;
    for (const auto group : store::kFieldGroups)
        all += store::searchText(record, group).de + store::searchText(record, group).en;
    for (const char* part : {"Sprachkurse für Frauen", "Language courses for women", "Kurse vermitteln",
                             "Freier Träger", "Volkshochschulen", "zugewanderte Frauen", "immigrant women",
                             "Zu wenig.", "Verband", "Die Phase ist erschlossen.", "Teilnehmende im Jahr"}) {
        CAPTURE(part);
        CHECK(all.find(part) != std::string::npos);
    }
}

TEST_CASE("what was said and decided at a summit can be found")
{
    const auto record = smallRecord({core::Kind::Summit, "12"});
    CHECK(store::searchText(record, FieldGroup::Summary).de.find("Erklärung zur Phase II") != std::string::npos);
    CHECK(store::searchText(record, FieldGroup::People).de.find("Annette Widmann-Mauz") != std::string::npos);
    CHECK(store::searchText(record, FieldGroup::Rest).en.find("Federal Chancellery") != std::string::npos);
    CHECK(store::searchText(record, FieldGroup::Rest).de.find("Digitale Formate") != std::string::npos);
}

TEST_CASE("the index has a column for each group, form and language, in the order of the insert")
{
    const auto columns = store::searchColumns(smallRecord({core::Kind::Measure, "beratung"}), {});
    REQUIRE(columns.size() == 24);
    CHECK(columns[0] == "migrationsberatung");
    CHECK(columns[1] == "migration counselling");
    const auto sql = store::searchInsertSql();
    CHECK(sql.starts_with("INSERT INTO search (rowid, title_de_exact, title_en_exact, title_de_stem"));
    CHECK(std::ranges::count(sql, '?') == 25);
}
