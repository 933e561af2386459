// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/termlinks.h"

#include <set>

namespace napi::report {
namespace {

class TermLinker {
public:
    TermLinker(const text::TermFinder& terms, const words::Catalogue& words, const core::PlanTexts& texts,
               const core::Link& own)
        : m_terms(terms)
        , m_words(words)
        , m_texts(texts)
        , m_seen{own}
    {
    }

    void link(Line& line)
    {
        Line result;
        for (Run& run : line)
            split(std::move(run), result);
        line = std::move(result);
    }

private:
    void split(Run run, Line& out)
    {
        const std::string text = run.text.toStdString();
        std::size_t done = 0;
        const auto addPlain = [&](std::size_t end) {
            if (end > done)
                out.push_back({words::qt(text.substr(done, end - done)), {}, {}, run.originalOnly});
        };
        if (!run.link && run.url.isEmpty() && !run.originalOnly)
            for (const auto& found : m_terms.find(text)) {
                if (!m_seen.insert(found.term).second)
                    continue;
                addPlain(found.begin);
                out.push_back(term(text.substr(found.begin, found.end - found.begin), found.term));
                done = found.end;
            }
        if (done == 0)
            out.push_back(std::move(run));
        else
            addPlain(text.size());
    }

    [[nodiscard]] Run term(const std::string& text, const core::Link& link) const
    {
        Run run{words::qt(text), link, {}, false};
        if (const auto record = m_texts.record(link))
            run.hint = m_words.text(record->entry.title) + QStringLiteral(": ") + m_words.text(record->summary);
        return run;
    }

    const text::TermFinder& m_terms;
    const words::Catalogue& m_words;
    const core::PlanTexts& m_texts;
    std::set<core::Link> m_seen;
};

} // namespace

void linkTerms(RecordPage& page, const text::TermFinder& terms, const words::Catalogue& words,
               const core::PlanTexts& texts)
{
    TermLinker linker(terms, words, texts, page.link);
    for (Line& line : page.summary)
        linker.link(line);
    for (Section& section : page.sections) {
        for (Line& line : section.paragraphs)
            linker.link(line);
        for (Item& item : section.items)
            linker.link(item.line);
    }
}

} // namespace napi::report
