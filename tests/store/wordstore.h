// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchwords.h"
#include "store/searchplan.h"
#include "storefile.h"

namespace napi::test {

/// A store that knows some words: what compounds consist of, what means the same.
class WordStore {
public:
    explicit WordStore(std::vector<core::Record> records = {})
        : m_file(dataOf(std::move(records)))
        , m_database(m_file.path())
        , m_vocabulary(m_database)
    {
    }

    [[nodiscard]] const store::Vocabulary& vocabulary() const { return m_vocabulary; }
    [[nodiscard]] store::SearchPlan plan(std::string_view words, bool lastIsPrefix = false) const
    {
        return store::searchPlan(core::readSearchWords(words), lastIsPrefix, m_vocabulary);
    }
    [[nodiscard]] std::string path() const { return m_file.path(); }

private:
    static core::Record term(const std::string& id, const core::Text& title, const std::string& abbreviation,
                             std::vector<core::Text> synonyms)
    {
        auto made = record(core::Kind::Term, id, title);
        made.entry.abbreviation = abbreviation;
        made.synonyms = std::move(synonyms);
        return made;
    }
    static store::EditionData dataOf(std::vector<core::Record> records)
    {
        records.push_back(term("integrationskurs", {"Integrationskurs", "Integration course"}, {},
                               {{"Deutschkurs", {}}, {{}, "German class"}}));
        records.push_back(term("bamf", {"Bundesamt für Migration", "Federal Office for Migration"}, "BAMF", {}));
        store::EditionData data{std::move(records), {}, {}, smallFields(), smallTargets(), smallEdition()};
        data.wordParts = text::WordParts(
            {{"integrationskurs", {"integration", "kurs"}}, {"integrationskurse", {"integration", "kurse"}}},
            {"sprache", "foerderung"});
        return data;
    }

    StoreFile m_file;
    store::Database m_database;
    store::Vocabulary m_vocabulary;
};

} // namespace napi::test
