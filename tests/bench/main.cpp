// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "bench/corpus.h"
#include "bench/queries.h"
#include "bench/samples.h"
#include "bench/stockindex.h"
#include "importer/editionreader.h"
#include "store/planstore.h"
#include "store/textsearch.h"
#include "support/tempfolder.h"

#include <cstdio>
#include <exception>
#include <optional>

namespace {

using namespace napi;

struct Options {
    /// Where databases are kept for the next run; in a folder of the run's own if empty.
    std::string folder;
    /// How many records; 0 is the edition as it is.
    std::vector<std::size_t> sizes;
};

Options optionsFrom(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i)
        if (const std::string argument = argv[i]; argument.find_first_not_of("0123456789") == std::string::npos)
            options.sizes.push_back(std::stoul(argument));
        else
            options.folder = argument;
    if (options.sizes.empty())
        options.sizes = {0, 10000, 100000};
    return options;
}

struct Store {
    explicit Store(const std::string& path) : database(path), plan(store::loadPlan(database)) {}

    store::Database database;
    core::Plan plan;
    store::PlanStore texts{database, plan};
    store::TextSearch search{database, plan};
};

/// The two indexes of the same rows.
struct Indexes {
    std::string ours;
    std::string stock;
};

std::string sizeOf(const std::string& path)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(std::filesystem::file_size(path)) / 1e6);
    return text;
}

Indexes indexesOf(const store::EditionData& edition, std::size_t size, const std::string& folder)
{
    const auto name = folder + "/records-" + std::to_string(size);
    Indexes indexes{name + ".sqlite", name + "-stock.sqlite"};
    if (!std::filesystem::exists(indexes.ours) || !std::filesystem::exists(indexes.stock)) {
        const auto data = bench::grown(edition, size);
        const auto schema = test::readFile(NAPI_SOURCE_DIR "/data/schema.sql");
        const auto ours = bench::millisecondsOf([&] { store::writeDatabase(indexes.ours, schema, data); });
        const auto stock = bench::millisecondsOf([&] { bench::StockIndex::write(indexes.stock, data); });
        std::printf("built in %.1f s, stock %.1f s\n", ours / 1e3, stock / 1e3);
    }
    std::printf("size %s, stock %s\n", sizeOf(indexes.ours).c_str(), sizeOf(indexes.stock).c_str());
    return indexes;
}

core::SearchRequest requestOf(const bench::BenchQuery& query, std::size_t limit)
{
    core::SearchRequest request;
    request.words = query.words;
    request.lastWordIsPrefix = query.lastIsPrefix;
    request.limit = limit;
    return request;
}

/// The limits of the command line and of the window.
constexpr std::size_t kShort = 20;
constexpr std::size_t kLong = 60;

double searchTime(const store::TextSearch& search, const core::SearchRequest& request)
{
    core::SearchResult result;
    return bench::millisecondsOf([&] { result = search.search(request); });
}

/// Times of one class of queries, in one run.
struct Times {
    bench::Samples shortList;
    bench::Samples longList;
    bench::Samples stock;
};

Times timesOf(const bench::QueryClass& asked, const Store& ours, bench::StockIndex& stock, int rounds)
{
    Times times;
    for (int round = 0; round < rounds; ++round)
        for (const auto& query : asked.queries) {
            const auto match = bench::stockMatch(query.words, query.lastIsPrefix, asked.name == "question");
            times.stock.add(bench::millisecondsOf([&] { stock.search(match); }));
            for (auto* samples : {&times.shortList, &times.longList}) {
                const auto request = requestOf(query, samples == &times.shortList ? kShort : kLong);
                samples->add(searchTime(ours.search, request));
            }
        }
    return times;
}

void print(const std::string& name, const Times& times)
{
    const auto cell = [](const bench::Samples& samples) {
        std::printf(" %7.2f | %7.2f |", samples.quantile(0.5), samples.quantile(0.95));
    };
    std::printf("| %-11s |", name.c_str());
    cell(times.shortList);
    cell(times.longList);
    cell(times.stock);
    std::printf(" %6.2f |\n", times.shortList.quantile(0.95) / times.stock.quantile(0.95));
    std::fflush(stdout);
}

/// The first search of a program that has just started: nothing read yet but the outline.
double firstSearch(const std::string& path)
{
    bench::Samples samples;
    for (int round = 0; round < 5; ++round) {
        const Store store(path);
        samples.add(searchTime(store.search, requestOf({"i", true}, kLong)));
    }
    return samples.quantile(0.5);
}

void measure(const store::EditionData& edition, std::size_t size, const std::string& folder)
{
    constexpr std::size_t kManyRecords = 50000;
    std::printf("\n## %s\n\n", size == 0 ? "The edition" : (std::to_string(size) + " records").c_str());
    const auto indexes = indexesOf(edition, size, folder);
    std::printf("first search %.1f ms\n\n", firstSearch(indexes.ours));
    const Store ours(indexes.ours);
    bench::StockIndex stock(indexes.stock);
    std::printf("| ms          | 20: p50 |     p95 | 60: p50 |     p95 | stock p50 |   p95 | ratio of p95 |\n"
                "|---|---|---|---|---|---|---|---|\n");
    Times all;
    for (const auto& asked : bench::queriesOf(edition, NAPI_SOURCE_DIR "/tests/data/golden.tsv")) {
        const auto times = timesOf(asked, ours, stock, size < kManyRecords ? 5 : 2);
        print(asked.name, times);
        all.shortList.add(times.shortList);
        all.longList.add(times.longList);
        all.stock.add(times.stock);
    }
    print("all", all);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const auto options = optionsFrom(argc, argv);
        std::optional<test::TempFolder> temporary;
        if (options.folder.empty())
            temporary.emplace();
        const auto folder = temporary ? temporary->path().string() : options.folder;
        std::filesystem::create_directories(folder);
        const auto edition = importer::readEdition(NAPI_SOURCE_DIR "/data");
        for (const auto size : options.sizes)
            measure(edition, size, folder);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
