// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "report/pdfflow.h"
#include "report/pdflayout.h"
#include "support/catch.h"

using namespace napi::report;

namespace {

const PdfStyle& style()
{
    static const PdfStyle instance(PdfOptions{});
    return instance;
}

Strip strip(qreal height, bool keepWithNext = false)
{
    Strip made;
    made.height = height;
    made.keepWithNext = keepWithNext;
    return made;
}

/// How many strips each page has.
std::vector<std::size_t> counts(const Strips& strips)
{
    std::vector<std::size_t> found;
    for (const Page& page : paginate(strips, style()))
        found.push_back(page.strips.size());
    return found;
}

qreal room() { return style().bottom() - style().top(); }

using Counts = std::vector<std::size_t>;

} // namespace

TEST_CASE("strips fill a page before the next one begins")
{
    const Strips strips(7, strip(room() / 3));
    CHECK(counts(strips) == Counts{3, 3, 1});
}

TEST_CASE("what is kept together moves to the next page together")
{
    Strips strips(4, strip(room() / 4));
    strips[2].keepWithNext = true;
    strips[3].keepWithNext = true;
    strips.push_back(strip(room() / 4));
    CHECK(counts(strips) == Counts{2, 3});
}

TEST_CASE("what is longer than a page is parted all the same")
{
    const Strips strips(10, strip(room() / 4, true));
    CHECK(counts(strips) == Counts{4, 4, 2});
}

TEST_CASE("the space above a strip is dropped at the head of a page")
{
    Strips strips(2, strip(room()));
    strips[1].before = 500;
    const auto pages = paginate(strips, style());
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].strips.front().y == style().top());
}

TEST_CASE("a page that opens a part has no running head, those after it bear its name and colour")
{
    Strips strips(4, strip(room() / 2));
    strips[0].isOpener = true;
    strips[0].opensPage = true;
    strips[0].phase = QStringLiteral("III");
    strips[0].part = QStringLiteral("Phase III");
    const auto pages = paginate(strips, style());
    REQUIRE(pages.size() == 2);
    CHECK_FALSE(pages[0].hasHead);
    CHECK(pages[1].hasHead);
    CHECK(pages[1].part == QStringLiteral("Phase III"));
    CHECK(pages[1].phase == QStringLiteral("III"));
}

TEST_CASE("the head of a table is repeated as decoration")
{
    Strips strips(5, strip(room() / 3));
    const auto head = std::make_shared<const Strip>(strip(room() / 6));
    for (std::size_t i = 1; i < strips.size(); ++i)
        strips[i].header = head;
    const auto pages = paginate(strips, style());
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].strips.front().isArtifact);
    CHECK(pages[1].strips.front().strip == head.get());
    CHECK_FALSE(pages[1].strips[1].isArtifact);
}

TEST_CASE("a page names the record with which it begins, or the first on it")
{
    Strips strips(6, strip(room() / 2));
    strips[0].opensPage = true;
    strips[0].part = QStringLiteral("Phase III: Ankunft");
    strips[1].record = QStringLiteral("Kurse");
    strips[3].record = QStringLiteral("Portal");
    strips[4].record = QStringLiteral("Zuschuss");
    const auto pages = paginate(strips, style());
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].record == QStringLiteral("Kurse"));
    CHECK(pages[1].record == QStringLiteral("Kurse"));
    CHECK(pages[2].record == QStringLiteral("Zuschuss"));
    CHECK(pages[2].part == QStringLiteral("Phase III: Ankunft"));
}

TEST_CASE("a few lines that would be left for a page of their own are pulled back")
{
    Strips strips(12, strip(room() / 12));
    for (Strip& each : strips)
        each.before = room() / 120;
    CHECK(counts(strips) == Counts{11, 1});
    for (Strip& each : strips)
        each.height = room() / 13;
    CHECK(counts(strips) == Counts{12});
}

TEST_CASE("headings never stand alone, paragraphs never leave a single line")
{
    const napi::test::FakePlan plan;
    Document document = napi::test::reportOn(plan, napi::core::Language::German, {napi::test::measure("zuschuss")});
    document.blocks.resize(1);
    for (int i = 0; i < 120; ++i) {
        Heading heading;
        heading.level = 2;
        heading.title = plain(QStringLiteral("Abschnitt %1").arg(i));
        document.blocks.push_back(heading);
        Paragraph paragraph;
        paragraph.text = plain(QStringLiteral("Ein Satz, der sich wiederholt. ").repeated(3 + i % 17));
        document.blocks.push_back(paragraph);
    }
    Tree tree;
    const Strips strips = PdfLayout(style(), tree, document).body();
    const auto pages = paginate(strips, style());
    REQUIRE(pages.size() > 5);
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
        const Strip& last = *pages[i].strips.back().strip;
        const Strip& first = *pages[i + 1].strips.front().strip;
        CHECK(last.marks.empty());
        CHECK_FALSE(last.keepWithNext);
        REQUIRE_FALSE(last.pieces.empty());
        REQUIRE_FALSE(first.pieces.empty());
        const Piece& foot = last.pieces.front();
        const Piece& top = first.pieces.front();
        if (foot.text == top.text) {
            CHECK(foot.line >= 1);
            CHECK(top.line <= top.text->lineCount() - 2);
        }
        CHECK(pages[i].strips.back().y + last.height <= style().bottom() + 1);
    }
}
