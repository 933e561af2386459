// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/termlinks.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"

using namespace napi;
using namespace napi::report;
using core::Kind;

namespace {

const core::Link kTerm{Kind::Term, "erstintegration"};

Line plainLine(const char* text) { return {Run{QString::fromUtf8(text), {}, {}, false}}; }

RecordPage linked(RecordPage page)
{
    const words::Catalogue words(core::Language::German);
    const test::RecordTexts texts;
    const auto plan = test::smallPlan();
    linkTerms(page, text::TermFinder(plan, words.language()), words, texts);
    return page;
}

} // namespace

TEST_CASE("a term links to its page where it stands first, with its definition as a hint")
{
    RecordPage page;
    page.summary = {plainLine("Zur Erstintegration gehört viel."), plainLine("Erstintegration")};
    page = linked(page);
    REQUIRE(page.summary[0].size() == 3);
    CHECK(page.summary[0][1].text == QStringLiteral("Erstintegration"));
    CHECK(page.summary[0][1].link == kTerm);
    CHECK(page.summary[0][1].hint == QStringLiteral("Erstintegration: Die ersten Jahre."));
    CHECK(plainText(page.summary[0]) == QStringLiteral("Zur Erstintegration gehört viel."));
    CHECK(page.summary[1] == plainLine("Erstintegration"));
}

TEST_CASE("sections and their items are linked too, after the summary")
{
    RecordPage page;
    page.sections = {{QStringLiteral("H"), {plainLine("ohne")}, {{plainLine("die EI heute"), {}, {}}}}};
    page = linked(page);
    CHECK(page.sections[0].paragraphs[0] == plainLine("ohne"));
    REQUIRE(page.sections[0].items[0].line.size() == 3);
    CHECK(page.sections[0].items[0].line[1].link == kTerm);
}

TEST_CASE("the term's own page, links and original wordings stay as they are")
{
    const Line own = plainLine("Erstintegration");
    RecordPage page;
    page.link = kTerm;
    page.summary = {own};
    CHECK(linked(page).summary[0] == own);

    const Line link{Run{QStringLiteral("Erstintegration"), core::Link{Kind::Phase, "II"}, {}, false}};
    const Line address{Run{QStringLiteral("Erstintegration"), {}, QStringLiteral("https://example.org"), false}};
    const Line original{Run{QStringLiteral("Erstintegration"), {}, {}, true}};
    page.link = {Kind::Phase, "II"};
    page.summary = {link, address, original};
    CHECK(linked(page).summary == page.summary);
}
