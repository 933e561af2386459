// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "report/pdftags.h"
#include "support/catch.h"

using namespace napi;
using namespace napi::report;

namespace {

/// A report up to the point where its markers are replaced.
struct Painted {
    Document document;
    PagedReport report;
    const Tree& tree = report.tree();
    PaintLog log;
    std::vector<PlacedMark> marks;
    QByteArray bytes;

    Painted()
        : document(test::reportOn(test::FakePlan(), core::Language::German, {test::measure("zuschuss")}))
        , report(document, {})
    {
        marks = placedMarks(report.pages());
        bytes = paintPages(report, Paper::A4, log, [](int) { return true; });
    }
    [[nodiscard]] bool isBroken(const PaintLog& other) const
    {
        try {
            static_cast<void>(tagPdf(bytes, {document, tree, other, marks}));
        } catch (const core::ExportError& error) {
            return error.fault() == core::ExportFault::Broken;
        }
        return false;
    }
};

} // namespace

TEST_CASE("markers that are found and markers that were written must be the same")
{
    const Painted painted;
    REQUIRE(painted.log.marks.size() > 10);
    CHECK_FALSE(painted.isBroken(painted.log));
    PaintLog more = painted.log;
    more.marks.push_back(more.marks.back());
    CHECK(painted.isBroken(more));
    PaintLog fewer = painted.log;
    fewer.marks.pop_back();
    CHECK(painted.isBroken(fewer));
    PaintLog elsewhere = painted.log;
    elsewhere.marks.front().page = 1;
    CHECK(painted.isBroken(elsewhere));
}

TEST_CASE("bytes that are no PDF are a broken document")
{
    const Painted painted;
    try {
        static_cast<void>(tagPdf("no PDF", {painted.document, painted.tree, painted.log, painted.marks}));
        FAIL("no error");
    } catch (const core::ExportError& error) {
        CHECK(error.fault() == core::ExportFault::Broken);
    }
}

TEST_CASE("a tagged document has none of the markers left")
{
    const Painted painted;
    const QByteArray bytes = tagPdf(painted.bytes, {painted.document, painted.tree, painted.log, painted.marks});
    CHECK(checkPdf(bytes).empty());
    CHECK_FALSE(checkPdf(painted.bytes).empty());
}
