// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "report/exportformats.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace napi;
using report::Format;

namespace {

report::ExportJob job(Format format) { return {format, {{}, {}, test::severalLinks()}, test::fixedOptions()}; }

} // namespace

TEST_CASE("a format is known by its name and by the suffix of a file")
{
    for (const Format format : report::kFormats) {
        CHECK(report::formatFromName(report::formatName(format)) == format);
        CHECK(report::formatOfFile("a" + std::string{report::formatSuffix(format)}) == format);
    }
    CHECK(report::formatOfFile("a.htm") == Format::Html);
    CHECK_FALSE(report::formatOfFile("a.pdf.txt"));
    CHECK_FALSE(report::formatFromName("PDF"));
}

TEST_CASE("every format is written in the language of the words and begins as it must")
{
    const test::FakePlan plan;
    const words::Catalogue words(core::Language::English);
    const report::ExportParts parts{words, plan.plan(), plan};
    const std::map<Format, QByteArray> beginnings{
        {Format::Pdf, "%PDF-"}, {Format::Html, "<!DOCTYPE html>"}, {Format::Markdown, "# "},  {Format::Csv, ""},
        {Format::Json, "{"},    {Format::Ris, "TY  - "},           {Format::Bibtex, "@misc{"}};
    for (const auto& [format, beginning] : beginnings) {
        const auto result = report::exported(parts, job(format));
        CAPTURE(std::string{report::formatName(format)});
        CHECK(result.bytes.startsWith(beginning));
        CHECK(result.bytes.size() > 200);
        CHECK((result.pdf.pages > 1) == (format == Format::Pdf));
        CHECK(result.pdf.isAccessible());
    }
    CHECK(report::exported(parts, job(Format::Html)).bytes.contains("lang=\"en\""));
}

TEST_CASE("every format can be cancelled, and then writes nothing")
{
    const test::FakePlan plan;
    const words::Catalogue words(core::Language::German);
    const QTemporaryDir folder;
    for (const Format format : report::kFormats) {
        const QString path = folder.filePath(QStringLiteral("a"));
        try {
            report::exportTo(path, true, {words, plan.plan(), plan}, job(format), [](int, int) { return false; });
            FAIL("not cancelled");
        } catch (const core::ExportError& error) {
            CHECK(error.fault() == core::ExportFault::Cancelled);
            CHECK(error.path() == path.toStdString());
        }
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("what is written is what was rendered")
{
    const test::FakePlan plan;
    const words::Catalogue words(core::Language::German);
    const report::ExportParts parts{words, plan.plan(), plan};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    report::exportTo(path, false, parts, job(Format::Markdown));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == report::exported(parts, job(Format::Markdown)).bytes);
}
