// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "report/citationtext.h"
#include "support/catch.h"
#include "support/qtstrings.h"

using namespace napi;
using core::Language;
using report::Citation;

namespace {

const QDate kToday(2026, 11, 22);

Citation source()
{
    return {QStringLiteral("source-x"),
            QStringLiteral("Bericht zum Gipfel"),
            QStringLiteral("Bundesregierung"),
            core::Date::parse("2020-10-19"),
            QStringLiteral("https://example.org/a"),
            {},
            QStringLiteral("de")};
}

} // namespace

TEST_CASE("a dated source is cited by DIN ISO 690 and by APA, in German and in English")
{
    const words::Catalogue german(Language::German);
    const words::Catalogue english(Language::English);
    CHECK(report::dinCitation(german, source(), kToday) ==
          QStringLiteral("BUNDESREGIERUNG, 2020. Bericht zum Gipfel [online]. 19.10.2020. Verfügbar unter: "
                         "https://example.org/a [Zugriff am 22.11.2026]."));
    CHECK(report::dinCitation(english, source(), kToday) ==
          QStringLiteral("BUNDESREGIERUNG, 2020. Bericht zum Gipfel [online]. 19 October 2020. Available at: "
                         "https://example.org/a [accessed 22 November 2026]."));
    CHECK(report::apaCitation(german, source()) ==
          QStringLiteral("Bundesregierung. (2020, 19. Oktober). Bericht zum Gipfel. https://example.org/a"));
    CHECK(report::apaCitation(english, source()) ==
          QStringLiteral("Bundesregierung. (2020, October 19). Bericht zum Gipfel. https://example.org/a"));
}

TEST_CASE("no more of a date is cited than is known")
{
    const words::Catalogue german(Language::German);
    const words::Catalogue english(Language::English);
    Citation citation = source();
    citation.published.reset();
    CHECK(
        report::dinCitation(german, citation, kToday).startsWith(QStringLiteral("BUNDESREGIERUNG, o. D. Bericht")));
    CHECK(
        report::dinCitation(english, citation, kToday).startsWith(QStringLiteral("BUNDESREGIERUNG, n.d. Bericht")));
    CHECK(report::apaCitation(german, citation).contains(QStringLiteral("(o. D.). ")));
    CHECK(report::apaCitation(english, citation).contains(QStringLiteral("(n.d.). ")));
    citation.published = core::Date::parse("2020");
    CHECK(report::apaCitation(german, citation).contains(QStringLiteral("(2020). ")));
    CHECK_FALSE(report::dinCitation(german, citation, kToday).contains(QStringLiteral("2020. Verf")));
    citation.published = core::Date::parse("2020-10");
    CHECK(report::apaCitation(german, citation).contains(QStringLiteral("(2020, Oktober). ")));
}

TEST_CASE("a source that nobody signs is cited by its title, and a title keeps its own full stop")
{
    const words::Catalogue german(Language::German);
    Citation citation = source();
    citation.publisher.clear();
    citation.title = QStringLiteral("Was nun?");
    citation.url.clear();
    CHECK(report::dinCitation(german, citation, kToday) == QStringLiteral("Was nun? 2020. 19.10.2020."));
    CHECK(report::apaCitation(german, citation) == QStringLiteral("Was nun? (2020, 19. Oktober)."));
}

TEST_CASE("a record is cited as a part of the edition with its link, one line a record")
{
    const test::FakePlan plan;
    const words::Catalogue words(Language::German);
    std::vector<const core::Entry*> entries;
    for (const auto& entry : plan.plan().entries(core::Kind::Measure))
        entries.push_back(&entry);
    const auto citations = report::citationsOf(words, plan.plan(), plan, entries, false);
    for (const auto style : {report::CitationStyle::Din, report::CitationStyle::Apa}) {
        const QStringList lines = report::cited(words, citations, style, kToday).split(QLatin1Char('\n'));
        REQUIRE(static_cast<std::size_t>(lines.size()) == entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const QString& line = lines[static_cast<qsizetype>(i)];
            CAPTURE(line);
            CHECK(line.contains(words.text(entries[i]->title)));
            CHECK(line.endsWith(words::qt(entries[i]->link.toString()) + QLatin1Char('.')));
            CHECK(line.contains(QStringLiteral("NAP-I A"), Qt::CaseInsensitive));
        }
    }
    CHECK(report::cited(words, citations, report::CitationStyle::Bibtex, kToday)
              .startsWith(QStringLiteral("@misc{")));
    CHECK(report::cited(words, citations, report::CitationStyle::Ris, kToday).startsWith(QStringLiteral("TY  - ")));
}
