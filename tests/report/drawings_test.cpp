// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "pdffile.h"
#include "report/drawings.h"
#include "report/htmlwriter.h"
#include "report/markdownwriter.h"
#include "report/pdfwriter.h"
#include "support/catch.h"
#include "support/qtstrings.h"

using namespace napi;
using core::Language;
using report::Drawing;

namespace {

report::Document several() { return test::reportOn(test::FakePlan(), Language::English, test::severalLinks()); }

} // namespace

TEST_CASE("a report on several phases shows them and, in time, its records")
{
    const auto drawings = test::blocksOf<Drawing>(several());
    REQUIRE(!drawings.empty());
    for (const Drawing& drawing : drawings) {
        CHECK(drawing.picture->height(700, 1e9) > 20);
        CHECK(drawing.alternative.size() > 40);
        CHECK_FALSE(drawing.caption.isEmpty());
    }
    CHECK(drawings.front().alternative.contains(QStringLiteral("Phase I")));
    report::ReportOptions brief = test::fixedOptions();
    brief.layout = report::Layout::Brief;
    CHECK(test::blocksOf<Drawing>(test::reportOn(test::FakePlan(), Language::English, test::severalLinks(), brief))
              .empty());
    CHECK(test::blocksOf<Drawing>(test::reportOn(test::FakePlan(), Language::English, {test::measure("zuschuss")}))
              .empty());
}

TEST_CASE("drawings are tagged figures with their words, in every size")
{
    for (const int size : {10, 16}) {
        report::PdfResult result;
        const QByteArray bytes = report::renderPdf(several(), {report::Paper::A4, size}, &result);
        for (const auto& finding : result.findings)
            FAIL_CHECK(finding.detail);
        CHECK(result.isAccessible());
        CHECK(bytes.size() > 1000);
    }
}

TEST_CASE("a page of the web has the drawings, a text their words")
{
    const auto document = several();
    const QByteArray html = report::renderHtml(document);
    const auto drawings = test::blocksOf<Drawing>(document);
    CHECK(html.count("<svg role=\"img\"") == static_cast<qsizetype>(drawings.size()));
    CHECK(html.count("<figcaption") == static_cast<qsizetype>(drawings.size()));
    const QString markdown = QString::fromUtf8(report::renderMarkdown(document));
    CHECK(markdown.contains(report::markdownEscaped(drawings.front().alternative)));
}

TEST_CASE("a timeline needs two dates")
{
    const test::FakePlan plan;
    const words::Catalogue words(Language::German);
    CHECK_FALSE(report::timelineDrawing(words, plan.plan(), [](const core::Entry&) { return false; }));
}

TEST_CASE("no text of a large print file is under 12 points, drawings included")
{
    std::vector<core::Link> phases;
    const test::FakePlan plan;
    for (const core::Entry& entry : plan.plan().entries(core::Kind::Phase))
        phases.push_back(entry.link);
    REQUIRE(phases.size() > 1);
    for (const auto& links : {test::severalLinks(), {phases.front()}, phases}) {
        const QByteArray bytes =
            report::renderPdf(test::reportOn(test::FakePlan(), Language::German, links), {report::Paper::A4, 16});
        const auto pdf = test::openPdf(bytes);
        for (const QPDFObjectHandle& page : test::pagesOf(*pdf))
            CHECK(test::smallestText(page) > 11.9);
    }
}
