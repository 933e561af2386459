// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/highlight.h"
#include "support/catch.h"
#include "support/qtstrings.h"

using namespace napi;
using namespace napi::report;

namespace {

const core::Link kLink{core::Kind::Measure, "sport"};

Run plain(const char* text) { return {QString::fromUtf8(text), {}, {}, false}; }
Run found(const char* text)
{
    Run run = plain(text);
    run.isFound = true;
    return run;
}

/// Finds `word` in the texts of `only`.
WordFinder finder(std::string word, core::Language only = core::Language::German)
{
    return [word, only](const std::vector<std::string>& texts, core::Language language) {
        std::vector<std::vector<core::Range>> result;
        for (const auto& text : texts) {
            result.emplace_back();
            for (auto at = text.find(word); language == only && at != std::string::npos;
                 at = text.find(word, at + word.size()))
                result.back().push_back({at, at + word.size()});
        }
        return result;
    };
}

} // namespace

TEST_CASE("found words become runs of their own, wherever the page has them")
{
    RecordPage page;
    page.summary = {{plain("Für Kurse und Kurse.")}};
    page.plain = {{plain("Kurse")}};
    page.facts = {{QStringLiteral("Kurse"), {{plain("viele Kurse")}}}};
    page.sections = {
        {QStringLiteral("Kurse"), {{plain("ohne")}}, {{{plain("Kurse!")}, QStringLiteral("Kurse"), {}}}}};
    highlight(page, core::Language::German, finder("Kurse"));
    CHECK(page.summary[0] == Line{plain("Für "), found("Kurse"), plain(" und "), found("Kurse"), plain(".")});
    CHECK(page.plain[0] == Line{found("Kurse")});
    CHECK(page.facts[0].values[0] == Line{plain("viele "), found("Kurse")});
    CHECK(page.sections[0].paragraphs[0] == Line{plain("ohne")});
    CHECK(page.sections[0].items[0].line == Line{found("Kurse"), plain("!")});
}

TEST_CASE("a link keeps its target on both sides of a found word, also where the word begins before it")
{
    Run link = plain("kurse der VHS");
    link.link = kLink;
    RecordPage page;
    page.summary = {{plain("Sprach"), link}};
    highlight(page, core::Language::German, finder("Sprachkurse"));
    REQUIRE(page.summary[0].size() == 3);
    CHECK(page.summary[0][0] == found("Sprach"));
    CHECK(page.summary[0][1].text == QStringLiteral("kurse"));
    CHECK(page.summary[0][1].isFound);
    CHECK(page.summary[0][1].link == kLink);
    CHECK(page.summary[0][2].link == kLink);
    CHECK_FALSE(page.summary[0][2].isFound);
}

TEST_CASE("German originals in an English page are searched as German")
{
    Run original = plain("deutsche Kurse");
    original.originalOnly = true;
    RecordPage page;
    page.summary = {{plain("English Kurse "), original}};
    highlight(page, core::Language::English, finder("Kurse"));
    REQUIRE(page.summary[0].size() == 3);
    CHECK(page.summary[0][0] == plain("English Kurse "));
    CHECK(page.summary[0][2].text == QStringLiteral("Kurse"));
    CHECK(page.summary[0][2].isFound);
    CHECK(page.summary[0][2].originalOnly);
}

TEST_CASE("texts that are no lines come back as lines, if anything is found in them")
{
    RecordPage page;
    page.title = plain("Kurse für alle");
    page.subtitle = QStringLiteral("ohne");
    page.figures = {{QStringLiteral("5 Kurse"), QStringLiteral("Zahl der Kurse"), {}, {}}};
    page.sources = {{1, kLink, QStringLiteral("Bericht über Kurse"), {}, false, {}}};
    const auto marked = highlight(page, core::Language::German, finder("Kurse"));
    CHECK(marked.size() == 3);
    CHECK(marked[QStringLiteral("Kurse für alle")] == Line{found("Kurse"), plain(" für alle")});
    CHECK(marked[QStringLiteral("Zahl der Kurse")] == Line{plain("Zahl der "), found("Kurse")});
    CHECK(marked[QStringLiteral("Bericht über Kurse")] == Line{plain("Bericht über "), found("Kurse")});
    CHECK(page.title == plain("Kurse für alle"));
}

TEST_CASE("a page in which nothing is found stays as it was")
{
    RecordPage page;
    page.summary = {{plain("Für Kurse.")}, {}};
    const auto before = page.summary;
    CHECK(highlight(page, core::Language::German, finder("xyz")).isEmpty());
    CHECK(page.summary == before);
}
