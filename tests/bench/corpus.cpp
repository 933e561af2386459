// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "bench/corpus.h"

#include "store/searchtext.h"
#include "text/tokens.h"

#include <random>

namespace napi::bench {
namespace {

/// Writes the copies. Of std::mt19937 alone every library makes the same numbers.
class Copyist {
public:
    explicit Copyist(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}

    core::Record copy(core::Record record, std::size_t number)
    {
        record.entry.link.id = "copy-" + std::to_string(number);
        record.related.clear();
        record.usedBy.clear();
        reword(record.entry.title);
        for (auto* text : {&record.summary, &record.note, &record.wouldConfirm})
            reword(*text);
        for (auto* list : {&record.topics, &record.synonyms, &record.entry.otherNames})
            for (auto& text : *list)
                reword(text);
        for (auto& figure : record.figures)
            reword(figure.meaning);
        for (auto& statement : record.statements)
            reword(statement.text);
        for (auto& body : record.partners)
            reword(body.name);
        return record;
    }

private:
    void reword(core::Text& text)
    {
        text.de = reworded(text.de, m_vocabulary.german);
        text.en = reworded(text.en, m_vocabulary.english);
    }

    std::string reworded(const std::string& text, const Words& words)
    {
        std::string result;
        std::size_t done = 0;
        for (const auto& token : text::tokens(text)) {
            result += text.substr(done, token.begin - done) + words.drawn(m_random());
            done = token.end;
        }
        return result + text.substr(done);
    }

    const Vocabulary& m_vocabulary;
    std::mt19937 m_random{2024};
};

bool isCopied(const core::Record& record)
{
    using core::Kind;
    const auto kind = record.entry.link.kind;
    return kind == Kind::Measure || kind == Kind::Event || kind == Kind::Source || kind == Kind::Organisation;
}

} // namespace

void Words::addText(std::string_view text)
{
    for (const auto& token : text::tokens(text)) {
        const auto word =
            m_counts.try_emplace(std::string{text.substr(token.begin, token.end - token.begin)}).first;
        ++word->second;
        m_drawn.push_back(&word->first);
    }
}

Vocabulary vocabularyOf(const store::EditionData& edition)
{
    Vocabulary vocabulary;
    for (const auto& record : edition.records)
        for (const auto group : store::kFieldGroups) {
            const auto text = store::searchText(record, group);
            vocabulary.german.addText(text.de);
            vocabulary.english.addText(text.en);
        }
    return vocabulary;
}

store::EditionData grown(const store::EditionData& edition, std::size_t count)
{
    const auto vocabulary = vocabularyOf(edition);
    Copyist copyist(vocabulary);
    auto result = edition;
    while (result.records.size() < count)
        for (std::size_t i = 0; i < edition.records.size() && result.records.size() < count; ++i)
            if (isCopied(edition.records[i]))
                result.records.push_back(copyist.copy(edition.records[i], result.records.size()));
    return result;
}

} // namespace napi::bench
