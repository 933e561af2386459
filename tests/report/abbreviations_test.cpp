// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/abbreviations.h"
#include "support/catch.h"
#include "support/qtstrings.h"

using namespace napi;
using report::Span;
using report::Spans;

namespace {

core::Plan planWithTerms()
{
    const auto term = [](const char* id, const char* title, const char* abbreviation) {
        core::Entry entry;
        entry.link = {core::Kind::Term, id};
        entry.title.de = title;
        entry.title.en = title;
        entry.abbreviation = abbreviation;
        return entry;
    };
    return core::Plan({term("ba", "Bundesagentur für Arbeit", "BA"), term("bamf", "Bundesamt", "BAMF"),
                       term("same", "IQ", "IQ"), term("none", "Sprache", "")},
                      {}, {}, {});
}

QString expansions(const Spans& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.expansion.isEmpty() ? span.text : QStringLiteral("<%1=%2>").arg(span.text, span.expansion);
    return text;
}

} // namespace

TEST_CASE("an abbreviation is explained where it stands first in a record")
{
    report::Abbreviations abbreviations(words::Catalogue(core::Language::German), planWithTerms());
    const Spans spans = report::plain(QStringLiteral("Das BAMF und die BA, BAMF-Kurse, IQ."));
    CHECK(expansions(abbreviations.explained(spans)) ==
          QStringLiteral("Das <BAMF=Bundesamt> und die <BA=Bundesagentur für Arbeit>, BAMF-Kurse, IQ."));
    CHECK(abbreviations.explained(spans) == spans);
    abbreviations.restart();
    CHECK(abbreviations.explained(spans).size() == 5);
}

TEST_CASE("an abbreviation inside a word or a link is none")
{
    report::Abbreviations abbreviations(words::Catalogue(core::Language::German), planWithTerms());
    const Spans inside = report::plain(QStringLiteral("BAföG, ABBA, ABA, Nicht-BA"));
    CHECK(abbreviations.explained(inside) == inside);
    Span link{QStringLiteral("BA")};
    link.anchor = QStringLiteral("x");
    CHECK(abbreviations.explained({link}) == Spans{link});
    Span strong{QStringLiteral("die BA")};
    strong.strong = true;
    const Spans result = abbreviations.explained({strong});
    REQUIRE(result.size() == 2);
    CHECK(result[1].strong);
}
