// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// Time, size and memory of a PDF, beside what QTextDocument and QPdfWriter make of the same report without tags.
#include "bench/samples.h"
#include "report/htmlwriter.h"
#include "report/pdfwriter.h"
#include "store/planstore.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace napi;

struct Asked {
    const char* database;
    /// 0 for all phases, measures, summits and events.
    std::size_t records = 0;
    bool isPlain = false;
};

QByteArray plainPdf(const report::Document& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument text;
    text.setHtml(QString::fromUtf8(report::renderHtml(document)));
    text.print(&writer);
    return bytes;
}

report::ReportRequest requestOf(const core::Plan& plan, std::size_t records)
{
    report::ReportRequest request;
    for (const auto kind : {core::Kind::Measure, core::Kind::Phase, core::Kind::Summit, core::Kind::Event})
        for (const auto& entry : plan.entries(kind))
            if (records == 0 || request.links.size() < records)
                request.links.push_back(entry.link);
    return request;
}

void measure(const Asked& asked, int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    store::Database database(asked.database);
    const auto plan = store::loadPlan(database);
    const store::PlanStore texts(database, plan);
    const words::Catalogue words(core::Language::German);
    const auto request = requestOf(plan, asked.records);
    qsizetype size = 0;
    const double time = bench::millisecondsOf([&] {
        const auto document = report::buildReport(words, plan, texts, request, {});
        size = (asked.isPlain ? plainPdf(document) : report::renderPdf(document, {})).size();
    });
    std::printf("| %6zu | %s | %8.2f s | %7.2f MB |", request.links.size(), asked.isPlain ? "plain " : "tagged",
                time / 1e3, static_cast<double>(size) / 1e6);
    std::fflush(stdout);
}

/// Measures in a process of its own, whose memory is then known.
void measureApart(const Asked& asked, int argc, char** argv)
{
    const pid_t child = fork();
    if (child == 0) {
        try {
            measure(asked, argc, argv);
            std::_Exit(0);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
            std::_Exit(1);
        }
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) == child)
        std::printf(" %4ld MB |\n", usage.ru_maxrss / 1024);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: napi-bench-report DATABASE...\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::printf("| records | route | time | size | memory |\n|---|---|---|---|---|\n");
    std::fflush(stdout);
    for (int i = 1; i < argc; ++i)
        for (const std::size_t records : {1U, 0U})
            for (const bool isPlain : {true, false})
                if (i == 1 || records == 0)
                    measureApart({argv[i], records, isPlain}, argc, argv);
}
